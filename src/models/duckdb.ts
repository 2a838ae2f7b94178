import type { PackageModel } from './model.ts';
import { found, foundSources, named, statements } from './sql-rows.ts';

const database = { ...named('all each run stream', 'run'), ...named('exec prepare', 'prepare') };

/** The older driver of DuckDB, with callbacks: values are arguments of their own. */
export const duckdb: PackageModel = {
  package: 'duckdb',
  checked: '1.4.4',
  modules: { duckdb: 'duckdb' },
  entities: {
    ...found,
    duckdb: { members: { default: 'duckdb', Database: 'Database', Connection: 'Connection' } },
    Database: { new: 'database' },
    Connection: { new: 'connection' },
    database: { members: { ...database, connect: 'connect' } },
    connect: { call: 'connection' },
    connection: { members: database },
    run: { callbacks: [{ argument: 'last', role: 'queryCallback' }] },
    prepare: {},
    queryCallback: { parameters: [null, 'rows'], thrown: 0 },
  },
  sources: foundSources,
  sinks: [
    ...statements(['run'], 'postgres', { placeholder: '$n', values: { argument: 1 }, oneByOne: true, typed: true }),
    ...statements(['prepare'], 'postgres'),
  ],
};
