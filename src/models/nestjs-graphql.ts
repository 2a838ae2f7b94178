import { json, type PackageModel } from './model.ts';
import { nestGuards } from './nestjs-rows.ts';

const types: Readonly<Record<string, string>> = { Query: 'GET', Mutation: 'POST', Subscription: 'GET' };

/** @nestjs/graphql: resolvers. */
export const nestjsGraphql: PackageModel = {
  package: '@nestjs/graphql',
  checked: '14.0.3',
  modules: { '@nestjs/graphql': 'graphql' },
  entities: {
    graphql: { members: { ...Object.fromEntries(['Resolver', 'Args', 'Context', ...Object.keys(types)].map((name) => [name, name])), ...Object.fromEntries(['PartialType', 'PickType', 'OmitType', 'IntersectionType'].map((name) => [name, '@nestjs/mapped-types:derive'])) } },
    Resolver: { decorates: {} },
    Args: { holds: 'input', decorates: { value: 'arguments', named: 'argument', pipes: true, annotated: true } },
    Context: { decorates: { value: 'context', named: 'express:request' } },
    arguments: { title: 'the arguments', holds: 'input' }, argument: {}, context: { members: { req: 'express:request', res: 'express:response' } },
    ...Object.fromEntries(Object.keys(types).map((name) => [name, {}])),
  },
  sources: [{ entity: 'arguments', value: { proven: ['object'] }, field: { proven: json } }, { entity: 'argument', value: { proven: json } }],
  decoratedRouting: [{ classes: { Resolver: 'name' }, methods: types, ...nestGuards }],
};
