import type { PackageModel } from './model.ts';

/** @fastify/session: a session cookie whose value is a signed identifier; Secure and HttpOnly by default, no SameSite. */
export const fastifySession: PackageModel = {
  package: '@fastify/session',
  checked: '11.1.3',
  modules: { '@fastify/session': 'plugin' },
  entities: {
    plugin: { members: { default: 'plugin', fastifySession: 'plugin', Store: 'Store', MemoryStore: 'Store' }, title: 'the session plugin' },
    Store: {},
  },
  sinks: [
    {
      kind: 'cookie',
      entity: 'fastify:instance.register',
      plugin: '@fastify/session:plugin',
      name: { argument: 1, property: ['cookieName'] },
      defaultName: 'sessionId',
      options: { argument: 1, property: ['cookie'] },
      defaults: { httpOnly: true, secure: true, path: '/' },
      session: true,
      secureAuto: true,
      opaque: true,
      proxyTrust: [{ call: 'fastify:fastify', property: 'trustProxy' }],
    },
  ],
  stepRoles: [{ entity: 'plugin', roles: ['session'] }],
};
