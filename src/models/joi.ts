import type { PackageModel } from './model.ts';
import { joiModel } from './schema-joi.ts';

export const joi: PackageModel = joiModel('joi', '18.3.2');
