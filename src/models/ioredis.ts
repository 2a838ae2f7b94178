import { given } from './filter-rows.ts';
import type { PackageModel } from './model.ts';
import { named } from './sql-rows.ts';

/** A list among the words of a command becomes several words (`args.flat()` in lib/Command.js). */
export const ioredis: PackageModel = {
  package: 'ioredis',
  checked: '6.0.0',
  modules: { ioredis: 'Redis' },
  types: { Redis: 'client', Cluster: 'client' },
  entities: {
    Redis: { new: 'client', call: 'client', members: { default: 'Redis', Redis: 'Redis', Cluster: 'Redis', Command: 'Command' } },
    Command: {},
    client: {
      members: {
        ...named('eval eval_ro', 'eval'), call: 'call', defineCommand: 'defineCommand', ...named('set del unlink hset hdel sadd srem zrem lpush rpush', 'command'),
        duplicate: 'same',
      },
    },
    same: { call: 'this' },
    eval: {},
    call: {},
    defineCommand: {},
    command: {},
  },
  sinks: [
    given('eval', { argument: 0 }, 'code'), given('defineCommand', { argument: 1, property: ['lua'] }, 'code'),
    given('call', { argument: 0 }, 'command'), given('Command', { argument: 0 }, 'command'),
    given('command', { argument: 0 }, 'words', { rest: 1 }),
  ],
};
