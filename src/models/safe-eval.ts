import { codeSink } from './code-rows.ts';
import type { PackageModel } from './model.ts';

/** It runs the text in a context of `node:vm`, which keeps nothing in. */
export const safeEval: PackageModel = {
  package: 'safe-eval',
  checked: '0.4.1',
  modules: { 'safe-eval': 'safeEval' },
  entities: { safeEval: {} },
  sinks: [codeSink('safeEval', { vm: true })],
};
