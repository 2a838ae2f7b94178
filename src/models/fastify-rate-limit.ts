import type { PackageModel } from './model.ts';

/** @fastify/rate-limit: limits the routes registered after it is loaded, unless it is not global. */
export const fastifyRateLimit: PackageModel = {
  package: '@fastify/rate-limit',
  checked: '11.2.0',
  modules: { '@fastify/rate-limit': 'plugin' },
  entities: { plugin: { members: { default: 'plugin', fastifyRateLimit: 'plugin' } } },
  stepRoles: [{ entity: 'plugin', roles: ['rate-limit'], idleWhen: [{ argument: 1, property: 'global', equals: false }] }],
};
