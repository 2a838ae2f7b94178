import type { PackageModel } from './model.ts';

/** @fastify/static: sends files of a directory. */
export const fastifyStatic: PackageModel = {
  package: '@fastify/static',
  checked: '10.1.11',
  modules: { '@fastify/static': 'plugin' },
  entities: { plugin: { members: { default: 'plugin' } } },
  stepRoles: [{ entity: 'plugin', roles: ['static'] }],
};
