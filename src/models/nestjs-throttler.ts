import type { PackageModel } from './model.ts';

/** @nestjs/throttler: a guard that limits the rate of requests. */
export const nestjsThrottler: PackageModel = {
  package: '@nestjs/throttler',
  checked: '6.7.1',
  modules: { '@nestjs/throttler': 'throttler' },
  entities: { throttler: { members: { ThrottlerGuard: 'ThrottlerGuard' } }, ThrottlerGuard: {} },
  stepRoles: [{ entity: 'ThrottlerGuard', roles: ['rate-limit'] }],
};
