import type { PackageModel } from './model.ts';

/** graphql-http and express-graphql: the functions of `rootValue` answer the fields of the root types. */
export const graphqlHttp: PackageModel = {
  package: 'graphql-http',
  checked: '1.23.1, express-graphql 0.12.0',
  modules: Object.fromEntries(['graphql-http', 'graphql-http/lib/use/express', 'graphql-http/lib/use/fastify', 'graphql-http/lib/use/http', 'express-graphql'].map((name) => [name, 'http'])),
  entities: {
    http: { members: { createHandler: 'createHandler', graphqlHTTP: 'createHandler' } },
    createHandler: { callbacks: [{ argument: 0, property: 'rootValue.*', role: 'graphql:rootResolver' }] },
  },
};
