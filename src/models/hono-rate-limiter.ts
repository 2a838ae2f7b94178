import type { PackageModel } from './model.ts';

/** hono-rate-limiter: answers 429 above a number of requests. */
export const honoRateLimiter: PackageModel = {
  package: 'hono-rate-limiter',
  checked: '0.5.4',
  modules: { 'hono-rate-limiter': 'limiter' },
  entities: { limiter: { members: { rateLimiter: 'rateLimiter' } }, rateLimiter: { call: 'hono:handler' } },
  stepRoles: [{ entity: 'rateLimiter', roles: ['rate-limit'] }],
};
