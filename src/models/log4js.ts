import type { LogFileSink, PackageModel, Retention } from './model.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'mark'];

const [minute, hour, day, month, year] = [1 / 1440, 1 / 24, 1, 30, 365];

/** `numBackups` is read by streamroller, before what the appender gives it. */
const bySize: Retention = {
  rotation: [{ property: 'maxLogSize' }],
  bounds: [
    { property: ['numBackups'], counts: 'files', zeroKeepsNone: true },
    { property: ['backups'], counts: 'files', zeroKeepsNone: true, default: 5 },
  ],
  repair: { property: 'backups', usual: 10 },
};

/** `backups` is not read by this appender. Before 6.4 it kept all files unless told otherwise. */
const byDate: Retention = {
  rotation: [{ property: 'pattern', period: { letters: { m: minute, h: hour, d: day, M: month, y: year } }, default: day }, { property: 'maxLogSize' }],
  bounds: [
    { property: ['numBackups'], counts: 'files', zeroKeepsNone: true },
    { property: ['daysToKeep'], counts: 'files', zeroKeepsNone: true, default: { 6: 1 } },
  ],
  repair: { property: 'numBackups', usual: 90 },
};

const appender = (equals: readonly string[], retention: Retention): LogFileSink => ({
  kind: 'log-file', entity: 'configure', options: { argument: 0, property: ['appenders'] }, several: 'named', entry: { property: 'type', equals }, retention,
});

/** log4js: its layouts put all arguments into the message, as `util.format` does. */
export const log4js: PackageModel = {
  package: 'log4js',
  checked: '3.0.6, 5.3.0, 6.3.0, 6.9.1 (streamroller 3.1.5)',
  modules: { log4js: 'log4js' },
  types: { Logger: 'logger' },
  entities: {
    log4js: { members: { default: 'log4js', getLogger: 'getLogger', configure: 'configure' } },
    configure: { call: 'log4js' },
    getLogger: { call: 'logger' },
    logger: { members: { ...Object.fromEntries(levels.map((level) => [level, 'logger.write'])), log: 'logger.log' } },
    'logger.write': {},
    'logger.log': {},
  },
  sinks: [
    { kind: 'log', entity: 'logger.write', arguments: ['data'] },
    { kind: 'log', entity: 'logger.log', arguments: ['level', 'data'] },
    appender(['file', 'fileSync', 'multiFile'], bySize),
    appender(['dateFile'], byDate),
  ],
};
