import type { DeserializationSink } from '../models/model.ts';
import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { dangersAt, type SinkDanger, type ValueSinkOf } from './value-sinks.ts';

/** Values of which parsers make objects with their code, in source order. */
export function deserializationDangers(file: File): SinkDanger<'deserialization'>[] {
  return dangersAt(file, 'deserialization', (sink) => {
    const running = runsCode(file, sink);
    return running === 'no' ? null : { contained: running === 'unknown' };
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

function runsCode(file: File, { row, node, entity }: ValueSinkOf<'deserialization'>): 'yes' | 'no' | 'unknown' {
  const schema = row.schema && file.at(node, row.schema.option);
  if (schema && isHarmless(file, schema, row.schema?.harmless ?? [], entity.package)) return 'no';
  if (!row.harmlessFrom) return 'yes';
  if (row.harmlessFrom.unlessCalled.some((name) => file.calls(name).length > 0)) return 'yes';
  const major = file.major(entity.package);
  return major === null ? 'unknown' : major < row.harmlessFrom.major ? 'yes' : 'no';
}

function isHarmless(file: File, schema: Node, names: NonNullable<DeserializationSink['schema']>['harmless'], packageName: string): boolean {
  const entity = file.entity(schema)?.entity;
  return entity?.package === packageName && names.includes(entity.name);
}
