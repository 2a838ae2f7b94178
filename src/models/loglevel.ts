import type { PackageModel } from './model.ts';

const levels = ['trace', 'debug', 'log', 'info', 'warn', 'error'];

/** loglevel: its default export is a logger, which gives its arguments to the console. */
export const loglevel: PackageModel = {
  package: 'loglevel',
  checked: '1.9.2',
  modules: { loglevel: 'logger' },
  types: { Logger: 'logger', RootLogger: 'logger' },
  entities: {
    logger: { members: { ...Object.fromEntries(levels.map((level) => [level, 'write'])), default: 'logger', getLogger: 'getLogger' } },
    getLogger: { call: 'logger' },
    write: {},
  },
  sinks: [{ kind: 'log', entity: 'write', arguments: ['data'] }],
};
