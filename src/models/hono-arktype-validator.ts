import type { PackageModel } from './model.ts';

/** @hono/arktype-validator: checks a part of the request against a type of arktype, and keeps what the type gives. */
export const honoArktypeValidator: PackageModel = {
  package: '@hono/arktype-validator',
  checked: '2.0.1',
  modules: { '@hono/arktype-validator': 'module' },
  entities: { module: { members: { arktypeValidator: 'arktypeValidator' } }, arktypeValidator: { call: 'hono:handler' } },
  stepRoles: [{ entity: 'arktypeValidator', roles: ['validation'], hands: { part: { argument: 0 }, schema: { argument: 1 } } }],
};
