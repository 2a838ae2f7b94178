import type { SourceRow } from '../models/model.ts';
import type { Entity, Origin } from './answers.ts';

/** What a model says of the source that an origin was read from. */
export function sourceRowOf({ entity }: Origin): SourceRow | null {
  return entity?.model.sources?.find((row) => row.entity === entity.name) ?? null;
}

/** Does a model say what comes from there? */
export function isSourceEntity({ model, name }: Entity): boolean {
  return model.sources?.some((row) => row.entity === name) ?? false;
}
