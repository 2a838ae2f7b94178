import type { PackageModel } from './model.ts';

/** lusca: security headers and CSRF tokens. */
export const lusca: PackageModel = {
  package: 'lusca',
  checked: '1.7.0',
  modules: { lusca: 'lusca' },
  entities: {
    lusca: { call: 'middleware', members: { default: 'lusca', csrf: 'csrf', '*': 'part' } },
    csrf: { call: 'middleware' },
    part: { call: 'middleware' },
    middleware: {},
  },
  stepRoles: [{ entity: 'lusca', roles: ['headers'] }, { entity: 'csrf', roles: ['csrf'] }, { entity: 'part', roles: ['headers'] }],
};
