import type { PackageModel } from './model.ts';

/** @hono/standard-validator: checks a part of the request against a schema of any library that follows Standard Schema, and keeps what the schema gives. */
export const honoStandardValidator: PackageModel = {
  package: '@hono/standard-validator',
  checked: '0.4.0',
  modules: { '@hono/standard-validator': 'module' },
  entities: { module: { members: { sValidator: 'sValidator' } }, sValidator: { call: 'hono:handler' } },
  stepRoles: [{ entity: 'sValidator', roles: ['validation'], hands: { part: { argument: 0 }, schema: { argument: 1 } } }],
};
