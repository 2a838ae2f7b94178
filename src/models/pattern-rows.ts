import type { ValueSink } from './model.ts';

/** A row of a call that compiles the argument in this position as a regular expression, or as a pattern of which it makes one. */
export function pattern(entity: string, argument: number, more: Partial<ValueSink<'regexp'>> = {}): ValueSink<'regexp'> {
  return { kind: 'regexp', entity, values: [{ argument }], needs: ['pattern'], ...more };
}
