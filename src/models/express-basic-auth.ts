import type { PackageModel } from './model.ts';

/** express-basic-auth: refuses requests without the right name and password. */
export const expressBasicAuth: PackageModel = {
  package: 'express-basic-auth',
  checked: '1.2.1',
  modules: { 'express-basic-auth': 'basicAuth' },
  entities: {
    basicAuth: { call: 'middleware', members: { default: 'basicAuth', safeCompare: 'safeCompare' } },
    middleware: {},
    safeCompare: {},
  },
  stepRoles: [{ entity: 'basicAuth', roles: ['authentication'] }],
};
