import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyEdits, type TextEdit } from './edits.ts';
import { everyForm, frameworks, type SinkFrame } from './flow-frames.ts';
import { parse, walk } from './syntax-tree.ts';

/**
 * A way in which a value travels from a request to a sink, or loses on the way what the sink forbids. Rows are sections
 * of the files below `tests/fixtures/flow-rows`; a section begins with `//# name [sinks]` and is the body of a handler,
 * with `file` among the sinks all that follows the imports, with `whole` a file.
 *
 * Lines that end in `// ✗`, `// ?` or `// ✓` belong to the dangerous, unproven or harmless form alone, all others to
 * every form. A row without such lines has as harmless form its *constant twin*: the request replaced by a constant.
 *
 * `$req` and `$res` are request and response; `$sink(x)` puts a value between constants into the sink, `$text(x)` hands
 * over a whole text that begins with `$pre` and ends with `$post`; `$write(x)` writes an object to a model.
 */
export interface Row {
  readonly file: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly lines: readonly string[];
}

export type Form = 'dangerous' | 'unproven' | 'harmless';

/** A row in one form for one sink: complete code, and the rule that judges it. */
export interface Case {
  readonly sink: string;
  readonly rule: string;
  /** relative to the project */
  readonly filename: string;
  readonly code: string;
}

const root = path.join(import.meta.dirname, '../fixtures/flow-rows');
const signs: Readonly<Record<Form, string>> = { dangerous: '✗', unproven: '?', harmless: '✓' };
const mark = / \/\/ ([✗?✓])$/;

/** Stands for the request in the constant twin. */
const fixed = `const values = {
  term: 'blue', page: '1', size: '20', sort: 'name:asc', title: 'blue', kind: 'title', amount: 12, filter: '{"term":"blue"}', cursor: 'Ymx1ZQ',
  exact: true, active: 'true', terms: ['blue', 'green'], titles: { de: 'blau', en: 'blue' },
};
const fixed = {
  query: values, body: { ...values, filter: { term: 'blue' } }, params: { id: '7', term: 'blue', path: ['a', 'b'] },
  headers: { 'x-tenant': 'main', 'accept-language': 'en' }, cookies: { lastSearch: 'blue' }, originalUrl: '/items/7',
};`.split('\n');

/** Rows of the files in one folder. */
export function readRows(folder: 'travel' | 'harmless'): Row[] {
  return readdirSync(path.join(root, folder)).sort().flatMap((file) => {
    const sections = readFileSync(path.join(root, folder, file), 'utf8').split(/^\/\/# /m).slice(1);
    return sections.map((section) => {
      const [head = '', ...lines] = section.trimEnd().split('\n');
      const [, name = '', tags = ''] = /^(.*?)(?: \[(.*)\])?$/.exec(head) ?? [];
      return { file: file.replace(/\.ts$/, ''), name, tags: tags.split(' ').filter(Boolean), lines };
    });
  });
}

/** Which forms the row has. */
export function formsOf(row: Row): Form[] {
  const found = new Set(row.lines.map((line) => mark.exec(line)?.[1]));
  if (found.size === 1 && found.has(undefined)) return ['dangerous', 'harmless'];
  return (Object.keys(signs) as Form[]).filter((form) => found.has(signs[form]));
}

/** The row in this form for every sink that it names; without a name: all that take text. */
export function casesOf(row: Row, form: Form, frames: Readonly<Record<string, SinkFrame>> = everyForm): Case[] {
  const lines = row.lines.filter((line) => [undefined, signs[form]].includes(mark.exec(line)?.[1])).map((line) => line.replace(mark, ''));
  const isTwin = form === 'harmless' && !row.lines.some((line) => mark.test(line));
  if (row.tags.includes('whole')) {
    const code = lines.join('\n');
    return [{ sink: 'whole', filename: 'src/file.ts', rule: code.includes('<p>') ? 'no-unescaped-html-response' : 'no-sql-injection', code }];
  }
  return sinksOf(row, frames).map(([sink, frame]) => ({ sink, rule: frame.rule, filename: frameworks[frame.framework].filename, code: expand(lines, frame, row.tags.includes('file'), isTwin) }));
}

function sinksOf(row: Row, frames: Readonly<Record<string, SinkFrame>>): [string, SinkFrame][] {
  const wanted = row.tags.filter((tag) => tag !== 'file');
  const all = Object.entries(frames);
  const named = all.filter(([name]) => wanted.includes(name));
  if (named.length > 0) return named;
  const matching = all.filter(([, frame]) => {
    const groups: readonly string[] = wanted.filter((tag) => tag === 'sql' || tag === 'html' || tag === 'mass');
    const names: readonly string[] = wanted.filter((tag) => tag === 'express' || tag === 'fastify');
    const isWanted = groups.length > 0 ? groups.includes(frame.group) : frame.group !== 'mass';
    return isWanted && (names.length === 0 || names.includes(frame.framework));
  });
  const unknown = wanted.filter((tag) => !['sql', 'html', 'mass', 'express', 'fastify'].includes(tag));
  if (matching.length === 0 || unknown.length > 0) throw new Error(`row "${row.name}": no sinks named ${wanted.join(' ')}`);
  return matching;
}

function expand(lines: readonly string[], frame: SinkFrame, isFile: boolean, isTwin: boolean): string {
  const framework = frameworks[frame.framework];
  const isImport = (line: string): boolean => line.startsWith('import ');
  const body = lines.filter((line) => !isImport(line));
  const code = [
    ...lines.filter(isImport),
    ...framework.setup,
    ...frame.setup,
    ...fixed,
    ...(isFile ? body : [...framework.handler, ...body.map((line) => `  ${line}`), ...framework.end]),
  ].join('\n');
  return replaceCalls(frame.body ? code.replaceAll(/\$req\.(?:query|params)\b/g, '$req.body') : code, frame)
    .replaceAll('$req', isTwin ? 'fixed' : framework.request)
    .replaceAll('$res', framework.response)
    .replaceAll('$pre', () => frame.pre)
    .replaceAll('$post', () => frame.post);
}

/** Replaces the calls of the placeholders by what the sink makes of their argument. */
function replaceCalls(code: string, frame: SinkFrame): string {
  const writers: Readonly<Record<string, (expression: string) => string>> = { $sink: frame.value, $text: frame.text, $write: frame.value };
  const parsed = parse(code);
  const edits: TextEdit[] = [];
  walk(parsed, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return;
    const write = writers[node.callee.name];
    const [argument] = node.arguments;
    if (write && argument) edits.push({ start: node.range[0], end: node.range[1], text: write(code.slice(...argument.range)) });
  });
  return applyEdits(code, edits);
}
