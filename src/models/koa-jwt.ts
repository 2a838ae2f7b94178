import type { PackageModel } from './model.ts';

/** koa-jwt: refuses requests without a valid token, unless they may pass without one. */
export const koaJwt: PackageModel = {
  package: 'koa-jwt',
  checked: '4.0.4',
  modules: { 'koa-jwt': 'jwt' },
  entities: { jwt: { call: 'step', members: { default: 'jwt' } }, step: {} },
  stepRoles: [{ entity: 'jwt', roles: ['authentication'], disabledBy: [{ argument: 0, property: 'passthrough', equals: true }] }],
};
