import type { PackageModel } from './model.ts';
import { each, type UtilityRow, utilities } from './utility-rows.ts';

/** The value stands last: these rows are for calls with all arguments. */
const property = (value: number, key: number): UtilityRow => ({ inputs: [value], how: 'named', key, plain: true });

const { functions, members, propagators } = utilities({
  prop: property(1, 0), path: property(1, 0), propOr: property(2, 1), pathOr: property(2, 1),
  map: { inputs: [1], how: 'mapped', callback: { argument: 0, parameters: ['element'] } },
  filter: { inputs: [1], how: 'same' }, reject: { inputs: [1], how: 'same' }, sortBy: { inputs: [1], how: 'same' }, omit: { inputs: [1], how: 'same' },
  find: { inputs: [1], how: 'element' }, pluck: { inputs: [1], how: 'same' },
  ...each(['head', 'last'], { inputs: [0], how: 'element' }),
  ...each(['clone', 'uniq', 'reverse', 'flatten', 'identity'], { inputs: [0], how: 'same' }),
  ...each(['trim', 'toLower', 'toUpper'], { inputs: [0], how: 'same', removes: ['object', 'array'] }),
  join: { inputs: [1], how: 'content' },
  split: { inputs: [1], how: 'parts' },
  mergeAll: { inputs: [0], how: 'element' },
  ...each(['mergeDeepRight', 'mergeRight', 'concat'], { inputs: ['arguments'], how: 'same' }),
}, []);

export const ramda: PackageModel = {
  package: 'ramda',
  checked: '0.32.0',
  modules: { ramda: 'ramda' },
  entities: { ramda: { members }, ...functions },
  propagators,
};
