import { given } from './filter-rows.ts';
import type { NoSqlSink, PackageModel } from './model.ts';
import { named } from './sql-rows.ts';

/** The client refuses what is no text, number or bytes as a word of a command; what decides the command or its script is the caller's. */
export const redis: PackageModel = {
  package: 'redis',
  checked: '6.3.1',
  modules: { 'redis': 'redis', '@redis/client': 'redis' },
  types: { RedisClientType: 'client', RedisClusterType: 'client' },
  entities: {
    redis: { members: { default: 'redis', ...named('createClient createCluster createClientPool', 'createClient') } },
    createClient: { call: 'client' },
    client: {
      members: {
        ...named('eval evalRo EVAL EVAL_RO scriptLoad SCRIPT_LOAD functionLoad FUNCTION_LOAD', 'eval'), sendCommand: 'sendCommand',
        ...named('connect duplicate on once withTypeMapping', 'same'),
      },
    },
    same: { call: 'this' },
    eval: {},
    sendCommand: {},
  },
  sinks: [given('eval', { argument: 0 }, 'code'), given('sendCommand', { argument: 0 }, 'command')] satisfies readonly NoSqlSink[],
};
