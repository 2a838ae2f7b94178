import type { PackageModel } from './model.ts';

/** errorhandler answers every error with its stack, as HTML, JSON or text, in every environment. */
export const errorhandler: PackageModel = {
  package: 'errorhandler',
  checked: '1.5.2',
  modules: { errorhandler: 'errorhandler' },
  entities: { errorhandler: { call: 'handler' }, handler: {} },
  sinks: [{ kind: 'error-page', entity: 'errorhandler', shows: 'stack' }],
  stepRoles: [{ entity: 'errorhandler', roles: ['error-handler'] }],
};
