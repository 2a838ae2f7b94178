import { capabilities, type ModelWriteSink, type PackageModel } from './model.ts';

const everything = { proven: [], possible: capabilities };

const written = (entity: string, argument: number): ModelWriteSink => ({ kind: 'model-write', entity, value: { argument } });

const found = {
  findOne: 'findOne', findOneBy: 'findOneBy', findOneOrFail: 'findOne', findOneByOrFail: 'findOneBy', find: 'find', findBy: 'find',
  findAndCount: 'findAndCount', findAndCountBy: 'findAndCount',
};

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
        TreeRepository: 'Repository', MongoRepository: 'Repository', BaseEntity: 'BaseEntity', SelectQueryBuilder: 'QueryBuilder',
      },
    },
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
        query: 'query',
      },
    },
    createQueryRunner: { call: 'runner' },
    runner: { members: { manager: 'manager', query: 'query' } },
    query: { call: 'rows' },
    transaction: { callbacks: [{ argument: 'last', role: 'transactionCallback' }] },
    transactionCallback: { parameters: ['manager'] },
    repository: {
      members: {
        save: 'save', create: 'create', insert: 'insert', update: 'update', upsert: 'upsert', merge: 'merge', preload: 'preload', ...found,
        createQueryBuilder: 'createQueryBuilder', extend: 'extended', query: 'query', manager: 'manager',
      },
    },
    extended: { call: 'this' },
    manager: {
      members: {
        save: 'manager.save', create: 'manager.create', insert: 'manager.insert', update: 'manager.update', upsert: 'manager.upsert',
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
    upsert: {},
    merge: { call: 'entity' },
    preload: { call: 'entity' },
    'manager.save': { call: 'entity' },
    'manager.create': { call: 'entity' },
    'manager.insert': {},
    'manager.update': {},
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
    builder: {
      members: {
        '*': 'chained', values: 'values', set: 'set', getOne: 'getOne', getOneOrFail: 'getOne', getMany: 'getMany', getManyAndCount: 'findAndCount',
        getRawOne: 'getRawOne', getRawMany: 'query', getCount: 'other', getQuery: 'other', getSql: 'other',
      },
    },
    chained: { call: 'this' },
    other: {},
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
    { entity: 'entity', origin: 'stored', value: everything },
    { entity: 'list', origin: 'stored', value: everything },
    { entity: 'rows', origin: 'stored', value: everything },
    { entity: 'row', origin: 'stored', value: everything },
  ],
  sinks: [
    written('save', 0), written('create', 0), written('insert', 0), written('update', 1), written('upsert', 0), written('merge', 1), written('preload', 0),
    written('manager.save', 0), written('manager.save', 1), written('manager.create', 1), written('manager.insert', 1), written('manager.update', 2),
    written('manager.upsert', 1), written('manager.merge', 2), written('manager.preload', 1), written('values', 0), written('set', 0),
  ],
  types: {
    Repository: 'repository', TreeRepository: 'repository', MongoRepository: 'repository', EntityManager: 'manager', DataSource: 'dataSource',
  },
  // For SAP HANA; what other databases take is in the models of their drivers.
  tls: [{ form: 'option', option: 'sslValidateCertificate', skips: 'certificate', off: [false], on: 'true', authority: 'sslTrustStore' }],
};
