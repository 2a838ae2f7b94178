import type { PackageModel } from './model.ts';

/** @fastify/helmet: sets security headers. */
export const fastifyHelmet: PackageModel = {
  package: '@fastify/helmet',
  checked: '13.2.0',
  modules: { '@fastify/helmet': 'plugin' },
  entities: { plugin: { members: { default: 'plugin', fastifyHelmet: 'plugin' } } },
  stepRoles: [{ entity: 'plugin', roles: ['headers'] }],
};
