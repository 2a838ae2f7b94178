import type { PackageModel } from './model.ts';
import { all, check, each, keys, list, type Making, object, ofAnything, ofNothing, ofNumber, ofText, oneOf, record, returned, same, schemaEntities, schemaReader, tuple } from './schema-reader.ts';

const words: Readonly<Record<string, Making>> = {
  string: ofText, ...each(['number', 'Int', 'Integer', 'bigint'], ofNumber), ...each(['boolean', 'literal', 'keyof', 'null', 'undefined', 'void', 'never'], ofNothing),
  ...each(['unknown', 'any', 'UnknownRecord'], ofAnything), ...each(['type', 'partial', 'interface'], object('keep')), strict: object('strip'),
  exact: keys('strip'), ...each(['array', 'readonlyArray'], list), tuple, union: oneOf(), intersection: all, record: record(['keyof']), recursion: returned,
  ...each(['readonly', 'pipe'], same), ...each(['refinement', 'brand'], check),
};

/** io-ts: codecs, whose `decode` yields a value on the right or errors on the left. */
export const ioTs: PackageModel = {
  package: 'io-ts',
  checked: '2.2.22',
  modules: { 'io-ts': 'io' },
  entities: schemaEntities({ decode: 'decode', is: 'is' }, { io: { members: { '*': 'builder', default: 'io' } } }, 'an io-ts codec'),
  validators: [
    { entity: 'decode', schema: { argument: 'receiver' }, value: { argument: 0 }, yields: 'result', property: 'right', tells: [{ path: ['_tag'], equals: 'Right' }, { by: 'fp-ts:isRight', is: true }, { by: 'fp-ts:isLeft', is: false }] },
    { entity: 'is', schema: { argument: 'receiver' }, value: { argument: 0 }, yields: 'check', tells: [{ path: [], is: true }] },
  ],
  schema: schemaReader({ package: 'io-ts', words }),
};
