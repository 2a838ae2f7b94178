import type { PackageModel } from './model.ts';
import { path } from './prototype-rows.ts';

/** Writes below a path; it refuses names of prototypes from 0.11.8 on (CVE-2021-23434, CVE-2021-3805). */
export const objectPath: PackageModel = {
  package: 'object-path',
  checked: '0.11.8',
  modules: { 'object-path': 'objectPath' },
  entities: { objectPath: { members: { default: 'objectPath', set: 'set', ensureExists: 'set', push: 'set' } }, set: {} },
  sinks: [path('set', 1, '0.11.8')],
};
