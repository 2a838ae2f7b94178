import type { PackageModel } from './model.ts';

/** passport, also as koa-passport hands it on: strategies refuse with 401 unless a callback takes over; the strategy `anonymous` lets everyone pass. */
export const passport: PackageModel = {
  package: 'passport',
  checked: '0.7.0 (koa-passport 6.0.0)',
  modules: { 'passport': 'passport', 'koa-passport': 'passport' },
  types: { PassportStatic: 'passport', Authenticator: 'passport' },
  entities: {
    passport: {
      members: {
        default: 'passport', Passport: 'Passport', Authenticator: 'Passport', KoaPassport: 'Passport', authenticate: 'authenticate', authorize: 'authenticate',
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
