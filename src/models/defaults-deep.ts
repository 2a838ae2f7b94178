import type { PackageModel } from './model.ts';
import { merged } from './prototype-rows.ts';

/** Writes `constructor.prototype` of its sources into the target in every version. */
export const defaultsDeep: PackageModel = {
  package: 'defaults-deep',
  checked: '0.2.4',
  modules: { 'defaults-deep': 'defaultsDeep' },
  entities: { defaultsDeep: {} },
  sinks: [merged('defaultsDeep', 1, 1, undefined)],
};
