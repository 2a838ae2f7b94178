import { matched } from './pattern-rows.ts';
import { identifierLike, text, type Capability, type EntityRow, type PackageModel, type ValidatorRow, wordLike } from './model.ts';
import {
  all, beginning, check, chosen, each, either, extended, formats, keys, leaves, list, lower, type Making, merged, object, ofAnything, ofNothing, ofNumber, ofText, oneOf,
  others, pattern, pipe, piped, record, returned, same, schemaEntities, schemaReader, transform, tuple, unseen, upper,
} from './schema-reader.ts';
import { checked, demoted, leaf, limited, plainValues, mapLeaf } from './schema-shapes.ts';

const url: readonly Capability[] = [
  'quote', 'code', 'html', 'shell', 'climb', 'segment', 'authority', 'line-break', 'pattern', 'filter', 'template', 'length',
];

/** What text can do that passed a format, tried with zod 4.6.7 and 3.25.76. */
const textFormats = formats({
  email: ['quote', 'code', 'dash', 'pattern', 'length'],
  url: [...url, 'script-url'],
  httpUrl: url,
  uuid: identifierLike, guid: identifierLike, uuidv4: identifierLike, uuidv6: identifierLike, uuidv7: identifierLike,
  ulid: identifierLike, xid: identifierLike, ksuid: identifierLike, hash: identifierLike, mac: identifierLike, e164: identifierLike,
  ip: identifierLike, ipv4: identifierLike, ipv6: identifierLike, emoji: identifierLike, creditCard: identifierLike,
  iban: wordLike, currencyCode: wordLike,
  cidr: ['segment'], cidrv4: ['segment'], cidrv6: ['segment'],
  hex: ['code', 'length'],
  cuid2: ['code', 'prototype-key', 'length'],
  hostname: ['code', 'prototype-key', 'pattern'],
  nanoid: ['code', 'dash'],
  base64: ['code', 'segment', 'absolute', 'length'],
  base64url: ['code', 'dash', 'prototype-key', 'length'],
  jwt: ['code', 'dash', 'length'],
  date: [], time: [], datetime: [], duration: [],
});
/** zod 3 asks of a cuid that it begins with c and holds neither blanks nor a dash. */
const cuids = {
  package: 'zod',
  majors: {
    3: { proven: ['quote', 'code', 'html', 'shell', 'climb', 'segment', 'prototype-key', 'pattern', 'filter', 'template', 'length'] },
    4: { proven: ['code', 'prototype-key', 'length'] },
  },
} as const;
const cuid: Making = ({ before, reading, variant }) => {
  const values = plainValues(cuids, (name) => (variant === null ? reading.questions.major(name) : Number(variant)));
  return before ? mapLeaf(before, (own) => limited(own, values), checked) : leaf(values.proven, values.possible);
};

/** `z.email({ pattern })` lets through what the pattern does. */
const email: Making = (site) => {
  const [options] = site.given;
  const properties = options ? site.reading.questions.properties(options) : null;
  const custom = properties?.entries.get('pattern');
  if (custom) return pattern({ ...site, given: [custom] });
  const isOpen = options && (properties ? properties.open : !site.reading.questions.constant(options));
  return isOpen ? leaves([], text)(site) : (textFormats['email'] as Making)(site);
};

const words: Readonly<Record<string, Making>> = {
  ...textFormats,
  email,
  cuid,
  ...each(['string', 'ostring'], ofText),
  ...each(['number', 'float32', 'float64', 'bigint', 'int64', 'uint64', 'onumber'], ofNumber),
  ...each([
    'boolean', 'oboolean', 'stringbool', 'literal', 'enum', 'nativeEnum', 'undefined', 'null', 'void', 'never', 'nan', 'symbol', 'keyof', 'int32', 'uint32', 'success',
  ], ofNothing),
  ...each(['any', 'unknown', 'json'], ofAnything),
  custom: ({ given }) => (given[0] ? { kind: 'unknown' } : { kind: 'anything' }),
  object: object('strip'), strictObject: object('reject'), looseObject: object('keep'),
  array: list, tuple,
  record: record(['enum']), partialRecord: record(['enum']), looseRecord: record([], false),
  union: oneOf(), xor: oneOf(), discriminatedUnion: oneOf(1), or: either,
  intersection: all, and: all, pipe: piped, codec: unseen,
  preprocess: ({ given, reading }) => demoted(reading.read(given[1])),
  lazy: returned,
  ...each([
    'optional', 'exactOptional', 'nullable', 'nullish', 'nonoptional', '_default', 'default', 'prefault', 'catch', 'readonly', 'compile', 'clone', 'describe', 'partial',
    'exactPartial', 'required', 'deepPartial', 'brand', 'meta', 'register', 'with', 'apply', 'trim', 'toLowerCase', 'toUpperCase', 'normalize', 'slugify', 'lowercase',
    'uppercase', 'includes', 'endsWith', 'nonempty', 'minLength', 'safe', 'finite', 'multipleOf', 'step',
  ], same),
  int: ({ before }) => before ?? leaf(['magnitude']),
  ...each(['min', 'gt', 'gte', 'minimum', 'positive', 'nonnegative'], lower),
  ...each(['max', 'lt', 'lte', 'maximum', 'negative', 'nonpositive', 'length', 'maxLength'], upper),
  regex: pattern, startsWith: beginning,
  ...each(['refine', 'superRefine', 'refinement', 'overwrite'], check), transform,
  check: pipe,
  strict: keys('reject'), strip: keys('strip'), loose: keys('keep'), passthrough: keys('keep'), nonstrict: keys('keep'),
  pick: chosen(true), omit: chosen(false), ...each(['extend', 'safeExtend', 'augment'], extended), merge: merged, catchall: others,
  unwrap: ({ before }) => (before?.kind === 'list' ? before.element() : before ?? { kind: 'unknown' }),
};

const types = [
  'ZodType', 'ZodSchema', 'ZodTypeAny', 'ZodObject', 'AnyZodObject', 'ZodArray', 'ZodString', 'ZodNumber', 'ZodUnion', 'ZodEffects',
  'ZodPipe', 'ZodRecord', 'ZodMiniType', 'ZodMiniObject', 'Schema',
];
const parsers = ['parse', 'parseAsync', 'decode', 'decodeAsync'];
const safeParsers = ['safeParse', 'safeParseAsync', 'safeDecode', 'safeDecodeAsync'];
const ofSchema = [...parsers, ...safeParsers, 'spa'];

/** A namespace of zod; the import can tell the major version. */
const namespace = (self: string, builder: string): EntityRow => ({
  members: {
    '*': builder, ...Object.fromEntries([...parsers, ...safeParsers].map((name) => [name, `z.${name}`])),
    ...Object.fromEntries(types.map((name) => [name, 'Schema'])), default: self, z: self, iso: 'iso', coerce: 'coerce',
  },
});

const isSafe = (name: string) => !parsers.includes(name);
const tells = [{ path: ['success'], is: true }, { path: ['data'], is: true }, { path: ['error'], is: false }] as const;
const validator = (entity: string, below: Pick<ValidatorRow, 'schema' | 'value'>): ValidatorRow => ({
  entity, ...below, ...(isSafe(entity.replace('z.', '')) ? { yields: 'result', property: 'data', tells } as const : { yields: 'value' } as const),
});

/** zod 3 and 4, and zod/mini. */
export const zod: PackageModel = {
  package: 'zod',
  checked: '4.6.7 and 3.25.76',
  modules: {
    zod: 'zod', 'zod/v3': 'zod/v3', 'zod/v4': 'zod/v4', 'zod/mini': 'zod/v4', 'zod/v4-mini': 'zod/v4', 'zod/v4/mini': 'zod/v4',
    'zod/v4/core': 'zod/v4',
  },
  entities: {
    ...schemaEntities({ ...Object.fromEntries(ofSchema.map((name) => [name, name])), shape: 'property', element: 'property', options: 'property', enum: 'property' }, {
      zod: namespace('zod', 'builder'), 'zod/v3': namespace('zod/v3', 'builder.3'), 'zod/v4': namespace('zod/v4', 'builder.4'),
    }, 'a zod schema'),
    'builder.3': { call: 'schema' }, 'builder.4': { call: 'schema' },
    iso: { members: { '*': 'iso.builder' } }, 'iso.builder': { call: 'schema' },
    coerce: { members: { '*': 'coerce.builder' } }, 'coerce.builder': { call: 'schema' },
    ...Object.fromEntries([...parsers, ...safeParsers].map((name) => [`z.${name}`, {}])),
  },
  sinks: [matched('builder', { argument: 1 }), matched('builder.4', { argument: 1 })],
  validators: [
    ...ofSchema.map((name) => validator(name, { schema: { argument: 'receiver' }, value: { argument: 0 } })),
    ...[...parsers, ...safeParsers].map((name) => validator(`z.${name}`, { schema: { argument: 0 }, value: { argument: 1 } })),
  ],
  schema: schemaReader({
    package: 'zod', words,
    converting: ['coerce', 'preprocess', 'stringbool', 'codec', 'pipe', 'catch', 'transform', 'trim', 'toLowerCase', 'toUpperCase', 'normalize', 'slugify', 'overwrite'],
  }),
};
