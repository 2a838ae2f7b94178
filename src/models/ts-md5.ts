import type { PackageModel, PasswordSink } from './model.ts';

const statics = ['hashStr', 'hashAsciiStr'];
const appending = ['appendStr', 'appendAsciiStr', 'appendByteArray'];

export const tsMd5: PackageModel = {
  package: 'ts-md5',
  checked: '2.0.1',
  modules: { 'ts-md5': 'module' },
  entities: {
    module: { members: { Md5: 'Md5' } },
    Md5: { new: 'hash', members: Object.fromEntries(statics.map((name) => [name, name])) },
    hash: { members: Object.fromEntries(appending.map((name) => [name, name])) },
    ...Object.fromEntries(statics.map((name) => [name, {}])),
    ...Object.fromEntries(appending.map((name) => [name, { call: 'this' }])),
  },
  sinks: [...statics, ...appending].map((entity): PasswordSink => ({ kind: 'password', entity, value: { argument: 0 }, method: 'digest', algorithm: 'MD5' })),
};
