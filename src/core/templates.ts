import type { TemplateSink } from '../models/model.ts';
import type { Origin } from './answers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { isOpen } from './origins.ts';
import { perFile } from './per-file.ts';
import { dangersAt, type SinkDanger } from './value-sinks.ts';

/** Characters of which one stands in every delimiter: a value without them is text of the template. */
const delimiting = maskOf(['html', 'pattern']);

/** Values that become the source of a template, or fill one as a whole, in source order. */
export const templateDangers = perFile((file): readonly SinkDanger<'template'>[] =>
  dangersAt(file, 'template', ({ row, node }) => {
    if (row.form === 'text') return { accepts: (origin) => (origin.possible & delimiting) === 0 || isOwnFile(file, origin, row) };
    // What is not the object of a request is what the program gives to its template.
    return { contained: !readsLocals(file, row, node), accepts: ({ kind }) => kind !== 'user' };
  }));

/** What stands in a file that the program names itself. */
function isOwnFile(file: File, { node }: Origin, { files = [] }: TemplateSink): boolean {
  const [path] = node.type === 'CallExpression' ? node.arguments : [];
  const entity = path && node.type === 'CallExpression' ? file.entity(node.callee)?.entity : null;
  return path !== undefined && entity && files.includes(`${entity.package}:${entity.name}`)
    ? file.flow(path).every((one) => !isOpen(one)) : false;
}

/** Does the engine that this file or package.json names read options from what fills a template? */
function readsLocals(file: File, { engines }: TemplateSink, node: SinkDanger<'template'>['sink']['node']): boolean {
  if (!engines) return false;
  if (engines.reading.some((name) => file.imports(name))) return true;
  const [view] = node.type === 'CallExpression' ? node.arguments : [];
  const name = view && file.constant(view)?.value;
  if (typeof name === 'string' && /\.(?:hbs|handlebars)$/.test(name)) return true;
  return engines.reading.some((engine) => file.declares(engine)) && !engines.others.some((engine) => file.declares(engine) || file.imports(engine));
}
