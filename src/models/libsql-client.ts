import type { PackageModel } from './model.ts';
import { found, foundSources, statements, textIn } from './sql-rows.ts';

/** @libsql/client: statements as a text with values behind it, as `{ sql, args }`, or as a list of these. */
export const libsqlClient: PackageModel = {
  package: '@libsql/client',
  checked: '0.18.0',
  modules: Object.fromEntries(['', '/node', '/http', '/ws', '/sqlite3', '/web'].map((path) => [`@libsql/client${path}`, 'libsql'])),
  entities: {
    ...found,
    libsql: { members: { createClient: 'createClient' } },
    createClient: { call: 'client' },
    client: { members: { execute: 'execute', batch: 'batch', migrate: 'batch', executeMultiple: 'executeMultiple', transaction: 'transaction' } },
    transaction: { call: 'client' },
    execute: { call: 'result' },
    batch: { call: 'results' },
    executeMultiple: {},
    results: { elements: 'result' },
    result: { members: { rows: 'rows', rowsAffected: 'count', lastInsertRowid: 'count' } },
  },
  types: { Client: 'client', Transaction: 'client' },
  sources: foundSources,
  sinks: [
    ...statements(['execute'], 'sqlite', { placeholder: '?', values: { argument: 1 }, objectProperty: 'args', refusesUndefined: true }, { text: textIn('sql') }),
    ...statements(['batch'], 'sqlite', undefined, { text: textIn('sql') }),
    ...statements(['executeMultiple'], 'sqlite'),
  ],
};
