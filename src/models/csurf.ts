import type { PackageModel } from './model.ts';

/** csurf: refuses state changes without the token of the session. */
export const csurf: PackageModel = {
  package: 'csurf',
  checked: '1.11.0',
  modules: { csurf: 'csurf' },
  entities: { csurf: { call: 'middleware', members: { default: 'csurf' } }, middleware: {} },
  stepRoles: [{ entity: 'csurf', roles: ['csrf'] }],
};
