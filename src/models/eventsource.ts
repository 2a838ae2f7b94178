import type { PackageModel } from './model.ts';
import { first, requestTargets } from './request-rows.ts';

/** eventsource: called by its default export up to version 2. */
export const eventsource: PackageModel = {
  package: 'eventsource',
  checked: '4.1.0',
  modules: { eventsource: 'EventSource' },
  entities: { EventSource: { members: { default: 'EventSource', EventSource: 'EventSource' } } },
  sinks: requestTargets(['EventSource'], first),
};
