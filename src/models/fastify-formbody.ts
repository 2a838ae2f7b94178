import type { PackageModel } from './model.ts';

/** @fastify/formbody: reads forms. */
export const fastifyFormbody: PackageModel = {
  package: '@fastify/formbody',
  checked: '9.0.1',
  modules: { '@fastify/formbody': 'plugin' },
  entities: { plugin: { members: { default: 'plugin' } } },
  stepRoles: [{ entity: 'plugin', roles: ['body-parser'] }],
};
