import { deserializer } from './deserialization-rows.ts';
import type { PackageModel } from './model.ts';

/** The text is run with `Function`; version 3 has no `deserialize`. */
export const serializeToJs: PackageModel = {
  package: 'serialize-to-js',
  checked: '1.2.2',
  modules: { 'serialize-to-js': 'serializeToJs' },
  entities: { serializeToJs: { members: { deserialize: 'deserialize' } }, deserialize: {} },
  sinks: [deserializer('deserialize', { json: true })],
};
