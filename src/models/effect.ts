import type { PackageModel } from './model.ts';
import {
  check, each, either, formats, list, lower, type Making, object, ofAnything, ofNothing, ofNumber, ofText, pattern, pipe, record, same, schemaEntities, schemaReader, transform, upper,
} from './schema-reader.ts';

const words: Readonly<Record<string, Making>> = {
  ...formats({ UUID: [], ULID: [], isUUID: [], isULID: [] }),
  ...each(['String', 'NonEmptyString', 'NonEmptyTrimmedString'], ofText), ...each(['Number', 'Int', 'Finite', 'NumberFromString', 'Positive', 'NonNegative', 'BigInt'], ofNumber),
  ...each(['Boolean', 'Literal', 'Literals', 'Date', 'DateFromString', 'Enums', 'Null', 'Undefined'], ofNothing), ...each(['Any', 'Unknown'], ofAnything),
  Struct: object('strip'), ...each(['Array', 'NonEmptyArray'], list), Union: either, Record: record(['Literal', 'Literals']),
  ...each(['optional', 'optionalKey', 'NullOr', 'NullishOr', 'UndefinedOr', 'annotations', 'annotate', 'minLength', 'isMinLength', 'isNonEmpty', 'nonEmptyString', 'int', 'isInt', 'brand'], same),
  ...each(['greaterThan', 'greaterThanOrEqualTo', 'positive', 'isGreaterThan', 'isGreaterThanOrEqualTo'], lower),
  ...each(['lessThan', 'lessThanOrEqualTo', 'maxLength', 'isMaxLength', 'isLessThan', 'isLessThanOrEqualTo'], upper),
  ...each(['pattern', 'isPattern'], pattern), ...each(['pipe', 'check'], pipe), filter: check, transform,
};

const ofMaker = { schema: { made: { argument: 0 } }, value: { argument: 0 } } as const;
const decoders = ['decodeUnknownSync', 'decodeSync', 'decodeUnknownPromise', 'decodePromise'];

/** effect: its Schema, of version 3 (pipes of filters) and 4 (`check`). */
export const effect: PackageModel = {
  package: 'effect',
  checked: '4.1.0',
  modules: { 'effect': 'effect', 'effect/Schema': 'Schemas', '@effect/schema': 'effect', '@effect/schema/Schema': 'Schemas' },
  entities: {
    ...schemaEntities({}, {
      effect: { members: { Schema: 'Schemas' } },
      Schemas: { members: { '*': 'builder', default: 'Schemas', ...Object.fromEntries(decoders.map((name) => [name, 'decode'])), is: 'is', asserts: 'asserts' } },
    }, 'an Effect schema'),
    decode: { call: 'decoder' }, decoder: {}, is: { call: 'predicate' }, predicate: {}, asserts: { call: 'assertion' }, assertion: {},
  },
  validators: [
    { entity: 'decoder', ...ofMaker, yields: 'value' },
    { entity: 'predicate', ...ofMaker, yields: 'check', tells: [{ path: [], is: true }] },
    { entity: 'assertion', ...ofMaker, yields: 'check' },
  ],
  schema: schemaReader({ package: 'effect', words, converting: ['NumberFromString', 'DateFromString', 'transform'] }),
};
