import { deserializer } from './deserialization-rows.ts';
import type { PackageModel } from './model.ts';

/** Functions were made of their text with `evalFunctions` up to version 4; later versions ignore the option. */
export const bson: PackageModel = {
  package: 'bson',
  checked: '4.7.2',
  modules: { bson: 'bson' },
  entities: { bson: { members: { deserialize: 'deserialize' } }, deserialize: {} },
  sinks: [deserializer('deserialize', { when: { argument: 1, property: 'evalFunctions', equals: true } })],
};
