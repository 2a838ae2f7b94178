import type { PackageModel } from './model.ts';

const levels = [
  'await', 'complete', 'error', 'debug', 'fatal', 'fav', 'info', 'note', 'pause', 'pending', 'star', 'start', 'success', 'wait', 'warn', 'watch', 'log',
];

/** signale: the module is a logger. */
export const signale: PackageModel = {
  package: 'signale',
  checked: '1.4.0',
  modules: { signale: 'logger' },
  entities: {
    logger: { members: { ...Object.fromEntries(levels.map((level) => [level, 'write'])), default: 'logger', Signale: 'Signale', scope: 'scope' } },
    Signale: { new: 'logger' },
    scope: { call: 'logger' },
    write: {},
  },
  sinks: [{ kind: 'log', entity: 'write', arguments: ['data'] }],
};
