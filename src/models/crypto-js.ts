import type { PackageModel, PasswordSink, SaltSink } from './model.ts';

const digests = ['MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA3', 'RIPEMD160'];
const macs = digests.map((name) => `Hmac${name}`);
const ciphers = ['AES', 'DES', 'TripleDES', 'Rabbit', 'RabbitLegacy', 'RC4', 'RC4Drop', 'Blowfish'];
const direct = [...digests, ...macs, 'PBKDF2', 'EvpKDF'];

/** Each function but these is a module too (`crypto-js/md5`). */
const partsOfModules = ['DES', 'RC4Drop'];

/** Hashes, ciphers and derivations in JavaScript. */
export const cryptoJs: PackageModel = {
  package: 'crypto-js',
  checked: '4.2.0',
  modules: {
    'crypto-js': 'cryptoJs',
    ...Object.fromEntries([...direct, ...ciphers].filter((name) => !partsOfModules.includes(name)).flatMap((name) => {
      const module = `crypto-js/${name.replace('Hmac', 'hmac-').replace('Legacy', '-legacy').toLowerCase()}`;
      return [[module, name], [`${module}.js`, name]];
    })),
  },
  entities: {
    cryptoJs: { members: { ...Object.fromEntries([...direct, ...ciphers].map((name) => [name, name])), lib: 'lib' } },
    ...Object.fromEntries(direct.map((name) => [name, {}])),
    ...Object.fromEntries(ciphers.flatMap((name) => [[name, { members: { encrypt: `${name}.encrypt`, decrypt: `${name}.decrypt` } }], [`${name}.encrypt`, {}], [`${name}.decrypt`, {}]])),
    lib: { members: { WordArray: 'WordArray' } },
    WordArray: { members: { random: 'WordArray.random' } },
    'WordArray.random': {},
  },
  sinks: [
    ...digests.map((entity): PasswordSink => ({ kind: 'password', entity, value: { argument: 0 }, method: 'digest', algorithm: entity })),
    ...macs.map((entity): PasswordSink => ({ kind: 'password', entity, value: { argument: 0 }, method: 'digest', algorithm: entity, keyed: true })),
    ...macs.map((entity): PasswordSink => ({ kind: 'password', entity, value: { argument: 1 }, method: 'key' })),
    ...ciphers.map((name): PasswordSink => ({ kind: 'password', entity: `${name}.encrypt`, value: { argument: 0 }, method: 'encryption', algorithm: name })),
    ...ciphers.flatMap((name) => ['encrypt', 'decrypt'].map((method): PasswordSink => ({ kind: 'password', entity: `${name}.${method}`, value: { argument: 1 }, method: 'key' }))),
    ...['PBKDF2', 'EvpKDF'].map((entity): PasswordSink => ({
      kind: 'password', entity, value: { argument: 0 }, method: 'password-hash', salt: { argument: 1 }, freshSalt: null,
    })),
    { kind: 'salt', entity: 'WordArray.random', quality: 'random', bytes: { argument: 0 } } satisfies SaltSink,
  ],
};
