import type { PatternSink, Position, ValueSink } from './model.ts';

/** A row of a call that compiles the argument in this position as a regular expression, or as a pattern of which it makes one. */
export function pattern(entity: string, argument: number, more: Partial<ValueSink<'regexp'>> = {}): ValueSink<'regexp'> {
  return { kind: 'regexp', entity, values: [{ argument }], needs: ['pattern'], ...more };
}

/** A row of a call that is given a JSON schema: texts under `pattern` are sources of regular expressions, which ajv reads with the flag `u`. */
export function schemaPatterns(entity: string, position: Position): PatternSink {
  return { kind: 'matched-pattern', entity, values: [position], below: ['pattern'], source: { flags: 'u' }, needs: [] };
}

/** A row of a call that is given a regular expression in this position to match texts with, or below it under this path. */
export function matched(entity: string, position: Position, below?: readonly string[]): PatternSink {
  return { kind: 'matched-pattern', entity, values: [position], ...(below ? { below } : {}), needs: [] };
}
