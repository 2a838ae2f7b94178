import type { PackageModel } from './model.ts';
import { digestFunctions } from './password-rows.ts';

export const jsSha512: PackageModel = {
  package: 'js-sha512',
  checked: '0.9.0',
  modules: { 'js-sha512': 'sha512' },
  ...digestFunctions(['sha512', 'sha384', 'sha512_256', 'sha512_224'], { module: 'sha512' }),
};
