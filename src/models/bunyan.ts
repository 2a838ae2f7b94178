import type { LogFileSink, PackageModel, Retention } from './model.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

const [millisecond, hour, day, week, month, year] = [1 / 86_400_000, 1 / 24, 1, 7, 30, 365];

const rotating: Retention = {
  rotation: [
    {
      property: 'period',
      period: {
        words: { hourly: hour, daily: day, weekly: week, monthly: month, yearly: year },
        units: { ms: millisecond, h: hour, d: day, w: week, m: month, y: year },
      },
      default: day,
    },
  ],
  bounds: [{ property: ['count'], counts: 'files', zeroKeepsNone: true, default: 10 }],
  repair: { property: 'count', usual: 90 },
};

const stream = (entity: string, equals: readonly (string | undefined)[], retention: Retention): LogFileSink => ({
  kind: 'log-file', entity, options: { argument: 0, property: ['streams'] }, several: 'list', entry: { property: 'type', equals }, path: [['path']],
  unless: 'stream', retention,
});

/** bunyan: puts all its arguments into the message, as `util.format` does. */
export const bunyan: PackageModel = {
  package: 'bunyan',
  checked: '1.8.15, 2.0.5',
  modules: { bunyan: 'bunyan' },
  entities: {
    bunyan: { new: 'logger', members: { default: 'bunyan', createLogger: 'createLogger' } },
    createLogger: { call: 'logger' },
    logger: { members: { ...Object.fromEntries(levels.map((level) => [level, 'logger.write'])), child: 'logger.child' } },
    'logger.write': {},
    'logger.child': { call: 'logger' },
  },
  sinks: [
    { kind: 'log', entity: 'logger.write', arguments: ['data'], plainErrors: true },
    { kind: 'log', entity: 'logger.child', arguments: ['fields', 'none'] },
    ...['createLogger', 'bunyan'].flatMap((entity) => [
      stream(entity, ['rotating-file'], rotating),
      stream(entity, ['file', undefined], { rotation: [], bounds: [] }),
      { kind: 'log-stream', entity, stream: { argument: 0, property: ['stream'] } } as const,
      { kind: 'log-stream', entity, stream: { argument: 0, property: ['streams'] }, several: 'stream' } as const,
    ]),
  ],
  loggers: [{ entity: 'createLogger', serializers: { argument: 0, property: ['serializers'] } }],
};
