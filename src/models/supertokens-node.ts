import type { PackageModel } from './model.ts';

/** supertokens-node: `verifySession()` refuses requests without a session, unless none is required. */
export const supertokensNode: PackageModel = {
  package: 'supertokens-node',
  checked: '24.0.3',
  modules: {
    'supertokens-node/recipe/session/framework/express': 'session',
    'supertokens-node/recipe/session/framework/fastify': 'session',
  },
  entities: {
    session: { members: { verifySession: 'verifySession' } },
    verifySession: { call: 'middleware' },
    middleware: {},
  },
  stepRoles: [
    { entity: 'verifySession', roles: ['authentication'], disabledBy: [{ argument: 0, property: 'sessionRequired', equals: false }] },
  ],
};
