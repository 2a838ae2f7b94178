import type { PackageModel } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

/** ofetch: the Fetch standard as a package. */
export const ofetch: PackageModel = {
  package: 'ofetch',
  checked: '1.5.1',
  modules: { 'ofetch': 'ofetch' },
  entities: { ofetch: { members: { ofetch: 'fetch', $fetch: 'fetch' } }, fetch: { members: { raw: 'fetch', native: 'fetch', create: 'create' } }, create: { call: 'fetch' } },
  sinks: [...requestTargets(['fetch'], [...first, { argument: 1, property: ['baseURL'] }]), ...requestTargets(['create'], [{ argument: 0, property: ['baseURL'] }], 0)],
};
