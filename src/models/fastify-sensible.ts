import type { PackageModel } from './model.ts';

/** @fastify/sensible: decorates with errors and small helpers. */
export const fastifySensible: PackageModel = {
  package: '@fastify/sensible',
  checked: '6.0.6',
  modules: { '@fastify/sensible': 'plugin' },
  entities: { plugin: { members: { default: 'plugin' } } },
  stepRoles: [{ entity: 'plugin', roles: ['neutral'] }],
};
