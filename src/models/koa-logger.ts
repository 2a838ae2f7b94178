import type { PackageModel } from './model.ts';

/** koa-logger: writes method, address and status of each request to standard output. */
export const koaLogger: PackageModel = {
  package: 'koa-logger',
  checked: '4.0.0',
  modules: { 'koa-logger': 'logger' },
  entities: { logger: { call: 'step', members: { default: 'logger' } }, step: {} },
  stepRoles: [{ entity: 'logger', roles: ['access-log'] }],
};
