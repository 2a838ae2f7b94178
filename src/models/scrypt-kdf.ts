import type { PackageModel } from './model.ts';

/** It makes the salt itself. */
export const scryptKdf: PackageModel = {
  package: 'scrypt-kdf',
  checked: '4.0.0',
  modules: { 'scrypt-kdf': 'scrypt' },
  entities: { scrypt: { members: { kdf: 'kdf' } }, kdf: {} },
  sinks: [{ kind: 'password', entity: 'kdf', value: { argument: 0 }, method: 'password-hash' }],
};
