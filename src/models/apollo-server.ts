import type { PackageModel } from './model.ts';
import { resolving } from './resolver-rows.ts';

/** @apollo/server 4 and 5, and the packages of version 3. */
export const apolloServer: PackageModel = {
  package: '@apollo/server',
  checked: '5.5.1',
  modules: Object.fromEntries(['@apollo/server', 'apollo-server', 'apollo-server-express', 'apollo-server-fastify', 'apollo-server-koa', 'apollo-server-lambda'].map((name) => [name, 'apollo'])),
  entities: {
    apollo: { members: { ApolloServer: 'ApolloServer' } },
    ApolloServer: { callbacks: [...(resolving('resolvers').callbacks ?? []), { argument: 0, property: 'formatError', role: 'errorFormatter' }] },
    errorFormatter: { thrown: 1 },
  },
  sinks: [
    { kind: 'error-page', entity: 'ApolloServer', shows: 'stack', option: { argument: 0, property: 'includeStacktraceInErrorResponses' } },
    { kind: 'response-body', entity: 'errorFormatter', value: { argument: 0 }, format: 'json', returned: true },
  ],
};
