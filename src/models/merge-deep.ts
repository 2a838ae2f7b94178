import type { PackageModel } from './model.ts';
import { merged } from './prototype-rows.ts';

/** Deep merges, safe from 3.0.3 on (CVE-2021-26707). */
export const mergeDeep: PackageModel = {
  package: 'merge-deep',
  checked: '3.0.3',
  modules: { 'merge-deep': 'mergeDeep' },
  entities: { mergeDeep: {} },
  sinks: [merged('mergeDeep', 1, 1, '3.0.3')],
};
