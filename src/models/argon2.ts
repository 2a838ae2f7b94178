import type { PackageModel } from './model.ts';

/** It makes a salt of 16 bytes; the text that it returns holds the salt, the bytes that `raw` returns do not. */
export const argon2: PackageModel = {
  package: 'argon2',
  checked: '0.45.1',
  modules: { argon2: 'argon2' },
  entities: { argon2: { members: { hash: 'hash', verify: 'verify' } }, hash: {}, verify: {} },
  sinks: [
    {
      kind: 'password', entity: 'hash', value: { argument: 0 }, method: 'password-hash', salt: { argument: 1, property: ['salt'] },
      makesSalt: { unless: [{ argument: 1, property: ['raw'] }], verify: 'verify' },
    },
  ],
};
