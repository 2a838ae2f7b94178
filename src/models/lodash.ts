import type { EntityRow, ModelWriteSink, PackageModel, PrototypeSink } from './model.ts';
import { merged as writesBelow, path } from './prototype-rows.ts';
import { compiledTemplate, rawTemplate } from './template-rows.ts';
import { each, element, escape, escapeRegExp, made, mapped, merged, number, property, reduced, same, unescape, utilities, walked, words } from './utility-rows.ts';

/** Functions that write the properties of their other arguments to the first. */
const writing = ['merge', 'assign', 'assignIn', 'extend', 'defaults', 'defaultsDeep'];
const { functions, guards, members, names, propagators } = utilities({
  escape, unescape, escapeRegExp, get: property,
  ...each(['toNumber', 'toInteger', 'toSafeInteger', 'parseInt'], number),
  ...each(['kebabCase', 'snakeCase'], words),
  camelCase: { ...words, leaves: ['code', 'length', 'prototype-key'] },
  pick: { inputs: [0], how: 'picked' },
  join: { inputs: [0], how: 'content' },
  split: { inputs: [0], how: 'parts' },
  keys: { inputs: [0], how: 'keys' },
  values: { inputs: [0], how: 'values' },
  toPairs: { inputs: [0], how: 'entries' },
  ...each(['map', 'flatMap', 'mapValues'], mapped), ...each(['forEach', 'each', 'forOwn', 'forIn'], walked), reduce: reduced,
  ...each(['cloneDeep', 'clone', 'compact', 'uniq', 'sortBy', 'orderBy', 'reverse', 'take', 'drop', 'slice', 'filter', 'reject', 'omit', 'omitBy', 'pickBy', 'flatten', 'castArray', 'identity'], same),
  ...each(['toString', 'trim', 'trimStart', 'trimEnd', 'toLower', 'toUpper', 'lowerCase', 'upperCase', 'capitalize', 'upperFirst', 'lowerFirst', 'truncate', 'repeat'], made),
  ...each(['head', 'first', 'last', 'nth', 'sample', 'find', 'findLast'], element),
  ...each([...writing, 'concat', 'defaultTo'], merged),
}, ['isString', 'isNumber', 'isFinite', 'isInteger', 'isSafeInteger', 'isBoolean', 'isDate']);

/** Functions that write below names that they are given, and the first version that writes to no prototype (each tried with `__proto__` and `constructor` in 4.17.4 to 4.18.1; CVE-2018-16487, CVE-2019-10744, CVE-2020-8203). */
const below: readonly PrototypeSink[] = [
  ...['merge', 'mergeWith'].map((entity) => writesBelow(entity, 1, 1, '4.17.11')), writesBelow('defaultsDeep', 1, 1, '4.17.12'),
  path('set', 1, '4.17.17'), path('setWith', 1, '4.17.17'), path('zipObjectDeep', 0, '4.17.17'),
];
const others = ['template', 'mergeWith', 'set', 'setWith', 'zipObjectDeep'];
const packages = ['lodash', 'lodash-es'];

/** lodash, lodash-es, and their functions as modules of their own. */
export const lodash: PackageModel = {
  package: 'lodash',
  checked: '4.18.1',
  modules: {
    ...Object.fromEntries(packages.map((name) => [name, 'lodash'])),
    ...Object.fromEntries(packages.flatMap((owner) => [...names, ...others].flatMap((name) => [[`${owner}/${name}`, name], [`${owner}/${name}.js`, name]]))),
    ...Object.fromEntries([...names, ...others].map((name) => [`lodash.${name.toLowerCase()}`, name])),
  },
  entities: { lodash: { members: { ...members, ...Object.fromEntries(others.map((name) => [name, name])) } }, ...functions, ...Object.fromEntries(others.map((name): [string, EntityRow] => [name, {}])) },
  propagators,
  guards,
  sinks: [...writing.flatMap((entity) => [1, 2, 3].map((argument): ModelWriteSink => ({ kind: 'model-write', entity, value: { argument }, onto: { argument: 0 } }))), ...below, compiledTemplate('template', ['<%- ', ' %>']), ...rawTemplate],
};
