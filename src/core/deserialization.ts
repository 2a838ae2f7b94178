import type { DeserializationSink } from '../models/model.ts';
import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { isOwnFile } from './own-files.ts';
import { contains, unwrap } from './syntax.ts';
import { dangersAt, valuesAt, type SinkDanger, type ValueSinkOf } from './value-sinks.ts';

/** Values of which parsers make objects with their code, in source order. */
export function deserializationDangers(file: File): SinkDanger<'deserialization'>[] {
  return dangersAt(file, 'deserialization', (sink) => {
    const running = runsCode(file, sink);
    return running === 'no' ? null : { contained: running === 'unknown', accepts: (origin) => isOwnFile(file, origin, sink.row.files ?? []) };
  });
}

/** Options of parsers that are unsafe by themselves. */
export function unsafeParserOptions(file: File): readonly { readonly sink: ValueSinkOf<'deserialization'>; readonly name: string; readonly node: Node }[] {
  return file.sinks('deserialization').flatMap((found) => {
    const sink = found as ValueSinkOf<'deserialization'>;
    const { unsafeOptions } = sink.row;
    const options = unsafeOptions && file.at(sink.node, unsafeOptions.options);
    if (!unsafeOptions || !options) return [];
    return unsafeOptions.names.flatMap((name) => {
      const answer = file.option(options, [name]);
      return answer.kind === 'found' && answer.values.some((value) => value.kind === 'constant' && value.value === true) ? [{ sink, name, node: answer.node }] : [];
    });
  });
}

/** Flags of parsers that let a text name files, where nothing forbids them: `dangerous` if the program has said how files are read. */
export function unsafeParserFlags(file: File): readonly { readonly sink: ValueSinkOf<'deserialization'>; readonly node: Node; readonly verdict: 'dangerous' | 'unproven' }[] {
  return file.sinks('deserialization').flatMap((found) => {
    const sink = found as ValueSinkOf<'deserialization'>;
    const { unsafeFlags } = sink.row;
    const given = unsafeFlags && file.at(sink.node, unsafeFlags.at);
    if (!unsafeFlags || !given) return [];
    const flags = flagsIn(given, file);
    const named = (names: readonly string[]) => flags.filter((flag) => names.includes(file.entity(flag)?.entity.name ?? ''));
    if (named([unsafeFlags.unless]).length > 0) return [];
    const verdict = unsafeFlags.readers.some((name) => file.calls(name).length > 0) ? 'dangerous' : 'unproven';
    return named(unsafeFlags.names).map((node) => ({ sink, node, verdict }) as const);
  });
}

/** What is joined with `|`. */
function flagsIn(node: Node, file: File): readonly Node[] {
  const joined = file.definition(node);
  return joined.type === 'BinaryExpression' && joined.operator === '|' ? [...flagsIn(joined.left, file), ...flagsIn(joined.right, file)] : [unwrap(joined)];
}

function runsCode(file: File, { row, node, entity }: ValueSinkOf<'deserialization'>): 'yes' | 'no' | 'unknown' {
  const schema = row.schema && file.at(node, row.schema.option);
  if (schema && isHarmful(file, schema, row.schema?.harmful ?? [])) return 'yes';
  if (row.harmlessAlone || (schema && isHarmless(file, schema, row.schema?.harmless ?? [], entity.package))) return 'no';
  if (!row.harmlessFrom) return 'yes';
  if (row.harmlessFrom.unlessCalled.some((name) => file.calls(name).length > 0)) return 'yes';
  const major = file.major(entity.package);
  return major === null ? 'unknown' : major < row.harmlessFrom.major ? 'yes' : 'no';
}

function isHarmless(file: File, schema: Node, names: NonNullable<DeserializationSink['schema']>['harmless'], packageName: string): boolean {
  const entity = file.entity(schema)?.entity;
  return entity?.package === packageName && names.includes(entity.name);
}

/** Is it one of these, another that is made of one of these, or of types whose functions run code? */
function isHarmful(file: File, schema: Node, names: readonly string[]): boolean {
  const made = file.definition(schema.type === 'SpreadElement' ? schema.argument : schema);
  if (made.type === 'ArrayExpression') return made.elements.some((element) => element !== null && isHarmful(file, element, names));
  if (made.type === 'CallExpression' || made.type === 'NewExpression') return made.arguments.some((argument) => isHarmful(file, argument, names));
  if (made.type === 'ObjectExpression') return made.properties.some((property) => property.type === 'Property' && runsText(file, property.value));
  const of = file.functionOf(made);
  if (of) return file.returnsOf(of).some((returned) => isHarmful(file, returned, names));
  const entity = file.entity(made)?.entity;
  return entity !== undefined && names.includes(`${entity.package}:${entity.name}`);
}

/** Does a function run what it is given, or anything else that is no constant, as code? */
function runsText(file: File, value: Node): boolean {
  const of = file.functionOf(value);
  return of !== null && file.sinks('code').some(({ node, row }) => row.form === 'code' && contains(of, node) && valuesAt(file, { node, row }).some((text) => !file.constant(text)));
}
