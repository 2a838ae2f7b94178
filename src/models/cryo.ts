import { deserializer } from './deserialization-rows.ts';
import type { PackageModel } from './model.ts';

/** Functions in the text are made with `eval`. */
export const cryo: PackageModel = {
  package: 'cryo',
  checked: '0.0.6',
  modules: { 'cryo': 'cryo' },
  entities: { cryo: { members: { parse: 'parse' } }, parse: {} },
  sinks: [deserializer('parse', { json: true })],
};
