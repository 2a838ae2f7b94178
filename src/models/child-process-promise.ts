import type { PackageModel } from './model.ts';
import { shellLine, startedProgram } from './node-command-rows.ts';

const starting = ['execFile', 'spawn', 'fork'];

export const childProcessPromise: PackageModel = {
  package: 'child-process-promise',
  checked: '2.2.1',
  modules: { 'child-process-promise': 'childProcessPromise' },
  entities: {
    childProcessPromise: { members: Object.fromEntries(['exec', ...starting].map((name) => [name, name])) },
    ...Object.fromEntries(['exec', ...starting].map((name) => [name, {}])),
  },
  sinks: [{ ...shellLine('exec'), listed: { name: 'execFile' } }, ...starting.map(startedProgram)],
};
