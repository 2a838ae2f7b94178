import type { PackageModel } from './model.ts';

/** koa-static: serves the files of a directory. */
export const koaStatic: PackageModel = {
  package: 'koa-static',
  checked: '5.0.0',
  modules: { 'koa-static': 'serve' },
  entities: { serve: { call: 'step', members: { default: 'serve' } }, step: {} },
  stepRoles: [{ entity: 'serve', roles: ['static'] }],
};
