import type { PackageModel } from './model.ts';
import { path } from './prototype-rows.ts';

/**
 * Writes below a path: from 0.11 on only to properties of its own, or with `withInheritedProps` to all. 0.9.2 writes to prototypes and 0.11.4 does
 * not, `withInheritedProps` does up to 0.11.5 (tried).
 */
export const objectPath: PackageModel = {
  package: 'object-path',
  checked: '0.11.8',
  modules: { 'object-path': 'objectPath' },
  entities: {
    objectPath: { members: { default: 'objectPath', set: 'set', ensureExists: 'set', push: 'set', withInheritedProps: 'inherited' } }, set: {},
    inherited: { members: { set: 'inherited.set', ensureExists: 'inherited.set', push: 'inherited.set' } }, 'inherited.set': {},
  },
  sinks: [path('set', 1, '0.11.0'), path('inherited.set', 1, '0.11.6')],
};
