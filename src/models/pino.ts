import type { LogTargetSink, PackageModel } from './model.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

const target = (entity: string, property?: readonly string[]): LogTargetSink => ({
  kind: 'log-target', entity, target: { argument: 0, ...(property ? { property } : {}) }, module: 'target', options: 'options', lists: ['targets', 'pipeline'],
});

/** pino: what stands behind the message is written only where the message has a `%s` for it. */
export const pino: PackageModel = {
  package: 'pino',
  checked: '10.4.0',
  modules: { 'pino': 'pino', 'pino/file': 'file' },
  types: { Logger: 'logger', BaseLogger: 'logger' },
  entities: {
    pino: { call: 'logger', members: { default: 'pino', pino: 'pino', destination: 'destination', transport: 'transport', multistream: 'multistream' } },
    destination: { call: 'stream' },
    transport: { call: 'stream' },
    multistream: { call: 'stream' },
    file: { call: 'stream' },
    stream: {},
    logger: { members: { ...Object.fromEntries(levels.map((level) => [level, 'logger.write'])), child: 'logger.child' } },
    'logger.write': {},
    'logger.child': { call: 'logger' },
  },
  sinks: [
    { kind: 'log', entity: 'logger.write', arguments: ['data', 'filled'] },
    { kind: 'log', entity: 'logger.child', arguments: ['fields', 'none'] },
    // Without a path, and with a file descriptor, records go to standard output.
    { kind: 'log-file', entity: 'destination', options: { argument: 0 }, path: [[], ['dest']], retention: { rotation: [], bounds: [] } },
    { kind: 'log-file', entity: 'file', options: { argument: 0 }, path: [['destination']], retention: { rotation: [], bounds: [] } },
    target('transport'),
    target('pino', ['transport']),
    { kind: 'log-stream', entity: 'pino', stream: { argument: 0 } },
    { kind: 'log-stream', entity: 'pino', stream: { argument: 1 } },
    { kind: 'log-stream', entity: 'multistream', stream: { argument: 0 }, several: 'stream' },
  ],
  loggers: [
    { entity: 'pino', redact: [{ argument: 0, property: ['redact'] }], redactBy: 'path', serializers: { argument: 0, property: ['serializers'] } },
    { entity: 'logger.child', redact: [{ argument: 1, property: ['redact'] }], redactBy: 'path', serializers: { argument: 1, property: ['serializers'] } },
  ],
};
