import type { PackageModel } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

/** node-fetch: the Fetch standard as a package. */
export const nodeFetch: PackageModel = {
  package: 'node-fetch',
  checked: '3.3.2',
  modules: { 'node-fetch': 'fetch' },
  entities: { fetch: { members: { default: 'fetch' } } },
  sinks: requestTargets(['fetch'], first),
};
