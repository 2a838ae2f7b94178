import type { PackageModel } from './model.ts';
import { shellLine } from './node-command-rows.ts';

export const nodeCmd: PackageModel = {
  package: 'node-cmd',
  checked: '5.0.0',
  modules: { 'node-cmd': 'nodeCmd' },
  entities: { nodeCmd: { members: { run: 'run', runSync: 'run' } }, run: {} },
  sinks: [shellLine('run')],
};
