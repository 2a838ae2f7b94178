import type { PackageModel } from './model.ts';

/** ajv-errors: adds to an ajv, and returns it. */
export const ajvErrors: PackageModel = {
  package: 'ajv-errors',
  checked: '3.0.0',
  modules: { 'ajv-errors': 'add' },
  entities: { add: { passes: 0 } },
};
