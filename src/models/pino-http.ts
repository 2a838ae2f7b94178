import type { PackageModel } from './model.ts';

/** pino-http, also as koa-pino-logger hands it on: writes a record for each request, and puts a logger of pino on it. */
export const pinoHttp: PackageModel = {
  package: 'pino-http',
  checked: '11.0.0 (koa-pino-logger 5.0.0)',
  modules: { 'pino-http': 'pinoHttp', 'koa-pino-logger': 'pinoHttp' },
  entities: { pinoHttp: { call: 'middleware', members: { default: 'pinoHttp', pinoHttp: 'pinoHttp' } }, middleware: {} },
  sinks: [
    { kind: 'log-target', entity: 'pinoHttp', target: { argument: 0, property: ['transport'] }, module: 'target', options: 'options', lists: ['targets', 'pipeline'] },
    { kind: 'log-stream', entity: 'pinoHttp', stream: { argument: 0 } },
    { kind: 'log-stream', entity: 'pinoHttp', stream: { argument: 0, property: ['stream'] } },
    { kind: 'log-stream', entity: 'pinoHttp', stream: { argument: 1 } },
  ],
  stepRoles: [{ entity: 'pinoHttp', roles: ['access-log'] }],
  loggers: [
    { entity: 'pinoHttp', of: 'pino', redact: [{ argument: 0, property: ['redact'] }], redactBy: 'path', serializers: { argument: 0, property: ['serializers'] } },
  ],
};
