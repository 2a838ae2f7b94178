import { codeSink } from './code-rows.ts';
import type { PackageModel } from './model.ts';

/** Rules are objects. */
export const jsonLogic: PackageModel = {
  package: 'json-logic-js',
  checked: '2.0.5',
  modules: { 'json-logic-js': 'jsonLogic' },
  entities: { jsonLogic: { members: { apply: 'apply' } }, apply: {} },
  sinks: [codeSink('apply', { form: 'other', needs: ['object'], contained: true })],
};
