import type { PackageModel } from './model.ts';

/** helmet: sets security headers. */
export const helmet: PackageModel = {
  package: 'helmet',
  checked: '8.3.0',
  modules: { helmet: 'helmet' },
  entities: {
    helmet: { call: 'middleware', members: { default: 'helmet', '*': 'part' } },
    part: { call: 'middleware' },
    middleware: {},
  },
  stepRoles: [{ entity: 'helmet', roles: ['headers'] }, { entity: 'part', roles: ['headers'] }],
};
