import type { PackageModel } from './model.ts';

/** celebrate: refuses requests that do not fit a schema. */
export const celebrate: PackageModel = {
  package: 'celebrate',
  checked: '16.0.0',
  modules: { celebrate: 'celebrate' },
  entities: {
    celebrate: { members: { celebrate: 'step', celebrator: 'celebrator', errors: 'errors' } },
    celebrator: { call: 'step' },
    step: { call: 'middleware' },
    errors: { call: 'middleware' },
    middleware: {},
  },
  stepRoles: [{ entity: 'step', roles: ['validation'] }, { entity: 'errors', roles: ['error-handler'] }],
};
