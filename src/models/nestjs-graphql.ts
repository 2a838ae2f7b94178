import type { PackageModel } from './model.ts';
import { nestGuards } from './nestjs-rows.ts';

const types: Readonly<Record<string, string>> = { Query: 'GET', Mutation: 'POST', Subscription: 'GET' };

/** @nestjs/graphql: resolvers. */
export const nestjsGraphql: PackageModel = {
  package: '@nestjs/graphql',
  checked: '14.0.3',
  modules: { '@nestjs/graphql': 'graphql' },
  entities: {
    graphql: { members: { ...Object.fromEntries(['Resolver', ...Object.keys(types)].map((name) => [name, name])), ...Object.fromEntries(['PartialType', 'PickType', 'OmitType', 'IntersectionType'].map((name) => [name, '@nestjs/mapped-types:derive'])) } },
    Resolver: { decorates: {} },
    ...Object.fromEntries(Object.keys(types).map((name) => [name, {}])),
  },
  decoratedRouting: [{ classes: { Resolver: 'name' }, methods: types, ...nestGuards }],
};
