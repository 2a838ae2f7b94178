import type { PackageModel, PasswordSink } from './model.ts';

/** Digests, and the functions that make a hasher of each. */
const digests: Readonly<Record<string, string>> = {
  md4: 'createMD4', md5: 'createMD5', sha1: 'createSHA1', sha224: 'createSHA224', sha256: 'createSHA256', sha384: 'createSHA384', sha512: 'createSHA512',
  sha3: 'createSHA3', keccak: 'createKeccak', blake2b: 'createBLAKE2b', blake2s: 'createBLAKE2s', blake3: 'createBLAKE3', ripemd160: 'createRIPEMD160',
  whirlpool: 'createWhirlpool', sm3: 'createSM3', xxhash32: 'createXXHash32', xxhash64: 'createXXHash64', xxhash3: 'createXXHash3',
  xxhash128: 'createXXHash128', crc32: 'createCRC32', crc64: 'createCRC64', adler32: 'createAdler32',
};
const names = Object.keys(digests);
const derivations = ['argon2i', 'argon2d', 'argon2id', 'bcrypt', 'scrypt', 'pbkdf2'];

/** Every function returns a promise; the functions for passwords take one object. */
export const hashWasm: PackageModel = {
  package: 'hash-wasm',
  checked: '4.13.0',
  modules: { 'hash-wasm': 'module' },
  entities: {
    module: { members: Object.fromEntries([...names, ...Object.values(digests), ...derivations, 'createHMAC'].map((name) => [name, name])) },
    ...Object.fromEntries([...names, ...derivations].map((name) => [name, {}])),
    ...Object.fromEntries(Object.values(digests).map((name) => [name, { call: 'hasher' }])),
    createHMAC: { call: 'mac' },
    hasher: { members: { init: 'hasher.init', update: 'hasher.update' } },
    'hasher.init': { call: 'this' },
    'hasher.update': { call: 'this' },
    mac: { members: { init: 'mac.init', update: 'mac.update' } },
    'mac.init': { call: 'this' },
    'mac.update': { call: 'this' },
  },
  sinks: [
    ...names.map((entity): PasswordSink => ({ kind: 'password', entity, value: { argument: 0 }, method: 'digest', algorithm: entity.toUpperCase() })),
    { kind: 'password', entity: 'hasher.update', value: { argument: 0 }, method: 'digest' },
    { kind: 'password', entity: 'mac.update', value: { argument: 0 }, method: 'digest', algorithm: 'an HMAC', keyed: true },
    ...derivations.map((entity): PasswordSink => ({
      kind: 'password', entity, value: { argument: 0, property: ['password'] }, method: 'password-hash', salt: { argument: 0, property: ['salt'] },
    })),
  ],
};
