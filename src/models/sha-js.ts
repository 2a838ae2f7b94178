import type { PackageModel } from './model.ts';

const names = ['sha', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'];

/** `shajs('sha256')`, or a class for each algorithm. */
export const shaJs: PackageModel = {
  package: 'sha.js',
  checked: '2.4.12',
  modules: { 'sha.js': 'sha.js' },
  entities: {
    'sha.js': { call: 'hash', members: Object.fromEntries(names.map((name) => [name, name])) },
    ...Object.fromEntries(names.map((name) => [name, { new: 'hash' }])),
    hash: { members: { update: 'update' } },
    update: { call: 'this' },
  },
  sinks: [{ kind: 'password', entity: 'update', value: { argument: 0 }, method: 'digest', algorithm: { ofReceiver: { argument: 0 } } }],
};
