import { fsMembers } from './fs-rows.ts';
import type { PackageModel } from './model.ts';

/** graceful-fs: `fs` that waits when too many files are open. */
export const gracefulFs: PackageModel = {
  package: 'graceful-fs',
  checked: '4.2.12',
  modules: { 'graceful-fs': 'fs' },
  entities: { fs: { members: { ...fsMembers, default: 'fs', promises: 'node:fs', gracefulify: 'gracefulify' } }, gracefulify: { passes: 0 } },
};
