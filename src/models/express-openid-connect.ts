import type { PackageModel } from './model.ts';

/** express-openid-connect: `authRequired` is true by default; with false, routes are guarded one by one. */
export const expressOpenidConnect: PackageModel = {
  package: 'express-openid-connect',
  checked: '3.4.0',
  modules: { 'express-openid-connect': 'connect' },
  entities: {
    connect: {
      members: {
        auth: 'auth', requiresAuth: 'requiresAuth', claimEquals: 'claim', claimIncludes: 'claim', claimCheck: 'claim', attemptSilentLogin: 'attemptSilentLogin',
      },
    },
    auth: { call: 'middleware' },
    requiresAuth: { call: 'middleware' },
    claim: { call: 'middleware' },
    attemptSilentLogin: { call: 'middleware' },
    middleware: {},
  },
  stepRoles: [
    { entity: 'auth', roles: ['authentication'], idleWhen: [{ argument: 0, property: 'authRequired', equals: false }] },
    { entity: 'requiresAuth', roles: ['authentication'] },
    { entity: 'claim', roles: ['authentication', 'authorization'] },
    { entity: 'attemptSilentLogin', roles: ['attaches-principal'] },
  ],
};
