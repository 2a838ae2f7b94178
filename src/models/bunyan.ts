import type { PackageModel } from './model.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

/** bunyan: puts all its arguments into the message, as `util.format` does. */
export const bunyan: PackageModel = {
  package: 'bunyan',
  checked: '2.0.5',
  modules: { bunyan: 'bunyan' },
  entities: {
    bunyan: { new: 'logger', members: { default: 'bunyan', createLogger: 'createLogger' } },
    createLogger: { call: 'logger' },
    logger: { members: { ...Object.fromEntries(levels.map((level) => [level, 'logger.write'])), child: 'logger.child' } },
    'logger.write': {},
    'logger.child': { call: 'logger' },
  },
  sinks: [
    { kind: 'log', entity: 'logger.write', arguments: ['data'] },
    { kind: 'log', entity: 'logger.child', arguments: ['fields', 'none'] },
  ],
  loggers: [{ entity: 'createLogger', serializers: { argument: 0, property: ['serializers'] } }],
};
