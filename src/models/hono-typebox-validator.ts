import type { PackageModel } from './model.ts';

/** @hono/typebox-validator: checks a part of the request against a schema of TypeBox, and keeps it as it came. */
export const honoTypeboxValidator: PackageModel = {
  package: '@hono/typebox-validator',
  checked: '0.3.3',
  modules: { '@hono/typebox-validator': 'module' },
  entities: { module: { members: { tbValidator: 'tbValidator' } }, tbValidator: { call: 'hono:handler' } },
  stepRoles: [{ entity: 'tbValidator', roles: ['validation'], hands: { part: { argument: 0 }, schema: { argument: 1 }, language: 'ajv', asCame: true } }],
};
