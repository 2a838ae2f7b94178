import { codeSink } from './code-rows.ts';
import type { Capability, EntityRow, ModelWriteSink, PackageModel, PropagatorRow } from './model.ts';
import { text } from './model.ts';
import { pattern } from './pattern-rows.ts';

/** What takes a character that `decodeURI` leaves encoded: `/`, `:`, `?` or `#` (ECMA-262, 19.2.6.2). */
const reserved: readonly Capability[] = ['absolute', 'segment', 'authority', 'script-url'];
const numberOnly: readonly Capability[] = ['magnitude'];

/** Methods that give texts: texts alone have them but `toString`, and on anything else that came as JSON the call throws. */
const textMethods = [
  'substring', 'substr', 'trim', 'trimStart', 'trimEnd', 'normalize', 'repeat', 'toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toWellFormed', 'toString',
];
const sameMethods = ['slice', 'valueOf', 'toSorted', 'toReversed', 'reverse', 'sort', 'splice', 'flat', 'toSpliced'];
const dateParts = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
/** Methods that only dates have: their results are numbers and dates as text. */
const dateMethods = [
  ...dateParts.flatMap((part) => [`get${part}`, `getUTC${part}`]), 'getTimezoneOffset', 'toDateString', 'toTimeString', 'toUTCString', 'toLocaleDateString', 'toLocaleTimeString',
];
const elementMethods = ['pop', 'shift', 'at', 'charAt', 'next'];
const dateTexts = ['toISOString', 'toLocaleDateString', 'toLocaleTimeString', 'toDateString', 'toTimeString', 'toUTCString', 'toGMTString'];
const callback = (parameters: readonly ('element' | 'index' | 'whole' | 'result')[]) => ({ argument: 0, parameters });

const methods: readonly PropagatorRow[] = [
  ...sameMethods.map((method): PropagatorRow => ({ method, inputs: ['receiver'], how: 'same' })),
  ...elementMethods.map((method): PropagatorRow => ({ method, inputs: ['receiver'], how: 'element' })),
  ...textMethods.map((method): PropagatorRow => ({ method, inputs: ['receiver'], how: 'same', removes: ['object', 'array'] })),
  { method: 'concat', inputs: ['receiver', 'arguments'], how: 'same' },
  { method: 'padStart', inputs: ['receiver', 1], how: 'same', removes: ['object', 'array'] },
  { method: 'padEnd', inputs: ['receiver', 1], how: 'same', removes: ['object', 'array'] },
  { method: 'with', inputs: ['receiver', 1], how: 'same' },
  { method: 'split', inputs: ['receiver'], how: 'parts' },
  { method: 'match', inputs: ['receiver'], how: 'parts' },
  { method: 'matchAll', inputs: ['receiver'], how: 'parts' },
  { method: 'join', inputs: ['receiver', 0], how: 'content' },
  { method: 'values', inputs: ['receiver'], how: 'values' },
  { method: 'map', inputs: ['receiver'], how: 'mapped', callback: callback(['element', 'index', 'whole']) },
  { method: 'flatMap', inputs: ['receiver'], how: 'mapped', callback: callback(['element', 'index', 'whole']) },
  { method: 'fill', inputs: [0], how: 'gathered' },
  { method: 'entries', inputs: ['receiver'], how: 'indexed' },
  { method: 'filter', inputs: ['receiver'], how: 'same', selects: true, callback: callback(['element', 'index', 'whole']) },
  { method: 'find', inputs: ['receiver'], how: 'element', selects: true, callback: callback(['element', 'index', 'whole']) },
  { method: 'findLast', inputs: ['receiver'], how: 'element', selects: true, callback: callback(['element', 'index', 'whole']) },
  { method: 'forEach', inputs: [], how: 'same', callback: callback(['element', 'index', 'whole']) },
  { method: 'some', inputs: [], how: 'same', callback: callback(['element', 'index', 'whole']) },
  { method: 'findIndex', inputs: [], how: 'same', callback: callback(['element', 'index', 'whole']) },
  { method: 'findLastIndex', inputs: [], how: 'same', callback: callback(['element', 'index', 'whole']) },
  { method: 'every', inputs: [], how: 'same', callback: callback(['element', 'index', 'whole']) },
  { method: 'reduce', inputs: ['receiver'], how: 'returned', callback: callback(['result', 'element', 'index', 'whole']) },
  { method: 'then', inputs: ['receiver'], how: 'returned', callback: callback(['whole']) },
  { method: 'catch', inputs: ['receiver'], how: 'same' },
  { method: 'finally', inputs: ['receiver'], how: 'same' },
  ...['charCodeAt', 'codePointAt', 'indexOf', 'lastIndexOf', 'search', 'localeCompare', 'getTime', 'toFixed', 'push', 'unshift'].map((method): PropagatorRow => ({ method, inputs: [], how: 'same' })),
  ...dateMethods.map((method): PropagatorRow => ({ method, inputs: [], how: 'same' })),
  ...['includes', 'startsWith', 'endsWith', 'has', 'hasOwnProperty', ...dateTexts].map((method): PropagatorRow => ({ method, inputs: [], how: 'same' })),
];

const functions: Readonly<Record<string, PropagatorRow>> = {
  Number: { inputs: [0], how: 'same', leaves: numberOnly },
  parseInt: { inputs: [0], how: 'same', leaves: numberOnly },
  parseFloat: { inputs: [0], how: 'same', leaves: numberOnly },
  BigInt: { inputs: [0], how: 'same', leaves: numberOnly },
  Boolean: { inputs: [], how: 'same' },
  String: { inputs: [0], how: 'same', removes: ['object', 'array'] },
  Array: { inputs: ['arguments'], how: 'gathered' },
  isNaN: { inputs: [], how: 'same' },
  isFinite: { inputs: [], how: 'same' },
  structuredClone: { inputs: [0], how: 'same' },
  decodeURIComponent: { inputs: [0], how: 'same', removes: ['object', 'array'], restores: text },
  decodeURI: { inputs: [0], how: 'same', removes: ['object', 'array'], restores: text.filter((word) => !reserved.includes(word)) },
  unescape: { inputs: [0], how: 'same', removes: ['object', 'array'], restores: text },
  atob: { inputs: [0], how: 'same', restores: text },
  encodeURIComponent: { inputs: [0], how: 'same', removes: ['object', 'array', 'authority', 'script-url', 'absolute', 'segment', 'line-break', 'html'] },
  encodeURI: { inputs: [0], how: 'same', removes: ['object', 'array', 'line-break'] },
};

const objectMethods: Readonly<Record<string, PropagatorRow>> = {
  'Object.assign': { inputs: ['arguments'], how: 'same' },
  'Object.freeze': { inputs: [0], how: 'same' },
  'Object.keys': { inputs: [0], how: 'keys' },
  'Object.values': { inputs: [0], how: 'values' },
  'Object.entries': { inputs: [0], how: 'entries' },
  'Object.fromEntries': { inputs: [0], how: 'from-entries' },
  'JSON.stringify': { inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'], escapes: 'script-literal' },
  'JSON.parse': { inputs: [0], how: 'parsed', undoes: 'JSON.stringify' },
  'Object.setPrototypeOf': { inputs: [0], how: 'same' },
  'Array.from': { inputs: [0], how: 'mapped', callback: { argument: 1, parameters: ['element', 'index'] } },
  'Array.of': { inputs: ['arguments'], how: 'gathered' },
  'Array.isArray': { inputs: [], how: 'same' },
  'Number.parseInt': { inputs: [0], how: 'same', leaves: numberOnly },
  'Number.parseFloat': { inputs: [0], how: 'same', leaves: numberOnly },
  'Number.isInteger': { inputs: [], how: 'same' },
  'Promise.any': { inputs: [0], how: 'element' },
  'Date.parse': { inputs: [], how: 'same' },
  'Date.UTC': { inputs: [], how: 'same' },
  'Math.*': { inputs: ['arguments'], how: 'same', leaves: numberOnly },
  'Promise.all': { inputs: [0], how: 'same' },
  'Promise.resolve': { inputs: [0], how: 'same' },
  'Promise.race': { inputs: [0], how: 'element' },
  'Date.now': { inputs: [], how: 'same' },
  'String.raw': { inputs: ['arguments'], how: 'content' },
  'RegExp.escape': { inputs: [0], how: 'same', removes: ['pattern', 'object', 'array'], escapes: 'pattern' },
};

const classes: Readonly<Record<string, PropagatorRow>> = {
  Date: { inputs: [], how: 'same' },
  Set: { inputs: [0], how: 'same' },
  Map: { inputs: [0], how: 'from-entries' },
  Promise: { inputs: [], how: 'handed', callback: { argument: 0, parameters: [] } },
  // What it is made of is a sink of its own.
  RegExp: { inputs: [], how: 'same' },
};

/** What constructions of these classes give. */
const instances: Readonly<Record<string, string>> = { Map: 'map' };

const instanceMethods: Readonly<Record<string, PropagatorRow>> = {
  'map.get': { inputs: ['receiver'], how: 'named' },
  'map.values': { inputs: ['receiver'], how: 'values' },
  'map.keys': { inputs: ['receiver'], how: 'keys' },
  'map.entries': { inputs: ['receiver'], how: 'entries' },
};

/** What runs the text that it is given. */
const running = ['eval', 'Function'];

function entities(): Record<string, EntityRow> {
  const rows: Record<string, EntityRow> = { map: { iterates: 'entries' } };
  for (const name of Object.keys(functions)) rows[name] = {};
  for (const name of Object.keys(classes)) rows[name] = instances[name] === undefined ? {} : { new: instances[name] };
  for (const name of running) rows[name] = {};
  for (const name of ['globalThis', 'global']) rows[name] = { holdsGlobals: true, members: { eval: 'eval', Function: 'Function' } };
  for (const full of [...Object.keys(objectMethods), ...Object.keys(instanceMethods)]) {
    const [owner, member] = full.split('.') as [string, string];
    rows[owner] = { ...rows[owner], members: { ...rows[owner]?.members, [member]: full } };
    rows[full] = {};
  }
  rows['Object.freeze'] = { passes: 0 };
  rows['Object.create'] = { prototype: 0 };
  rows['Object'] = { ...rows['Object'], members: { ...rows['Object']?.members, create: 'Object.create' } };
  return rows;
}

const rows = entities();

/** The language's own functions: what their results are made of. */
export const ecmascript: PackageModel = {
  package: 'ecmascript',
  checked: 'ECMAScript 2025',
  globals: Object.fromEntries(Object.keys(rows).filter((name) => !name.includes('.') && !Object.values(instances).includes(name)).map((name) => [name, name])),
  types: Object.fromEntries(Object.entries(instances).map(([name, instance]) => [`global ${name}`, instance])),
  entities: rows,
  propagators: [
    ...methods,
    ...Object.entries({ ...functions, ...objectMethods, ...classes, ...instanceMethods }).map(([entity, row]) => ({ ...row, entity })),
  ],
  sinks: [
    ...[1, 2, 3].map((argument): ModelWriteSink => ({ kind: 'model-write', entity: 'Object.assign', value: { argument }, onto: { argument: 0 } })),
    pattern('RegExp', 0),
    codeSink('eval'),
    codeSink('Function', { values: [], rest: 0 }),
    { kind: 'prototype', entity: 'Object.create', values: [{ argument: 0 }], needs: ['object'], form: 'replace' },
    { kind: 'prototype', entity: 'Object.setPrototypeOf', values: [{ argument: 1 }], needs: ['object'], form: 'replace' },
  ],
};
