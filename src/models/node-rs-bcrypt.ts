import type { PackageModel, PasswordSink } from './model.ts';

const members = ['hash', 'hashSync', 'verify', 'verifySync'];

/** Since version 2 the second argument is an object; before, a cost, and the salt stood behind it, which is not read. */
export const nodeRsBcrypt: PackageModel = {
  package: '@node-rs/bcrypt',
  checked: '2.0.0',
  modules: { '@node-rs/bcrypt': 'bcrypt' },
  entities: { bcrypt: { members: Object.fromEntries(members.map((name) => [name, name])) }, ...Object.fromEntries(members.map((name) => [name, {}])) },
  sinks: ['hash', 'hashSync'].map((entity): PasswordSink => ({
    kind: 'password', entity, value: { argument: 0 }, method: 'password-hash', salt: { argument: 1, property: ['salt'] }, makesSalt: { unless: [], verify: entity === 'hash' ? 'verify' : 'verifySync' },
  })),
};
