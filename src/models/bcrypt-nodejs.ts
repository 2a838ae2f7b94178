import type { PackageModel } from './model.ts';
import { bcryptFunctions } from './password-rows.ts';

/** Its second argument is always a salt; without one `hashSync` makes it. */
export const bcryptNodejs: PackageModel = {
  package: 'bcrypt-nodejs',
  checked: '0.0.3',
  modules: { 'bcrypt-nodejs': 'bcrypt' },
  ...bcryptFunctions(),
};
