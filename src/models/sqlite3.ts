import type { PackageModel } from './model.ts';
import { found, foundSources, listed, statements } from './sql-rows.ts';

const callback = { argument: 'last' } as const;

/** node-sqlite3, a driver with callbacks. */
export const sqlite3: PackageModel = {
  package: 'sqlite3',
  checked: '6.0.1',
  modules: { sqlite3: 'sqlite3' },
  entities: {
    ...found,
    sqlite3: { members: { default: 'sqlite3', verbose: 'verbose', Database: 'Database', cached: 'cached', Statement: 'Statement' } },
    verbose: { call: 'sqlite3' },
    cached: { members: { Database: 'Database.cached' } },
    Database: { new: 'database' },
    'Database.cached': { call: 'database', new: 'database' },
    Statement: { new: 'statement' },
    database: { members: { run: 'run', get: 'get', all: 'all', each: 'get', map: 'all', prepare: 'prepare', exec: 'exec' } },
    run: { call: 'this', callbacks: [{ ...callback, role: 'runCallback' }] },
    get: { call: 'this', callbacks: [{ ...callback, role: 'rowCallback' }] },
    all: { call: 'this', callbacks: [{ ...callback, role: 'rowsCallback' }] },
    exec: { call: 'this', callbacks: [{ ...callback, role: 'runCallback' }] },
    prepare: { call: 'statement', callbacks: [{ ...callback, role: 'runCallback' }] },
    statement: { members: { run: 'statement.run', get: 'statement.get', all: 'statement.all', each: 'statement.get', bind: 'statement.run' } },
    'statement.run': { call: 'this', callbacks: [{ ...callback, role: 'runCallback' }] },
    'statement.get': { call: 'this', callbacks: [{ ...callback, role: 'rowCallback' }] },
    'statement.all': { call: 'this', callbacks: [{ ...callback, role: 'rowsCallback' }] },
    runCallback: { parameters: [null], thrown: 0 },
    rowCallback: { parameters: [null, 'row'], thrown: 0 },
    rowsCallback: { parameters: [null, 'rows'], thrown: 0 },
  },
  types: { Database: 'database', Statement: 'statement' },
  sources: foundSources,
  sinks: [
    ...statements(['run', 'get', 'all'], 'sqlite', listed),
    ...statements(['prepare'], 'sqlite', { placeholder: '?', statementMethods: ['run', 'get', 'all', 'each', 'bind'] }),
    ...statements(['exec'], 'sqlite', listed, { boundBy: 'run', instead: 'db.run(…, […])' }),
  ],
};
