import type { PackageModel } from './model.ts';

const writing = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'group', 'groupCollapsed', 'dirxml'];

/** The global console. */
export const consoleModel: PackageModel = {
  package: 'console',
  checked: 'Node 20.20.2',
  globals: { console: 'console' },
  entities: {
    console: { members: { ...Object.fromEntries(writing.map((name) => [name, 'write'])), dir: 'dir', table: 'dir', assert: 'assert' } },
    write: {}, dir: {}, assert: {},
  },
  sinks: [
    { kind: 'log', entity: 'write', arguments: ['data'] },
    { kind: 'log', entity: 'dir', arguments: ['data', 'none'] },
    { kind: 'log', entity: 'assert', arguments: ['none', 'data'] },
  ],
};
