import type { PackageModel } from './model.ts';

/** cors: sets CORS headers. */
export const cors: PackageModel = {
  package: 'cors',
  checked: '2.8.6',
  modules: { cors: 'cors' },
  entities: { cors: { call: 'middleware', members: { default: 'cors' } }, middleware: {} },
  sinks: [{ kind: 'sharing', entity: 'cors', origins: { argument: 0, property: ['origin'] } }],
  stepRoles: [{ entity: 'cors', roles: ['headers'] }],
};
