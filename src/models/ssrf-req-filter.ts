import type { PackageModel } from './model.ts';

/** ssrf-req-filter: an agent that refuses addresses of the own network. */
export const ssrfReqFilter: PackageModel = {
  package: 'ssrf-req-filter',
  checked: '1.1.1',
  modules: { 'ssrf-req-filter': 'filter' },
  entities: { filter: { call: 'agent', members: { default: 'filter' } }, agent: { filtersRequests: true } },
};
