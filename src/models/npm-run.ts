import type { PackageModel } from './model.ts';
import { shellLine, startedProgram } from './node-command-rows.ts';

/** What `node:child_process` has, with the programs of the project's packages in the path. */
export const npmRun: PackageModel = {
  package: 'npm-run',
  checked: '5.0.1',
  modules: { 'npm-run': 'exec' },
  entities: {
    exec: { members: { exec: 'exec', sync: 'execSync', execSync: 'execSync', spawn: 'spawn', spawnSync: 'spawnSync' } },
    execSync: {},
    spawn: {},
    spawnSync: {},
  },
  sinks: [shellLine('exec'), shellLine('execSync'), startedProgram('spawn'), startedProgram('spawnSync')],
};
