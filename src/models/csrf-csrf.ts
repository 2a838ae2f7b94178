import type { PackageModel } from './model.ts';

/** csrf-csrf: refuses state changes without the token of the cookie. */
export const csrfCsrf: PackageModel = {
  package: 'csrf-csrf',
  checked: '4.0.3',
  modules: { 'csrf-csrf': 'csrfCsrf' },
  entities: {
    csrfCsrf: { members: { doubleCsrf: 'doubleCsrf' } },
    doubleCsrf: { call: 'utilities' },
    utilities: { members: { doubleCsrfProtection: 'protection' } },
    protection: {},
  },
  stepRoles: [{ entity: 'protection', roles: ['csrf'] }],
};
