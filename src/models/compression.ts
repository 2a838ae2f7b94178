import type { PackageModel } from './model.ts';

/** compression: compresses responses. */
export const compression: PackageModel = {
  package: 'compression',
  checked: '1.8.2',
  modules: { compression: 'compression' },
  entities: { compression: { call: 'middleware', members: { default: 'compression' } }, middleware: {} },
  stepRoles: [{ entity: 'compression', roles: ['neutral'] }],
};
