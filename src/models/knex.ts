import { given } from './filter-rows.ts';
import type { EntityRow, PackageModel, SqlBinding } from './model.ts';
import { before, listed, named, statements, stored, written } from './sql-rows.ts';

/** `undefined` is refused, each `?` of the text counts, and the driver behind may write an object as SQL. */
const binding: SqlBinding = { ...listed, readsLiterals: true, refusesUndefined: true, objectValuesAreSql: true };

const whereIn = ['whereIn', 'whereNotIn'] as const;

const clauses: Readonly<Record<string, EntityRow>> = Object.fromEntries(
  ['whereRaw', 'havingRaw', 'groupByRaw', 'orderByRaw', 'joinRaw', 'fromRaw', 'withRaw'].map((name) => [name, { call: 'this' }]),
);
const where = 'where andWhere orWhere whereNot andWhereNot orWhereNot';
const grouping = 'whereExists orWhereExists whereNotExists whereIn whereNotIn having join innerJoin '
  + 'leftJoin rightJoin with union unionAll modify';

/** Knex: a builder, awaited, is the rows it finds. */
export const knex: PackageModel = {
  package: 'knex',
  checked: '3.3.0',
  errorDetails: ['sql', 'sqlMessage', 'detail', 'hint', 'where', 'table', 'constraint'],
  modules: { knex: 'knex' },
  entities: {
    knex: { call: 'instance', members: { default: 'knex', knex: 'knex', Knex: 'Knex' } },
    Knex: { new: 'instance', members: { Transaction: 'Knex', QueryBuilder: 'QueryBuilder' } },
    QueryBuilder: { new: 'builder' },
    instance: {
      call: 'builder',
      members: {
        '*': 'builder.chained', insert: 'insert', update: 'update', batchInsert: 'batchInsert', transaction: 'transaction', fromRaw: 'builder.fromRaw',
        raw: 'raw', schema: 'schema', client: 'other', fn: 'other', ref: 'other', destroy: 'other', migrate: 'other', seed: 'other', on: 'other',
        userParams: 'other', context: 'other', commit: 'other', rollback: 'other', initialize: 'other',
      },
    },
    other: {},
    raw: { call: 'raw.result' },
    'raw.result': {},
    schema: { members: { raw: 'raw' } },
    'builder.chained': { call: 'builder' },
    'builder.fromRaw': { call: 'builder' },
    transaction: { call: 'instance', callbacks: [{ argument: 0, role: 'transactionCallback' }] },
    transactionCallback: { parameters: ['instance'] },
    builder: {
      elements: 'row',
      title: 'the rows of the query',
      members: {
        '*': 'chained', insert: 'insert', update: 'update', upsert: 'upsert', merge: 'merge', first: 'first', toString: 'other', toSQL: 'other',
        ...named('whereRaw orWhereRaw andWhereRaw', 'whereRaw'), ...named('havingRaw orHavingRaw', 'havingRaw'),
        ...named(where, 'where'), ...named(grouping, 'grouping'), groupByRaw: 'groupByRaw', orderByRaw: 'orderByRaw', joinRaw: 'joinRaw', fromRaw: 'fromRaw', withRaw: 'withRaw',
      },
    },
    chained: { call: 'this' },
    ...clauses,
    grouping: { call: 'this', callbacks: [{ argument: 'any', role: 'groupingCallback' }] },
    where: { call: 'this', callbacks: [{ argument: 'any', role: 'groupingCallback' }] },
    groupingCallback: { parameters: ['builder'], thisIs: 'builder' },
    insert: { call: 'builder' },
    update: { call: 'builder' },
    upsert: { call: 'builder' },
    merge: { call: 'builder' },
    batchInsert: { call: 'builder' },
    first: { call: 'row' },
    row: { title: 'a row of the database', members: { where: 'chained', select: 'chained', orderBy: 'chained', from: 'chained', andWhere: 'chained' } },
  },
  sources: [stored('builder'), stored('row')],
  sinks: [
    ...statements(['raw'], 'standard', binding, { fragment: true }),
    ...statements(['whereRaw'], 'standard', binding, { prefix: before.where, listed: { whereRaw: whereIn, andWhereRaw: whereIn, orWhereRaw: ['orWhereIn', 'orWhereNotIn'] } }),
    ...statements(['havingRaw'], 'standard', binding, { prefix: before.having }),
    ...statements(['groupByRaw'], 'standard', binding, { prefix: before.group }),
    ...statements(['orderByRaw'], 'standard', binding, { prefix: before.order }),
    ...statements(['joinRaw'], 'standard', binding, { prefix: before.join }),
    ...statements(['withRaw'], 'standard', { ...binding, values: { argument: 2 } }, { text: [{ argument: 1 }] }),
    ...statements(['fromRaw', 'builder.fromRaw'], 'standard', binding, { prefix: before.from }),
    given('where', { argument: 0 }, 'columns'),
    written('insert'), written('update'), written('upsert'), written('merge'), written('batchInsert', 1, { list: true }),
  ],
};
