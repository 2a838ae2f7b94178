import type { PackageModel } from './model.ts';

const members = {
  useGlobalPipes: 'application.useGlobalPipes', useGlobalGuards: 'application.useGlobalGuards', useGlobalFilters: 'application.chained', useGlobalInterceptors: 'application.chained',
  setGlobalPrefix: 'application.chained', enableCors: 'application.chained',
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
    APP_GUARD: { decorates: {} },
    APP_PIPE: { decorates: {} },
  },
  globalPipes: { calls: ['application.useGlobalPipes'], tokens: ['APP_PIPE'] },
};
