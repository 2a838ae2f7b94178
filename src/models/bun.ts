import type { PackageModel, PasswordSink } from './model.ts';

/** The global of Bun and its module. `Bun.password` makes argon2id or bcrypt with a salt of its own. */
export const bun: PackageModel = {
  package: 'bun',
  checked: '1.4.5',
  modules: { bun: 'Bun' },
  globals: { Bun: 'Bun' },
  entities: {
    Bun: { members: { hash: 'hash', CryptoHasher: 'CryptoHasher', password: 'password' } },
    hash: {},
    CryptoHasher: { new: 'hasher', members: { hash: 'CryptoHasher.hash' } },
    'CryptoHasher.hash': {},
    hasher: { members: { update: 'hasher.update' } },
    'hasher.update': { call: 'this' },
    password: { members: { hash: 'password.hash', hashSync: 'password.hashSync' } },
    'password.hash': {},
    'password.hashSync': {},
  },
  sinks: [
    { kind: 'password', entity: 'hash', value: { argument: 0 }, method: 'digest', algorithm: 'Wyhash' },
    { kind: 'password', entity: 'CryptoHasher.hash', value: { argument: 1 }, method: 'digest', algorithm: { argument: 0 } },
    { kind: 'password', entity: 'hasher.update', value: { argument: 0 }, method: 'digest', algorithm: { ofReceiver: { argument: 0 } } },
    ...['password.hash', 'password.hashSync'].map((entity): PasswordSink => ({ kind: 'password', entity, value: { argument: 0 }, method: 'password-hash' })),
  ],
};
