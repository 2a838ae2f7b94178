import type { PackageModel } from './model.ts';
import { statements } from './sql-rows.ts';

/** sql-template-tag: the tag binds; `raw` does not. */
export const sqlTemplateTag: PackageModel = {
  package: 'sql-template-tag',
  checked: '5.2.1',
  modules: { 'sql-template-tag': 'sql' },
  entities: { sql: { call: 'fragment', members: { default: 'sql', raw: 'raw' } }, fragment: {}, raw: {} },
  sinks: statements(['raw'], 'standard', undefined, { fragment: true }),
};
