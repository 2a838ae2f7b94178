import type { PackageModel } from './model.ts';

/** koa-qs: its second argument says how the query of an application of Koa is parsed, which the model of Koa tells. */
export const koaQs: PackageModel = {
  package: 'koa-qs',
  checked: '3.0.0 (@types/koa-qs 2.0.5)',
  modules: { 'koa-qs': 'koaQs' },
  entities: { koaQs: { passes: 0, members: { default: 'koaQs' } } },
};
