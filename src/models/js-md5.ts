import type { PackageModel } from './model.ts';
import { digestFunctions } from './password-rows.ts';

export const jsMd5: PackageModel = {
  package: 'js-md5',
  checked: '0.9.2',
  modules: { 'js-md5': 'md5' },
  ...digestFunctions(['md5'], { module: 'md5', forms: ['hex', 'array', 'digest', 'arrayBuffer', 'buffer', 'base64', 'update'] }),
};
