import type { PackageModel } from './model.ts';

const levels = ['error', 'warn', 'info', 'verbose', 'debug', 'silly', 'log'];

/** electron-log: the module is a logger. */
export const electronLog: PackageModel = {
  package: 'electron-log',
  checked: '5.4.4',
  modules: { 'electron-log': 'logger', 'electron-log/main': 'logger', 'electron-log/node': 'logger', 'electron-log/renderer': 'logger' },
  types: { LogFunctions: 'logger', MainLogger: 'logger', NodeLogger: 'logger', RendererLogger: 'logger' },
  entities: {
    logger: { members: { ...Object.fromEntries(levels.map((level) => [level, 'write'])), default: 'logger', create: 'create', scope: 'create' } },
    create: { call: 'logger' },
    write: {},
  },
  sinks: [{ kind: 'log', entity: 'write', arguments: ['data'] }],
};
