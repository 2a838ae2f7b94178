import type { PackageModel } from './model.ts';
import { path } from './prototype-rows.ts';

/** Writes below a path; it keeps away from prototypes from 1.0.2 on (CVE-2021-23507; 1.0.0 writes to them: tried). */
export const objectPathSet: PackageModel = {
  package: 'object-path-set',
  checked: '1.0.2',
  modules: { 'object-path-set': 'setPath' },
  entities: { setPath: {} },
  sinks: [path('setPath', 1, '1.0.2')],
};
