import type { PackageModel } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

/** The Fetch standard as a package: node-fetch, and those that have its default export. */
export const nodeFetch: PackageModel = {
  package: 'node-fetch',
  checked: '3.3.2',
  modules: Object.fromEntries(['node-fetch', 'isomorphic-fetch', 'isomorphic-unfetch', 'make-fetch-happen', 'minipass-fetch', 'node-fetch-native'].map((name) => [name, 'fetch'])),
  entities: { fetch: { members: { default: 'fetch' } } },
  sinks: requestTargets(['fetch'], first),
};
