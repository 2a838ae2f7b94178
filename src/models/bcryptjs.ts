import type { PackageModel } from './model.ts';
import { bcryptFunctions } from './password-rows.ts';

/** As bcrypt; without a second argument it makes a salt itself. */
export const bcryptjs: PackageModel = {
  package: 'bcryptjs',
  checked: '3.0.3',
  modules: { bcryptjs: 'bcrypt' },
  ...bcryptFunctions(),
};
