import type { PackageModel } from './model.ts';
import { found, foundSources, named, statements } from './sql-rows.ts';

/** @clickhouse/client: a parameter needs its type, so no edit writes one. */
export const clickhouseClient: PackageModel = {
  package: '@clickhouse/client',
  checked: '1.23.1',
  modules: { '@clickhouse/client': 'clickhouse', '@clickhouse/client-web': 'clickhouse' },
  entities: {
    ...found,
    clickhouse: { members: { createClient: 'createClient', ClickHouseClient: 'Client' } },
    createClient: { call: 'client' },
    Client: { new: 'client' },
    client: { members: { query: 'query', ...named('command exec', 'command') } },
    query: { call: 'result' },
    command: {},
    result: { members: { json: 'json' } },
    json: { call: 'rows' },
  },
  sources: foundSources,
  sinks: statements(['query', 'command'], 'standard', undefined, { text: [{ argument: 0, property: ['query'] }], instead: '{name:String} and query_params' }),
};
