/**
 * Reads schemas that are built by calls: `object({ id: pipe(string(), uuid()) })`, `string().uuid()`. A library gives a table of
 * what its words make; a word can stand as a builder, as a method of a schema, or as a step of a pipe.
 */
import { capabilities, json, text, type Capability, type EntityRow, type Opaque, type Questions, type SchemaShape, type Values } from './model.ts';
import {
  anything, anyNumber, anyText, both, canBe, checked, demoted, lazily, leaf, type Leaf, limited, mapLeaf, nothing, type ObjectShape, removedByPrefix, unionOf,
  unknown, without, withUnknownKeys,
} from './schema-shapes.ts';

/** A word where it stands. */
export interface Site {
  /** what it is a method of, or a step behind; null: it begins a schema */
  readonly before: SchemaShape | null;
  readonly given: readonly Opaque[];
  readonly reading: Reading;
  /** which of several namespaces the schema began with: `3` of the entity `builder.3` */
  readonly variant: string | null;
}

/** What a word makes. */
export type Making = (site: Site) => SchemaShape;

export interface SchemaLanguage {
  readonly package: string;
  /** of words in a namespace of their own: `iso.date` */
  readonly words: Readonly<Record<string, Making>>;
  /** words (or namespaces) that convert what they let through */
  readonly converting?: readonly string[];
  /** what stands for a schema without being one of the library's own objects */
  readonly literal?: (node: Opaque, reading: Reading) => SchemaShape;
}

/** Calls nested deeper in one expression are not read; fields are read one by one, on demand. */
const deepest = 50;
/** Chains longer than this are not read. */
const longestChain = 200;

type Call = NonNullable<ReturnType<Questions['call']>>;

/** The rows that every library of this kind has: a namespace of builders, each of which yields (or is) a schema. */
export function schemaEntities(members: Readonly<Record<string, string>>, namespaces: Readonly<Record<string, EntityRow>>, title: string): Readonly<Record<string, EntityRow>> {
  return {
    ...namespaces,
    builder: { call: 'schema', members: { '*': 'method', ...members } },
    schema: { members: { '*': 'method', ...members }, title },
    method: { call: 'schema' },
    Schema: { new: 'schema' },
    ...Object.fromEntries([...new Set(Object.values(members))].map((name) => [name, {}])),
  };
}

/** The `schema` of a model. */
export function schemaReader(language: SchemaLanguage): (node: Opaque, questions: Questions) => SchemaShape {
  const converting = new Set(language.converting);
  return (node, questions) => new Reading(language, converting, questions).read(node);
}

/** One reading of a schema: the questions, and how deep it stands in calls within calls. */
export class Reading {
  readonly questions: Questions;
  private readonly language: SchemaLanguage;
  private readonly converting: ReadonlySet<string>;
  private depth = 0;
  private variant: string | null = null;

  constructor(language: SchemaLanguage, converting: ReadonlySet<string>, questions: Questions) {
    this.language = language;
    this.converting = converting;
    this.questions = questions;
  }

  read(node: Opaque | undefined): SchemaShape {
    if (!node || this.depth >= deepest) return unknown;
    const outer = this.variant;
    this.depth++;
    const shape = this.readChain(node);
    this.depth--;
    this.variant = outer;
    return shape;
  }

  later(node: Opaque | undefined): () => SchemaShape {
    return lazily(() => this.read(node));
  }

  /** What a step of a pipe makes of a shape. */
  step(before: SchemaShape, node: Opaque): SchemaShape {
    const call = this.questions.call(node);
    const word = this.wordOf(call?.callee ?? node);
    return word === null ? checked(before) : this.making(word, before, call?.arguments ?? []);
  }

  /** The builder at the root of the expression, then the methods chained on it. */
  private readChain(node: Opaque): SchemaShape {
    const methods: Call[] = [];
    let current = this.questions.definition(node);
    for (;;) {
      const call = this.questions.call(current);
      if (!call || methods.length >= longestChain) break;
      if (!call.receiver || call.method === null || !this.isSchema(call.receiver)) break;
      methods.push(call);
      current = this.questions.definition(call.receiver);
    }
    let shape = this.root(current);
    for (let index = methods.length - 1; index >= 0; index--) {
      const call = methods[index] as Call;
      shape = this.making(call.method as string, shape, call.arguments);
    }
    return shape;
  }

  /** Is the receiver of a method a schema, made by a call or as it comes with the library (`t.string`)? */
  private isSchema(node: Opaque): boolean {
    const entity = this.questions.entity(node);
    return entity === `${this.language.package}:schema` || (entity === `${this.language.package}:builder` && this.questions.call(node) === null);
  }

  private root(node: Opaque): SchemaShape {
    const call = this.questions.call(node);
    const word = this.wordOf(call?.callee ?? node);
    this.variant = /:builder\.(.+)$/.exec(this.questions.entity(call?.callee ?? node) ?? '')?.[1] ?? null;
    if (word !== null) return this.making(word, null, call?.arguments ?? []);
    return this.language.literal?.(node, this) ?? unknown;
  }

  /** The word that an expression of the library's own is, behind its namespace where it has one. */
  wordOf(node: Opaque): string | null {
    const entity = this.questions.entity(node);
    const name = this.questions.name(node);
    if (entity === null || name === null || !entity.startsWith(`${this.language.package}:`)) return null;
    const [, space, variant] = /^(?:(\w+)\.)?builder(\.\w+)?$/.exec(entity.slice(this.language.package.length + 1)) ?? [];
    if (space !== undefined) return `${space}.${name}`;
    return variant !== undefined || entity.endsWith(':builder') ? name : null;
  }

  private making(word: string, before: SchemaShape | null, given: readonly Opaque[]): SchemaShape {
    const [, space = '', name = word] = /^(\w+)\.(.+)$/.exec(word) ?? [];
    const making = lookUp(this.language.words, word) ?? lookUp(this.language.words, name);
    const shape = making ? making({ before, given, reading: this, variant: this.variant }) : before ? foreign(before) : unknown;
    const converts = before?.converts || this.converting.has(name) || this.converting.has(space);
    return converts && !shape.converts ? { ...shape, converts } : shape;
  }
}

function lookUp(words: SchemaLanguage['words'], word: string): Making | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** A step that the table does not have. */
function foreign(before: SchemaShape): SchemaShape {
  return before.kind === 'leaf' ? demoted(before) : before.kind === 'list' ? before : unknown;
}

// What words make

/** Several words that make the same. */
export function each(names: readonly string[], making: Making): Readonly<Record<string, Making>> {
  return Object.fromEntries(names.map((name) => [name, making]));
}

/** Words and the capabilities that they leave. */
export function formats(table: Readonly<Record<string, readonly Capability[]>>): Readonly<Record<string, Making>> {
  return Object.fromEntries(Object.entries(table).map(([name, left]) => [name, leaves(left)]));
}

/** A text or number that can do no more than this; as a step, of what was before. */
export function leaves(proven: readonly Capability[], possible: readonly Capability[] = []): Making {
  const own = leaf(proven, possible);
  return ({ before }) => (before ? mapLeaf(before, (values) => limited(values, own.values as Values), foreign) : own);
}

export const ofText = leaves(text);
export const ofNumber: Making = ({ before }) => {
  if (!before) return anyNumber;
  return isNumber(before) ? before : mapLeaf(before, (values) => limited(values, { proven: ['magnitude'] }), foreign);
};

function isNumber(shape: SchemaShape): boolean {
  return shape.kind === 'leaf' && 'proven' in shape.values && [...shape.values.proven, ...(shape.values.possible ?? [])].every((word) => word === 'magnitude');
}

/** One after the other. */
export function inTurn(...makings: readonly Making[]): Making {
  return (site) => makings.reduce<SchemaShape | null>((before, making) => making({ ...site, before }), site.before) ?? unknown;
}

export const ofNothing: Making = () => nothing;
export const ofAnything: Making = ({ before }) => before ?? anything;
export const unseen: Making = () => unknown;
/** The schema before it, or in its first argument, as it is. */
export const same: Making = ({ before, given, reading }) => before ?? reading.read(given[0]);
/** A check of one's own. */
export const check: Making = ({ before, given, reading }) => (before ? checked(before) : checked(reading.read(given[0])));
const numberMakers = new Set(['ecmascript:Number', 'ecmascript:parseInt', 'ecmascript:parseFloat', 'ecmascript:Number.parseInt', 'ecmascript:Number.parseFloat']);
/** A function that gives another value. */
export const transform: Making = ({ given, reading }) => (given[0] && numberMakers.has(reading.questions.entity(given[0]) ?? '') ? anyNumber : leaf([], capabilities));

/** The shape that a word is about: before it, or in its first argument; and the arguments behind. */
function subject({ before, given, reading }: Site): { readonly shape: SchemaShape; readonly given: readonly Opaque[] } {
  return before ? { shape: before, given } : { shape: reading.read(given[0]), given: given.slice(1) };
}

/** An object of fields in the first argument; without one, of none. */
export function object(unknownKeys: ObjectShape['unknownKeys']): Making {
  return ({ before, given, reading }) => {
    const own: SchemaShape = given[0] ? objectOf(given[0], unknownKeys, reading) : { kind: 'object', fields: new Map(), unknownKeys };
    return before ? both(before, own) : own;
  };
}

/** An object that is only an object as long as it names no fields. */
export function objectOrAny(unknownKeys: ObjectShape['unknownKeys']): Making {
  return (site) => (site.given[0] || site.before ? object(unknownKeys)(site) : { kind: 'object', fields: new Map(), unknownKeys: 'keep' });
}

/** The fields that an object literal names; those of schemas whose fields are spread into it too. */
export function objectOf(node: Opaque, unknownKeys: ObjectShape['unknownKeys'], reading: Reading): ObjectShape {
  const parts = reading.questions.parts(node);
  if (!parts) return { kind: 'object', fields: new Map(), unknownKeys, rest: () => unknown };
  const fields = new Map<string, () => SchemaShape>();
  let open = false;
  for (const part of parts) {
    if (part.name !== null) {
      fields.set(part.name, reading.later(part.value));
      continue;
    }
    const spread = part.spread ? reading.read(fieldsOwner(part.value, reading) ?? undefined) : unknown;
    if (spread.kind !== 'object' || spread.rest) {
      fields.clear();
      open = true;
    }
    if (spread.kind === 'object') for (const [name, field] of spread.fields) fields.set(name, field);
  }
  return { kind: 'object', fields, unknownKeys, ...(open ? { rest: () => unknown } : {}) };
}

/** `Base` of `...Base.shape`. */
function fieldsOwner(node: Opaque, reading: Reading): Opaque | null {
  const name = reading.questions.name(node);
  return name !== null && ['shape', 'entries', 'fields', 'schema', 'props', 'properties'].includes(name) ? reading.questions.owner(node) : null;
}

/** A list of the schema before it or in its first argument; without one, of anything. */
export const list: Making = ({ before, given, reading }) => (
  before ? { kind: 'list', element: () => before } : { kind: 'list', element: given[0] ? reading.later(given[0]) : () => anything });
/** `array().of(x)` */
export const elements: Making = ({ given, reading }) => ({ kind: 'list', element: lazily(() => unionOf(given.map((node) => reading.read(node)))) });
/** A list whose places have schemas of their own. */
export const tuple: Making = ({ given, reading }) => {
  const places = given[0] ? reading.questions.elements(given[0]) : null;
  return places ? { kind: 'list', element: lazily(() => unionOf(places.map((node) => reading.read(node)))) } : unknown;
};

/** One of the schemas in a list. */
export function oneOf(argument = 0): Making {
  return ({ given, reading }) => {
    const members = given[argument] ? reading.questions.elements(given[argument]) : null;
    return members ? { kind: 'union', members: members.map((member) => reading.later(member)) } : unknown;
  };
}

/** One of the schemas in its arguments (or in lists among them), and the one before it. */
export const either: Making = ({ before, given, reading }) => ({
  kind: 'union',
  members: [...(before && before.kind !== 'anything' ? [() => before] : []), ...given.flatMap((node) => reading.questions.elements(node) ?? [node]).map((node) => reading.later(node))],
});

/** Both the schema before it and those in its arguments, or in lists among them. */
export const all: Making = ({ before, given, reading }) => {
  const shapes = given.flatMap((node) => reading.questions.elements(node) ?? [node]).map((node) => reading.read(node));
  return shapes.reduce((one, other) => both(one, other), before ?? anything);
};

/** What the steps in its arguments make of the schema before them. */
export const pipe: Making = (site) => {
  const { shape, given } = subject(site);
  return given.reduce<SchemaShape>((before, node) => withConversion(site.reading.step(before, node), before), shape);
};

/** The steps, each of which can replace what was before: `a.pipe(b)` is what `b` lets through. */
export const piped: Making = (site) => {
  const { shape, given } = subject(site);
  const after = site.reading.read(given[0]);
  if (shape.kind === 'leaf' && after.kind === 'leaf') return limited(after.values as Values, shape.values as Values);
  return shape.kind === 'unknown' ? demoted(after) : after;
};

function withConversion(shape: SchemaShape, before: SchemaShape): SchemaShape {
  return before.converts && !shape.converts ? { ...shape, converts: true } : shape;
}

/** A schema that a function returns: for schemas that name themselves. */
export const returned: Making = ({ given, reading }) => {
  const value = given[0] ? reading.questions.returned(given[0]) : null;
  return value ? reading.read(value) : unknown;
};

/** An object whose keys the client chooses, unless they are those of an enumeration; its values follow the last argument. */
export function record(choosing: readonly string[], rejects = true): Making {
  return ({ given, reading }) => {
    const value = reading.later(given[given.length > 1 ? 1 : 0]);
    const keys = given.length > 1 && given[0] ? enumerated(given[0], choosing, reading) : null;
    if (keys && rejects) return { kind: 'object', fields: new Map(keys.map((key) => [key, value])), unknownKeys: 'reject' };
    return { kind: 'object', fields: new Map(), unknownKeys: 'keep', rest: rejects ? value : () => unknown };
  };
}

function enumerated(node: Opaque, choosing: readonly string[], reading: Reading): string[] | null {
  const call = reading.questions.call(reading.questions.definition(node));
  const [first] = call?.arguments ?? [];
  if (!call || !first || !choosing.includes(reading.wordOf(call.callee) ?? '')) return null;
  const names = reading.questions.elements(first)?.map((element) => reading.questions.constant(element)?.value);
  return names?.every((name) => typeof name === 'string') ? names : null;
}

/** What becomes of keys that the object does not name. */
export function keys(unknownKeys: ObjectShape['unknownKeys']): Making {
  return (site) => withUnknownKeys(subject(site).shape, unknownKeys);
}

/** Fields of the first argument beside those before. */
export const extended: Making = (site) => {
  const { shape, given } = subject(site);
  if (shape.kind !== 'object' || !given[0]) return unknown;
  return { ...both(shape, objectOf(given[0], shape.unknownKeys, site.reading)), unknownKeys: shape.unknownKeys } as SchemaShape;
};

/** The object in the first argument over the one before it. */
export const merged: Making = (site) => {
  const { shape, given } = subject(site);
  const other = site.reading.read(given[0]);
  if (shape.kind !== 'object') return unknown;
  return other.kind === 'object' ? { ...both(shape, other), unknownKeys: other.unknownKeys } as SchemaShape : { ...shape, rest: () => unknown };
};

/** Values of keys that are not named follow the first argument. */
export const others: Making = (site) => {
  const { shape, given } = subject(site);
  return shape.kind === 'object' ? { ...shape, unknownKeys: 'keep', rest: site.reading.later(given[0]) } : unknown;
};

/** Only (or all but) the fields that are named by a list or by an object. */
export function chosen(keeps: boolean): Making {
  return (site) => {
    const { shape, given } = subject(site);
    if (shape.kind !== 'object' || !given[0]) return unknown;
    const names = namesIn(given[0], site.reading.questions);
    return names ? { ...shape, fields: new Map([...shape.fields].filter(([field]) => names.has(field) === keeps)) } : shape;
  };
}

function namesIn(node: Opaque, questions: Questions): ReadonlySet<string> | null {
  const mask = questions.properties(node);
  if (mask) return mask.open ? null : new Set(mask.entries.keys());
  const names = questions.elements(node)?.map((element) => questions.constant(element)?.value);
  return names?.every((name) => typeof name === 'string') ? new Set(names) : null;
}

/** A number is bounded when it has both; the side that was seen is kept in `bounds`. */
interface BoundedLeaf extends Leaf {
  readonly bounds?: 'lower' | 'upper';
}

function bounded(side: 'lower' | 'upper'): Making {
  return (site) => {
    const { shape } = subject(site);
    if (shape.kind !== 'leaf') return shape;
    const values = shape.values as Values;
    if (!canBe(values, 'magnitude')) return side === 'upper' ? without(values, ['length']) : shape;
    const { bounds } = shape as BoundedLeaf;
    return bounds && bounds !== side ? without(values, ['magnitude']) : { ...shape, bounds: side } as Leaf;
  };
}

/** An upper bound of a number, or the greatest length of a text. */
export const upper = bounded('upper');
export const lower = bounded('lower');
/** Both bounds of a number, or of the length of a text. */
export const between: Making = (site) => {
  const { shape } = subject(site);
  return shape.kind === 'leaf' ? without(shape.values as Values, ['magnitude', 'length']) : shape;
};

/** Text that a regular expression in the first argument (behind the schema, if that stands there) matches. */
export const pattern: Making = (site) => {
  const { shape, given } = subject(site.before ? site : { ...site, before: site.given.length > 1 ? null : anyText });
  const matched = (given[0] && site.reading.questions.matches(given[0])) ?? { proven: [], possible: capabilities };
  return mapLeaf(shape, (values) => limited(values, matched), foreign);
};

/** Text that begins with a constant. */
export const beginning: Making = ({ before, given, reading }) => {
  const removed = removedByPrefix(given[0] ? reading.questions.constant(given[0])?.value : undefined);
  return mapLeaf(before ?? anyText, (values) => without(values, removed), foreign);
};

/** One of the values in a list, or in the arguments, as the program writes them; a call among them may refer to another value. */
export const listed: Making = ({ before, given, reading }) => {
  const values = given.flatMap((node) => reading.questions.elements(node) ?? [node]);
  return values.every((node) => reading.questions.call(node) === null) ? nothing : before ? checked(before) : leaf([], json);
};
