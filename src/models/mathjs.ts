import { codeSink } from './code-rows.ts';
import type { PackageModel } from './model.ts';

const evaluating = ['evaluate', 'parse', 'compile'];

/** Expressions reach functions of mathjs alone, and take any time. */
export const mathjs: PackageModel = {
  package: 'mathjs',
  checked: '15.2.0',
  modules: { 'mathjs': 'mathjs' },
  entities: {
    mathjs: { members: { ...Object.fromEntries(evaluating.map((name) => [name, name])), create: 'create', parser: 'parser' } },
    create: { call: 'mathjs' },
    parser: { call: 'instance' },
    instance: { members: { evaluate: 'evaluate' } },
    ...Object.fromEntries(evaluating.map((name) => [name, {}])),
  },
  sinks: [...evaluating.map((name) => codeSink(name, { form: 'other', needs: ['code'], contained: true }))],
};
