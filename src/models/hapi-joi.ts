import type { PackageModel } from './model.ts';
import { joiModel } from './schema-joi.ts';

/** The name of joi before version 17. */
export const hapiJoi: PackageModel = joiModel('@hapi/joi', '17.1.1');
