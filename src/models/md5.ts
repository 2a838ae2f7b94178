import type { PackageModel } from './model.ts';

export const md5: PackageModel = {
  package: 'md5',
  checked: '2.3.0',
  modules: { md5: 'md5' },
  entities: { md5: {} },
  sinks: [{ kind: 'password', entity: 'md5', value: { argument: 0 }, method: 'digest', algorithm: 'MD5' }],
};
