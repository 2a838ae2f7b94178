import type { PackageModel } from './model.ts';
import { before, named, statements } from './sql-rows.ts';

/** Called as a function, it takes text as it is; names of tables and columns that are no plain names stay as they are, too. Conditions that are objects bind. */
export const sqlBricks: PackageModel = {
  package: 'sql-bricks',
  checked: '3.0.1 (sql-bricks-postgres 0.6.0)',
  modules: { 'sql-bricks': 'sqlBricks', 'sql-bricks-postgres': 'sqlBricks' },
  entities: {
    sqlBricks: { members: { default: 'sqlBricks', select: 'select', ...named('update insert insertInto delete deleteFrom', 'statement') } },
    select: { call: 'builder' },
    statement: { call: 'builder' },
    builder: { members: { '*': 'chained', select: 'select', from: 'from', orderBy: 'orderBy', groupBy: 'groupBy' } },
    chained: { call: 'this' },
    from: { call: 'this' },
    orderBy: { call: 'this' },
    groupBy: { call: 'this' },
  },
  sinks: [
    ...statements(['sqlBricks'], 'standard', undefined, { fragment: true, instead: '$1 and the value behind the text' }),
    ...statements(['select'], 'standard', undefined, { prefix: before.select }),
    ...statements(['from'], 'standard', undefined, { prefix: before.from }),
    ...statements(['orderBy'], 'standard', undefined, { prefix: before.order }),
    ...statements(['groupBy'], 'standard', undefined, { prefix: before.group }),
  ],
};
