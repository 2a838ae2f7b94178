import type { PackageModel } from './model.ts';

/** @fastify/swagger: describes the routes. */
export const fastifySwagger: PackageModel = {
  package: '@fastify/swagger',
  checked: '9.9.3',
  modules: { '@fastify/swagger': 'plugin' },
  entities: { plugin: { members: { default: 'plugin' } } },
  stepRoles: [{ entity: 'plugin', roles: ['neutral'] }],
};
