import type { PackageModel } from './model.ts';

/** koa-json-error answers every error with its own properties and its stack, unless it is told how to format them. */
export const koaJsonError: PackageModel = {
  package: 'koa-json-error',
  checked: '3.1.2',
  modules: { 'koa-json-error': 'jsonError' },
  entities: { jsonError: { call: 'step', members: { default: 'jsonError' } }, step: {} },
  sinks: [{ kind: 'error-page', entity: 'jsonError', shows: 'stack', bare: true }],
  stepRoles: [{ entity: 'jsonError', roles: ['error-handler'] }],
};
