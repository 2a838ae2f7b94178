import type { PackageModel } from './model.ts';

export const sha1: PackageModel = {
  package: 'sha1',
  checked: '1.1.1',
  modules: { sha1: 'sha1' },
  entities: { sha1: {} },
  sinks: [{ kind: 'password', entity: 'sha1', value: { argument: 0 }, method: 'digest', algorithm: 'SHA1' }],
};
