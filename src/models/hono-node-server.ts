import type { PackageModel } from './model.ts';

/** @hono/node-server: runs an application of Hono on Node. */
export const honoNodeServer: PackageModel = {
  package: '@hono/node-server',
  checked: '2.1.9',
  modules: { '@hono/node-server': 'server', '@hono/node-server/serve-static': 'files' },
  entities: {
    server: { members: { serve: 'serve' } },
    serve: {},
    files: { members: { serveStatic: 'serveStatic' } },
    serveStatic: { call: 'hono:handler' },
  },
  stepRoles: [{ entity: 'serveStatic', roles: ['static'] }],
};
