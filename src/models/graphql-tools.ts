import type { PackageModel } from './model.ts';
import { resolving } from './resolver-rows.ts';

/** @graphql-tools/schema and @graphql-tools/utils. */
export const graphqlTools: PackageModel = {
  package: '@graphql-tools/schema',
  checked: '10.1.5',
  modules: { '@graphql-tools/schema': 'tools', '@graphql-tools/utils': 'tools', 'graphql-tools': 'tools' },
  types: { IResolvers: 'graphql:resolverMap' },
  entities: { tools: { members: { makeExecutableSchema: 'makeExecutableSchema' } }, makeExecutableSchema: resolving('resolvers') },
};
