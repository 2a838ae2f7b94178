import type { PackageModel } from './model.ts';

/** @nestjs/platform-fastify: an application registers plugins of Fastify. */
export const nestjsPlatformFastify: PackageModel = {
  package: '@nestjs/platform-fastify',
  checked: '12.5.0',
  modules: { '@nestjs/platform-fastify': 'platform' },
  types: { NestFastifyApplication: '@nestjs/core:fastifyApplication' },
  entities: { platform: { members: { FastifyAdapter: 'FastifyAdapter' } }, FastifyAdapter: { new: 'adapter' }, adapter: {} },
};
