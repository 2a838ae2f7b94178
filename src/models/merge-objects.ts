import type { PackageModel } from './model.ts';
import { merged } from './prototype-rows.ts';

/** A deep merge, which follows `__proto__` in its last version (tried). */
export const mergeObjects: PackageModel = {
  package: 'merge-objects',
  checked: '1.0.5',
  modules: { 'merge-objects': 'mergeObjects' },
  entities: { mergeObjects: {} },
  sinks: [merged('mergeObjects', 1, undefined, undefined)],
};
