import {
  capabilities, identifierLike, text, type Capability, type EntityRow, type Opaque, type PackageModel, type Questions,
  type SchemaShape, type ValidatorRow, type Values, wordLike,
} from './model.ts';

type Call = NonNullable<ReturnType<Questions['call']>>;
type Leaf = Extract<SchemaShape, { kind: 'leaf' }>;

const url: readonly Capability[] = [
  'quote', 'code', 'html', 'shell', 'climb', 'segment', 'authority', 'line-break', 'pattern', 'template', 'length',
];

/** What text can do that passed a format, tried with zod 4.6.7 and 3.25.76; the first of `cuid` is zod 4's, the second zod 3's. */
const formats: Readonly<Record<string, readonly Capability[]>> = {
  email: ['quote', 'code', 'dash', 'pattern', 'length'],
  url: [...url, 'script-url'],
  httpUrl: url,
  uuid: identifierLike, guid: identifierLike, uuidv4: identifierLike, uuidv6: identifierLike, uuidv7: identifierLike,
  ulid: identifierLike, xid: identifierLike, ksuid: identifierLike, hash: identifierLike, mac: identifierLike, e164: identifierLike,
  ip: identifierLike, ipv4: identifierLike, ipv6: identifierLike, emoji: identifierLike, creditCard: identifierLike,
  iban: wordLike, currencyCode: wordLike,
  cidr: ['segment'], cidrv4: ['segment'], cidrv6: ['segment'],
  hex: ['code', 'length'],
  cuid: ['code', 'prototype-key', 'length'],
  cuid2: ['code', 'prototype-key', 'length'],
  hostname: ['code', 'prototype-key', 'pattern'],
  nanoid: ['code', 'dash'],
  base64: ['code', 'segment', 'absolute', 'length'],
  base64url: ['code', 'dash', 'prototype-key', 'length'],
  jwt: ['code', 'dash', 'length'],
  date: [], time: [], datetime: [], duration: [],
};
const looseCuid: readonly Capability[] = [
  'quote', 'code', 'html', 'shell', 'climb', 'segment', 'prototype-key', 'pattern', 'template', 'length',
];

const numbers = ['number', 'int', 'float32', 'float64', 'bigint', 'int64', 'uint64'];
const harmless = [
  'boolean', 'stringbool', 'date', 'literal', 'enum', 'nativeEnum', 'undefined', 'null', 'void', 'never', 'nan', 'symbol', 'keyof',
  'int32', 'uint32', 'success',
];
const wrappers = [
  'optional', 'exactOptional', 'nullable', 'nullish', 'nonoptional', '_default', 'prefault', 'catch', 'readonly', 'compile',
  'clone', 'describe', 'partial', 'exactPartial', 'required', 'deepPartial',
];
const others = [
  'string', 'object', 'strictObject', 'looseObject', 'array', 'tuple', 'record', 'partialRecord', 'looseRecord', 'union', 'xor',
  'discriminatedUnion', 'intersection', 'any', 'unknown', 'json', 'custom', 'pipe', 'preprocess', 'pick', 'omit', 'extend',
  'safeExtend', 'merge', 'catchall', 'ostring', 'onumber', 'oboolean',
];
/** Functions that make a check for `.check()` (zod 4). */
const checks = [
  'regex', 'maxLength', 'length', 'startsWith', 'refine', 'superRefine', 'overwrite', 'property', 'lt', 'lte', 'maximum',
  'gt', 'gte', 'minimum', 'positive', 'negative', 'nonnegative', 'nonpositive',
];

const coerced = ['string', 'number', 'boolean', 'bigint', 'date'];
/** Builders and methods whose result is not the value that came in. */
const converting = new Set([
  'preprocess', 'stringbool', 'codec', 'pipe', 'catch', 'transform', 'trim', 'toLowerCase', 'toUpperCase', 'normalize', 'slugify', 'overwrite', 'check',
]);

/** Functions that make a number of anything. */
const numberMakers = new Set(['ecmascript:Number', 'ecmascript:parseInt', 'ecmascript:parseFloat', 'ecmascript:Number.parseInt', 'ecmascript:Number.parseFloat']);

const parsers = ['parse', 'parseAsync', 'decode', 'decodeAsync'];
const safeParsers = ['safeParse', 'safeParseAsync', 'spa', 'safeDecode', 'safeDecodeAsync'];

const isoFormats = ['date', 'time', 'datetime', 'duration'];
const builders = [
  ...new Set([...Object.keys(formats).filter((name) => !isoFormats.includes(name)), ...numbers, ...harmless, ...wrappers,
  ...others]),
];

const table = (names: readonly string[], value: (name: string) => string) => Object.fromEntries(names.map((name) => [name, value(name)]));
const rows = (names: readonly string[], row: EntityRow) => Object.fromEntries(names.map((name) => [name, row]));

const schemaTypes = [
  'ZodType', 'ZodSchema', 'ZodTypeAny', 'ZodObject', 'AnyZodObject', 'ZodArray', 'ZodString', 'ZodNumber', 'ZodUnion', 'ZodEffects',
  'ZodPipe', 'ZodRecord', 'ZodMiniType', 'ZodMiniObject', 'Schema',
];

/** A namespace of zod; its strings know their major version when the import tells it. */
const namespace = (self: string, string: string): EntityRow => ({
  members: {
    '*': 'builder',
    ...table(builders, (name) => name),
    ...table(checks, (name) => `check.${name}`),
    ...table(parsers, (name) => `z.${name}`),
    ...table(safeParsers.filter((name) => name !== 'spa'), (name) => `z.${name}`),
    ...table(schemaTypes, () => 'Schema'),
    default: self, z: self, string, iso: 'iso', coerce: 'coerce',
  },
});

const validator = (entity: string, below: Pick<ValidatorRow, 'schema' | 'value'>, safe: boolean): ValidatorRow => ({
  entity, ...below, ...(safe ? { yields: 'result', property: 'data' } as const : { yields: 'value' } as const),
});
const ofReceiver = { schema: { argument: 'receiver' }, value: { argument: 0 } } as const;
const ofArguments = { schema: { argument: 0 }, value: { argument: 1 } } as const;

/** zod 3 and 4, and zod/mini. */
export const zod: PackageModel = {
  package: 'zod',
  checked: '4.6.7 and 3.25.76',
  modules: {
    zod: 'zod', 'zod/v3': 'zod/v3', 'zod/v4': 'zod/v4', 'zod/mini': 'zod/v4', 'zod/v4-mini': 'zod/v4', 'zod/v4/mini': 'zod/v4',
    'zod/v4/core': 'zod/v4',
  },
  entities: {
    zod: namespace('zod', 'string'),
    'zod/v3': namespace('zod/v3', 'string.3'),
    'zod/v4': namespace('zod/v4', 'string.4'),
    ...rows(builders, { call: 'schema' }),
    'string.3': { call: 'schema' },
    'string.4': { call: 'schema' },
    ...rows(checks.map((name) => `check.${name}`), {}),
    builder: { call: 'schema' },
    iso: { members: table(isoFormats, (name) => `iso.${name}`) },
    ...rows(isoFormats.map((name) => `iso.${name}`), { call: 'schema' }),
    coerce: { members: table(coerced, (name) => `coerce.${name}`) },
    ...rows(coerced.map((name) => `coerce.${name}`), { call: 'schema' }),
    Schema: { new: 'schema' },
    schema: {
      members: {
        '*': 'method',
        ...table([...parsers, ...safeParsers], (name) => name),
        shape: 'property', element: 'property', options: 'property', enum: 'property',
      },
      title: 'a zod schema',
    },
    method: { call: 'schema' },
    property: {},
    ...rows([...parsers, ...safeParsers], {}),
    ...rows([...parsers, ...safeParsers].map((name) => `z.${name}`), {}),
  },
  validators: [
    ...parsers.map((name) => validator(name, ofReceiver, false)),
    ...safeParsers.map((name) => validator(name, ofReceiver, true)),
    ...parsers.map((name) => validator(`z.${name}`, ofArguments, false)),
    ...safeParsers.filter((name) => name !== 'spa').map((name) => validator(`z.${name}`, ofArguments, true)),
  ],
  schema: readSchema,
};

const unknown: SchemaShape = { kind: 'unknown' };
const anything: SchemaShape = { kind: 'anything' };
const anyText: Leaf = leaf(text);
const anyNumber: Leaf = leaf(['magnitude']);
const nothing: Leaf = leaf([]);

function leaf(proven: readonly Capability[], possible: readonly Capability[] = []): Leaf {
  return { kind: 'leaf', values: { proven, possible } };
}

/** Chains longer than this are not read. */
const longestChain = 200;
/** Schemas nested deeper in one expression are not read; fields are read one by one, on demand. */
const deepest = 50;

/** One reading of a schema: the questions, and how deep it stands in calls within calls. */
interface Reading {
  readonly questions: Questions;
  depth: number;
}

function readSchema(node: Opaque, questions: Questions): SchemaShape {
  return read(node, { questions, depth: 0 });
}

function read(node: Opaque, reading: Reading): SchemaShape {
  if (reading.depth >= deepest) return unknown;
  reading.depth++;
  const shape = readChain(node, reading);
  reading.depth--;
  return shape;
}

/** The builder at the root of the expression, then the methods chained on it. */
function readChain(node: Opaque, reading: Reading): SchemaShape {
  const methods: Call[] = [];
  let current = reading.questions.definition(node);
  while (methods.length < longestChain) {
    const call = reading.questions.call(current);
    if (!call) return unknown;
    if (call.receiver && call.method !== null && reading.questions.entity(call.receiver) === 'zod:schema') {
      methods.push(call);
      current = reading.questions.definition(call.receiver);
      continue;
    }
    const root = built(reading.questions.entity(call.callee), call, reading);
    const major = majorOf(reading.questions.entity(call.callee), reading);
    const shape = methods.reduceRight((before, method) => applied(before, method, major, reading), root);
    const converts = root.converts || isConverting(reading.questions.entity(call.callee)) || methods.some((method) => converting.has(method.method ?? ''));
    return converts ? { ...shape, converts } : shape;
  }
  return unknown;
}

function isConverting(builder: string | null): boolean {
  return builder !== null && (builder.startsWith('zod:coerce.') || converting.has(builder.slice('zod:'.length)));
}

function majorOf(builder: string | null, reading: Reading): number | null {
  if (builder === 'zod:string.3') return 3;
  if (builder === 'zod:string.4') return 4;
  return reading.questions.major('zod');
}

function lazily(node: Opaque | undefined, reading: Reading): () => SchemaShape {
  let shape: SchemaShape | undefined;
  return () => (shape ??= node ? read(node, reading) : unknown);
}

/** What a builder's call yields. One branch a builder: longer than other functions. */
function built(entity: string | null, call: Call, reading: Reading): SchemaShape {
  if (!entity?.startsWith('zod:')) return unknown;
  const name = entity.slice('zod:'.length).replace(/^(?:iso|coerce)\./, '').replace(/\.\d$/, '');
  const [first, second] = call.arguments;
  if (name === 'email' && first) return customEmail(first, reading);
  if (harmless.includes(name)) return nothing;
  if (numbers.includes(name)) return anyNumber;
  if (Object.hasOwn(formats, name)) return leaf(formats[name] ?? text);
  if (wrappers.includes(name)) return lazily(first, reading)();
  switch (name) {
    case 'string':
    case 'ostring':
      return anyText;
    case 'onumber':
      return anyNumber;
    case 'oboolean':
      return nothing;
    case 'any':
    case 'unknown':
    case 'json':
      return anything;
    case 'custom':
      return first ? unknown : anything;
    case 'object':
      return first ? objectOf(first, 'strip', reading) : { kind: 'object', fields: new Map(), unknownKeys: 'strip' };
    case 'strictObject':
      return first ? objectOf(first, 'reject', reading) : unknown;
    case 'looseObject':
      return first ? objectOf(first, 'keep', reading) : anything;
    case 'array':
      return { kind: 'list', element: lazily(first, reading) };
    case 'tuple':
      return first ? listOf(reading.questions.elements(first), reading) : unknown;
    case 'record':
    case 'partialRecord':
    case 'looseRecord':
      return recordOf(call.arguments, name === 'looseRecord', reading);
    case 'union':
    case 'xor':
      return first ? unionOf(reading.questions.elements(first), reading) : unknown;
    case 'discriminatedUnion':
      return second ? unionOf(reading.questions.elements(second), reading) : unknown;
    case 'intersection':
      return both(lazily(first, reading)(), lazily(second, reading)());
    case 'pipe':
      return piped(lazily(first, reading)(), lazily(second, reading));
    case 'preprocess':
      return demoted(lazily(second, reading)());
    case 'pick':
    case 'omit':
    case 'extend':
    case 'safeExtend':
    case 'merge':
    case 'catchall':
      return reshaped(name, lazily(first, reading)(), second, reading);
    default:
      return unknown;
  }
}

/** `z.email({ pattern })` lets through what the pattern does. */
function customEmail(options: Opaque, reading: Reading): SchemaShape {
  const properties = reading.questions.properties(options);
  const pattern = properties?.entries.get('pattern');
  if (pattern) return leafOf(reading.questions.matches(pattern) ?? { proven: [], possible: text });
  return properties && !properties.open ? leaf(formats.email ?? text) : reading.questions.constant(options) ? leaf(formats.email ?? text) : leaf([], text);
}

function objectOf(node: Opaque, unknownKeys: 'strip' | 'keep' | 'reject', reading: Reading): SchemaShape {
  const properties = reading.questions.properties(node);
  if (!properties) return { kind: 'object', fields: new Map(), unknownKeys, rest: () => unknown };
  const fields = new Map([...properties.entries].map(([name, value]) => [name, lazily(value, reading)]));
  return { kind: 'object', fields, unknownKeys, ...(properties.open ? { rest: () => unknown } : {}) };
}

function listOf(elements: readonly Opaque[] | null, reading: Reading): SchemaShape {
  return elements ? { kind: 'list', element: () => unionOf(elements, reading) } : unknown;
}

function unionOf(elements: readonly Opaque[] | null, reading: Reading): SchemaShape {
  return elements ? { kind: 'union', members: elements.map((element) => lazily(element, reading)) } : unknown;
}

/** A record lets the client choose the keys, unless they are those of an enumeration. */
function recordOf(given: readonly Opaque[], loose: boolean, reading: Reading): SchemaShape {
  const value = lazily(given[given.length > 1 ? 1 : 0], reading);
  const keys = given.length > 1 && given[0] && !loose ? enumerated(given[0], reading) : null;
  if (keys) return { kind: 'object', fields: new Map(keys.map((key) => [key, value])), unknownKeys: 'reject' };
  return { kind: 'object', fields: new Map(), unknownKeys: 'keep', rest: loose ? () => unknown : value };
}

function enumerated(node: Opaque, reading: Reading): string[] | null {
  const call = reading.questions.call(reading.questions.definition(node));
  const first = call?.arguments[0];
  if (!call || !first || reading.questions.entity(call.callee) !== 'zod:enum') return null;
  const names = reading.questions.elements(first)?.map((element) => reading.questions.constant(element)?.value);
  return names?.every((name) => typeof name === 'string') ? names : null;
}

/** What a chained method makes of a shape. One branch a method: longer than other functions. */
function applied(shape: SchemaShape, call: Call, major: number | null, reading: Reading): SchemaShape {
  const name = call.method ?? '';
  const [first] = call.arguments;
  switch (name) {
    case 'optional':
    case 'exactOptional':
    case 'nullable':
    case 'nullish':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'catch':
    case 'readonly':
    case 'brand':
    case 'describe':
    case 'meta':
    case 'register':
    case 'clone':
    case 'with':
    case 'partial':
    case 'exactPartial':
    case 'deepPartial':
    case 'required':
    case 'apply':
      return shape;
    case 'strict':
    case 'strip':
    case 'loose':
    case 'passthrough':
    case 'nonstrict':
      return withUnknownKeys(shape, name === 'strict' ? 'reject' : name === 'strip' ? 'strip' : 'keep');
    case 'pick':
    case 'omit':
    case 'extend':
    case 'safeExtend':
    case 'augment':
    case 'merge':
    case 'catchall':
      return reshaped(name, shape, first, reading);
    case 'keyof':
      return nothing;
    case 'array':
      return { kind: 'list', element: () => shape };
    case 'or':
      return { kind: 'union', members: [() => shape, lazily(first, reading)] };
    case 'and':
      return both(shape, lazily(first, reading)());
    case 'pipe':
      return piped(shape, lazily(first, reading));
    case 'unwrap':
      return shape.kind === 'list' ? shape.element() : shape;
    case 'transform':
      return first && numberMakers.has(reading.questions.entity(first) ?? '') ? anyNumber : leaf([], capabilities);
    case 'refine':
    case 'superRefine':
    case 'refinement':
      return checked(shape);
    case 'check':
      return call.arguments.reduce((before: SchemaShape, check) => constrainedBy(before, check, reading), shape);
    default:
      return shape.kind === 'leaf' ? constrained(shape, name, first, major, reading) : shape.kind === 'list' ? shape : unknown;
  }
}

/** An unseen check of a single value may prove anything; of an object it compares fields and proves nothing about one. */
function checked(shape: SchemaShape): SchemaShape {
  return shape.kind === 'object' || shape.kind === 'list' ? shape : demoted(shape);
}

function constrainedBy(shape: SchemaShape, check: Opaque, reading: Reading): SchemaShape {
  const call = reading.questions.call(check);
  const entity = call && reading.questions.entity(call.callee);
  if (!call || !entity?.startsWith('zod:')) return checked(shape);
  const format = formats[entity.slice('zod:'.length).replace(/^iso\./, '')];
  if (format && shape.kind === 'leaf') return limited(shape.values as Values, { proven: format });
  if (!entity.startsWith('zod:check.')) return shape;
  const name = entity.slice('zod:check.'.length);
  if (name === 'refine' || name === 'superRefine' || name === 'overwrite') return checked(shape);
  return shape.kind === 'leaf' ? constrained(shape, name, call.arguments[0], null, reading) : shape;
}

const lowerBounds = ['min', 'gt', 'gte', 'minimum', 'positive', 'nonnegative'];
const upperBounds = ['max', 'lt', 'lte', 'maximum', 'negative', 'nonpositive'];
const neutral = [
  'trim', 'toLowerCase', 'toUpperCase', 'normalize', 'slugify', 'lowercase', 'uppercase', 'includes', 'endsWith', 'nonempty', 'minLength',
  'min', 'int', 'safe', 'finite', 'multipleOf', 'step', ...lowerBounds, ...upperBounds,
];
/** A number is bounded when it has both; the side that was seen is kept in `bounds`. */
interface BoundedLeaf extends Leaf {
  readonly bounds?: 'lower' | 'upper';
}

function constrained(shape: BoundedLeaf, name: string, argument: Opaque | undefined, major: number | null, reading: Reading): SchemaShape {
  const values = shape.values as Values;
  if (canBe(values, 'magnitude') && (lowerBounds.includes(name) || upperBounds.includes(name))) {
    const side = lowerBounds.includes(name) ? 'lower' : 'upper';
    return shape.bounds && shape.bounds !== side ? without(values, ['magnitude']) : { ...shape, bounds: side } as Leaf;
  }
  if (name === 'max' || name === 'length' || name === 'maxLength') return without(values, ['length']);
  if (name === 'regex') return limited(values, (argument && reading.questions.matches(argument)) ?? { proven: [], possible: capabilities });
  if (name === 'startsWith') return without(values, prevented(argument ? reading.questions.constant(argument)?.value : undefined));
  if (name === 'cuid') return limited(values, cuid(major));
  if (Object.hasOwn(formats, name)) return limited(values, { proven: formats[name] ?? text });
  return neutral.includes(name) ? shape : demoted(shape);
}

function cuid(major: number | null): Values {
  const strict = formats.cuid ?? [];
  if (major === 3) return { proven: looseCuid };
  return major === null ? { proven: strict, possible: looseCuid } : { proven: strict };
}

/** Capabilities that a constant beginning takes away. */
function prevented(prefix: unknown): readonly Capability[] {
  if (typeof prefix !== 'string' || prefix === '') return [];
  if (/^[a-z][a-z\d+.-]*:\/\/[^/?#\\]+[/?#]/i.test(prefix)) return ['authority', 'script-url', 'dash', 'absolute', 'prototype-key'];
  const first = [...(prefix.startsWith('-') ? [] : ['dash'] as const), ...(/^[/\\]|^[a-z]:/i.test(prefix) ? [] : ['absolute'] as const)];
  return /^\/[^/\\]|^[?#]/.test(prefix) ? [...first, 'authority', 'script-url', 'prototype-key'] : first;
}

function canBe(values: Values, capability: Capability): boolean {
  return values.proven.includes(capability) || (values.possible ?? []).includes(capability);
}

function leafOf(values: Values): Leaf {
  return leaf(values.proven, values.possible);
}

function without(values: Values, removed: readonly Capability[]): Leaf {
  const keep = (words: readonly Capability[]) => words.filter((word) => !removed.includes(word));
  return leaf(keep(values.proven), keep(values.possible ?? []));
}

function limited(values: Values, by: Values): Leaf {
  return leaf(
    values.proven.filter((word) => by.proven.includes(word)),
    capabilities.filter((word) => canBe(values, word) && canBe(by, word)),
  );
}

/** The shape after a step that nobody can see into: nothing is certain any more. */
function demoted(shape: SchemaShape): SchemaShape {
  switch (shape.kind) {
    case 'leaf': {
      const values = shape.values as Values;
      return leaf([], [...values.proven, ...(values.possible ?? [])]);
    }
    case 'anything':
      return unknown;
    case 'list':
      return { kind: 'list', element: () => demoted(shape.element()) };
    case 'union':
      return { kind: 'union', members: shape.members.map((member) => () => demoted(member())) };
    case 'object': {
      const { rest } = shape;
      const fields = new Map([...shape.fields].map(([name, field]) => [name, () => demoted(field())]));
      return { ...shape, fields, ...(rest ? { rest: () => demoted(rest()) } : {}) };
    }
    default:
      return shape;
  }
}

/** `a.pipe(b)`: the result is what `b` lets through; after a transformation it is `b` alone that is known. */
function piped(before: SchemaShape, after: () => SchemaShape): SchemaShape {
  const shape = after();
  if (before.kind !== 'leaf' || shape.kind !== 'leaf') return before.kind === 'unknown' ? demoted(shape) : shape;
  return limited(shape.values as Values, before.values as Values);
}

/** A value that both shapes let through; two objects are merged. */
function both(left: SchemaShape, right: SchemaShape): SchemaShape {
  if (left.kind === 'leaf' && right.kind === 'leaf') return limited(left.values as Values, right.values as Values);
  if (left.kind === 'anything') return right;
  if (right.kind === 'anything') return left;
  if (left.kind !== 'object' || right.kind !== 'object') return unknown;
  const unknownKeys = left.unknownKeys === 'keep' || right.unknownKeys === 'keep' ? 'keep' : right.unknownKeys;
  const rest = left.rest ?? right.rest;
  return { kind: 'object', fields: new Map([...left.fields, ...right.fields]), unknownKeys, ...(rest ? { rest } : {}) };
}

function withUnknownKeys(shape: SchemaShape, unknownKeys: 'strip' | 'keep' | 'reject'): SchemaShape {
  return shape.kind === 'object' ? { ...shape, unknownKeys } : unknown;
}

function reshaped(name: string, shape: SchemaShape, argument: Opaque | undefined, reading: Reading): SchemaShape {
  if (shape.kind !== 'object' || !argument) return unknown;
  switch (name) {
    case 'catchall':
      return { ...shape, unknownKeys: 'keep', rest: lazily(argument, reading) };
    case 'pick':
    case 'omit': {
      const mask = reading.questions.properties(argument);
      const isNamed = (field: string) => mask?.entries.has(field) === (name === 'pick');
      return mask && !mask.open ? { ...shape, fields: new Map([...shape.fields].filter(([field]) => isNamed(field))) } : shape;
    }
    case 'merge': {
      const other = read(argument, reading);
      if (other.kind !== 'object') return { ...shape, rest: () => unknown };
      return { ...both(shape, other), unknownKeys: other.unknownKeys } as SchemaShape;
    }
    default: {
      const added = objectOf(argument, shape.unknownKeys, reading);
      return { ...both(shape, added), unknownKeys: shape.unknownKeys } as SchemaShape;
    }
  }
}

