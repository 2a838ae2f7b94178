import type { PackageModel } from './model.ts';

/** @fastify/passport: strategies refuse with 401 unless a callback takes over. */
export const fastifyPassport: PackageModel = {
  package: '@fastify/passport',
  checked: '4.0.3',
  modules: { '@fastify/passport': 'passport' },
  entities: {
    passport: {
      members: {
        default: 'passport', Authenticator: 'Authenticator', authenticate: 'authenticate', authorize: 'authenticate',
        initialize: 'initialize', secureSession: 'secureSession',
      },
    },
    Authenticator: { new: 'passport' },
    authenticate: { call: 'hook' },
    initialize: { call: 'hook' },
    secureSession: { call: 'hook' },
    hook: {},
  },
  stepRoles: [
    { entity: 'authenticate', roles: ['authentication'], disabledBy: [{ argument: 0, equals: 'anonymous' }], callbackDecides: true },
    { entity: 'initialize', roles: ['neutral'] },
    { entity: 'secureSession', roles: ['attaches-principal'] },
  ],
};
