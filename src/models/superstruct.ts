import type { PackageModel } from './model.ts';
import {
  all, between, check, chosen, each, type Making, list, listed, lower, object, ofAnything, ofNothing, ofNumber, ofText, oneOf, pattern, record, returned, same, schemaEntities, schemaReader, tuple, upper, unseen,
} from './schema-reader.ts';
import { matched } from './pattern-rows.ts';
import { both } from './schema-shapes.ts';

const assigned: Making = ({ given, reading }) => given.map((node) => reading.read(node)).reduce((one, other) => both(one, other));

const words: Readonly<Record<string, Making>> = {
  string: ofText, ...each(['number', 'integer', 'bigint'], ofNumber), ...each(['boolean', 'date', 'literal', 'never', 'regexp'], ofNothing), enums: listed, ...each(['any', 'unknown'], ofAnything),
  object: object('reject'), type: object('keep'), array: list, tuple, record: record(['enums']), union: oneOf(), intersection: all, assign: assigned,
  ...each(['optional', 'nullable', 'defaulted', 'deprecated', 'nonempty', 'empty', 'trimmed', 'partial', 'coerce'], same),
  ...each(['refine'], check), pick: chosen(true), omit: chosen(false), pattern, min: lower, max: upper, size: between, lazy: returned, ...each(['define', 'dynamic', 'instance', 'func', 'map', 'set'], unseen),
};

const swapped = { schema: { argument: 1 }, value: { argument: 0 } } as const;

/** superstruct: schemas and checks as functions. */
export const superstruct: PackageModel = {
  package: 'superstruct',
  checked: '2.0.2',
  modules: { superstruct: 'superstruct' },
  entities: {
    ...schemaEntities({}, {
      superstruct: { members: { '*': 'builder', default: 'superstruct', create: 'create', mask: 'mask', is: 'is', assert: 'assert', validate: 'validate', Struct: 'Schema' } },
    }, 'a superstruct schema'),
    create: {}, mask: {}, is: {}, assert: {}, validate: {},
  },
  sinks: [matched('builder', { argument: 1 })],
  validators: [
    { entity: 'create', ...swapped, yields: 'value' },
    { entity: 'mask', ...swapped, yields: 'value' },
    { entity: 'validate', ...swapped, yields: 'result', property: '1', tells: [{ path: ['0'], is: false }] },
    { entity: 'is', ...swapped, yields: 'check', tells: [{ path: [], is: true }] },
    { entity: 'assert', ...swapped, yields: 'check' },
  ],
  schema: schemaReader({ package: 'superstruct', words, converting: ['coerce', 'trimmed', 'defaulted'] }),
};
