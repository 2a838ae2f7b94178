import type { PackageModel } from './model.ts';
import { merged, path } from './prototype-rows.ts';

/** Writes below paths; it refuses names of prototypes from 2.1.3 on (CVE-2019-10793). */
export const dotObject: PackageModel = {
  package: 'dot-object',
  checked: '2.1.5',
  modules: { 'dot-object': 'dotObject' },
  entities: { dotObject: { members: { default: 'dotObject', str: 'str', set: 'set', object: 'object' } }, str: {}, set: {}, object: {} },
  sinks: [path('str', 0, '2.1.3'), path('set', 0, '2.1.3'), merged('object', 0, undefined, '2.1.3')],
};
