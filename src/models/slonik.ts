import type { PackageModel } from './model.ts';
import { found, foundSources, named, statements } from './sql-rows.ts';

/** Slonik takes tagged templates alone, `sql.unsafe` among them (of a type that is not checked); only `raw` of its plugin takes a text. */
export const slonik: PackageModel = {
  package: 'slonik',
  checked: '48.19.0 (slonik-sql-tag-raw 48.13.2)',
  modules: { 'slonik': 'slonik', 'slonik-sql-tag-raw': 'rawModule' },
  entities: {
    ...found,
    slonik: { members: { createPool: 'createPool' } },
    createPool: { call: 'pool' },
    pool: {
      members: {
        ...named('any anyFirst many manyFirst', 'many'), ...named('one oneFirst maybeOne maybeOneFirst', 'one'), query: 'query',
        connect: 'connect', transaction: 'connect',
      },
    },
    connect: { callbacks: [{ argument: 0, role: 'connectCallback' }] },
    connectCallback: { parameters: ['pool'] },
    many: { call: 'rows' },
    one: { call: 'row' },
    query: { call: 'result' },
    result: { members: { rows: 'rows', rowCount: 'count' } },
    rawModule: { members: { raw: 'raw' } },
    raw: {},
  },
  types: { DatabasePool: 'pool', DatabaseConnection: 'pool', CommonQueryMethods: 'pool', DatabaseTransactionConnection: 'pool' },
  sources: foundSources,
  sinks: statements(['raw'], 'postgres', undefined, { fragment: true }),
};
