import type { PackageModel } from './model.ts';
import { statements } from './sql-rows.ts';

/** The packages of `@databases`: they take what the tag makes, and nothing else; only its raw values are text. */
export const databases: PackageModel = {
  package: '@databases/sql',
  checked: '3.3.0 (@databases/pg 6.1.0)',
  modules: Object.fromEntries(['sql', 'pg', 'mysql', 'sqlite', 'sqlite-sync'].map((name) => [`@databases/${name}`, 'module'])),
  entities: {
    module: { call: 'fragment', members: { default: 'module', sql: 'tag', __dangerous__rawValue: 'raw' } },
    tag: { call: 'fragment', members: { __dangerous__rawValue: 'raw' } },
    fragment: {},
    raw: { distinctive: true },
  },
  sinks: statements(['raw'], 'standard', undefined, { fragment: true }),
};
