import type { PackageModel } from './model.ts';
import { path } from './prototype-rows.ts';

/** Writes below a path: from 0.11 on only to properties of its own (0.9.2 writes to prototypes, 0.11.4 does not, but with `withInheritedProps`, which stays open up to 0.11.5: tried). */
export const objectPath: PackageModel = {
  package: 'object-path',
  checked: '0.11.8',
  modules: { 'object-path': 'objectPath' },
  entities: { objectPath: { members: { default: 'objectPath', set: 'set', ensureExists: 'set', push: 'set' } }, set: {} },
  sinks: [path('set', 1, '0.11.0')],
};
