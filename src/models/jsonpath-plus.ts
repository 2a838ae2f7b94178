import { codeSink } from './code-rows.ts';
import type { PackageModel } from './model.ts';

/** Filters of a path are programs: `native` runs them in a context of `node:vm`, otherwise an interpreter of its own does. */
export const jsonpathPlus: PackageModel = {
  package: 'jsonpath-plus',
  checked: '10.4.0',
  modules: { 'jsonpath-plus': 'jsonpathPlus' },
  entities: {
    jsonpathPlus: { members: { JSONPath: 'JSONPath' } },
    JSONPath: {},
  },
  sinks: [
    codeSink('JSONPath', { form: 'other', values: [{ argument: 0, property: ['path'] }], when: { argument: 0, property: 'eval', equals: 'native' } }),
    codeSink('JSONPath', {
      form: 'other', values: [{ argument: 0, property: ['path'] }], contained: true, unless: [{ argument: 0, property: 'eval', equals: [false, 'native'] }],
    }),
  ],
};
