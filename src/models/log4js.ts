import type { PackageModel } from './model.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'mark'];

/** log4js: its layouts put all arguments into the message, as `util.format` does. */
export const log4js: PackageModel = {
  package: 'log4js',
  checked: '6.9.1',
  modules: { log4js: 'log4js' },
  types: { Logger: 'logger' },
  entities: {
    log4js: { members: { default: 'log4js', getLogger: 'getLogger' } },
    getLogger: { call: 'logger' },
    logger: { members: { ...Object.fromEntries(levels.map((level) => [level, 'logger.write'])), log: 'logger.log' } },
    'logger.write': {},
    'logger.log': {},
  },
  sinks: [
    { kind: 'log', entity: 'logger.write', arguments: ['data'] },
    { kind: 'log', entity: 'logger.log', arguments: ['level', 'data'] },
  ],
};
