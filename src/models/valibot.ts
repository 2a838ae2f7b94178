import { matched } from './pattern-rows.ts';
import { identifierLike, type Capability, type PackageModel, wordLike } from './model.ts';
import {
  all, beginning, check, chosen, each, either, extended, formats, list, lower, type Making, object, ofAnything, ofNothing, ofNumber, ofText, oneOf, pattern, pipe, record, returned, same,
  schemaEntities, schemaReader, transform, tuple, unseen, upper,
} from './schema-reader.ts';

const url: readonly Capability[] = [
  'quote', 'code', 'html', 'shell', 'climb', 'absolute', 'segment', 'authority', 'script-url', 'line-break', 'pattern', 'filter', 'template', 'length',
];

/** Schemas and actions; most exist as `…Async` too. */
const words: Readonly<Record<string, Making>> = {
  ...formats({
    email: ['code', 'dash', 'pattern', 'length'],
    rfcEmail: ['quote', 'code', 'shell', 'html', 'dash', 'climb', 'absolute', 'segment', 'authority', 'pattern', 'filter', 'template', 'length'],
    url, uuid: identifierLike, ulid: identifierLike, ksuid: identifierLike, hash: identifierLike, imei: identifierLike, ip: identifierLike, ipv4: identifierLike,
    ipv6: identifierLike, mac: identifierLike, mac48: identifierLike, mac64: identifierLike, emoji: identifierLike, creditCard: identifierLike, isrc: identifierLike,
    isoDate: [], isoDateTime: [], isoDateTimeSecond: [], isoTime: [], isoTimeSecond: [], isoTimestamp: ['shell'], isoWeek: [], bic: wordLike,
    isbn: ['dash', 'shell'], hexadecimal: ['code', 'length'], hexColor: ['shell', 'segment'], decimal: ['magnitude', 'length'], digits: ['magnitude', 'length'], octal: ['code', 'length'],
    base64: ['code', 'absolute', 'segment', 'pattern', 'length'], jwsCompact: ['code', 'dash', 'pattern', 'length'], nanoid: ['code', 'dash', 'prototype-key', 'length'],
    cuid2: ['code', 'prototype-key', 'length'], slug: ['code', 'prototype-key', 'length'], domain: ['code', 'pattern'],
  }),
  string: ofText, number: ofNumber, bigint: ofNumber,
  ...each(['boolean', 'date', 'literal', 'picklist', 'enum', 'enum_', 'null', 'null_', 'undefined', 'undefined_', 'void', 'void_', 'nan', 'never', 'symbol', 'keyof'], ofNothing),
  ...each(['any', 'unknown'], ofAnything),
  object: object('strip'), strictObject: object('reject'), looseObject: object('keep'),
  objectWithRest: (site) => ({ ...object('keep')(site), rest: site.reading.later(site.given[1]) } as ReturnType<Making>),
  array: list, tuple, looseTuple: tuple, strictTuple: tuple, record: record(['picklist', 'enum', 'enum_']),
  union: oneOf(), variant: oneOf(1), intersect: all, lazy: returned, pipe, custom: unseen, instance: unseen,
  ...each([
    'optional', 'exactOptional', 'nullable', 'nullish', 'undefinedable', 'nonNullable', 'nonNullish', 'nonOptional', 'fallback', 'config', 'partial', 'required', 'cache', 'unwrap',
    'brand', 'flavor', 'readonly', 'description', 'title', 'examples', 'metadata', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'nonEmpty', 'minLength',
    'includes', 'excludes', 'endsWith', 'integer', 'safeInteger', 'finite', 'multipleOf', 'notValue', 'minBytes', 'minGraphemes', 'minWords', 'forward', 'partialCheck',
  ], same),
  pick: chosen(true), omit: chosen(false), or: either, merge: extended,
  ...each(['minValue', 'gtValue'], lower), ...each(['maxValue', 'ltValue', 'maxLength', 'length', 'maxBytes', 'bytes', 'maxGraphemes'], upper),
  regex: pattern, startsWith: beginning,
  ...each(['check', 'rawCheck', 'checkItems', 'guard'], check), ...each(['transform', 'rawTransform'], transform),
  ...each(['toNumber'], () => ({ kind: 'leaf', values: { proven: ['magnitude'] } })), ...each(['toBoolean', 'toDate', 'parseBoolean', 'value', 'values'], ofNothing),
};
const withAsync = Object.fromEntries(Object.entries(words).flatMap(([name, making]) => [[name, making], [`${name}Async`, making]]));

const ofArguments = { schema: { argument: 0 }, value: { argument: 1 } } as const;
const ofMaker = { schema: { made: { argument: 0 } }, value: { argument: 0 } } as const;
const result = { yields: 'result', property: 'output', raw: true, tells: [{ path: ['success'], is: true }, { path: ['issues'], is: false }] } as const;

/** valibot: schemas as functions, checks and conversions as steps of a pipe. */
export const valibot: PackageModel = {
  package: 'valibot',
  checked: '1.5.0',
  modules: { valibot: 'valibot' },
  entities: {
    ...schemaEntities({}, {
      valibot: {
        members: {
          '*': 'builder', default: 'valibot', parse: 'parse', parseAsync: 'parse', safeParse: 'safeParse', safeParseAsync: 'safeParse', is: 'is', assert: 'assert',
          parser: 'parser', parserAsync: 'parser', safeParser: 'safeParser', safeParserAsync: 'safeParser',
        },
      },
    }, 'a valibot schema'),
    parse: {}, safeParse: {}, is: {}, assert: {}, parser: { call: 'parses' }, safeParser: { call: 'safelyParses' }, parses: {}, safelyParses: {},
  },
  sinks: [matched('builder', { argument: 0 })],
  validators: [
    { entity: 'parse', ...ofArguments, yields: 'value' },
    { entity: 'safeParse', ...ofArguments, ...result },
    { entity: 'parses', ...ofMaker, yields: 'value' },
    { entity: 'safelyParses', ...ofMaker, ...result },
    { entity: 'is', ...ofArguments, yields: 'check', tells: [{ path: [], is: true }] },
    { entity: 'assert', ...ofArguments, yields: 'check' },
  ],
  schema: schemaReader({
    package: 'valibot', words: withAsync,
    converting: ['transform', 'rawTransform', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'fallback', 'toNumber', 'toBoolean', 'toDate', 'toString', 'parseJson'],
  }),
};
