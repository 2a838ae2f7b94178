import { capabilities, type PackageModel } from './model.ts';

const everything = { proven: [], possible: capabilities };

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
        '*': 'builder.chained', insert: 'insert', update: 'update', batchInsert: 'batchInsert', transaction: 'transaction',
        raw: 'raw', schema: 'other', client: 'other', fn: 'other', ref: 'other', destroy: 'other', migrate: 'other', seed: 'other', on: 'other',
        functionHelper: 'other', userParams: 'other', context: 'other', commit: 'other', rollback: 'other', initialize: 'other',
      },
    },
    other: {},
    raw: { call: 'raw.result' },
    'raw.result': {},
    'builder.chained': { call: 'builder' },
    transaction: { call: 'instance', callbacks: [{ argument: 0, role: 'transactionCallback' }] },
    transactionCallback: { parameters: ['instance'] },
    builder: {
      elements: 'row',
      title: 'the rows of the query',
      members: { '*': 'chained', insert: 'insert', update: 'update', upsert: 'upsert', merge: 'merge', first: 'first', toString: 'other', toSQL: 'other' },
    },
    chained: { call: 'this' },
    insert: { call: 'builder' },
    update: { call: 'builder' },
    upsert: { call: 'builder' },
    merge: { call: 'builder' },
    batchInsert: { call: 'builder' },
    first: { call: 'row' },
    row: { title: 'a row of the database', members: { where: 'chained', select: 'chained', orderBy: 'chained', from: 'chained', andWhere: 'chained' } },
  },
  sources: [
    { entity: 'builder', origin: 'stored', value: everything },
    { entity: 'row', origin: 'stored', value: everything },
  ],
  sinks: [
    { kind: 'model-write', entity: 'insert', value: { argument: 0 } },
    { kind: 'model-write', entity: 'update', value: { argument: 0 } },
    { kind: 'model-write', entity: 'upsert', value: { argument: 0 } },
    { kind: 'model-write', entity: 'merge', value: { argument: 0 } },
    { kind: 'model-write', entity: 'batchInsert', value: { argument: 1 }, list: true },
  ],
};
