import { codeSink } from './code-rows.ts';
import type { PackageModel } from './model.ts';

/** An interpreter without prototypes. */
export const notevil: PackageModel = {
  package: 'notevil',
  checked: '1.3.3',
  modules: { 'notevil': 'notevil' },
  entities: { notevil: {} },
  sinks: [codeSink('notevil', { form: 'other', contained: true })],
};
