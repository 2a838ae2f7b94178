import type { PackageModel, SqlBinding } from './model.ts';
import { found, foundSources, statements } from './sql-rows.ts';

/** As a tag, `query` and `batch` bind: a text becomes NVARCHAR, a list a list of parameters. */
const binding: SqlBinding = { placeholder: 'hole', typed: true, expandsArrays: true };
const callbacks = [{ argument: 'last', role: 'queryCallback' }] as const;

/** mssql, on tedious or msnodesqlv8. */
export const mssql: PackageModel = {
  package: 'mssql',
  checked: '12.7.14 (@types/mssql 12.3.0)',
  errorDetails: ['originalError', 'precedingErrors', 'lineNumber', 'procName', 'serverName'],
  modules: { 'mssql': 'mssql', 'mssql/msnodesqlv8': 'mssql', 'mssql/msnodesqlv8.js': 'mssql' },
  entities: {
    ...found,
    mssql: {
      members: {
        default: 'mssql', connect: 'connect', query: 'query', batch: 'query', ConnectionPool: 'ConnectionPool', Request: 'Request', Transaction: 'Transaction',
        PreparedStatement: 'PreparedStatement',
      },
    },
    connect: { call: 'pool' },
    ConnectionPool: { new: 'pool' },
    Request: { new: 'request' },
    Transaction: { new: 'transaction' },
    PreparedStatement: { new: 'statement' },
    pool: { members: { connect: 'connect', query: 'query', batch: 'query', request: 'newRequest', transaction: 'newTransaction' } },
    transaction: { members: { request: 'newRequest' } },
    newRequest: { call: 'request' },
    newTransaction: { call: 'transaction' },
    request: { members: { query: 'query', batch: 'query', input: 'chained', output: 'chained' } },
    chained: { call: 'this' },
    query: { call: 'result', callbacks },
    queryCallback: { parameters: [null, 'result'], thrown: 0 },
    statement: { members: { prepare: 'prepare', input: 'chained', execute: 'execute' } },
    prepare: {},
    execute: { call: 'result' },
    result: { members: { recordset: 'rows', recordsets: 'sets', rowsAffected: 'counts' } },
    sets: { elements: 'rows' },
    counts: { elements: 'count' },
  },
  sources: foundSources,
  sinks: [...statements(['query'], 'mssql', binding), ...statements(['prepare'], 'mssql', undefined, { instead: '@name and execute({ name })' })],
};
