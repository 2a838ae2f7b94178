import type { PackageModel } from './model.ts';

/** @fastify/auth: decorates the instance with `auth([…])`, which throws without functions; registering it guards nothing. */
export const fastifyAuth: PackageModel = {
  package: '@fastify/auth',
  checked: '5.1.1',
  modules: { '@fastify/auth': 'plugin' },
  entities: { plugin: { members: { default: 'plugin', fastifyAuth: 'plugin' } } },
  stepRoles: [{ entity: 'plugin', roles: ['neutral'] }],
};
