import type { PackageModel } from './model.ts';
import { each, element, escape, escapeRegExp, made, mapped, merged, number, property, reduced, same, unescape, utilities, walked, words } from './utility-rows.ts';

const { functions, guards, members, propagators } = utilities({
  escape, unescape, escapeRegExp,
  ...each(['kebabCase', 'snakeCase'], words),
  camelCase: { ...words, leaves: ['code', 'length', 'prototype-key'] },
  pick: { inputs: [0], how: 'picked' },
  ...each(['cloneDeep', 'clone', 'compact', 'uniq', 'sortBy', 'orderBy', 'take', 'drop', 'omit', 'flatten'], same),
  ...each(['trim', 'capitalize', 'upperFirst'], made),
  ...each(['head', 'last', 'sample'], element),
  ...each(['merge', 'toMerged'], merged),
  // Of `es-toolkit/compat` alone.
  get: property, map: mapped, ...each(['each', 'forEach'], walked), reduce: reduced, toNumber: number, toString: made, find: element, defaults: merged,
}, ['isString', 'isNumber', 'isBoolean', 'isDate']);

/** es-toolkit, and `es-toolkit/compat`, whose functions take what those of lodash take. */
export const esToolkit: PackageModel = {
  package: 'es-toolkit',
  checked: '1.53.2',
  modules: { 'es-toolkit': 'es-toolkit', 'es-toolkit/compat': 'es-toolkit' },
  entities: { 'es-toolkit': { members }, ...functions },
  propagators,
  guards,
};
