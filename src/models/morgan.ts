import type { PackageModel } from './model.ts';

/** morgan: writes a line for each request. */
export const morgan: PackageModel = {
  package: 'morgan',
  checked: '1.12.1',
  modules: { morgan: 'morgan' },
  entities: { morgan: { call: 'middleware', members: { default: 'morgan', token: 'token' } }, token: {}, middleware: {} },
  stepRoles: [{ entity: 'morgan', roles: ['access-log'] }],
};
