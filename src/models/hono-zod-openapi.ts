import type { PackageModel } from './model.ts';

/** @hono/zod-openapi: an application of Hono whose routes are described by schemas of zod, which it checks their requests against. */
export const honoZodOpenapi: PackageModel = {
  package: '@hono/zod-openapi',
  checked: '1.6.3',
  modules: { '@hono/zod-openapi': 'module' },
  entities: {
    module: { members: { OpenAPIHono: 'OpenAPIHono', z: 'zod:zod' } },
    OpenAPIHono: { new: 'hono:application' },
  },
};
