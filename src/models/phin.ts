import type { PackageModel } from './model.ts';
import { firstOr, requestTargets } from './request-rows.ts';

/** phin: `promisified` and `unpromisified` are of versions up to 3. */
export const phin: PackageModel = {
  package: 'phin',
  checked: '4.0.0',
  modules: { phin: 'phin' },
  entities: { phin: { members: { default: 'phin', promisified: 'phin', unpromisified: 'phin', defaults: 'defaults' } }, defaults: { call: 'phin' } },
  sinks: requestTargets(['phin'], firstOr(['url'])),
};
