import type { PackageModel } from './model.ts';

const levels = ['silly', 'trace', 'debug', 'info', 'warn', 'error', 'fatal'];

/** tslog 4 and 5. */
export const tslog: PackageModel = {
  package: 'tslog',
  checked: '5.1.0',
  modules: { tslog: 'tslog' },
  entities: {
    tslog: { members: { Logger: 'Logger', createLogger: 'createLogger', log: 'logger' } },
    Logger: { new: 'logger' },
    createLogger: { call: 'logger' },
    logger: { members: { ...Object.fromEntries(levels.map((level) => [level, 'logger.write'])), getSubLogger: 'logger.child', child: 'logger.child' } },
    'logger.write': {},
    'logger.child': { call: 'logger' },
  },
  sinks: [{ kind: 'log', entity: 'logger.write', arguments: ['data'] }],
  loggers: ['Logger', 'createLogger'].map((entity) => ({
    entity, redact: [{ argument: 0, property: ['mask', 'keys'] }, { argument: 0, property: ['maskValuesOfKeys'] }], redactBy: 'key',
  })),
};
