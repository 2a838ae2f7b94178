import type { PackageModel } from './model.ts';

/** helmet, also as koa-helmet hands it on: sets security headers. */
export const helmet: PackageModel = {
  package: 'helmet',
  checked: '8.3.0 (koa-helmet 9.0.0)',
  modules: { 'helmet': 'helmet', 'koa-helmet': 'helmet' },
  entities: {
    helmet: { call: 'middleware', members: { default: 'helmet', noSniff: 'noSniff', xContentTypeOptions: 'noSniff', '*': 'part' } },
    noSniff: { call: 'middleware' },
    part: { call: 'middleware' },
    middleware: {},
  },
  contentTypes: [{ entity: 'helmet', step: 'no-sniffing' }, { entity: 'noSniff', step: 'no-sniffing' }],
  stepRoles: ['helmet', 'noSniff', 'part'].map((entity) => ({ entity, roles: ['headers'] })),
};
