import type { PackageModel } from './model.ts';

/** @fastify/websocket: routes with the option `websocket` get a socket. */
export const fastifyWebsocket: PackageModel = {
  package: '@fastify/websocket',
  checked: '11.3.6',
  modules: { '@fastify/websocket': 'plugin' },
  entities: { plugin: { members: { default: 'plugin' } } },
  stepRoles: [{ entity: 'plugin', roles: ['neutral'] }],
};
