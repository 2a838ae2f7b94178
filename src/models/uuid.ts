import type { PackageModel } from './model.ts';

/** uuid: `validate` lets through identifiers alone. */
export const uuid: PackageModel = {
  package: 'uuid',
  checked: '14.0.3',
  modules: { uuid: 'uuid' },
  entities: { uuid: { members: { validate: 'validate' } }, validate: {} },
  guards: [{ entity: 'validate', argument: 0, leaves: [] }],
};
