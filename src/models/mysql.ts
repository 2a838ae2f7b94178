import { writesObjects } from './filter-rows.ts';
import type { PackageModel, PropagatorRow } from './model.ts';
import { found, foundSources, statements, textIn } from './sql-rows.ts';

/** An object becomes `` `a` = 1 `` in every version; only `stringifyObjects` makes a literal of it. */
const binding = {
  placeholder: '?', values: { argument: 1 }, objectProperty: 'values', expandsArrays: true, readsLiterals: true, objectValuesAreSql: true,
} as const;
const escapers = { escape: 'escape', escapeId: 'escapeId' };
const escaped: PropagatorRow = { entity: 'escape', inputs: [0], how: 'same', removes: ['array', 'magnitude'], escapes: 'sql-literal' };

/** The driver of MySQL with callbacks. */
export const mysql: PackageModel = {
  package: 'mysql',
  checked: '2.18.1 (sqlstring 2.3.1)',
  errorDetails: ['sql', 'sqlMessage'],
  modules: { mysql: 'mysql' },
  entities: {
    ...found,
    mysql: {
      members: {
        default: 'mysql', createConnection: 'createConnection', createPool: 'createPool', createPoolCluster: 'createPoolCluster', format: 'format', ...escapers,
      },
    },
    createConnection: { call: 'connection' },
    createPool: { call: 'pool' },
    createPoolCluster: { call: 'cluster' },
    connection: { members: { query: 'query', format: 'format', ...escapers } },
    pool: { members: { query: 'query', getConnection: 'getConnection', ...escapers } },
    cluster: { members: { getConnection: 'getConnection', of: 'of' } },
    of: { call: 'pool' },
    getConnection: { callbacks: [{ argument: 'last', role: 'connectionCallback' }] },
    connectionCallback: { parameters: [null, 'connection'], thrown: 0 },
    query: { callbacks: [{ argument: 'last', role: 'queryCallback' }] },
    queryCallback: { parameters: [null, 'rows'], thrown: 0 },
    rows: { ...found.rows, members: { affectedRows: 'count', insertId: 'count', length: 'count' } },
    escape: {},
    escapeId: {},
    format: {},
  },
  types: { Connection: 'connection', PoolConnection: 'connection', Pool: 'pool', PoolCluster: 'cluster' },
  sources: foundSources,
  sinks: [
    ...statements(['query', 'format'], 'mysql', binding, { text: textIn('sql') }),
    ...['query', 'format'].map((entity) => ({
      kind: 'model-write', entity, value: { argument: 1 }, statement: { text: { argument: 0 }, pattern: /\b(?:SET|ON\s+DUPLICATE\s+KEY\s+UPDATE)\s+\?(?!\?)/i },
    } as const)),
    ...['query', 'format'].map((entity) => writesObjects(entity, 'mysql', ['createConnection', 'createPool'])),
  ],
  propagators: [
    escaped,
    { entity: 'escapeId', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'sql-identifier' },
    { entity: 'format', inputs: [0], how: 'content', removes: 'all' },
  ],
};
