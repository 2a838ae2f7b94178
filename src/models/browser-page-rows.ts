import type { CodeSink, EntityRow, Position, SinkRow } from './model.ts';

const running = ['evaluate', 'evaluateHandle'];
const saving = ['screenshot', 'pdf'];
const calls = ['goto', 'setContent', 'addScriptTag', 'addStyleTag', ...running, ...saving];
const first: readonly Position[] = [{ argument: 0 }];

/** A page of a browser that a server steers, and a frame in it. `starting` is what runs a text in every document. */
export function pageEntities(starting: string): Readonly<Record<string, EntityRow>> {
  const names = [...calls, starting];
  return {
    page: { members: { ...Object.fromEntries(names.map((name) => [name, `page.${name}`])), mainFrame: 'page.mainFrame', frames: 'page.frames' } },
    ...Object.fromEntries(names.map((name) => [`page.${name}`, {}])),
    'page.mainFrame': { call: 'page' },
    'page.frames': { call: 'pages' },
    pages: { elements: 'page' },
  };
}

/** What a page loads stands where the server stands, and what runs in it reads what the page can reach. */
export function pageSinks(starting: string): readonly SinkRow[] {
  const code = (name: string): CodeSink => ({ kind: 'code', form: 'code', entity: `page.${name}`, values: first, needs: ['code', 'quote'], timer: true });
  return [
    { kind: 'request-target', entity: 'page.goto', values: first, needs: ['authority'], url: true },
    ...['addScriptTag', 'addStyleTag'].map((name): SinkRow => ({ kind: 'request-target', entity: `page.${name}`, values: [{ argument: 0, property: ['url'] }], needs: ['authority'], url: true })),
    { kind: 'html-sink', entity: 'page.setContent', values: first, needs: ['html'] },
    ...saving.map((name): SinkRow => ({ kind: 'path', entity: `page.${name}`, values: [{ argument: 0, property: ['path'] }], needs: ['climb', 'absolute'] })),
    ...[...running, starting].map(code),
    { ...code('addScriptTag'), values: [{ argument: 0, property: ['content'] }] },
  ];
}
