import type { PackageModel } from './model.ts';

/** passport: strategies refuse with 401 unless a callback takes over; the strategy `anonymous` lets everyone pass. */
export const passport: PackageModel = {
  package: 'passport',
  checked: '0.7.0',
  modules: { passport: 'passport' },
  types: { PassportStatic: 'passport', Authenticator: 'passport' },
  entities: {
    passport: {
      members: {
        default: 'passport', Passport: 'Passport', Authenticator: 'Passport', authenticate: 'authenticate', authorize: 'authenticate',
        initialize: 'initialize', session: 'session',
      },
    },
    Passport: { new: 'passport' },
    authenticate: { call: 'middleware' },
    initialize: { call: 'middleware' },
    session: { call: 'middleware' },
    middleware: {},
  },
  stepRoles: [
    { entity: 'authenticate', roles: ['authentication'], disabledBy: [{ argument: 0, equals: 'anonymous' }], callbackDecides: true },
    { entity: 'initialize', roles: ['neutral'] },
    { entity: 'session', roles: ['attaches-principal'] },
  ],
};
