import type { PackageModel } from './model.ts';

/** @fastify/csrf-protection: decorates the instance with `csrfProtection`; registering it protects nothing. */
export const fastifyCsrfProtection: PackageModel = {
  package: '@fastify/csrf-protection',
  checked: '8.0.2',
  modules: { '@fastify/csrf-protection': 'plugin' },
  entities: { plugin: { members: { default: 'plugin', fastifyCsrfProtection: 'plugin' } } },
  stepRoles: [{ entity: 'plugin', roles: ['neutral'] }],
};
