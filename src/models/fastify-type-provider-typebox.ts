import type { PackageModel } from './model.ts';

/** @fastify/type-provider-typebox: hands on what TypeBox has, that of before version 1 up to 5. */
export const fastifyTypeProviderTypebox: PackageModel = {
  package: '@fastify/type-provider-typebox',
  checked: '6.3.0',
  modules: { '@fastify/type-provider-typebox': 'module' },
  entities: { module: { members: { Type: 'typebox:typebox' } } },
};
