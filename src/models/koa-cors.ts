import type { PackageModel } from './model.ts';

/** @koa/cors: answers which other sites may read the responses. */
export const koaCors: PackageModel = {
  package: '@koa/cors',
  checked: '5.0.0',
  modules: { '@koa/cors': 'cors' },
  entities: { cors: { call: 'step', members: { default: 'cors' } }, step: {} },
  sinks: [{ kind: 'sharing', entity: 'cors', origins: { argument: 0, property: ['origin'] } }],
  stepRoles: [{ entity: 'cors', roles: ['neutral'] }],
};
