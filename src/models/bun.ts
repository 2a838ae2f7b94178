import { pathSinks } from './fs-rows.ts';
import type { CommandSink, PackageModel, PasswordSink } from './model.ts';
import { text } from './model.ts';
import { shellLine } from './node-command-rows.ts';
import { found, foundSources, statements } from './sql-rows.ts';
import { requestMembers } from './web-rows.ts';

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
    serve: {
      callbacks: [{ argument: 0, property: 'fetch', role: 'fetchHandler' }, ...['routes.*', 'routes.*.*'].map((property) => ({ argument: 0, property, role: 'routeHandler' }))],
    },
    fetchHandler: { parameters: ['web:request'] },
    routeHandler: { parameters: ['request'] },
    request: { holds: 'secrets', members: { ...requestMembers, params: 'request.params', cookies: 'request.cookies' } },
    'request.params': { title: 'the path parameters' },
    'request.cookies': { title: 'the cookies', holds: 'secrets', members: { get: 'cookies.get' } },
    'cookies.get': { call: 'cookie' },
    cookie: {},
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
  types: { BunRequest: 'request' },
  sources: [
    ...foundSources,
    // Percent signs are decoded, slashes and quotes too.
    { entity: 'request.params', value: { proven: ['object'] }, field: { proven: text } },
    { entity: 'cookie', own: true, value: { proven: text.filter((word) => word !== 'html' && word !== 'line-break'), possible: ['html'] } },
  ],
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
