import type { PackageModel } from './model.ts';
import { shellLine } from './node-command-rows.ts';

/** Its tag quotes what stands in holes, by a function that can be replaced; called with a list, it takes the texts as they are. */
export const zx: PackageModel = {
  package: 'zx',
  checked: '8.8.5',
  modules: { 'zx': 'zx', 'zx/core': 'zx' },
  entities: {
    zx: { members: { $: '$', quote: 'quoting', quotePowerShell: 'quoting' } },
    quoting: {},
    // `$({ … })` is a tag with these options.
    $: { call: '$', members: { sync: '$', quote: 'quote' } },
    quote: {},
  },
  sinks: [shellLine('$'), { kind: 'command', entity: 'quote', assigned: true, form: 'quotes', values: [], needs: [] }],
  tags: [{ entity: '$', sink: shellLine('$'), quotedBy: 'quote' }],
};
