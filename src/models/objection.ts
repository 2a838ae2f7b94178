import type { PackageModel } from './model.ts';
import { found, listed, named, statements, stored, written } from './sql-rows.ts';

const raw = {
  ...named('whereRaw orWhereRaw andWhereRaw', 'knex:whereRaw'), ...named('havingRaw orHavingRaw', 'knex:havingRaw'), groupByRaw: 'knex:groupByRaw',
  orderByRaw: 'knex:orderByRaw', joinRaw: 'knex:joinRaw', fromRaw: 'knex:fromRaw',
};

/** Objection: the builder of a model is that of knex with writes of its own. */
export const objection: PackageModel = {
  package: 'objection',
  checked: '3.1.5',
  errorDetails: ['nativeError', 'table', 'columns', 'constraint', 'detail'],
  modules: { objection: 'objection' },
  entities: {
    row: found.row,
    objection: { members: { default: 'objection', Model: 'Model', raw: 'raw', QueryBuilder: 'QueryBuilder' } },
    QueryBuilder: { new: 'builder' },
    Model: {
      new: 'instance',
      members: { query: 'query', relatedQuery: 'query', raw: 'raw', fromJson: 'fromJson', knex: 'knexOf', transaction: 'transaction' },
    },
    knexOf: { call: 'knex:instance' },
    transaction: { callbacks: [{ argument: 'last', role: 'knex:transactionCallback' }] },
    raw: {},
    query: { call: 'builder' },
    fromJson: { call: 'instance' },
    builder: {
      elements: 'instance',
      title: 'the rows of the query',
      members: {
        '*': 'chained', ...raw, ...named('insert insertAndFetch patch update', 'insert'),
        ...named('patchAndFetch updateAndFetch insertGraph insertGraphAndFetch upsertGraph upsertGraphAndFetch', 'graph'),
        ...named('patchAndFetchById updateAndFetchById', 'byId'), ...named('findById findOne first', 'first'),
        ...named('where andWhere orWhere modify', 'grouping'), withGraphFetched: 'withGraph', withGraphJoined: 'withGraph',
      },
    },
    chained: { call: 'this' },
    grouping: { call: 'this', callbacks: [{ argument: 'any', role: 'groupingCallback' }] },
    groupingCallback: { parameters: ['builder'], thisIs: 'builder' },
    withGraph: { call: 'this', distinctive: true },
    insert: { call: 'instance' },
    graph: { call: 'instance', distinctive: true },
    byId: { call: 'instance', distinctive: true },
    first: { call: 'instance' },
    instance: {
      record: true,
      title: 'a row of the database',
      members: { $query: 'instance.query', $relatedQuery: 'instance.query', $set: '$set', $setJson: '$set', toJSON: 'toJSON', ...named('patch update', 'insert'), ...named('where withGraphFetched', 'chained') },
    },
    'instance.query': { call: 'builder', distinctive: true },
    $set: { call: 'this' },
    toJSON: { call: 'row' },
  },
  types: { QueryBuilder: 'builder', ModelClass: 'Model' },
  sources: [stored('row'), stored('builder'), stored('instance')],
  sinks: [
    ...statements(['raw'], 'standard', { ...listed, readsLiterals: true, refusesUndefined: true, objectValuesAreSql: true }, { fragment: true }),
    written('insert'), written('graph'), written('byId', 1), written('fromJson'), written('$set'),
  ],
};
