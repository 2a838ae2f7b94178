import type { PackageModel } from './model.ts';

const levels = ['trace', 'debug', 'info', 'log', 'warn', 'error', 'fatal', 'verbose'];

/** nestjs-pino: pino behind the interface of Nest (`Logger`) and with its own (`PinoLogger`). */
export const nestjsPino: PackageModel = {
  package: 'nestjs-pino',
  checked: '4.6.1',
  modules: { 'nestjs-pino': 'module' },
  entities: {
    module: { members: { Logger: 'Logger', PinoLogger: 'Logger', LoggerModule: 'LoggerModule' } },
    Logger: { new: 'logger' },
    logger: { members: { ...Object.fromEntries(levels.map((level) => [level, 'logger.write'])), assign: 'logger.assign' } },
    'logger.write': {},
    'logger.assign': {},
    LoggerModule: { members: { forRoot: 'LoggerModule.forRoot' } },
    'LoggerModule.forRoot': {},
  },
  sinks: [
    { kind: 'log', entity: 'logger.write', arguments: ['data', 'filled'] },
    { kind: 'log', entity: 'logger.assign', arguments: ['fields'] },
    { kind: 'log-target', entity: 'LoggerModule.forRoot', target: { argument: 0, property: ['pinoHttp', 'transport'] }, module: 'target', options: 'options', lists: ['targets', 'pipeline'] },
    { kind: 'log-stream', entity: 'LoggerModule.forRoot', stream: { argument: 0, property: ['pinoHttp', 'stream'] } },
  ],
  loggers: [
    {
      entity: 'LoggerModule.forRoot', redact: [{ argument: 0, property: ['pinoHttp', 'redact'] }], redactBy: 'path',
      serializers: { argument: 0, property: ['pinoHttp', 'serializers'] },
    },
  ],
};
