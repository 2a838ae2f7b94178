import type { PackageModel } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

/** cross-fetch: the Fetch standard as a package. */
export const crossFetch: PackageModel = {
  package: 'cross-fetch',
  checked: '4.1.0',
  modules: { 'cross-fetch': 'fetch' },
  entities: { fetch: { members: { default: 'fetch', fetch: 'fetch' } } },
  sinks: requestTargets(['fetch'], first),
};
