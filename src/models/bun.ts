import { pathSinks } from './fs-rows.ts';
import type { CommandSink, PackageModel, PasswordSink } from './model.ts';
import { shellLine } from './node-command-rows.ts';
import { found, foundSources, statements } from './sql-rows.ts';

/** The global of Bun and its module. `Bun.password` makes argon2id or bcrypt with a salt of its own; `Bun.sql` is a tag that binds. */
export const bun: PackageModel = {
  package: 'bun',
  checked: '1.4.5',
  modules: { bun: 'Bun' },
  globals: { Bun: 'Bun' },
  entities: {
    ...found,
    Bun: { members: { escapeHTML: 'escapeHTML', hash: 'hash', CryptoHasher: 'CryptoHasher', password: 'password', spawn: 'spawn', spawnSync: 'spawn', sql: 'sql', SQL: 'SQL', file: 'file', write: 'file', serve: 'serve', $: '$' } },
    $: {},
    escapeHTML: {},
    file: {},
    serve: { callbacks: ['fetch', 'routes.*', 'routes.*.*'].map((property) => ({ argument: 0, property, role: 'fetchHandler' })) },
    fetchHandler: { parameters: ['web:request'] },
    SQL: { new: 'sql' },
    sql: { call: 'rows', members: { unsafe: 'unsafe', begin: 'begin', transaction: 'begin' } },
    unsafe: { call: 'rows' },
    begin: { callbacks: [{ argument: 'last', role: 'beginCallback' }] },
    beginCallback: { parameters: ['sql'] },
    spawn: {},
    hash: {},
    CryptoHasher: { new: 'hasher', members: { hash: 'CryptoHasher.hash' } },
    'CryptoHasher.hash': {},
    hasher: { members: { update: 'hasher.update' } },
    'hasher.update': { call: 'this' },
    password: { members: { hash: 'password.hash', hashSync: 'password.hashSync' } },
    'password.hash': {},
    'password.hashSync': {},
  },
  sources: foundSources,
  propagators: [{ entity: 'escapeHTML', inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html' }],
  // Its shell quotes what stands in holes, but for `{ raw: text }`.
  tags: [{ entity: '$', sink: shellLine('$'), raw: 'raw' }],
  sinks: [
    ...pathSinks(['file'], [0]),
    ...statements(['unsafe'], 'standard', { placeholder: 'hole', tag: null, typed: true }, { fragment: true, instead: 'the tag sql' }),
    ...[{ argument: 0 }, { argument: 0, property: ['cmd'] }].map((list): CommandSink => ({ kind: 'command', entity: 'spawn', form: 'argv', values: [list], needs: ['shell'] })),
    { kind: 'password', entity: 'hash', value: { argument: 0 }, method: 'digest', algorithm: 'Wyhash' },
    { kind: 'password', entity: 'CryptoHasher.hash', value: { argument: 1 }, method: 'digest', algorithm: { argument: 0 } },
    { kind: 'password', entity: 'hasher.update', value: { argument: 0 }, method: 'digest', algorithm: { ofReceiver: { argument: 0 } } },
    ...['password.hash', 'password.hashSync'].map((entity): PasswordSink => ({ kind: 'password', entity, value: { argument: 0 }, method: 'password-hash' })),
  ],
};
