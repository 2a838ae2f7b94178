import type { PackageModel } from './model.ts';

const members = {
  useGlobalPipes: 'application.useGlobalPipes', useGlobalGuards: 'application.useGlobalGuards', useGlobalFilters: 'application.chained', useGlobalInterceptors: 'application.chained',
  setGlobalPrefix: 'application.chained', enableCors: 'application.enableCors',
};

/** @nestjs/core: applications, and the tokens under which modules provide guards and pipes for all routes. */
export const nestjsCore: PackageModel = {
  package: '@nestjs/core',
  checked: '12.5.1',
  modules: { '@nestjs/core': 'core' },
  entities: {
    core: { members: { NestFactory: 'NestFactory', APP_GUARD: 'APP_GUARD', APP_PIPE: 'APP_PIPE' } },
    NestFactory: { members: { create: 'create' } },
    create: { call: 'application', calls: [{ when: { argument: 1, is: '@nestjs/platform-fastify:adapter' }, call: 'fastifyApplication' }], typed: true },
    application: { members },
    fastifyApplication: { members: { ...members, register: 'fastify:instance.register' } },
    'application.useGlobalPipes': { call: 'this' },
    'application.useGlobalGuards': { call: 'this' },
    'application.chained': { call: 'this' },
    'application.enableCors': { call: 'this' },
    APP_GUARD: { decorates: {} },
    APP_PIPE: { decorates: {} },
  },
  sinks: [
    { kind: 'sharing', entity: 'application.enableCors', origins: { argument: 0, property: ['origin'] } },
    { kind: 'sharing', entity: 'create', origins: { argument: 1, property: ['cors', 'origin'] } },
    { kind: 'sharing', entity: 'create', origins: { argument: 2, property: ['cors', 'origin'] } },
  ],
  globalPipes: { calls: ['application.useGlobalPipes'], tokens: ['APP_PIPE'], method: 'transform' },
};
