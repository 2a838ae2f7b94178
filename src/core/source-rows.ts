import type { SourceRow } from '../models/model.ts';
import type { Origin } from './answers.ts';

/** What a model says of the source that an origin was read from. */
export function sourceRowOf({ entity }: Origin): SourceRow | null {
  return entity?.model.sources?.find((row) => row.entity === entity.name) ?? null;
}
