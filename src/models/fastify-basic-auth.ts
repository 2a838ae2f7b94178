import type { PackageModel } from './model.ts';

/** @fastify/basic-auth: decorates the instance with `basicAuth`; registering it guards nothing. */
export const fastifyBasicAuth: PackageModel = {
  package: '@fastify/basic-auth',
  checked: '6.3.0',
  modules: { '@fastify/basic-auth': 'plugin' },
  entities: { plugin: { members: { default: 'plugin', fastifyBasicAuth: 'plugin' } } },
  stepRoles: [{ entity: 'plugin', roles: ['neutral'] }],
};
