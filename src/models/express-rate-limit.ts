import type { PackageModel } from './model.ts';

/** express-rate-limit: answers 429 above a number of requests. */
export const expressRateLimit: PackageModel = {
  package: 'express-rate-limit',
  checked: '8.7.5',
  modules: { 'express-rate-limit': 'rateLimit' },
  entities: {
    rateLimit: { call: 'middleware', members: { default: 'rateLimit', rateLimit: 'rateLimit', ipKeyGenerator: 'ipKeyGenerator' } },
    ipKeyGenerator: {},
    middleware: {},
  },
  stepRoles: [{ entity: 'rateLimit', roles: ['rate-limit'] }],
};
