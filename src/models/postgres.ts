import type { PackageModel } from './model.ts';
import { found, foundSources, numbered, statements } from './sql-rows.ts';

/** Postgres.js: the tag binds, `unsafe` does not. `ssl: true` and `'verify-full'` verify; the words of libpq that stand for less do not. */
export const postgres: PackageModel = {
  package: 'postgres',
  checked: '3.4.9',
  errorDetails: ['detail', 'hint', 'where', 'internal_query', 'schema_name', 'table_name', 'column_name', 'data type_name', 'constraint_name', 'file', 'routine'],
  modules: { postgres: 'postgres' },
  entities: {
    ...found,
    postgres: { call: 'sql' },
    sql: { call: 'rows', members: { unsafe: 'unsafe', begin: 'scope', savepoint: 'scope', reserve: 'reserve' } },
    unsafe: { call: 'rows' },
    scope: { callbacks: [{ argument: 'last', role: 'scopeCallback' }] },
    scopeCallback: { parameters: ['sql'] },
    reserve: { call: 'sql' },
  },
  types: { Sql: 'sql', TransactionSql: 'sql', ReservedSql: 'sql' },
  sources: foundSources,
  sinks: statements(['unsafe'], 'postgres', numbered),
  tls: [
    {
      form: 'option', option: 'ssl', skips: 'certificate', off: ['require', 'prefer', 'allow'], on: "'verify-full'", authority: 'ssl.ca', absent: 'cleartext',
      in: { calls: ['postgres'], options: { argument: 'last' } },
    },
    { form: 'parameter', parameter: 'sslmode', skips: 'certificate', off: ['require', 'prefer', 'allow'], instead: 'sslmode=verify-full', calls: ['postgres'] },
    { form: 'parameter', parameter: 'ssl', skips: 'certificate', off: ['require', 'prefer', 'allow'], instead: 'ssl=verify-full', calls: ['postgres'] },
  ],
};
