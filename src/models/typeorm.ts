import { given } from './filter-rows.ts';
import type { PackageModel, SqlBinding, SqlSink } from './model.ts';
import { before, named, statements, stored, written } from './sql-rows.ts';

/** The names are those of the whole query, which other calls of the chain use, too. */
const binding: SqlBinding = { placeholder: ':name', values: { argument: 1 }, typed: true, expandsArrays: '...' };

const found = {
  findOne: 'findOne', findOneBy: 'findOneBy', findOneOrFail: 'findOne', findOneByOrFail: 'findOneBy', find: 'find', findBy: 'find',
  findAndCount: 'findAndCount', findAndCountBy: 'findAndCount',
};

/** A function among the values of columns returns an expression of SQL. */
const computed = (argument: number, instead: string): Partial<SqlSink> => ({ text: [{ argument }], computed: true, prefix: before.set, instead });

const foundByManager = Object.fromEntries(Object.entries(found).map(([name, entity]) => [name, `manager.${entity}`]));

/** TypeORM. Methods of a manager take the entity class first; those of a repository do not. */
export const typeorm: PackageModel = {
  package: 'typeorm',
  checked: '1.1.1 and 0.3.31',
  errorDetails: ['query', 'parameters', 'driverError', 'sql', 'sqlMessage', 'detail'],
  modules: { typeorm: 'typeorm' },
  entities: {
    typeorm: {
      members: {
        default: 'typeorm', DataSource: 'DataSource', Connection: 'DataSource', createConnection: 'connect', getConnection: 'connect',
        getRepository: 'getRepository', getManager: 'getManager', EntityManager: 'EntityManager', Repository: 'Repository',
        TreeRepository: 'Repository', MongoRepository: 'Repository', BaseEntity: 'BaseEntity', SelectQueryBuilder: 'QueryBuilder', Raw: 'Raw', Brackets: 'Brackets',
        NotBrackets: 'Brackets', QueryFailedError: 'QueryFailedError',
      },
    },
    QueryFailedError: {},
    DataSource: { new: 'dataSource' },
    EntityManager: { new: 'manager' },
    Repository: { new: 'repository' },
    QueryBuilder: { new: 'builder' },
    connect: { call: 'dataSource' },
    getRepository: { call: 'repository' },
    getManager: { call: 'manager' },
    dataSource: {
      members: {
        getRepository: 'getRepository', getTreeRepository: 'getRepository', getMongoRepository: 'getRepository', manager: 'manager',
        createQueryBuilder: 'createQueryBuilder', transaction: 'transaction', initialize: 'connect', createQueryRunner: 'createQueryRunner',
        query: 'query', sql: 'query.tag',
      },
    },
    createQueryRunner: { call: 'runner' },
    runner: { members: { manager: 'manager', query: 'query', sql: 'query.tag' } },
    query: { call: 'rows' },
    'query.tag': { call: 'rows' },
    transaction: { callbacks: [{ argument: 'last', role: 'transactionCallback' }] },
    transactionCallback: { parameters: ['manager'] },
    repository: {
      members: {
        save: 'save', create: 'create', insert: 'insert', update: 'update', updateAll: 'updateAll', upsert: 'upsert', merge: 'merge', preload: 'preload', ...found,
        createQueryBuilder: 'createQueryBuilder', extend: 'extended', query: 'query', manager: 'manager',
      },
    },
    extended: { call: 'this' },
    manager: {
      members: {
        save: 'manager.save', create: 'manager.create', insert: 'manager.insert', update: 'manager.update', updateAll: 'manager.updateAll', upsert: 'manager.upsert',
        merge: 'manager.merge', preload: 'manager.preload', ...foundByManager, getRepository: 'getRepository', createQueryBuilder: 'createQueryBuilder',
        transaction: 'transaction', query: 'query', withRepository: 'getRepository',
      },
    },
    BaseEntity: {
      new: 'entity',
      members: {
        save: 'save', create: 'create', insert: 'insert', update: 'update', upsert: 'upsert', merge: 'merge', preload: 'preload', ...found,
        createQueryBuilder: 'createQueryBuilder', getRepository: 'getRepository',
      },
    },
    save: { call: 'entity' },
    create: { call: 'entity' },
    insert: {},
    update: {},
    updateAll: {},
    upsert: {},
    merge: { call: 'entity' },
    preload: { call: 'entity' },
    'manager.save': { call: 'entity' },
    'manager.create': { call: 'entity' },
    'manager.insert': {},
    'manager.update': {},
    'manager.updateAll': {},
    'manager.upsert': {},
    'manager.merge': { call: 'entity' },
    'manager.preload': { call: 'entity' },
    findOne: { call: 'entity' },
    findOneBy: { call: 'entity', distinctive: true },
    find: { call: 'list' },
    findAndCount: { call: 'page' },
    'manager.findOne': { call: 'entity' },
    'manager.findOneBy': { call: 'entity' },
    'manager.find': { call: 'list' },
    'manager.findAndCount': { call: 'page' },
    page: { elements: ['list', null] },
    createQueryBuilder: { call: 'builder' },
    Raw: { callbacks: [{ argument: 0, role: 'rawCallback' }] },
    rawCallback: { parameters: ['finished'] },
    getQuery: { call: 'finished' },
    finished: {},
    Brackets: { new: 'other', callbacks: [{ argument: 0, role: 'builderCallback' }] },
    builder: {
      members: {
        '*': 'chained', ...named('where andWhere orWhere', 'where'), ...named('having andHaving orHaving', 'having'), ...named('orderBy addOrderBy', 'orderBy'),
        ...named('groupBy addGroupBy', 'groupBy'), ...named('select addSelect distinctOn returning output', 'select'),
        ...named('leftJoin innerJoin leftJoinAndSelect innerJoinAndSelect', 'join'),
        ...named('leftJoinAndMapOne leftJoinAndMapMany innerJoinAndMapOne innerJoinAndMapMany', 'joinAndMap'),
        addCommonTableExpression: 'commonTable', values: 'values', set: 'set', getOne: 'getOne', getOneOrFail: 'getOne', getMany: 'getMany', getManyAndCount: 'findAndCount',
        getRawOne: 'getRawOne', getRawMany: 'query', getCount: 'other', ...named('getQuery getSql', 'getQuery'),
      },
    },
    chained: { call: 'this' },
    where: { call: 'this', callbacks: [{ argument: 0, role: 'builderCallback' }] },
    having: { call: 'this' },
    orderBy: { call: 'this' },
    groupBy: { call: 'this' },
    select: { call: 'this', callbacks: [{ argument: 0, role: 'builderCallback' }] },
    join: { call: 'this' },
    joinAndMap: { call: 'this', distinctive: true },
    builderCallback: { parameters: ['builder'] },
    other: {},
    commonTable: { call: 'this' },
    values: { call: 'this' },
    set: { call: 'this' },
    getOne: { call: 'entity' },
    getMany: { call: 'list' },
    getRawOne: { call: 'row' },
    entity: { record: true, title: 'a row of the database', members: { save: 'entity.save', reload: 'entity.save' } },
    'entity.save': { call: 'this' },
    list: { elements: 'entity', title: 'the rows of the query' },
    rows: { elements: 'row', title: 'the rows of the query' },
    row: { title: 'a row of the database' },
  },
  sources: [
    // SQL that the library writes: the quoted name of a column, the text of a query.
    { entity: 'finished', origin: 'configuration', value: { proven: [] } },
    stored('entity'), stored('list'), stored('rows'), stored('row'),
  ],
  sinks: [
    // The tag is in every 1.x; in 0.3 it came with a minor version.
    ...statements(['query'], 'standard', { placeholder: 'hole', tag: 'sql', typed: true, since: 1 }),
    ...statements(['where'], 'standard', binding, { prefix: before.where }),
    ...statements(['having'], 'standard', binding, { prefix: before.having }),
    ...statements(['orderBy'], 'standard', undefined, { prefix: before.order }),
    ...statements(['groupBy'], 'standard', undefined, { prefix: before.group }),
    ...statements(['select'], 'standard', undefined, { prefix: before.select }),
    ...statements(['join'], 'standard', { ...binding, values: { argument: 3 } }, { prefix: before.on, text: [{ argument: 2 }] }),
    ...statements(['joinAndMap'], 'standard', { ...binding, values: { argument: 4 } }, { prefix: before.on, text: [{ argument: 3 }] }),
    ...statements(['commonTable'], 'standard'),
    ...statements(['Raw'], 'standard', binding, { prefix: before.where }),
    ...statements(['set', 'values'], 'standard', undefined, computed(0, 'setParameters({ … })')),
    ...[['insert', 0], ['update', 1], ['upsert', 0], ['updateAll', 0], ['manager.insert', 1], ['manager.update', 2], ['manager.upsert', 1], ['manager.updateAll', 1]] .flatMap(([entity, argument]) =>
      statements([entity as string], 'standard', undefined, computed(argument as number, 'setParameters({ … }) of a query builder'))),
    ...['', 'manager.'].flatMap((owner, argument) => [
      ...['findOne', 'find', 'findAndCount'].map((name) => given(owner + name, { argument, property: ['where'] }, 'columns')), given(`${owner}findOneBy`, { argument }, 'columns'),
    ]),
    written('save', 0), written('create', 0), written('insert', 0), written('update', 1), written('updateAll', 0), written('upsert', 0), written('merge', 1), written('preload', 0),
    written('manager.save', 0, { orClass: true }), written('manager.save', 1), written('manager.create', 1), written('manager.insert', 1), written('manager.update', 2), written('manager.updateAll', 1),
    written('manager.upsert', 1), written('manager.merge', 2), written('manager.preload', 1), written('values', 0), written('set', 0),
  ],
  types: {
    QueryFailedError: 'QueryFailedError',
    Repository: 'repository', TreeRepository: 'repository', MongoRepository: 'repository', EntityManager: 'manager', DataSource: 'dataSource',
  },
  // For SAP HANA; what other databases take is in the models of their drivers.
  tls: [{ form: 'option', option: 'sslValidateCertificate', skips: 'certificate', off: [false], on: 'true', authority: 'sslTrustStore' }],
};
