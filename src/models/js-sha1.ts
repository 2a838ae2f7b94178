import type { PackageModel } from './model.ts';
import { digestFunctions } from './password-rows.ts';

export const jsSha1: PackageModel = {
  package: 'js-sha1',
  checked: '0.7.0',
  modules: { 'js-sha1': 'sha1' },
  ...digestFunctions(['sha1'], { module: 'sha1' }),
};
