import type { PackageModel } from './model.ts';

const levels = [
  'silent', 'fatal', 'error', 'warn', 'log', 'info', 'success', 'fail', 'ready', 'start', 'box', 'debug', 'trace', 'verbose',
];

/** consola: its default export is a logger. */
export const consola: PackageModel = {
  package: 'consola',
  checked: '3.4.2',
  modules: { consola: 'consola', 'consola/basic': 'consola', 'consola/core': 'consola' },
  types: { ConsolaInstance: 'consola', Consola: 'consola' },
  entities: {
    consola: {
      members: {
        ...Object.fromEntries(levels.map((level) => [level, 'write'])), default: 'consola', consola: 'consola', createConsola: 'create', create: 'create',
        withTag: 'create', withDefaults: 'create', withScope: 'create',
      },
    },
    create: { call: 'consola' },
    write: {},
  },
  sinks: [{ kind: 'log', entity: 'write', arguments: ['data'] }],
};
