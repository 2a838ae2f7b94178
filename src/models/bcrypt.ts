import type { PackageModel } from './model.ts';
import { bcryptFunctions } from './password-rows.ts';

/** Before 5.0.0 a zero byte ended the password (its change log). */
export const bcrypt: PackageModel = {
  package: 'bcrypt',
  checked: '6.0.0',
  modules: { bcrypt: 'bcrypt' },
  ...bcryptFunctions({ endsAtZeroBelow: 5 }),
};
