import type { PackageModel } from './model.ts';

/** koa-ratelimit: answers 429 to clients that ask too often. */
export const koaRatelimit: PackageModel = {
  package: 'koa-ratelimit',
  checked: '6.0.0',
  modules: { 'koa-ratelimit': 'ratelimit' },
  entities: { ratelimit: { call: 'step', members: { default: 'ratelimit' } }, step: {} },
  stepRoles: [{ entity: 'ratelimit', roles: ['rate-limit'] }],
};
