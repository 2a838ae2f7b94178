import type { PackageModel } from './model.ts';

/** The package `libsql`: the classes of better-sqlite3, and the same with promises. */
export const libsql: PackageModel = {
  package: 'libsql',
  checked: '0.5.29',
  modules: { 'libsql': 'better-sqlite3:Database', 'libsql/promise': 'better-sqlite3:Database' },
  entities: {},
};
