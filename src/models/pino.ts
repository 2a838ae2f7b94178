import type { PackageModel } from './model.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

/** pino: what stands behind the message is written only where the message has a `%s` for it. */
export const pino: PackageModel = {
  package: 'pino',
  checked: '10.4.0',
  modules: { pino: 'pino' },
  types: { Logger: 'logger', BaseLogger: 'logger' },
  entities: {
    pino: { call: 'logger', members: { default: 'pino', pino: 'pino' } },
    logger: { members: { ...Object.fromEntries(levels.map((level) => [level, 'logger.write'])), child: 'logger.child' } },
    'logger.write': {},
    'logger.child': { call: 'logger' },
  },
  sinks: [
    { kind: 'log', entity: 'logger.write', arguments: ['data', 'filled'] },
    { kind: 'log', entity: 'logger.child', arguments: ['fields', 'none'] },
  ],
  loggers: [
    { entity: 'pino', redact: [{ argument: 0, property: ['redact'] }], redactBy: 'path', serializers: { argument: 0, property: ['serializers'] } },
    { entity: 'logger.child', redact: [{ argument: 1, property: ['redact'] }], redactBy: 'path', serializers: { argument: 1, property: ['serializers'] } },
  ],
};
