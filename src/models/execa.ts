import type { CommandSink, PackageModel } from './model.ts';
import { startedProgram } from './node-command-rows.ts';

const starting = ['execa', 'execaSync', 'execaNode'];
const splitting = ['execaCommand', 'execaCommandSync'];

/** Templates under its tags are split into words where they are constant, and each hole is one argument. */
export const execa: PackageModel = {
  package: 'execa',
  checked: '9.6.1',
  modules: { execa: 'execa' },
  entities: {
    execa: { members: { ...Object.fromEntries([...starting.slice(1), ...splitting].map((name) => [name, name])), execa: 'execa', command: 'execaCommand', commandSync: 'execaCommandSync', sync: 'execaSync', node: 'execaNode' } },
    ...Object.fromEntries([...starting.slice(1), ...splitting].map((name) => [name, {}])),
  },
  sinks: [
    ...starting.map(startedProgram),
    ...splitting.map((entity): CommandSink => ({ ...startedProgram(entity), form: 'words' })),
  ],
};
