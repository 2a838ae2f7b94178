import type { PackageModel } from './model.ts';

/** express-oauth2-jwt-bearer: refuses requests without a valid access token. */
export const expressOauth2JwtBearer: PackageModel = {
  package: 'express-oauth2-jwt-bearer',
  checked: '1.10.0',
  modules: { 'express-oauth2-jwt-bearer': 'bearer' },
  entities: {
    bearer: {
      members: {
        auth: 'auth', requiredScopes: 'claim', scopeIncludesAny: 'claim', claimEquals: 'claim', claimIncludes: 'claim', claimCheck: 'claim',
      },
    },
    auth: { call: 'middleware' },
    claim: { call: 'middleware' },
    middleware: {},
  },
  stepRoles: [
    { entity: 'auth', roles: ['authentication'], disabledBy: [{ argument: 0, property: 'authRequired', equals: false }] },
    { entity: 'claim', roles: ['authentication', 'authorization'] },
  ],
};
