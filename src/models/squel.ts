import type { PackageModel } from './model.ts';
import { before, named, statements } from './sql-rows.ts';

const instead = 'a ? and toParam()';

/** Names and conditions stand in the text as they are. `toParam()` hands values over apart from it; `toString()` writes them into it without escaping. */
export const squel: PackageModel = {
  package: 'squel',
  checked: '6.5.0',
  modules: { squel: 'squel' },
  entities: {
    squel: {
      members: { default: 'squel', squel: 'squel', useFlavour: 'useFlavour', ...named('select update insert delete remove', 'statement'), expr: 'expr', ...named('str rstr', 'str') },
    },
    useFlavour: { call: 'squel' },
    statement: { call: 'builder' },
    builder: {
      members: { '*': 'chained', where: 'where', having: 'having', order: 'order', group: 'group', field: 'field', ...named('from table into', 'from'), ...named('join left_join right_join outer_join', 'join') },
    },
    chained: { call: 'this' },
    where: { call: 'this' },
    having: { call: 'this' },
    order: { call: 'this' },
    group: { call: 'this' },
    field: { call: 'this' },
    from: { call: 'this' },
    join: { call: 'this' },
    expr: { call: 'expression' },
    expression: { members: named('and or', 'condition') },
    condition: { call: 'this' },
    str: {},
  },
  sinks: [
    ...statements(['str'], 'standard', undefined, { fragment: true, instead }),
    ...statements(['where', 'condition'], 'standard', undefined, { prefix: before.where, instead }),
    ...statements(['having'], 'standard', undefined, { prefix: before.having, instead }),
    ...statements(['order'], 'standard', undefined, { prefix: before.order }),
    ...statements(['group'], 'standard', undefined, { prefix: before.group }),
    ...statements(['field'], 'standard', undefined, { prefix: before.select }),
    ...statements(['from'], 'standard', undefined, { prefix: before.from }),
    ...statements(['join'], 'standard', undefined, { prefix: before.on, text: [{ argument: 2 }], instead }),
  ],
};
