import { codeSink } from './code-rows.ts';
import type { PackageModel } from './model.ts';

export const jmespath: PackageModel = {
  package: 'jmespath',
  checked: '0.16.0',
  modules: { 'jmespath': 'jmespath' },
  entities: { jmespath: { members: { search: 'search', compile: 'compile' } }, search: {}, compile: {} },
  sinks: [
    codeSink('search', { form: 'other', values: [{ argument: 1 }], needs: ['code'], contained: true }),
    codeSink('compile', { form: 'other', needs: ['code'], contained: true }),
  ],
};
