import type { PackageModel, SqlBinding } from './model.ts';
import { before, found, foundSources, listed, named, statements, stored, written } from './sql-rows.ts';

const binding: SqlBinding = { ...listed, readsLiterals: true, refusesUndefined: true, objectValuesAreSql: true };

/** MikroORM. Methods of a manager take the entity class first; those of a repository do not. */
export const mikroOrm: PackageModel = {
  package: '@mikro-orm/core',
  checked: '6.6.16 (@mikro-orm/knex 6.6.16)',
  modules: Object.fromEntries(['core', 'knex', 'sql', 'postgresql', 'mysql', 'mariadb', 'sqlite', 'better-sqlite', 'libsql', 'mssql'].map((name) => [`@mikro-orm/${name}`, 'mikro'])),
  entities: {
    ...found,
    mikro: {
      members: {
        MikroORM: 'MikroORM', EntityManager: 'EntityManager', SqlEntityManager: 'EntityManager', EntityRepository: 'Repository',
        SqlEntityRepository: 'Repository', BaseEntity: 'BaseEntity', QueryBuilder: 'QueryBuilder', raw: 'raw', wrap: 'wrap',
      },
    },
    MikroORM: { new: 'orm', members: { init: 'init', initSync: 'init' } },
    init: { call: 'orm' },
    orm: { members: { em: 'manager' } },
    EntityManager: { new: 'manager' },
    Repository: { new: 'repository' },
    QueryBuilder: { new: 'builder' },
    BaseEntity: { new: 'entity' },
    manager: {
      members: {
        fork: 'chained', getRepository: 'getRepository', transactional: 'transactional', getConnection: 'getConnection', getKnex: 'getKnex',
        ...named('createQueryBuilder qb', 'createQueryBuilder'), execute: 'execute', create: 'manager.create', merge: 'manager.create', assign: 'assign',
        ...named('insert insertMany upsert upsertMany', 'manager.insert'), nativeUpdate: 'manager.nativeUpdate',
        ...named('findOne findOneOrFail', 'findOne'), ...named('find findAll', 'find'),
      },
    },
    repository: {
      members: {
        ...named('createQueryBuilder qb', 'createQueryBuilder'), create: 'create', merge: 'create', assign: 'assign', getEntityManager: 'getEntityManager',
        ...named('insert insertMany upsert upsertMany', 'insert'), nativeUpdate: 'nativeUpdate', ...named('findOne findOneOrFail', 'findOne'),
        ...named('find findAll', 'find'), getKnex: 'getKnex',
      },
    },
    getEntityManager: { call: 'manager' },
    getRepository: { call: 'repository' },
    transactional: { callbacks: [{ argument: 0, role: 'transactionCallback' }] },
    transactionCallback: { parameters: ['manager'] },
    getConnection: { call: 'connection' },
    connection: { members: { execute: 'execute' } },
    getKnex: { call: 'knex:instance' },
    execute: { call: 'rows' },
    createQueryBuilder: { call: 'builder' },
    builder: {
      members: {
        '*': 'chained', ...named('where andWhere orWhere', 'where'), ...named('having andHaving orHaving', 'having'), insert: 'builder.insert', update: 'builder.insert',
        ...named('getResult getResultList', 'find'), getSingleResult: 'findOne', execute: 'builder.execute',
      },
    },
    chained: { call: 'this' },
    where: { call: 'this' },
    having: { call: 'this' },
    'builder.insert': { call: 'this' },
    'builder.execute': { call: 'rows' },
    raw: {},
    wrap: { call: 'wrapped' },
    wrapped: { members: { assign: 'wrapped.assign' } },
    'wrapped.assign': { call: 'entity' },
    'manager.create': { call: 'entity' },
    'manager.insert': {},
    'manager.nativeUpdate': {},
    create: { call: 'entity' },
    insert: {},
    nativeUpdate: {},
    assign: { call: 'entity' },
    findOne: { call: 'entity' },
    find: { call: 'list' },
    entity: { record: true, title: 'a row of the database', members: { assign: 'wrapped.assign' } },
    list: { elements: 'entity', title: 'the rows of the query' },
  },
  sources: [...foundSources, stored('entity'), stored('list')],
  sinks: [
    ...statements(['execute'], 'standard', binding),
    ...statements(['raw'], 'standard', binding, { fragment: true }),
    ...statements(['where'], 'standard', binding, { prefix: before.where }),
    ...statements(['having'], 'standard', binding, { prefix: before.having }),
    written('create'), written('insert'), written('nativeUpdate', 1), written('assign', 1), written('wrapped.assign'), written('builder.insert'),
    written('manager.create', 1), written('manager.insert', 1), written('manager.nativeUpdate', 2),
  ],
};
