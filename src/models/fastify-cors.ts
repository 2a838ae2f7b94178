import type { PackageModel } from './model.ts';

/** @fastify/cors: sets CORS headers. */
export const fastifyCors: PackageModel = {
  package: '@fastify/cors',
  checked: '11.4.3',
  modules: { '@fastify/cors': 'plugin' },
  entities: { plugin: { members: { default: 'plugin', fastifyCors: 'plugin' } } },
  sinks: [
    { kind: 'sharing', entity: 'fastify:instance.register', plugin: '@fastify/cors:plugin', origins: { argument: 1, property: ['origin'] } },
  ],
  stepRoles: [{ entity: 'plugin', roles: ['headers'] }],
};
