import type { EntityRow, ModelWriteSink, PackageModel, PropagatorRow, PrototypeSink } from './model.ts';
import { merged, path } from './prototype-rows.ts';

/** Functions whose result is their first argument, or made of its parts. */
const same = ['cloneDeep', 'clone', 'compact', 'uniq', 'sortBy', 'orderBy', 'reverse', 'take', 'drop', 'slice', 'filter', 'reject', 'omit', 'omitBy', 'pickBy', 'flatten', 'castArray'];
/** Functions that make a text of their first argument. */
const texts = ['toString', 'trim', 'trimStart', 'trimEnd', 'toLower', 'toUpper', 'lowerCase', 'upperCase', 'capitalize', 'upperFirst', 'lowerFirst', 'truncate', 'repeat'];
const elements = ['head', 'first', 'last', 'nth', 'sample', 'find', 'findLast'];
/** Functions that write the properties of their other arguments to the first. */
const writing = ['merge', 'assign', 'assignIn', 'extend', 'defaults', 'defaultsDeep'];
const joining = [...writing, 'concat', 'defaultTo'];

const rows: Readonly<Record<string, PropagatorRow>> = {
  escape: { inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html' },
  unescape: { inputs: [0], how: 'content', removes: ['object', 'array'], restores: ['html', 'quote'] },
  escapeRegExp: { inputs: [0], how: 'content', removes: ['pattern', 'object', 'array'], escapes: 'pattern' },
  toNumber: { inputs: [0], how: 'same', leaves: ['magnitude'] },
  toInteger: { inputs: [0], how: 'same', leaves: ['magnitude'] },
  toSafeInteger: { inputs: [0], how: 'same', leaves: ['magnitude'] },
  parseInt: { inputs: [0], how: 'same', leaves: ['magnitude'] },
  kebabCase: { inputs: [0], how: 'same', leaves: ['code', 'length'] },
  snakeCase: { inputs: [0], how: 'same', leaves: ['code', 'length'] },
  camelCase: { inputs: [0], how: 'same', leaves: ['code', 'length', 'prototype-key'] },
  pick: { inputs: [0], how: 'picked' },
  join: { inputs: [0], how: 'content' },
  split: { inputs: [0], how: 'parts' },
  keys: { inputs: [0], how: 'keys' },
  values: { inputs: [0], how: 'values' },
  map: { inputs: [0], how: 'mapped', callback: { argument: 1, parameters: ['element', 'index', 'whole'] } },
  flatMap: { inputs: [0], how: 'mapped', callback: { argument: 1, parameters: ['element', 'index', 'whole'] } },
  ...Object.fromEntries(same.map((name): [string, PropagatorRow] => [name, { inputs: [0], how: 'same' }])),
  ...Object.fromEntries(texts.map((name): [string, PropagatorRow] => [name, { inputs: [0], how: 'same', removes: ['object', 'array'] }])),
  ...Object.fromEntries(elements.map((name): [string, PropagatorRow] => [name, { inputs: [0], how: 'element' }])),
  ...Object.fromEntries(joining.map((name): [string, PropagatorRow] => [name, { inputs: ['arguments'], how: 'same' }])),
};

/** Functions that write below names that they are given: safe from 4.17.21 on (CVE-2019-10744, CVE-2020-8203, CVE-2021-23337). */
const below: readonly PrototypeSink[] = [
  ...['merge', 'mergeWith', 'defaultsDeep'].map((entity) => merged(entity, 1, 1, '4.17.21')), path('set', 1, '4.17.21'), path('setWith', 1, '4.17.21'), path('zipObjectDeep', 0, '4.17.21'),
];
const others = ['mergeWith', 'set', 'setWith', 'zipObjectDeep'];

const names = Object.keys(rows);
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
  entities: {
    lodash: { members: Object.fromEntries([...names, ...others].map((name) => [name, name])) },
    ...Object.fromEntries([...names, ...others].map((name): [string, EntityRow] => [name, {}])),
  },
  propagators: names.map((entity) => ({ ...(rows[entity] as PropagatorRow), entity })),
  sinks: [...writing.flatMap((entity) => [1, 2, 3].map((argument): ModelWriteSink => ({ kind: 'model-write', entity, value: { argument }, onto: { argument: 0 } }))), ...below],
};
