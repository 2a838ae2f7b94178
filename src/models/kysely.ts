import type { PackageModel } from './model.ts';
import { found, foundSources, named, statements, written } from './sql-rows.ts';

/** Kysely: `sql` as a tag binds; operators and directions are checked when a query is built. */
export const kysely: PackageModel = {
  package: 'kysely',
  checked: '0.28.19',
  modules: { kysely: 'kysely' },
  entities: {
    ...found,
    kysely: { members: { Kysely: 'Kysely', Transaction: 'Kysely', sql: 'sql', CompiledQuery: 'CompiledQuery' } },
    Kysely: { new: 'database' },
    sql: { call: 'fragment', members: { raw: 'raw', lit: 'literal', literal: 'literal' } },
    literal: { call: 'fragment' },
    fragment: { members: { execute: 'fragment.execute' } },
    'fragment.execute': { call: 'answer' },
    raw: { call: 'fragment' },
    CompiledQuery: { members: { raw: 'compiled' } },
    compiled: {},
    answer: { members: { rows: 'rows' } },
    database: {
      members: {
        ...named('insertInto replaceInto updateTable selectFrom deleteFrom with', 'build'), ...named('transaction connection', 'scope'), executeQuery: 'fragment.execute',
      },
    },
    scope: { call: 'scoped' },
    scoped: { members: { execute: 'scoped.execute', setIsolationLevel: 'chained' } },
    'scoped.execute': { callbacks: [{ argument: 0, role: 'scopedCallback' }] },
    scopedCallback: { parameters: ['database'] },
    build: { call: 'builder' },
    builder: {
      members: {
        '*': 'chained', ...named('values set', 'set'), doUpdateSet: 'doUpdateSet', onConflict: 'onConflict', execute: 'execute',
        ...named('executeTakeFirst executeTakeFirstOrThrow', 'first'),
      },
    },
    chained: { call: 'this' },
    set: { call: 'this' },
    doUpdateSet: { call: 'this', distinctive: true },
    onConflict: { call: 'this', callbacks: [{ argument: 0, role: 'conflictCallback' }] },
    conflictCallback: { parameters: ['builder'] },
    execute: { call: 'rows' },
    first: { call: 'row', distinctive: true },
  },
  types: { Kysely: 'database', Transaction: 'database' },
  sources: foundSources,
  sinks: [
    ...statements(['raw'], 'standard', { placeholder: 'hole', tag: null, typed: true }, { fragment: true }),
    ...statements(['compiled'], 'standard'),
    // Before 0.29, backslashes of MySQL stay as they are.
    ...statements(['literal'], 'standard', undefined, { literal: true, instead: 'sql.val' }),
    written('set'), written('doUpdateSet'),
  ],
};
