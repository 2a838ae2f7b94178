import { writesObjects } from './filter-rows.ts';
import { capabilities, type EntityRow, type ModelWriteSink, type PackageModel, type PropagatorRow, type SqlSink } from './model.ts';

const everything = { proven: [], possible: capabilities };
const count = { proven: [], possible: ['magnitude'] } as const;

const text = [{ argument: 0, property: ['sql'] }, { argument: 0 }] as const;
const values = { placeholder: '?', values: { argument: 1 }, objectProperty: 'values' } as const;

/** `query` and `format` write the values into the text in the client; an object became `a = 1` there below 3.17.0. */
const interpolated = (entity: string): SqlSink => ({
  kind: 'sql', entity, text, dialect: 'mysql', binding: { ...values, expandsArrays: true, readsLiterals: true, objectValuesAreSql: { below: '3.17.0' } },
});
/** `execute` binds on the server. */
const executed = (entity: string): SqlSink => ({ kind: 'sql', entity, text, dialect: 'mysql', binding: { ...values, refusesUndefined: true } });
const prepared = (entity: string): SqlSink => ({
  kind: 'sql', entity, text, dialect: 'mysql', binding: { placeholder: '?', statementMethods: ['execute'] },
});
/** An object that is bound after `SET` or `ON DUPLICATE KEY UPDATE` becomes columns and values. */
const expanded = (entity: string): ModelWriteSink => ({
  kind: 'model-write',
  entity,
  value: { argument: 1 },
  statement: { text: { argument: 0 }, pattern: /\b(?:SET|ON\s+DUPLICATE\s+KEY\s+UPDATE)\s+\?(?!\?)/i },
});

/**
 * `escape` gives a whole literal. As a function of the module it still writes an object as `` `a` = 1 `` (3.24.6); the
 * methods of connections and pools do not.
 */
const escaped = (entity: string, how: 'same' | 'content'): PropagatorRow => ({
  entity, inputs: [0], how, removes: ['array', 'magnitude'], escapes: 'sql-literal',
});

const makers = ['createConnection', 'createPool', 'promise.createConnection', 'promise.createPool'];
const escapers = { escape: 'connection.escape', escapeId: 'escapeId', format: 'format' };
const statics = { escape: 'escape', escapeId: 'escapeId', format: 'format' };

const callbackApi: Record<string, EntityRow> = {
  mysql2: {
    members: {
      default: 'mysql2', createConnection: 'createConnection', connect: 'createConnection', createPool: 'createPool',
      createPoolCluster: 'createPoolCluster', createConnectionPromise: 'promise.createConnection',
      createPoolPromise: 'promise.createPool', createPoolClusterPromise: 'promise.createPoolCluster',
      Connection: 'Connection', PoolConnection: 'Connection', Pool: 'Pool', PoolCluster: 'PoolCluster', PoolNamespace: 'Pool',
      ...statics,
    },
  },
  createConnection: { call: 'connection' },
  createPool: { call: 'pool' },
  createPoolCluster: { call: 'cluster' },
  Connection: { new: 'connection' },
  Pool: { new: 'pool' },
  PoolCluster: { new: 'cluster' },
  connection: { members: { query: 'query', execute: 'execute', prepare: 'prepare', promise: 'connection.promise', ...escapers } },
  pool: { members: { query: 'query', execute: 'execute', getConnection: 'getConnection', promise: 'pool.promise', ...escapers } },
  cluster: { members: { getConnection: 'getConnection', of: 'cluster.of' } },
  'cluster.of': { call: 'pool' },
  'connection.promise': { call: 'promise.connection' },
  'pool.promise': { call: 'promise.pool' },
  getConnection: { callbacks: [{ argument: 'last', role: 'connectionCallback' }] },
  query: { callbacks: [{ argument: 'last', role: 'queryCallback' }] },
  execute: { callbacks: [{ argument: 'last', role: 'queryCallback' }] },
  prepare: { callbacks: [{ argument: 'last', role: 'prepareCallback' }] },
  statement: { members: { execute: 'statement.execute' } },
  'statement.execute': { callbacks: [{ argument: 'last', role: 'queryCallback' }] },
  connectionCallback: { parameters: [null, 'connection'], thrown: 0 },
  queryCallback: { parameters: [null, 'rows'], thrown: 0 },
  prepareCallback: { parameters: [null, 'statement'], thrown: 0 },
};

const promiseApi: Record<string, EntityRow> = {
  promise: {
    members: {
      default: 'promise', createConnection: 'promise.createConnection', createPool: 'promise.createPool',
      createPoolCluster: 'promise.createPoolCluster', Connection: 'promise.Connection', PoolConnection: 'promise.Connection',
      PromiseConnection: 'promise.Connection', PromisePoolConnection: 'promise.Connection', Pool: 'promise.Pool',
      PromisePool: 'promise.Pool', PoolNamespace: 'promise.Pool', PoolCluster: 'promise.PoolCluster', ...statics,
    },
  },
  'promise.createConnection': { call: 'promise.connection' },
  'promise.createPool': { call: 'promise.pool' },
  'promise.createPoolCluster': { call: 'promise.cluster' },
  'promise.Connection': { new: 'promise.connection' },
  'promise.Pool': { new: 'promise.pool' },
  'promise.PoolCluster': { new: 'promise.cluster' },
  'promise.connection': {
    members: {
      query: 'promise.query', execute: 'promise.execute', prepare: 'promise.prepare', connection: 'connection', ...escapers,
    },
  },
  'promise.pool': {
    members: {
      query: 'promise.query', execute: 'promise.execute', getConnection: 'promise.getConnection', pool: 'pool', ...escapers,
    },
  },
  'promise.cluster': {
    members: {
      query: 'promise.query', execute: 'promise.execute', getConnection: 'promise.getConnection', of: 'promise.of',
    },
  },
  'promise.getConnection': { call: 'promise.connection' },
  'promise.of': { call: 'promise.pool' },
  'promise.query': { call: 'result' },
  'promise.execute': { call: 'result' },
  'promise.prepare': { call: 'promise.statement' },
  'promise.statement': { members: { execute: 'promise.statement.execute' } },
  'promise.statement.execute': { call: 'result' },
  result: { elements: ['rows', null] },
};

/** mysql2 with callbacks and with promises. */
export const mysql2: PackageModel = {
  package: 'mysql2',
  checked: '3.24.6 (sql-escaper as its dependency; sqlstring 2.3.3, from which that was made)',
  errorDetails: ['sql', 'sqlMessage'],
  modules: { mysql2: 'mysql2', 'mysql2/promise': 'promise', 'mysql2/promise.js': 'promise', sqlstring: 'SqlString' },
  entities: {
    ...callbackApi,
    ...promiseApi,
    rows: {
      elements: 'row',
      members: { affectedRows: 'count', changedRows: 'count', insertId: 'count', warningStatus: 'count', length: 'count' },
      title: 'the rows of the query',
    },
    row: { title: 'a row of the database' },
    count: {},
    SqlString: { members: { default: 'SqlString', ...statics } },
    escape: {},
    'connection.escape': {},
    escapeId: {},
    format: {},
  },
  sources: [
    { entity: 'rows', origin: 'stored', value: everything },
    { entity: 'row', origin: 'stored', value: everything },
    { entity: 'count', origin: 'stored', value: count },
  ],
  sinks: [
    interpolated('query'), interpolated('promise.query'), interpolated('format'),
    executed('execute'), executed('promise.execute'),
    prepared('prepare'), prepared('promise.prepare'),
    expanded('query'), expanded('promise.query'), expanded('format'),
    ...['query', 'promise.query', 'format'].map((entity) => writesObjects(entity, 'mysql', makers, { fixedIn: '3.17.0' })),
  ],
  propagators: [
    escaped('connection.escape', 'content'),
    escaped('escape', 'same'),
    { entity: 'escapeId', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'sql-identifier' },
    // The text is judged at `format` itself; what comes out is a finished statement.
    { entity: 'format', inputs: [0], how: 'content', removes: 'all' },
  ],
  // With `ssl` it verifies the chain of certificates by default, and the host name only if it is told to.
  tls: [
    {
      form: 'option', option: 'verifyIdentity', skips: 'host-name', off: [false], on: 'true', authority: 'ca', absent: 'unchecked',
      in: {
        calls: ['createConnection', 'createPool', 'promise.createConnection', 'promise.createPool'], options: { argument: 0, property: ['ssl'] },
      },
    },
    { form: 'parameter', parameter: 'ssl', skips: 'certificate', off: ['{"rejectUnauthorized":false}'], instead: 'ssl={"rejectUnauthorized":true}' },
  ],
};
