import type { PackageModel } from './model.ts';
import { digestFunctions } from './password-rows.ts';

export const jsSha256: PackageModel = {
  package: 'js-sha256',
  checked: '1.0.0',
  modules: { 'js-sha256': 'sha256' },
  ...digestFunctions(['sha256', 'sha224'], { module: 'sha256' }),
};
