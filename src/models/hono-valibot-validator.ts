import type { PackageModel } from './model.ts';

/** @hono/valibot-validator: checks a part of the request against a schema of valibot, and keeps what the schema gives. */
export const honoValibotValidator: PackageModel = {
  package: '@hono/valibot-validator',
  checked: '0.6.1',
  modules: { '@hono/valibot-validator': 'module' },
  entities: { module: { members: { vValidator: 'vValidator' } }, vValidator: { call: 'hono:handler' } },
  stepRoles: [{ entity: 'vValidator', roles: ['validation'], hands: { part: { argument: 0 }, schema: { argument: 1 } } }],
};
