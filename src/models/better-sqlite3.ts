import { capabilities, type PackageModel, type SqlSink } from './model.ts';

const everything = { proven: [], possible: capabilities };
const count = { proven: [], possible: ['magnitude'] } as const;

const sink = (entity: string, rest: Partial<SqlSink>): SqlSink => ({
  kind: 'sql', entity, text: [{ argument: 0 }], dialect: 'sqlite', ...rest,
});

/** better-sqlite3, a synchronous driver. */
export const betterSqlite3: PackageModel = {
  package: 'better-sqlite3',
  checked: '12.11.1 (@types/better-sqlite3 9.6.0)',
  modules: { 'better-sqlite3': 'Database' },
  entities: {
    Database: {
      new: 'database',
      call: 'database',
      members: { default: 'Database', Database: 'Database', Statement: 'Statement' },
    },
    Statement: { new: 'statement' },
    database: { members: { prepare: 'prepare', exec: 'exec', pragma: 'pragma' } },
    prepare: { call: 'statement' },
    exec: { call: 'this' },
    pragma: { call: 'rows' },
    statement: {
      members: {
        get: 'get', all: 'all', iterate: 'iterate', run: 'run', bind: 'chained', pluck: 'chained', expand: 'chained', raw: 'chained',
        safeIntegers: 'chained', database: 'database',
      },
    },
    chained: { call: 'this' },
    get: { call: 'row' },
    all: { call: 'rows' },
    iterate: { call: 'rows' },
    run: { call: 'changed' },
    changed: { members: { changes: 'count', lastInsertRowid: 'count' } },
    count: {},
    rows: { elements: 'row', members: { length: 'count' }, title: 'the rows of the query' },
    row: { title: 'a row of the database' },
  },
  sources: [
    { entity: 'rows', origin: 'stored', value: everything },
    { entity: 'row', origin: 'stored', value: everything },
    { entity: 'count', origin: 'stored', value: count },
  ],
  sinks: [
    sink('prepare', { binding: { placeholder: '?', statementMethods: ['run', 'get', 'all', 'iterate', 'bind'] } }),
    sink('exec', { preparedBy: { method: 'prepare', then: 'run' }, instead: 'db.prepare(…).run(…)' }),
    sink('pragma', { prefix: 'PRAGMA ' }),
  ],
};
