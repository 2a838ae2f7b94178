import { withoutOperators } from './filter-rows.ts';
import type { PackageModel } from './model.ts';

/** Takes the names that begin with `$` out of an object, in place. */
export const mongoSanitize: PackageModel = {
  package: 'mongo-sanitize',
  checked: '1.1.0',
  modules: { 'mongo-sanitize': 'sanitize' },
  entities: { sanitize: { members: { default: 'sanitize' } } },
  ...withoutOperators('sanitize'),
};
