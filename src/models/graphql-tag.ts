import { written } from './filter-text-rows.ts';
import type { PackageModel } from './model.ts';

/** The tag of GraphQL documents, which glues what stands in its holes; documents of the same tag are fragments. */
export const graphqlTag: PackageModel = {
  package: 'graphql-tag',
  checked: '2.12.7 (@apollo/client 4.3.8)',
  modules: { 'graphql-tag': 'gql', '@apollo/client': 'apollo', '@apollo/client/core': 'apollo' },
  entities: { apollo: { members: { gql: 'gql' } }, gql: { call: 'document', members: { default: 'gql', gql: 'gql' } }, document: {} },
  // What stands in the holes is reported at the tag.
  propagators: [{ entity: 'gql', inputs: [], how: 'same' }],
  tags: [{ entity: 'gql', sink: written('graphql', 'gql') }],
};
