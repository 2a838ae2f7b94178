import type { PackageModel } from './model.ts';
import { path } from './prototype-rows.ts';

/** Writes below a path; it refuses names of prototypes from 4.0.1 on (CVE-2021-23440). */
export const setValue: PackageModel = {
  package: 'set-value',
  checked: '4.1.0',
  modules: { 'set-value': 'setValue' },
  entities: { setValue: {} },
  sinks: [path('setValue', 1, '4.0.1')],
};
