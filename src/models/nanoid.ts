import type { PackageModel } from './model.ts';

/** Only the module that takes its numbers from `Math.random`. */
export const nanoid: PackageModel = {
  package: 'nanoid',
  checked: '5.1.16',
  modules: { 'nanoid/non-secure': 'module' },
  entities: { module: { members: { nanoid: 'nanoid' } }, nanoid: {} },
  sinks: [{ kind: 'salt', entity: 'nanoid', quality: 'predictable' }],
};
