import type { CommandSink, PackageModel } from './model.ts';
import { shellLine, startedProgram } from './node-command-rows.ts';

const starting = ['execa', 'execaSync', 'execaNode'];
const splitting = ['execaCommand', 'execaCommandSync', 'parseCommandString'];
/** With this option even a template under the tag is a line for a shell, its holes as they are. */
const calls = [{ when: { argument: 0, property: 'shell', equals: [true, '/bin/sh', '/bin/bash', 'sh', 'bash', 'zsh', 'cmd.exe', 'powershell'] }, call: 'shell' }];

/** Templates under its tags are split into words where they are constant, and each hole is one argument. */
export const execa: PackageModel = {
  package: 'execa',
  checked: '9.6.1',
  modules: { execa: 'execa' },
  entities: {
    execa: { calls, members: { $: '$', ...Object.fromEntries([...starting.slice(1), ...splitting].map((name) => [name, name])), execa: 'execa', command: 'execaCommand', commandSync: 'execaCommandSync', sync: 'execaSync', node: 'execaNode' } },
    $: { calls, call: '$', members: { sync: '$', s: '$' } },
    shell: { call: 'shell', members: { sync: 'shell', s: 'shell' } },
    ...Object.fromEntries([...starting.slice(1), ...splitting].map((name) => [name, starting.includes(name) ? { calls } : {}])),
  },
  sinks: [
    ...starting.map(startedProgram),
    shellLine('shell'),
    ...splitting.map((entity): CommandSink => ({ ...startedProgram(entity), form: 'words' })),
  ],
  tags: [{ entity: 'shell', sink: shellLine('shell') }],
};
