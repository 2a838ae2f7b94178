import { deserializer } from './deserialization-rows.ts';
import type { PackageModel } from './model.ts';

/** Functions were made of their text with `evalFunctions` up to version 4; 5, 6 and 7 ignore the option (tried). Only up to version 1 there are instances. */
export const bson: PackageModel = {
  package: 'bson',
  checked: '4.7.2',
  modules: { bson: 'bson' },
  entities: { bson: { members: { default: 'bson', BSON: 'bson', deserialize: 'deserialize' }, new: 'instance' }, instance: { members: { deserialize: 'deserialize' } }, deserialize: {} },
  sinks: [deserializer('deserialize', { when: { argument: 1, property: 'evalFunctions', equals: true }, harmlessFrom: { major: 5, unlessCalled: [] } })],
};
