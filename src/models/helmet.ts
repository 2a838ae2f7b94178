import type { PackageModel } from './model.ts';

/** helmet: sets security headers. */
export const helmet: PackageModel = {
  package: 'helmet',
  checked: '8.3.0',
  modules: { helmet: 'helmet' },
  entities: {
    helmet: { call: 'middleware', members: { default: 'helmet', noSniff: 'noSniff', xContentTypeOptions: 'noSniff', '*': 'part' } },
    noSniff: { call: 'middleware' },
    part: { call: 'middleware' },
    middleware: {},
  },
  contentTypes: [{ entity: 'helmet', step: 'no-sniffing' }, { entity: 'noSniff', step: 'no-sniffing' }],
  stepRoles: ['helmet', 'noSniff', 'part'].map((entity) => ({ entity, roles: ['headers'] })),
};
