import type { PackageModel } from './model.ts';
import { path } from './prototype-rows.ts';

/** Writes below a path; it keeps away from prototypes from 2.0.1, 3.0.3 and 4.0.1 on (tried with paths as texts, as lists and as lists in lists). */
export const setValue: PackageModel = {
  package: 'set-value',
  checked: '4.1.0',
  modules: { 'set-value': 'setValue' },
  entities: { setValue: {} },
  sinks: [path('setValue', 1, ['2.0.1', '3.0.3', '4.0.1'])],
};
