import { withoutOperators } from './filter-rows.ts';
import type { PackageModel } from './model.ts';

/** Middleware for Express 4, which `filter-rows.ts` names: with Express 5 it throws. `sanitize` works with each. */
export const expressMongoSanitize: PackageModel = {
  package: 'express-mongo-sanitize',
  checked: '2.2.0',
  modules: { 'express-mongo-sanitize': 'middleware' },
  entities: { middleware: { members: { default: 'middleware', sanitize: 'sanitize' } }, sanitize: {} },
  ...withoutOperators('sanitize'),
  stepRoles: [{ entity: 'middleware', roles: ['neutral'] }],
};
