import { written } from './filter-text-rows.ts';
import type { Capability, FilterTextSink, Opaque, PackageModel, Questions, SchemaShape } from './model.ts';
import { json, text } from './model.ts';

const scalars: Readonly<Record<string, readonly Capability[]>> = { GraphQLInt: ['magnitude'], GraphQLFloat: ['magnitude'], GraphQLBoolean: [], GraphQLID: text, GraphQLString: text };
/** What the client sends by the types of a schema that the file does not show: objects only where an input type or a scalar of its own stands. */
const unseen = { proven: text, possible: json };
/** graphql (GraphQL.js): the arguments of resolvers, whatever library runs them. */
export const graphql: PackageModel = {
  package: 'graphql',
  checked: '16.15.0',
  modules: { graphql: 'graphql' },
  types: { GraphQLFieldResolver: 'resolver' },
  entities: {
    graphql: { members: { GraphQLObjectType: 'GraphQLObjectType', graphql: 'execute', graphqlSync: 'execute', ...Object.fromEntries([...Object.keys(scalars), 'GraphQLNonNull', 'GraphQLList', 'GraphQLInputObjectType', 'GraphQLEnumType'].map((name) => [name, name])) } },
    ...Object.fromEntries([...Object.keys(scalars), 'GraphQLNonNull', 'GraphQLList', 'GraphQLInputObjectType', 'GraphQLEnumType'].map((name) => [name, {}])),
    GraphQLObjectType: { callbacks: [{ argument: 0, property: 'fields.*.resolve', role: 'fieldResolver' }, { argument: 0, property: 'fields.*.subscribe', role: 'fieldResolver' }] },
    execute: { callbacks: [{ argument: 0, property: 'rootValue.*', role: 'rootResolver' }] },
    resolver: { parameters: [null, 'arguments', null, null], checked: [{ parameter: 1, otherwise: unseen }] },
    'resolver.described': { parameters: [null, 'arguments', null, null], checked: [{ parameter: 1, definitions: { argument: 0, property: ['typeDefs'] }, otherwise: unseen }] },
    fieldResolver: { parameters: [null, 'arguments', null, null], checked: [{ parameter: 1, beside: 'args', otherwise: unseen }] },
    rootResolver: { parameters: ['arguments', null, null], checked: [{ parameter: 0, definitions: { argument: 0, property: ['schema'] }, otherwise: unseen }] },
    resolverMap: { members: { '*': 'resolverMap.type' } },
    'resolverMap.type': { members: { '*': 'resolver' } },
    arguments: { title: 'the arguments of the field', holds: 'input' },
  },
  sources: [{ entity: 'arguments', value: { proven: [], possible: ['object'] }, field: { proven: json } }],
  sinks: [
    ...['resolver', 'resolver.described', 'fieldResolver', 'rootResolver'].map((entity) => ({ kind: 'response-body', entity, value: { argument: 0 }, format: 'json', returned: true } as const)),
    // A whole document of a client is what a server runs; values that are glued into one of the program are not.
    ...[{ argument: 0, property: ['source'] }, { argument: 1 }].map((position): FilterTextSink => ({ ...written('graphql', 'execute', position), partsAlone: true, ...(position.property ? { variables: 'variableValues' } : {}) })),
  ],
  // graphql-codegen names the types of maps `Resolvers`, `QueryResolvers` and so on.
  fileRoles: [{ maps: { names: ['Query', 'Mutation', 'Subscription'], types: 'Resolvers', inside: ['resolve', 'subscribe'], reads: 1 }, declared: true, exports: { '*': 'resolver' } }],
  schema: (node, questions) => argumentsOf(node, questions, 0),
};

/** `{ id: { type: new GraphQLNonNull(GraphQLID) } }` */
function argumentsOf(node: Opaque, questions: Questions, depth: number): SchemaShape {
  const written = questions.properties(node);
  if (!written || written.open) return { kind: 'unknown' };
  const fields = new Map([...written.entries].map(([name, field]) => [name, () => {
    const type = questions.properties(field)?.entries.get('type');
    return type ? shapeOf(type, questions, depth + 1) : { kind: 'unknown' } as const;
  }] as const));
  return { kind: 'object', fields, unknownKeys: 'reject' };
}

function shapeOf(type: Opaque, questions: Questions, depth: number): SchemaShape {
  const name = questions.entity(type)?.split(':')[1] ?? '';
  const scalar = Object.hasOwn(scalars, name) ? scalars[name] : undefined;
  if (scalar) return { kind: 'leaf', values: { proven: scalar } };
  const made = questions.call(type);
  const of = made && questions.entity(made.callee);
  const [inner] = made?.arguments ?? [];
  if (!inner || depth > 8) return { kind: 'unknown' };
  switch (of) {
    case 'graphql:GraphQLNonNull':
      return shapeOf(inner, questions, depth + 1);
    case 'graphql:GraphQLList':
      return { kind: 'list', element: () => shapeOf(inner, questions, depth + 1) };
    case 'graphql:GraphQLEnumType':
      return { kind: 'leaf', values: { proven: [] } };
    case 'graphql:GraphQLInputObjectType': {
      const fields = questions.properties(inner)?.entries.get('fields');
      return fields ? argumentsOf(fields, questions, depth + 1) : { kind: 'unknown' };
    }
    default:
      return { kind: 'unknown' };
  }
}
