import type { PackageModel } from './model.ts';
import { found, foundSources, statements } from './sql-rows.ts';

/** The driver of Oracle Database. A text that is bound is VARCHAR2, which a date column compares in another way than a literal. */
export const oracledb: PackageModel = {
  package: 'oracledb',
  checked: '26.0.0 (@types/oracledb 7.0.3)',
  errorDetails: ['errorNum', 'offset'],
  modules: { oracledb: 'oracledb' },
  entities: {
    ...found,
    oracledb: { members: { default: 'oracledb', getConnection: 'getConnection', createPool: 'createPool', getPool: 'createPool' } },
    createPool: { call: 'pool' },
    pool: { members: { getConnection: 'getConnection' } },
    getConnection: { call: 'connection', callbacks: [{ argument: 'last', role: 'connectionCallback' }] },
    connectionCallback: { parameters: [null, 'connection'], thrown: 0 },
    connection: { members: { execute: 'execute', executeMany: 'executeMany', queryStream: 'execute' } },
    execute: { call: 'result', callbacks: [{ argument: 'last', role: 'queryCallback' }] },
    executeMany: {},
    queryCallback: { parameters: [null, 'result'], thrown: 0 },
    result: { members: { rows: 'rows', rowsAffected: 'count' } },
  },
  types: { Connection: 'connection', Pool: 'pool', Result: 'result' },
  sources: foundSources,
  sinks: [
    ...statements(['execute'], 'oracle', { placeholder: ':name', values: { argument: 1 }, typed: true }),
    ...statements(['executeMany'], 'oracle'),
  ],
};
