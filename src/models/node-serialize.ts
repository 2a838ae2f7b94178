import { deserializer } from './deserialization-rows.ts';
import type { PackageModel } from './model.ts';

/** Functions in the text are made with `eval`, and called where `()` stands behind them. */
export const nodeSerialize: PackageModel = {
  package: 'node-serialize',
  checked: '0.0.4',
  modules: { 'node-serialize': 'nodeSerialize' },
  entities: { nodeSerialize: { members: { unserialize: 'unserialize' } }, unserialize: {} },
  sinks: [deserializer('unserialize', { json: true })],
};
