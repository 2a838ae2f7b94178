import type { PackageModel } from './model.ts';
import { resolving } from './resolver-rows.ts';

/** graphql-yoga 3 to 5. */
export const graphqlYoga: PackageModel = {
  package: 'graphql-yoga',
  checked: '5.24.1',
  modules: { 'graphql-yoga': 'yoga' },
  entities: { yoga: { members: { createSchema: 'createSchema' } }, createSchema: resolving('resolvers') },
};
