import type { PackageModel } from './model.ts';
import { found, foundSources, named, stored, written } from './sql-rows.ts';

/** Bookshelf: a model is a class, its instances are records; `query` hands out the builder of knex. */
export const bookshelf: PackageModel = {
  package: 'bookshelf',
  checked: '1.2.0',
  modules: { bookshelf: 'bookshelf' },
  entities: {
    ...found,
    bookshelf: { call: 'instance' },
    instance: { members: { Model: 'Model', model: 'model', knex: 'knex:instance', transaction: 'transaction' } },
    transaction: { callbacks: [{ argument: 0, role: 'knex:transactionCallback' }] },
    model: { call: 'Model' },
    Model: { new: 'record', members: { forge: 'forge', extend: 'model', query: 'query', where: 'where', fetchAll: 'fetchAll' } },
    forge: { call: 'record' },
    where: { call: 'record' },
    query: { call: 'record', callbacks: [{ argument: 0, role: 'queryCallback' }] },
    queryCallback: { parameters: ['knex:builder'], thisIs: 'knex:builder' },
    record: {
      record: true,
      title: 'a row of the database',
      members: {
        ...named('save set', 'save'), ...named('fetch refresh orderBy', 'chained'), where: 'chained', query: 'record.query', fetchAll: 'fetchAll', get: 'get', toJSON: 'get',
      },
    },
    chained: { call: 'this' },
    'record.query': { call: 'this', callbacks: [{ argument: 0, role: 'queryCallback' }] },
    save: { call: 'this' },
    get: { call: 'row' },
    fetchAll: { call: 'collection' },
    collection: { elements: 'record', members: { toJSON: 'collection.toJSON' } },
    'collection.toJSON': { call: 'rows' },
  },
  sources: [...foundSources, stored('record'), stored('collection')],
  sinks: [written('Model'), written('forge'), written('save')],
};
