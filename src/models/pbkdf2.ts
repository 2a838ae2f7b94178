import type { PackageModel, PasswordSink } from './model.ts';

/** The functions of node:crypto of the same names, for browsers too. */
export const pbkdf2: PackageModel = {
  package: 'pbkdf2',
  checked: '3.1.7',
  modules: { pbkdf2: 'module' },
  entities: { module: { members: { pbkdf2: 'pbkdf2', pbkdf2Sync: 'pbkdf2Sync' } }, pbkdf2: {}, pbkdf2Sync: {} },
  sinks: ['pbkdf2', 'pbkdf2Sync'].map((entity): PasswordSink => ({
    kind: 'password', entity, value: { argument: 0 }, method: 'password-hash', salt: { argument: 1 },
  })),
};
