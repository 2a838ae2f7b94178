import type { PackageModel } from './model.ts';

/** ajv-formats: adds to an ajv, and returns it. */
export const ajvFormats: PackageModel = {
  package: 'ajv-formats',
  checked: '3.0.1',
  modules: { 'ajv-formats': 'add' },
  entities: { add: { passes: 0 } },
};
