import type { PackageModel } from './model.ts';
import { merged } from './prototype-rows.ts';

/** Deep merges, safe from 2.0.1 on (CVE-2019-10746). */
export const mixinDeep: PackageModel = {
  package: 'mixin-deep',
  checked: '2.0.1',
  modules: { 'mixin-deep': 'mixinDeep' },
  entities: { mixinDeep: {} },
  sinks: [merged('mixinDeep', 1, 1, '2.0.1')],
};
