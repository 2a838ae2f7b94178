import type { PackageModel, PasswordSink, SaltSink } from './model.ts';

/** As bcrypt; without a second argument it makes a salt itself. */
export const bcryptjs: PackageModel = {
  package: 'bcryptjs',
  checked: '3.0.3',
  modules: { bcryptjs: 'bcrypt' },
  entities: {
    bcrypt: { members: { hash: 'hash', hashSync: 'hashSync', genSalt: 'genSalt', genSaltSync: 'genSaltSync' } },
    hash: {},
    hashSync: {},
    genSalt: {},
    genSaltSync: {},
  },
  sinks: [
    ...['hash', 'hashSync'].map((entity): PasswordSink => ({
      kind: 'password', entity, value: { argument: 0 }, method: 'password-hash', salt: { argument: 1 }, takesCost: true, freshSalt: '12',
    })),
    ...['genSalt', 'genSaltSync'].map((entity): SaltSink => ({ kind: 'salt', entity, quality: 'random' })),
  ],
};
