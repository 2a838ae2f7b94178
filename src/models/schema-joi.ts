/** The language of joi, which @hapi/joi has too. */
import { identifierLike, type Capability, type Opaque, type PackageModel, wordLike } from './model.ts';
import {
  check, each, either, elements, formats, leaves, listed, lower, type Making, objectOf, ofAnything, ofNothing, ofNumber, ofText, pattern, type Reading, same, schemaEntities, schemaReader, upper,
} from './schema-reader.ts';
import { anything, anyText, both, checked, demoted, limited, nothing, type ObjectShape, unionOf, unknown } from './schema-shapes.ts';
import type { SchemaShape, Values } from './model.ts';

const email: readonly Capability[] = ['quote', 'code', 'shell', 'dash', 'absolute', 'segment', 'authority', 'pattern', 'filter', 'template'];
const uri: readonly Capability[] = ['quote', 'code', 'shell', 'climb', 'absolute', 'segment', 'authority', 'pattern', 'filter', 'length'];

/** `object({ … })` refuses other keys, `object()` is any object. */
const fields: Making = ({ before, given, reading }) => {
  const [named] = given;
  if (!named) return before ?? { kind: 'object', fields: new Map(), unknownKeys: 'keep' };
  const own = objectOf(named, 'reject', reading);
  if (before?.kind !== 'object') return own;
  const isOpen = before.unknownKeys === 'keep' && before.fields.size > 0;
  return { ...both(before, own), unknownKeys: isOpen ? 'keep' : 'reject' } as SchemaShape;
};

const withOptions: Making = ({ before, given, reading }) => {
  const properties = given[0] ? reading.questions.properties(given[0]) : null;
  const isSet = (name: string) => {
    const value = properties?.entries.get(name);
    return value !== undefined && reading.questions.constant(value)?.value !== false;
  };
  if (before?.kind !== 'object') return before ?? unknown;
  const unknownKeys: ObjectShape['unknownKeys'] = isSet('stripUnknown') ? 'strip' : isSet('allowUnknown') ? 'keep' : before.unknownKeys;
  return { ...before, unknownKeys };
};

/** `.unknown()`, `.unknown(false)` */
const others: Making = ({ before, given, reading }) => {
  const isRefused = given[0] !== undefined && reading.questions.constant(given[0])?.value === false;
  return before?.kind === 'object' ? { ...before, unknownKeys: isRefused ? 'reject' : 'keep' } : before ?? unknown;
};

/** Of a text: what it matches; of an object: what keys without a name hold. */
const matching: Making = (site) => {
  const { before, given, reading } = site;
  if (before?.kind === 'object') return { ...before, unknownKeys: 'keep', rest: reading.later(given[1]) };
  const options = given[1] ? reading.questions.properties(given[1]) : null;
  return options?.entries.has('invert') ? checked(before ?? anyText) : pattern(site);
};

const address: Making = (site) => {
  const [options] = site.given;
  const isSchemed = options ? site.reading.questions.properties(options)?.entries.has('scheme') === true : false;
  return leaves(isSchemed ? uri : [...uri, 'script-url'], ['html'])(site);
};

const words: Readonly<Record<string, Making>> = {
  ...formats({
    guid: identifierLike, uuid: identifierLike, isoDate: [], isoDuration: ['length'], ip: ['segment'], hex: ['code', 'length'], creditCard: ['shell', 'line-break', 'length'],
    hostname: ['code', 'prototype-key', 'pattern'], domain: ['code', 'pattern'], base64: ['code', 'absolute', 'segment', 'pattern', 'length'],
    alphanum: ['code', 'prototype-key', 'length'], token: ['code', 'prototype-key', 'length'], port: wordLike,
  }),
  email: leaves(email, ['html']), uri: address,
  string: ofText, number: ofNumber, ...each(['boolean', 'bool', 'date', 'timestamp', 'only'], ofNothing), ...each(['any', 'symbol', 'binary', 'func', 'function'], ofAnything),
  ...each(['valid', 'equal'], listed),
  ...each(['object', 'keys', 'append'], fields), unknown: others, ...each(['options', 'prefs', 'preferences'], withOptions),
  array: () => ({ kind: 'list', element: () => anything }), ...each(['items', 'ordered'], elements),
  ...each(['alternatives', 'alt', 'try'], either), ...each(['when', 'conditional', 'concat', 'fork', 'alter'], ({ before }) => (before ? demoted(before) : unknown)),
  ...each([
    'required', 'exist', 'optional', 'forbidden', 'allow', 'invalid', 'disallow', 'deny', 'not', 'default', 'failover', 'label', 'description', 'note', 'tag', 'meta', 'example', 'unit', 'message',
    'messages', 'error', 'warning', 'id', 'strict', 'raw', 'empty', 'strip', 'presence', 'trim', 'lowercase', 'uppercase', 'case', 'normalize', 'replace', 'truncate', 'insensitive', 'unique', 'single',
    'sparse', 'sort', 'has', 'integer', 'multiple', 'precision', 'unsafe', 'with', 'without', 'and', 'or', 'xor', 'nand', 'oxor', 'rename', 'match', 'schema', 'cast', 'iso', 'shared', 'cache', 'ref',
  ], same),
  ...each(['min', 'greater', 'positive'], lower), ...each(['max', 'less', 'negative', 'length'], upper),
  ...each(['pattern', 'regex'], matching), ...each(['custom', 'external', 'assert', 'instance'], check),
};

/** What joi takes for a schema: an object of schemas, a list of alternatives, a constant, a regular expression. */
function literal(node: Opaque, reading: Reading): SchemaShape {
  const { questions } = reading;
  if (questions.properties(node)) return objectOf(node, 'reject', reading);
  const alternatives = questions.elements(node);
  if (alternatives) return unionOf(alternatives.map((alternative) => reading.read(alternative)));
  if (questions.constant(node)) return nothing;
  const matched = questions.matches(node);
  return matched ? limited(anyText.values as Values, matched) : unknown;
}

const ofSchema = { schema: { argument: 'receiver' }, value: { argument: 0 } } as const;
const swapped = { schema: { argument: 1 }, value: { argument: 0 } } as const;
const undeclared = [
  { option: { argument: 1, property: ['stripUnknown'] }, means: 'strip' }, { option: { argument: 1, property: ['allowUnknown'] }, means: 'keep' },
] as const;

/** The model of a package that is joi. */
export function joiModel(name: string, checkedVersion: string): PackageModel {
  return {
    package: name,
    checked: checkedVersion,
    modules: { [name]: 'joi' },
    entities: {
      ...schemaEntities({ validate: 'validate', validateAsync: 'validateAsync' }, {
        joi: { members: { '*': 'builder', default: 'joi', attempt: 'attempt', assert: 'assert', extend: 'extend', defaults: 'extend', ...Object.fromEntries(types.map((type) => [type, 'Schema'])) } },
      }, 'a joi schema'),
      attempt: {}, assert: {}, extend: { call: 'joi' },
    },
    validators: [
      { entity: 'validate', ...ofSchema, yields: 'result', property: 'value', raw: true, tells: [{ path: ['error'], is: false }], undeclared },
      { entity: 'validateAsync', ...ofSchema, yields: 'value', undeclared },
      { entity: 'attempt', ...swapped, yields: 'value' },
      { entity: 'assert', ...swapped, yields: 'check' },
    ],
    schema: schemaReader({
      package: name, words, literal,
      converting: ['number', 'boolean', 'bool', 'date', 'isoDate', 'trim', 'lowercase', 'uppercase', 'case', 'normalize', 'replace', 'truncate', 'custom', 'failover', 'cast', 'rename', 'single', 'hex', 'guid'],
    }),
  };
}

const types = ['Schema', 'ObjectSchema', 'AnySchema', 'StringSchema', 'ArraySchema'];
