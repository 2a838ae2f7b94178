import type { PackageModel } from './model.ts';
import { found, foundSources, listed, statements } from './sql-rows.ts';

/** The package `sqlite`: node-sqlite3 with promises. */
export const sqlite: PackageModel = {
  package: 'sqlite',
  checked: '5.1.1',
  modules: { sqlite: 'sqlite' },
  entities: {
    ...found,
    sqlite: { members: { default: 'sqlite', open: 'open', Database: 'Database', Statement: 'Statement' } },
    open: { call: 'database' },
    Database: { new: 'database' },
    Statement: { new: 'statement' },
    database: { members: { run: 'run', get: 'get', all: 'all', each: 'each', prepare: 'prepare', exec: 'exec', getDatabaseInstance: 'instance' } },
    instance: { call: 'sqlite3:database' },
    run: { call: 'changed' },
    changed: { members: { changes: 'count', lastID: 'count' } },
    get: { call: 'row' },
    all: { call: 'rows' },
    each: { callbacks: [{ argument: 'last', role: 'rowCallback' }] },
    rowCallback: { parameters: [null, 'row'], thrown: 0 },
    exec: {},
    prepare: { call: 'statement' },
    statement: { members: { run: 'statement.run', get: 'statement.get', all: 'statement.all' } },
    'statement.run': { call: 'changed' },
    'statement.get': { call: 'row' },
    'statement.all': { call: 'rows' },
  },
  sources: foundSources,
  sinks: [
    ...statements(['run', 'get', 'all', 'each'], 'sqlite', listed),
    ...statements(['prepare'], 'sqlite'),
    ...statements(['exec'], 'sqlite', listed, { boundBy: 'run', instead: 'db.run(…, […])' }),
  ],
};
