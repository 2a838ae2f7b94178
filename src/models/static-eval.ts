import { codeSink } from './code-rows.ts';
import type { PackageModel } from './model.ts';

/** It walks the tree that a parser made of a text, and calls functions of the values that it is given. */
export const staticEval: PackageModel = {
  package: 'static-eval',
  checked: '2.1.1',
  modules: { 'static-eval': 'staticEval' },
  entities: { staticEval: { members: { default: 'staticEval' } } },
  sinks: [codeSink('staticEval', { form: 'other', needs: ['code', 'object'], contained: true })],
};
