import type { EntityRow, PackageModel } from './model.ts';
import { found, foundSources, listed, statements, textIn } from './sql-rows.ts';

const escapers = { escape: 'escape', escapeId: 'escapeId' };
const connection = {
  query: 'query', execute: 'query', batch: 'batch', queryStream: 'query', prepare: 'prepare', ...escapers,
};
const pool = { query: 'query', execute: 'query', batch: 'batch', getConnection: 'getConnection', ...escapers };

const called = (row: EntityRow): EntityRow => ({ ...row, callbacks: [{ argument: 'last', role: 'queryCallback' }] });

/** The connector of MariaDB, with promises and (from `mariadb/callback`) with callbacks: rows come as they are, not in a pair. */
export const mariadb: PackageModel = {
  package: 'mariadb',
  checked: '3.5.4',
  errorDetails: ['sql', 'sqlMessage'],
  modules: { 'mariadb': 'mariadb', 'mariadb/callback': 'mariadb' },
  entities: {
    ...found,
    mariadb: { members: { default: 'mariadb', createConnection: 'createConnection', createPool: 'createPool', createPoolCluster: 'createPoolCluster' } },
    createConnection: { call: 'connection' },
    createPool: { call: 'pool' },
    createPoolCluster: { call: 'cluster' },
    connection: { members: connection },
    pool: { members: pool },
    cluster: { members: { getConnection: 'getConnection', of: 'of' } },
    of: { call: 'pool' },
    getConnection: { call: 'connection', callbacks: [{ argument: 'last', role: 'connectionCallback' }] },
    connectionCallback: { parameters: [null, 'connection'], thrown: 0 },
    query: called({ call: 'rows' }),
    batch: called({ call: 'rows' }),
    prepare: { call: 'statement', callbacks: [{ argument: 'last', role: 'prepareCallback' }] },
    prepareCallback: { parameters: [null, 'statement'], thrown: 0 },
    statement: { members: { execute: 'statement.execute', executeStream: 'statement.execute' } },
    'statement.execute': { call: 'rows' },
    queryCallback: { parameters: [null, 'rows'], thrown: 0 },
    rows: { ...found.rows, members: { affectedRows: 'count', insertId: 'count', length: 'count' } },
    escape: {},
    escapeId: {},
  },
  types: { Connection: 'connection', PoolConnection: 'connection', Pool: 'pool', PoolCluster: 'cluster', FilteredPoolCluster: 'pool', Prepare: 'statement' },
  sources: foundSources,
  sinks: [
    ...statements(['query'], 'mysql', { ...listed, refusesUndefined: true }, { text: textIn('sql') }),
    ...statements(['batch', 'prepare'], 'mysql', undefined, { text: textIn('sql') }),
  ],
  propagators: [
    { entity: 'escape', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'sql-literal' },
    { entity: 'escapeId', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'sql-identifier' },
  ],
};
