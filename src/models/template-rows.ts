import type { EscapingSink, TemplateSink } from './model.ts';

/** A call whose first argument is the source of a template, and whose second one is its data unless the row says otherwise. */
export function templateText(entity: string, hole: TemplateSink['hole'] | null, more: Partial<TemplateSink> = {}): TemplateSink {
  return { kind: 'template', entity, form: 'text', values: [{ argument: 0 }], needs: ['template'], files: ['node:fs.readFile', 'node:fs.readFileSync'], ...(hole ? { hole, data: { argument: 1 } } : {}), ...more };
}

/** A call that compiles its first argument: what it yields is called with the data. */
export function compiledTemplate(entity: string, hole: TemplateSink['hole'] | null, more: Partial<TemplateSink> = {}): TemplateSink {
  return { ...templateText(entity, null, more), ...(hole ? { hole, data: 'result' } : {}) };
}

/** What writes a name of the data as it is, in templates that stand in a text. */
export function rawNames(entity: string, raw: RegExp, escaped: readonly [before: string, after: string], data: NonNullable<EscapingSink['template']>['data'] = { argument: 1 }): EscapingSink {
  return { kind: 'escaping', entity, template: { text: { argument: 0 }, data, raw, escaped } };
}
