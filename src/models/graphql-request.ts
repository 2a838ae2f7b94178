import { written } from './filter-text-rows.ts';
import type { PackageModel } from './model.ts';

/** Requests to GraphQL servers. */
export const graphqlRequest: PackageModel = {
  package: 'graphql-request',
  checked: '7.4.0',
  modules: { 'graphql-request': 'graphqlRequest' },
  entities: {
    graphqlRequest: { members: { request: 'request', gql: 'graphql-tag:gql', GraphQLClient: 'GraphQLClient' } },
    request: {},
    GraphQLClient: { new: 'client' },
    client: { members: { request: 'client.request' } },
    'client.request': {},
  },
  sinks: [{ ...written('graphql', 'request', { argument: 1 }), variables: 2 }, { ...written('graphql', 'client.request'), variables: 1 }],
};
