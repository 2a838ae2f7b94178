import type { PackageModel } from './model.ts';

/** @fastify/view: decorates replies with `view()`. */
export const fastifyView: PackageModel = {
  package: '@fastify/view',
  checked: '12.0.0',
  modules: { '@fastify/view': 'plugin' },
  entities: { plugin: { members: { default: 'plugin' } } },
  stepRoles: [{ entity: 'plugin', roles: ['neutral'] }],
};
