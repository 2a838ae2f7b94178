import type { PackageModel } from './model.ts';
import { found, foundSources, named, numbered, statements } from './sql-rows.ts';

/** The driver of DuckDB. A text that is bound is VARCHAR, which DuckDB compares with a number in another way than a literal. */
export const duckdbNodeApi: PackageModel = {
  package: '@duckdb/node-api',
  checked: '1.5.6-r.1',
  modules: { '@duckdb/node-api': 'duckdb' },
  entities: {
    ...found,
    duckdb: { members: { DuckDBInstance: 'DuckDBInstance', DuckDBConnection: 'DuckDBConnection' } },
    DuckDBInstance: { new: 'instance', members: { create: 'create', fromCache: 'create' } },
    DuckDBConnection: { new: 'connection', members: { create: 'connect' } },
    create: { call: 'instance' },
    instance: { members: { connect: 'connect' } },
    connect: { call: 'connection' },
    connection: {
      members: {
        ...named('run runAndRead runAndReadAll stream streamAndRead streamAndReadAll start startThenRead startThenReadAll startStream', 'run'),
        ...named('runAndReadUntil streamAndReadUntil', 'runUntil'), ...named('prepare extractStatements', 'prepare'),
      },
    },
    run: { call: 'result' },
    runUntil: { call: 'result' },
    prepare: {},
    result: { members: named('getRows getRowObjects getRowObjectsJson getRowObjectsJS', 'getRows') },
    getRows: { call: 'rows' },
  },
  sources: foundSources,
  sinks: [
    ...statements(['run'], 'postgres', { ...numbered, typed: true }),
    ...statements(['runUntil'], 'postgres', { placeholder: '$n', values: { argument: 2 }, typed: true }),
    ...statements(['prepare'], 'postgres'),
  ],
};
