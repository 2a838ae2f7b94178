import type { EntityRow, PackageModel, PasswordSink } from './model.ts';

/** Digests by module; those of one digest are modules of version 1. A module's name ends with `.js` since version 2. */
const digests: Readonly<Record<string, readonly string[]>> = {
  sha2: ['sha224', 'sha256', 'sha384', 'sha512', 'sha512_224', 'sha512_256'],
  sha3: ['sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'keccak_224', 'keccak_256', 'keccak_384', 'keccak_512', 'shake128', 'shake256'],
  legacy: ['md5', 'sha1', 'ripemd160'],
  blake1: ['blake224', 'blake256', 'blake384', 'blake512'],
  blake2: ['blake2b', 'blake2s'],
  blake3: ['blake3'],
};
const oldModules: Readonly<Record<string, readonly string[]>> = {
  sha1: ['sha1'], sha256: ['sha256', 'sha224'], sha512: ['sha512', 'sha384', 'sha512_224', 'sha512_256'], ripemd160: ['ripemd160'], blake2b: ['blake2b'], blake2s: ['blake2s'],
};
/** The argument that is the password; the salt stands behind it. */
const derivations: Readonly<Record<string, number>> = {
  pbkdf2: 1, pbkdf2Async: 1, scrypt: 0, scryptAsync: 0, argon2d: 0, argon2dAsync: 0, argon2i: 0, argon2iAsync: 0, argon2id: 0, argon2idAsync: 0,
};
const modules: Readonly<Record<string, readonly string[]>> = {
  ...digests,
  ...oldModules,
  pbkdf2: ['pbkdf2', 'pbkdf2Async'],
  scrypt: ['scrypt', 'scryptAsync'],
  argon2: Object.keys(derivations).filter((name) => name.startsWith('argon2')),
  hmac: ['hmac'],
  utils: ['randomBytes'],
};
const digestNames = Object.values(digests).flat();

export const nobleHashes: PackageModel = {
  package: '@noble/hashes',
  checked: '2.4.0 and 1.8.0',
  modules: Object.fromEntries(Object.keys(modules).flatMap((name) => [[`@noble/hashes/${name}`, `module ${name}`], [`@noble/hashes/${name}.js`, `module ${name}`]])),
  entities: {
    ...Object.fromEntries(Object.entries(modules).map(([name, members]) => [`module ${name}`, { members: Object.fromEntries(members.map((member) => [member, member])) }])),
    ...Object.fromEntries(digestNames.flatMap((name): [string, EntityRow][] => [
      [name, { members: { create: `${name}.create` } }], [`${name}.create`, { call: `${name} hasher` }],
      [`${name} hasher`, { members: { update: `${name}.update` } }], [`${name}.update`, { call: 'this' }],
    ])),
    ...Object.fromEntries([...Object.keys(derivations), 'hmac', 'randomBytes'].map((name) => [name, {}])),
  },
  sinks: [
    ...digestNames.flatMap((name) => [name, `${name}.update`].map((entity): PasswordSink => ({
      kind: 'password', entity, value: { argument: 0 }, method: 'digest', algorithm: name.toUpperCase(),
    }))),
    { kind: 'password', entity: 'hmac', value: { argument: 2 }, method: 'digest', algorithm: 'an HMAC', keyed: true },
    ...Object.entries(derivations).map(([entity, argument]): PasswordSink => ({
      kind: 'password', entity, value: { argument }, method: 'password-hash', salt: { argument: argument + 1 },
    })),
    { kind: 'salt', entity: 'randomBytes', quality: 'random', bytes: { argument: 0 } },
  ],
};
