import type { PackageModel } from './model.ts';

/** debug: a logger is a function. */
export const debug: PackageModel = {
  package: 'debug',
  checked: '4.4.3',
  modules: { debug: 'debug' },
  types: { Debugger: 'logger', IDebugger: 'logger' },
  entities: {
    debug: { call: 'logger', members: { default: 'debug', debug: 'debug' } },
    logger: { members: { extend: 'logger.extend' } },
    'logger.extend': { call: 'logger' },
  },
  sinks: [{ kind: 'log', entity: 'logger', arguments: ['data'] }],
};
