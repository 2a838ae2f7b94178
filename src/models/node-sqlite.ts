import type { PackageModel } from './model.ts';
import { found, foundSources, statements } from './sql-rows.ts';

/** The module node:sqlite, a synchronous driver. A tag of `createTagStore` binds. */
export const nodeSqlite: PackageModel = {
  package: 'node:sqlite',
  checked: 'Node 26 (@types/node 26.6.6)',
  modules: { 'node:sqlite': 'sqlite' },
  entities: {
    ...found,
    sqlite: { members: { default: 'sqlite', DatabaseSync: 'DatabaseSync', StatementSync: 'StatementSync' } },
    DatabaseSync: { new: 'database' },
    StatementSync: { new: 'statement' },
    database: { members: { prepare: 'prepare', exec: 'exec', createTagStore: 'createTagStore' } },
    createTagStore: { call: 'statement' },
    prepare: { call: 'statement' },
    exec: {},
    statement: { members: { get: 'get', all: 'all', iterate: 'all', run: 'run' } },
    get: { call: 'row' },
    all: { call: 'rows' },
    run: { call: 'changed' },
    changed: { members: { changes: 'count', lastInsertRowid: 'count' } },
  },
  sources: foundSources,
  sinks: [
    ...statements(['prepare'], 'sqlite', { placeholder: '?', statementMethods: ['run', 'get', 'all', 'iterate'], refusesUndefined: true }),
    ...statements(['exec'], 'sqlite', undefined, { preparedBy: { method: 'prepare', then: 'run' }, instead: 'db.prepare(…).run(…)' }),
  ],
};
