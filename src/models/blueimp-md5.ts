import type { PackageModel } from './model.ts';

export const blueimpMd5: PackageModel = {
  package: 'blueimp-md5',
  checked: '2.19.0',
  modules: { 'blueimp-md5': 'md5' },
  entities: { md5: {} },
  sinks: [{ kind: 'password', entity: 'md5', value: { argument: 0 }, method: 'digest', algorithm: 'MD5' }],
};
