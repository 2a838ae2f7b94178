import type { PackageModel } from './model.ts';

/** pino-http: writes a record for each request, and puts a logger of pino on it. */
export const pinoHttp: PackageModel = {
  package: 'pino-http',
  checked: '11.0.0',
  modules: { 'pino-http': 'pinoHttp' },
  entities: { pinoHttp: { call: 'middleware', members: { default: 'pinoHttp', pinoHttp: 'pinoHttp' } }, middleware: {} },
  stepRoles: [{ entity: 'pinoHttp', roles: ['access-log'] }],
  loggers: [
    { entity: 'pinoHttp', redact: [{ argument: 0, property: ['redact'] }], redactBy: 'path', serializers: { argument: 0, property: ['serializers'] } },
  ],
};
