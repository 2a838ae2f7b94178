import type { PackageModel } from './model.ts';
import { typeboxModel } from './schema-typebox.ts';

/** The name of TypeBox before version 1. */
export const sinclairTypebox: PackageModel = typeboxModel('@sinclair/typebox', '0.34.52', 'strip');
