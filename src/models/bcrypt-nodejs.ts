import type { PackageModel, PasswordSink, SaltSink } from './model.ts';

/** Its second argument is always a salt; without one `hashSync` makes it. */
export const bcryptNodejs: PackageModel = {
  package: 'bcrypt-nodejs',
  checked: '0.0.3',
  modules: { 'bcrypt-nodejs': 'bcrypt' },
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
