import type { PackageModel } from './model.ts';

/** express-slow-down: delays answers above a number of requests. */
export const expressSlowDown: PackageModel = {
  package: 'express-slow-down',
  checked: '3.1.1',
  modules: { 'express-slow-down': 'slowDown' },
  entities: { slowDown: { call: 'middleware', members: { default: 'slowDown', slowDown: 'slowDown' } }, middleware: {} },
  stepRoles: [{ entity: 'slowDown', roles: ['rate-limit'] }],
};
