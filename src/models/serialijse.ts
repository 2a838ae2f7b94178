import { deserializer } from './deserialization-rows.ts';
import type { PackageModel } from './model.ts';

/** Functions in the text are made of their source. */
export const serialijse: PackageModel = {
  package: 'serialijse',
  checked: '0.3.0',
  modules: { 'serialijse': 'serialijse' },
  entities: { serialijse: { members: { deserialize: 'deserialize' } }, deserialize: {} },
  sinks: [deserializer('deserialize', { json: true })],
};
