import type { PackageModel, PasswordSink, SaltSink } from './model.ts';

/** A string in the second argument is the salt, a number the cost. Before 5.0.0 a zero byte ended the password (its change log). */
export const bcrypt: PackageModel = {
  package: 'bcrypt',
  checked: '6.0.0',
  modules: { bcrypt: 'bcrypt' },
  entities: {
    bcrypt: { members: { hash: 'hash', hashSync: 'hashSync', genSalt: 'genSalt', genSaltSync: 'genSaltSync' } },
    hash: {},
    hashSync: {},
    genSalt: {},
    genSaltSync: {},
  },
  sinks: [
    ...['hash', 'hashSync'].map((entity): PasswordSink => ({
      kind: 'password', entity, value: { argument: 0 }, method: 'password-hash', salt: { argument: 1 }, takesCost: true, freshSalt: '12', endsAtZeroBelow: 5,
    })),
    ...['genSalt', 'genSaltSync'].map((entity): SaltSink => ({ kind: 'salt', entity, quality: 'random' })),
  ],
};
