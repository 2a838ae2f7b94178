import type { Capability } from '../models/model.ts';
import type { Node } from './answers.ts';
import { maskOf, objectBit } from './capabilities.ts';
import type { File } from './file.ts';
import { isProvenBy } from './origins.ts';
import { isOwnFile } from './own-files.ts';
import { perFile } from './per-file.ts';
import { dangersAt, type SinkDanger } from './value-sinks.ts';

/** Characters of which one stands in every delimiter: a value without them is text of the template. */
const delimiting: readonly Capability[] = ['html', 'pattern'];

/** Values that become the source of a template, or fill one as a whole, in source order. */
export const templateDangers = perFile((file): readonly SinkDanger<'template'>[] =>
  dangersAt(file, 'template', (sink, value) => {
    const { row } = sink;
    if (row.form === 'text') return { accepts: (origin) => (origin.possible & maskOf(row.delimiting ?? delimiting)) === 0 || isOwnFile(file, origin, row.files ?? []) };
    // What is not the object of a request is what the program gives to its template.
    return { contained: row.form === 'locals' && !readsLocals(file, sink, value), accepts: ({ kind }) => kind !== 'user' };
  }));

/** Does the engine read options that can stand in a value, which fills a template as a whole? */
function readsLocals(file: File, sink: Sink, value: Node): boolean {
  const engine = engineOf(file, sink);
  if (engine !== 'reads objects') return engine === 'reads texts';
  return file.flowBelow(value, ['settings'], sink.node).some((origin) => isProvenBy(origin, objectBit));
}

type Sink = SinkDanger<'template'>['sink'];

/** What the engine that this file or package.json names reads of what fills a template: texts, objects below `settings`; null: nothing, or it is not known. */
function engineOf(file: File, { node, entity, row: { engines } }: Sink): 'reads texts' | 'reads objects' | null {
  if (!engines) return null;
  const { reading, below = {}, others, chosenBy } = engines;
  const versions = Object.keys(below);
  const old = versions.filter((name) => (file.major(name) ?? Number.POSITIVE_INFINITY) < (below[name] ?? 0));
  const chosen = chosenBy ? file.calls(`${entity.package}:${chosenBy.call}`).map((call) => call.arguments.map((argument) => file.constant(argument)?.value)) : [];
  const named = endingOf(file, node) ?? chosen.find(([key]) => key === chosenBy?.key)?.[1];
  if (typeof named === 'string' && versions.includes(named)) return old.includes(named) ? 'reads objects' : null;
  if (reading.some((name) => file.imports(name)) || named === 'hbs' || named === 'handlebars') return 'reads texts';
  if (old.some((name) => file.imports(name))) return 'reads objects';
  const isOther = [...others, ...versions.filter((name) => !old.includes(name))].some((name) => file.declares(name) || file.imports(name));
  if (isOther) return null;
  return reading.some((name) => file.declares(name)) ? 'reads texts' : old.some((name) => file.declares(name)) ? 'reads objects' : null;
}

/** The ending of a view's name. */
function endingOf(file: File, node: Node): string | null {
  const [view] = node.type === 'CallExpression' ? node.arguments : [];
  const name = view ? file.constant(view)?.value : null;
  return typeof name === 'string' ? (/\.(\w+)$/.exec(name)?.[1] ?? null) : null;
}
