import type { PackageModel } from './model.ts';
import { merged } from './prototype-rows.ts';

/** Deep with `true` before the target; safe from 3.0.2 on (CVE-2018-16492). */
export const extend: PackageModel = {
  package: 'extend',
  checked: '3.0.2',
  modules: { extend: 'extend' },
  entities: { extend: {} },
  sinks: [merged('extend', 2, 2, '3.0.2', { when: { argument: 0, equals: true } })],
};
