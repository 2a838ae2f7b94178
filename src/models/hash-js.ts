import type { PackageModel } from './model.ts';

const names = ['sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'ripemd160'];

export const hashJs: PackageModel = {
  package: 'hash.js',
  checked: '1.1.7',
  modules: { 'hash.js': 'module' },
  entities: {
    module: { members: { ...Object.fromEntries(names.map((name) => [name, name])), hmac: 'hmac' } },
    ...Object.fromEntries(names.map((name) => [name, { call: 'hash', new: 'hash' }])),
    hmac: { call: 'mac', new: 'mac' },
    hash: { members: { update: 'update' } },
    update: { call: 'this' },
    mac: { members: { update: 'mac.update' } },
    'mac.update': { call: 'this' },
  },
  sinks: [
    { kind: 'password', entity: 'update', value: { argument: 0 }, method: 'digest' },
    { kind: 'password', entity: 'mac.update', value: { argument: 0 }, method: 'digest', algorithm: 'an HMAC', keyed: true },
  ],
};
