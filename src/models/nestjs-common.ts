import type { PackageModel } from './model.ts';

const levels = ['log', 'error', 'warn', 'debug', 'verbose', 'fatal'];
const writing = Object.fromEntries(levels.map((level) => [level, 'logger.write']));
const inputs = ['Body', 'Query', 'Param'];
const secrets = ['Req', 'Request', 'Headers', 'Session'];

/** @nestjs/common: its loggers, and the decorators that put a request into parameters. */
export const nestjsCommon: PackageModel = {
  package: '@nestjs/common',
  checked: '12.5.1',
  modules: { '@nestjs/common': 'common' },
  types: { LoggerService: 'logger' },
  entities: {
    common: {
      members: { Logger: 'Logger', ConsoleLogger: 'ConsoleLogger', ...Object.fromEntries([...inputs, ...secrets].map((name) => [name, name])) },
    },
    Logger: { new: 'logger', members: writing },
    ConsoleLogger: { new: 'logger' },
    logger: { members: writing },
    'logger.write': {},
    ...Object.fromEntries(inputs.map((name) => [name, { holds: 'input' }])),
    ...Object.fromEntries(secrets.map((name) => [name, { holds: 'secrets' }])),
  },
  sinks: [{ kind: 'log', entity: 'logger.write', arguments: ['data'] }],
  loggers: [{ entity: 'ConsoleLogger', redact: [{ argument: 0, property: ['redact'] }, { argument: 1, property: ['redact'] }], redactBy: 'key' }],
};
