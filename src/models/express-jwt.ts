import type { PackageModel } from './model.ts';

/** express-jwt: refuses requests without a valid token, unless credentials are not required. */
export const expressJwt: PackageModel = {
  package: 'express-jwt',
  checked: '8.5.1',
  modules: { 'express-jwt': 'expressjwt' },
  entities: {
    expressjwt: { call: 'middleware', members: { default: 'expressjwt', expressjwt: 'expressjwt' } },
    middleware: {},
  },
  stepRoles: [
    { entity: 'expressjwt', roles: ['authentication'], disabledBy: [{ argument: 0, property: 'credentialsRequired', equals: false }] },
  ],
};
