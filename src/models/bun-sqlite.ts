import type { PackageModel } from './model.ts';
import { found, foundSources, listed, statements } from './sql-rows.ts';

const prepared = { placeholder: '?', statementMethods: ['run', 'get', 'all', 'iterate', 'values', 'raw'] } as const;

/** The module bun:sqlite, a synchronous driver. */
export const bunSqlite: PackageModel = {
  package: 'bun:sqlite',
  checked: '1.4.5 (bun-types 1.4.5)',
  modules: { 'bun:sqlite': 'sqlite' },
  entities: {
    ...found,
    sqlite: { members: { default: 'Database', Database: 'Database', Statement: 'Statement' } },
    Database: { new: 'database', members: { Database: 'Database', open: 'open' } },
    open: { call: 'database' },
    Statement: { new: 'statement' },
    database: { members: { prepare: 'prepare', query: 'prepare', exec: 'exec', run: 'exec' } },
    prepare: { call: 'statement' },
    exec: { call: 'changed' },
    statement: { members: { get: 'get', all: 'all', iterate: 'all', values: 'all', raw: 'all', run: 'exec.statement' } },
    get: { call: 'row' },
    all: { call: 'rows' },
    'exec.statement': { call: 'changed' },
    changed: { members: { changes: 'count', lastInsertRowid: 'count' } },
  },
  sources: foundSources,
  sinks: [...statements(['prepare'], 'sqlite', prepared), ...statements(['exec'], 'sqlite', listed)],
};
