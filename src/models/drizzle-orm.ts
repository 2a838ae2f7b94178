import type { ModelWriteSink, PackageModel } from './model.ts';
import { found, foundSources, named, statements, stored, written } from './sql-rows.ts';

const drivers = [
  'better-sqlite3', 'bun-sql', 'bun-sqlite', 'd1', 'libsql', 'mysql2', 'neon-http', 'neon-serverless', 'node-postgres', 'pglite', 'planetscale-serverless',
  'postgres-js', 'vercel-postgres',
];
const databases = [
  'BetterSQLite3Database', 'BunSQLDatabase', 'BunSQLiteDatabase', 'DrizzleD1Database', 'LibSQLDatabase', 'MySql2Database', 'NeonHttpDatabase', 'NeonDatabase', 'NodePgDatabase',
  'PgliteDatabase', 'PlanetScaleDatabase', 'PostgresJsDatabase', 'VercelPgDatabase',
];
const conflict = (entity: string): ModelWriteSink => ({ kind: 'model-write', entity, value: { argument: 0, property: ['set'] } });

/** Drizzle: `sql` as a tag binds; columns that a table does not have are not written, all others are. */
export const drizzleOrm: PackageModel = {
  package: 'drizzle-orm',
  checked: '0.45.4',
  errorDetails: ['query', 'params'],
  modules: { 'drizzle-orm': 'orm', ...Object.fromEntries(drivers.map((name) => [`drizzle-orm/${name}`, 'driver'])) },
  entities: {
    ...found,
    orm: { members: { sql: 'sql' } },
    driver: { members: { drizzle: 'drizzle' } },
    drizzle: { call: 'database' },
    sql: { call: 'fragment', members: { raw: 'raw' } },
    fragment: {},
    raw: {},
    database: {
      members: {
        ...named('execute run all get values', 'execute'), ...named('insert update', 'write'), ...named('select selectDistinct', 'select'),
        transaction: 'transaction', query: 'relations',
      },
    },
    transaction: { callbacks: [{ argument: 0, role: 'transactionCallback' }] },
    transactionCallback: { parameters: ['database'] },
    execute: { call: 'answer' },
    // What the driver gives: rows, an object with rows, a pair.
    answer: { elements: 'row', members: { rows: 'rows' }, title: 'the rows of the query' },
    relations: { members: { '*': 'relation' } },
    relation: { members: { findMany: 'findMany', findFirst: 'findFirst' } },
    findMany: { call: 'rows' },
    findFirst: { call: 'row' },
    select: { call: 'selection' },
    selection: { elements: 'row', members: { '*': 'chained' }, title: 'the rows of the query' },
    write: { call: 'writer' },
    writer: {
      elements: 'row', members: { '*': 'chained', ...named('values set', 'set'), ...named('onConflictDoUpdate onDuplicateKeyUpdate', 'conflict'), onConflictDoNothing: 'nothing' },
    },
    chained: { call: 'this' },
    set: { call: 'this' },
    conflict: { call: 'this', distinctive: true },
    nothing: { call: 'this', distinctive: true },
  },
  types: Object.fromEntries(databases.map((name) => [name, 'database'])),
  sources: [...foundSources, stored('answer'), stored('selection'), stored('writer')],
  sinks: [
    ...statements(['raw'], 'standard', { placeholder: 'hole', tag: null, typed: true }, { fragment: true }),
    ...statements(['execute'], 'standard', { placeholder: 'hole', tag: 'sql', tagOf: { module: 'drizzle-orm', name: 'sql' }, typed: true }),
    written('set'), conflict('conflict'),
  ],
};
