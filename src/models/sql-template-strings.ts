import type { PackageModel } from './model.ts';
import { statements } from './sql-rows.ts';

/** sql-template-strings: the tag binds; a text that is appended stays as it is. */
export const sqlTemplateStrings: PackageModel = {
  package: 'sql-template-strings',
  checked: '2.2.2',
  modules: { 'sql-template-strings': 'SQL' },
  entities: {
    SQL: { call: 'statement', members: { default: 'SQL', SQL: 'SQL' } },
    statement: { members: { append: 'append', setName: 'chained', useBind: 'chained' } },
    append: { call: 'this' },
    chained: { call: 'this' },
  },
  sinks: statements(['append'], 'standard', undefined, { fragment: true, instead: 'append(SQL…)' }),
};
