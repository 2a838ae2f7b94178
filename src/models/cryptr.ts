import type { PackageModel } from './model.ts';

export const cryptr: PackageModel = {
  package: 'cryptr',
  checked: '6.4.0',
  modules: { cryptr: 'Cryptr' },
  entities: { Cryptr: { new: 'cryptr', members: { CryptrAsync: 'CryptrAsync' } }, CryptrAsync: { new: 'cryptr' }, cryptr: { members: { encrypt: 'encrypt' } }, encrypt: {} },
  sinks: [{ kind: 'password', entity: 'encrypt', value: { argument: 0 }, method: 'encryption', algorithm: 'AES' }],
};
