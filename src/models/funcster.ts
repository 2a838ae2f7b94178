import { deserializer } from './deserialization-rows.ts';
import type { PackageModel } from './model.ts';

/** Functions in the object are made of their text. */
export const funcster: PackageModel = {
  package: 'funcster',
  checked: '0.0.5',
  modules: { 'funcster': 'funcster' },
  entities: { funcster: { members: { deepDeserialize: 'deepDeserialize' } }, deepDeserialize: {} },
  sinks: [deserializer('deepDeserialize', {})],
};
