import type { PackageModel } from './model.ts';
import { shellLine } from './node-command-rows.ts';

/** Its tag quotes what stands in holes; called with a list, it takes the texts as they are. */
export const zx: PackageModel = {
  package: 'zx',
  checked: '8.8.5',
  modules: { 'zx': 'zx', 'zx/core': 'zx' },
  entities: { zx: { members: { $: '$' } }, $: { members: { sync: '$' } } },
  sinks: [shellLine('$')],
};
