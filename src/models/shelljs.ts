import type { PackageModel } from './model.ts';
import { shellLine, startedProgram } from './node-command-rows.ts';

export const shelljs: PackageModel = {
  package: 'shelljs',
  checked: '0.10.0',
  modules: { shelljs: 'shelljs' },
  entities: { shelljs: { members: { exec: 'exec', cmd: 'cmd' } }, exec: {}, cmd: {} },
  sinks: [
    { ...shellLine('exec'), listed: { name: 'cmd', oneByOne: true } },
    { ...startedProgram('fork'), entity: 'cmd', rest: 1 },
  ],
};
