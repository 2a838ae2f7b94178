import type { PackageModel } from './model.ts';

/** @fastify/bearer-auth: adds an `onRequest` hook to the scope that registers it, unless told not to. */
export const fastifyBearerAuth: PackageModel = {
  package: '@fastify/bearer-auth',
  checked: '10.1.3',
  modules: { '@fastify/bearer-auth': 'plugin' },
  entities: { plugin: { members: { default: 'plugin', fastifyBearerAuth: 'plugin' } } },
  stepRoles: [
    { entity: 'plugin', roles: ['authentication'], idleWhen: [{ argument: 1, property: 'addHook', equals: false }] },
  ],
};
