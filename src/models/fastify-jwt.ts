import type { PackageModel } from './model.ts';

/** @fastify/jwt: decorates requests with `jwtVerify()`; registering it guards nothing. */
export const fastifyJwt: PackageModel = {
  package: '@fastify/jwt',
  checked: '10.2.8',
  modules: { '@fastify/jwt': 'plugin' },
  entities: { plugin: { members: { default: 'plugin', fastifyJwt: 'plugin' } } },
  stepRoles: [{ entity: 'plugin', roles: ['neutral'] }],
};
