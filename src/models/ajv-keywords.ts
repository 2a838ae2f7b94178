import type { PackageModel } from './model.ts';

/** ajv-keywords: adds to an ajv, and returns it. */
export const ajvKeywords: PackageModel = {
  package: 'ajv-keywords',
  checked: '5.1.0',
  modules: { 'ajv-keywords': 'add' },
  entities: { add: { passes: 0 } },
};
