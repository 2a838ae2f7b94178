import type { PackageModel } from './model.ts';

/** koa-compose: several steps as one. */
export const koaCompose: PackageModel = {
  package: 'koa-compose',
  checked: '4.2.0',
  modules: { 'koa-compose': 'compose' },
  entities: { compose: { call: 'step', members: { default: 'compose' }, callbacks: [{ argument: 0, role: 'koa:handler' }] }, step: {} },
};
