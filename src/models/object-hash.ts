import type { PackageModel, PasswordSink } from './model.ts';

const functions = ['sha1', 'MD5'];

/** SHA-1, if no option says otherwise. */
export const objectHash: PackageModel = {
  package: 'object-hash',
  checked: '3.0.0',
  modules: { 'object-hash': 'objectHash' },
  entities: { objectHash: { members: Object.fromEntries(functions.map((name) => [name, name])) }, ...Object.fromEntries(functions.map((name) => [name, {}])) },
  sinks: ['objectHash', ...functions].map((entity): PasswordSink => ({
    kind: 'password', entity, value: { argument: 0 }, method: 'digest', algorithm: entity === 'MD5' ? 'MD5' : 'SHA1',
  })),
};
