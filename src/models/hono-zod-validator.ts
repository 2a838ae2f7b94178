import type { PackageModel } from './model.ts';

/** @hono/zod-validator: checks a part of the request against a schema of zod, and keeps what the schema gives. */
export const honoZodValidator: PackageModel = {
  package: '@hono/zod-validator',
  checked: '0.9.1',
  modules: { '@hono/zod-validator': 'module' },
  entities: { module: { members: { zValidator: 'zValidator' } }, zValidator: { call: 'hono:handler' } },
  stepRoles: [{ entity: 'zValidator', roles: ['validation'], hands: { part: { argument: 0 }, schema: { argument: 1 } } }],
};
