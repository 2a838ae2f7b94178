import type { PackageModel, PasswordSink } from './model.ts';

const functions = ['hash', 'hashSync', 'hashRaw', 'hashRawSync'];
const members = [...functions, 'verify', 'verifySync'];

/** `hash` returns a text that holds the salt; `hashRaw` returns bytes without it. */
export const nodeRsArgon2: PackageModel = {
  package: '@node-rs/argon2',
  checked: '2.2.1',
  modules: { '@node-rs/argon2': 'argon2' },
  entities: { argon2: { members: Object.fromEntries(members.map((name) => [name, name])) }, ...Object.fromEntries(members.map((name) => [name, {}])) },
  sinks: functions.map((entity): PasswordSink => ({
    kind: 'password', entity, value: { argument: 0 }, method: 'password-hash', salt: { argument: 1, property: ['salt'] },
    ...(entity.startsWith('hashRaw') ? {} : { makesSalt: { unless: [], verify: entity === 'hash' ? 'verify' : 'verifySync' } }),
  })),
};
