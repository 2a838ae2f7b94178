import type { PackageModel } from './model.ts';
import { typeboxModel } from './schema-typebox.ts';

export const typebox: PackageModel = typeboxModel('typebox', '1.4.3', 'keep');
