import type { PackageModel } from './model.ts';

/** @koa/bodyparser, and koa-bodyparser, its name before: read bodies of JSON and nested forms. */
export const koaBodyparser: PackageModel = {
  package: '@koa/bodyparser',
  checked: '6.1.0 (koa-bodyparser 4.4.1)',
  modules: { '@koa/bodyparser': 'bodyParser', 'koa-bodyparser': 'bodyParser' },
  entities: { bodyParser: { call: 'step', members: { default: 'bodyParser', bodyParser: 'bodyParser' } }, step: {} },
  stepRoles: [{ entity: 'bodyParser', roles: ['body-parser'] }],
};
