import type { PackageModel } from './model.ts';

/** koa-mount: a step, or an application, below a path. */
export const koaMount: PackageModel = {
  package: 'koa-mount',
  checked: '4.2.0',
  modules: { 'koa-mount': 'mount' },
  entities: { mount: { call: 'step', members: { default: 'mount' }, callbacks: [{ argument: 'last', role: 'koa:handler' }] }, step: {} },
};
