import { codeSink } from './code-rows.ts';
import type { PackageModel } from './model.ts';

/** Expressions read the data that they are given, and take any time. */
export const jsonata: PackageModel = {
  package: 'jsonata',
  checked: '2.2.2',
  modules: { 'jsonata': 'jsonata' },
  entities: { jsonata: {} },
  sinks: [codeSink('jsonata', { form: 'other', needs: ['code'], contained: true })],
};
