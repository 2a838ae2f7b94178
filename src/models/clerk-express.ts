import type { PackageModel } from './model.ts';

/** @clerk/express: `clerkMiddleware()` only attaches the session, `requireAuth()` refuses. */
export const clerkExpress: PackageModel = {
  package: '@clerk/express',
  checked: '2.1.70',
  modules: { '@clerk/express': 'clerk' },
  entities: {
    clerk: { members: { requireAuth: 'requireAuth', clerkMiddleware: 'clerkMiddleware', getAuth: 'getAuth' } },
    requireAuth: { call: 'middleware' },
    clerkMiddleware: { call: 'middleware' },
    getAuth: {},
    middleware: {},
  },
  stepRoles: [
    { entity: 'requireAuth', roles: ['authentication'] },
    { entity: 'clerkMiddleware', roles: ['attaches-principal'] },
  ],
};
