// @ts-nocheck: the packages are not installed.
import { ApolloServer } from '@apollo/server';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { IResolvers } from '@graphql-tools/utils';
import { GraphQLBoolean, GraphQLEnumType, GraphQLFloat, GraphQLID, GraphQLInputObjectType, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString, buildSchema, graphql, type GraphQLFieldResolver } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/express';
import gql from 'graphql-tag';
import { createSchema } from 'graphql-yoga';
import { readFileSync } from 'node:fs';
import { Pool } from 'pg';

const db = new Pool();

const typeDefs = `#graphql
  "A note"
  type Note @key(fields: "id") { id: ID!, title: String, related(tag: String): [Note] }
  enum Order { title, created }
  input NoteFilter { title: String = "", minimum: Float, tags: [String!] }
  scalar JSON
  type Query {
    note(id: ID!): Note
    notes(filter: NoteFilter, order: Order, first: Int = 10, archived: Boolean, extra: JSON): [Note!]!
  }
  type Subscription { noteAdded(title: String!): Note }
`;

const resolvers = {
  Query: {
    note: async (parent, args) => {
      await db.query(`SELECT * FROM notes WHERE id = ${args.id}`); // ✗
      const { rows } = await db.query('SELECT * FROM notes WHERE id = $1', [args.id]); // ✓
      return rows[0];
    },
    async notes(parent, { filter, order, first, archived, extra }, context) {
      await db.query(`SELECT * FROM notes WHERE title = '${filter.title}'`); // ✗
      await db.query(`SELECT * FROM notes WHERE tag = '${filter.tags[0]}'`); // ✗
      await db.query(`SELECT * FROM notes WHERE tag = '${extra.tag}'`); // ✗
      await db.query(`SELECT * FROM notes WHERE size > ${filter.minimum}`); // ✓ – a number
      await db.query(`SELECT * FROM notes ORDER BY ${order} LIMIT ${first}`); // ✓ – an enum and a number
      await db.query(`SELECT * FROM notes WHERE archived = ${archived}`); // ✓
      return [];
    },
  },
  Note: {
    related: (note, { tag }) => db.query(`SELECT * FROM notes WHERE tag = '${tag}'`), // ✗
  },
  Subscription: {
    noteAdded: { subscribe: (parent, { title }) => db.query(`LISTEN "${title}"`) }, // ✗
  },
};
new ApolloServer({ typeDefs, resolvers });

const author = (parent, { name }) => db.query(`SELECT * FROM authors WHERE name = '${name}'`); // ✗
const authors = (parent, { where }) => db.query(`SELECT * FROM authors WHERE ${where}`); // ✗ – the schema stands elsewhere
const Query = { author, authors };
makeExecutableSchema({ typeDefs: readFileSync('schema.graphql', 'utf8'), resolvers: [{ Query }] });

createSchema({
  typeDefs: [gql`type Query { book(title: String): Book }`, gql`type Book { pages(from: Int!): Int }`],
  resolvers: {
    Query: { book: (parent, { title }) => db.query(`SELECT * FROM books WHERE title = '${title}'`) }, // ✗
    Book: {
      __resolveReference: (reference, name) => db.query(`SELECT ${name} FROM books`), // ? – not a field
      pages: (book, { from }) => db.query(`SELECT * FROM pages WHERE number > ${from}`), // ✓
    },
  },
});

const Filter = new GraphQLInputObjectType({ name: 'Filter', fields: { title: { type: GraphQLString }, minimum: { type: GraphQLFloat } } });
const Order = new GraphQLEnumType({ name: 'Order', values: { title: {} } });
export const Root = new GraphQLObjectType({
  name: 'Query',
  fields: () => ({
    shop: {
      type: GraphQLString,
      args: { id: { type: new GraphQLNonNull(GraphQLID) }, open: { type: GraphQLBoolean }, page: { type: GraphQLInt }, filter: { type: Filter }, order: { type: Order }, tags: { type: new GraphQLList(GraphQLString) } },
      resolve: async (parent, { id, open, page, filter, order, tags }) => {
        await db.query(`SELECT * FROM shops WHERE id = '${id}'`); // ✗
        await db.query(`SELECT * FROM shops WHERE title = '${filter.title}' AND tag = '${tags[0]}'`); // ✗
        await db.query(`SELECT * FROM shops WHERE open = ${open} AND size > ${filter.minimum} ORDER BY ${order} OFFSET ${page}`); // ✓
      },
    },
  }),
});

const root = {
  city: ({ name }) => db.query(`SELECT * FROM cities WHERE name = '${name}'`), // ✗
  cities: ({ first }) => db.query(`SELECT * FROM cities LIMIT ${first}`), // ✓
};
createHandler({ schema: buildSchema('type Query { city(name: String!): String, cities(first: Int): [String] }'), rootValue: root });
graphql({ schema: buildSchema('type Query { street(name: String!): String }'), source: '{ street }', rootValue: { street: ({ name }) => db.query(`SELECT * FROM streets WHERE name = '${name}'`) } }); // ✗

export const map: IResolvers = {
  Query: { user: (parent, args) => db.query(`SELECT * FROM users WHERE name = '${args.name}'`) }, // ✗ ts
};
export const field: GraphQLFieldResolver<unknown, unknown> = (parent, args) => db.query(`SELECT * FROM users WHERE name = '${args.name}'`); // ✗ ts
