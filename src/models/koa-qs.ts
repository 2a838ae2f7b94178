import type { PackageModel } from './model.ts';
import { nestedForm, text } from './model.ts';

/** koa-qs: its second argument says how the query of an application of Koa is parsed; without one it is nested. */
export const koaQs: PackageModel = {
  package: 'koa-qs',
  checked: '3.0.0 (@types/koa-qs 2.0.5)',
  modules: { 'koa-qs': 'koaQs' },
  entities: { koaQs: { passes: 0, members: { default: 'koaQs' } } },
  configures: [{
    source: 'koa:request.query', call: 'koaQs', argument: 1,
    values: { undefined: { proven: nestedForm }, extended: { proven: nestedForm }, strict: { proven: ['array'] }, first: { proven: text } }, other: { proven: text, possible: nestedForm },
  }],
};
