import type { PackageModel } from './model.ts';

/** koa-csrf: refuses requests that change state without its token. */
export const koaCsrf: PackageModel = {
  package: 'koa-csrf',
  checked: '5.0.1',
  modules: { 'koa-csrf': 'CSRF' },
  entities: { CSRF: { call: 'step', members: { default: 'CSRF' } }, step: {} },
  stepRoles: [{ entity: 'CSRF', roles: ['csrf'] }],
};
