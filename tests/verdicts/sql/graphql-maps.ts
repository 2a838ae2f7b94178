// packages: graphql@^16.0.0
// @ts-nocheck: the packages are not installed.
import { Pool } from 'pg';
import { authenticated } from './authenticated';
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/graphql';

const pool = new Pool();

const Note = {
  related: (note, { tag }) => pool.query(`SELECT * FROM notes WHERE tag = '${tag}'`), // ✗
  __resolveReference: (reference, name) => pool.query(`SELECT ${name.first} FROM notes`), // ? – not a field
  title: (note, length) => pool.query(`SELECT ${length} FROM notes`), // ? – it reads nothing of it
};

export const resolvers = {
  Query: {
    note: async (parent, args) => {
      await pool.query(`SELECT * FROM notes WHERE id = '${args.id}'`); // ✗
      return pool.query('SELECT * FROM notes WHERE id = $1', [args.id]); // ✓
    },
    notes: authenticated(async (parent, { title }, context) => pool.query(`SELECT * FROM notes WHERE title = '${title}'`)), // ✗
  },
  Subscription: {
    added: { subscribe: (parent, { title }) => pool.query(`LISTEN "${title}"`) }, // ✗
  },
  Note,
};

export const Mutation: MutationResolvers = {
  add: (parent, { input }) => pool.query(`INSERT INTO notes (title) VALUES ('${input.title}')`), // ✗
  remove: (parent, { id }) => pool.query('DELETE FROM notes WHERE id = $1', [id]), // ✓
};

const find: QueryResolvers['find'] = (parent, { title }) => pool.query(`SELECT * FROM notes WHERE title = '${title}'`); // ✗ ts
const typed: Resolvers = { Author: { notes: (author, { order }) => pool.query(`SELECT * FROM notes ORDER BY ${order}`) } }; // ✗ ts
const rooted = { Query: { author: (parent, { name }) => pool.query(`SELECT * FROM authors WHERE name = '${name}'`) } } satisfies Resolvers; // ✗ ts
const others = { list: { author: (parent, { name }) => pool.query(`SELECT ${name}`) } }; // ?
export default { find, typed, rooted, others };
