import type { PackageModel } from './model.ts';
import { found, foundSources, numbered, statements } from './sql-rows.ts';

/** The driver of Neon: `neon()` makes a tag that binds; its pools and clients are those of pg. */
export const neonServerless: PackageModel = {
  package: '@neondatabase/serverless',
  checked: '1.2.0 (0.10.4 for calls of what `neon()` makes, which throw from 1.0 on)',
  errorDetails: ['detail', 'hint', 'where', 'internalQuery', 'schema', 'table', 'column', 'dataType', 'constraint', 'file', 'routine'],
  modules: { '@neondatabase/serverless': 'neon.module' },
  entities: {
    ...found,
    'neon.module': { members: { neon: 'neon', Pool: 'pg:Pool', Client: 'pg:Client', PoolClient: 'pg:Client' } },
    neon: { call: 'sql' },
    sql: { call: 'rows', members: { query: 'query', transaction: 'transaction', unsafe: 'unsafe' } },
    query: { call: 'rows' },
    unsafe: {},
    transaction: { call: 'rows', callbacks: [{ argument: 0, role: 'transactionCallback' }] },
    transactionCallback: { parameters: ['sql'] },
  },
  types: { NeonQueryFunction: 'sql' },
  sources: foundSources,
  sinks: [...statements(['sql', 'query'], 'postgres', numbered), ...statements(['unsafe'], 'postgres', undefined, { fragment: true })],
};
