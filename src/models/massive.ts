import type { PackageModel } from './model.ts';
import { found, foundSources, named, numbered, statements, written } from './sql-rows.ts';

/** Massive: members of a database are its tables. */
export const massive: PackageModel = {
  package: 'massive',
  checked: '6.11.3',
  modules: { massive: 'massive' },
  entities: {
    ...found,
    massive: { call: 'database' },
    database: { members: { '*': 'table', query: 'query', withTransaction: 'withTransaction', reload: 'reload', saveDoc: 'other', instance: 'other', pgp: 'other' } },
    other: {},
    reload: { call: 'database' },
    query: { call: 'rows' },
    withTransaction: { callbacks: [{ argument: 0, role: 'transaction' }] },
    transaction: { parameters: ['database'] },
    table: { members: { ...named('insert save', 'insert'), update: 'update', find: 'find', findOne: 'findOne', where: 'where' } },
    insert: { call: 'row' },
    update: { call: 'rows' },
    find: { call: 'rows' },
    findOne: { call: 'row' },
    where: { call: 'rows' },
  },
  sources: foundSources,
  sinks: [
    ...statements(['query'], 'postgres', { ...numbered, readsLiterals: true }),
    ...statements(['where'], 'postgres', { ...numbered, readsLiterals: true }, { prefix: 'SELECT * FROM t WHERE ' }),
    written('insert'), written('update', 1),
  ],
};
