import type { PackageModel } from './model.ts';

/** The levels of npm, which are those of the module's own logger; loggers also have those of syslog and of the command line. */
const levels = ['error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly'];
const otherLevels = ['emerg', 'alert', 'crit', 'warning', 'notice', 'help', 'data', 'prompt', 'input'];
const written = (names: readonly string[]) => Object.fromEntries(names.map((level) => [level, 'logger.write']));
const writing = { ...written(levels), log: 'logger.log', child: 'logger.child' };

/** winston: what stands behind the message is written if it is an object; a text only with `format.splat()`. */
export const winston: PackageModel = {
  package: 'winston',
  checked: '3.19.0',
  modules: { winston: 'winston' },
  types: { Logger: 'logger' },
  entities: {
    winston: { members: { ...writing, default: 'winston', createLogger: 'createLogger', loggers: 'loggers', transports: 'transports' } },
    transports: { members: { File: 'File', Stream: 'Stream', DailyRotateFile: 'winston-daily-rotate-file:DailyRotateFile' } },
    File: { new: 'transport' },
    Stream: { new: 'transport' },
    transport: {},
    createLogger: { call: 'logger' },
    loggers: { members: { get: 'loggers.get', add: 'loggers.get' } },
    'loggers.get': { call: 'logger' },
    logger: { members: { ...writing, ...written(otherLevels) } },
    'logger.write': {},
    'logger.log': {},
    'logger.child': { call: 'logger' },
  },
  sinks: [
    { kind: 'log', entity: 'logger.write', arguments: ['data', 'fields', 'none'] },
    { kind: 'log', entity: 'logger.log', arguments: ['level', 'data', 'fields', 'none'] },
    { kind: 'log', entity: 'logger.child', arguments: ['fields'] },
    {
      kind: 'log-file',
      entity: 'File',
      options: { argument: 0 },
      unless: 'stream',
      retention: {
        rotation: [{ property: 'maxsize', numeric: true }],
        // Beside `rotationFormat` it looks for the files to delete under names that they do not have.
        bounds: [{ property: ['maxFiles'], counts: 'files', numeric: true, voidedBy: { property: 'rotationFormat', unless: 'tailable' } }],
        repair: { property: 'maxFiles', usual: 10 },
      },
    },
    { kind: 'log-stream', entity: 'File', stream: { argument: 0, property: ['stream'] } },
    { kind: 'log-stream', entity: 'Stream', stream: { argument: 0, property: ['stream'] } },
  ],
  loggers: [
    { entity: 'createLogger', format: { argument: 0, property: ['format'] } },
    { entity: 'loggers.get', format: { argument: 1, property: ['format'] } },
  ],
};
