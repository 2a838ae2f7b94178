import type { PackageModel } from './model.ts';
import { each, element, made, mapped, number, property, same, utilities, words } from './utility-rows.ts';

const { functions, guards, members, propagators } = utilities({
  get: property, map: mapped,
  ...each(['toInt', 'toFloat'], number),
  ...each(['dash', 'snake'], words),
  camel: { ...words, leaves: ['code', 'length', 'prototype-key'] },
  pick: { inputs: [0], how: 'picked' },
  ...each(['clone', 'sift', 'unique', 'sort', 'omit', 'flat'], same),
  ...each(['trim', 'capitalize', 'title'], made),
  ...each(['first', 'last', 'draw'], element),
  assign: { inputs: ['arguments'], how: 'same' },
}, ['isString', 'isNumber', 'isInt', 'isDate']);

export const radash: PackageModel = {
  package: 'radash',
  checked: '12.1.1',
  modules: { radash: 'radash' },
  entities: { radash: { members }, ...functions },
  propagators,
  guards,
};
