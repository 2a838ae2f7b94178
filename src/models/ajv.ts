import { capabilities, identifierLike, text, type Capability, type Opaque, type PackageModel, type Questions, type SchemaShape, type Values } from './model.ts';

/** What text can do that passed a format of ajv-formats 3.0.1 (its default, full mode). */
const formats: Readonly<Record<string, Values>> = {
  'uuid': { proven: identifierLike }, 'ipv4': { proven: identifierLike }, 'ipv6': { proven: identifierLike },
  'date': { proven: [] }, 'time': { proven: [] }, 'date-time': { proven: [] }, 'iso-time': { proven: [] }, 'iso-date-time': { proven: [] }, 'duration': { proven: [] },
  'email': { proven: ['quote', 'code', 'dash', 'shell', 'pattern', 'template', 'length'], possible: ['html'] },
  'hostname': { proven: ['code', 'prototype-key', 'pattern'] },
  'byte': { proven: ['code', 'segment', 'absolute', 'length'] },
};
/** Formats that exclude little: what they let through is still text. */
const looseFormats = new Set([
  'uri', 'uri-reference', 'uri-template', 'url', 'regex', 'json-pointer', 'json-pointer-uri-fragment', 'relative-json-pointer', 'password', 'binary',
]);

/**
 * ajv: JSON Schema. What is read here is what Fastify makes of it: its ajv takes away properties that are not declared where
 * `additionalProperties` is false (`removeAdditional: true`) and converts single values to the declared type (`coerceTypes`).
 */
export const ajv: PackageModel = {
  package: 'ajv',
  checked: '8.20.0, with @fastify/ajv-compiler 4.0.7',
  entities: {},
  schema: readSchema,
};

const unknown: SchemaShape = { kind: 'unknown' };
const anything: SchemaShape = { kind: 'anything' };
const nothing: SchemaShape = { kind: 'leaf', values: { proven: [] } };
/** Keywords that bring schemas of elsewhere, or several at once. */
const composing = ['$ref', '$dynamicRef', '$recursiveRef', 'allOf'];
/** Keywords that constrain a value beside its type. */
const constraining = ['enum', 'const', 'properties', 'additionalProperties', 'patternProperties', 'items', 'anyOf', 'oneOf', 'pattern', 'format'];
/** Keywords that say nothing about what a value can do. */
const annotating = new Set(['title', 'description', 'default', 'example', 'examples', 'deprecated', '$comment', '$id', 'required', 'nullable']);
const deepest = 20;

type Keywords = ReadonlyMap<string, Opaque>;

function readSchema(node: Opaque, questions: Questions): SchemaShape {
  return read(node, questions, 0);
}

function read(node: Opaque | undefined, questions: Questions, depth: number): SchemaShape {
  if (!node || depth > deepest) return unknown;
  const constant = questions.constant(node)?.value;
  if (constant === true) return anything;
  if (constant === false) return nothing;
  const properties = questions.properties(node);
  if (!properties || properties.open) return unknown;
  const keywords = properties.entries;
  if (composing.some((keyword) => keywords.has(keyword))) return unknown;
  if (keywords.has('enum') || keywords.has('const')) return chosen(keywords, questions);
  const types = typesOf(keywords, questions);
  if (types) return union(types.map((type) => ofType(type, keywords, questions, depth)));
  const alternatives = keywords.get('anyOf') ?? keywords.get('oneOf');
  if (alternatives) return anyOf(alternatives, keywords, questions, depth);
  if (constraining.some((keyword) => keywords.has(keyword))) return union([ofType('object', keywords, questions, depth), unknown]);
  return [...keywords.keys()].every((keyword) => annotating.has(keyword)) ? anything : unknown;
}

/** A value of a list; an object or array among them is taken as it is written, so it is harmless too. */
function chosen(keywords: Keywords, questions: Questions): SchemaShape {
  const list = keywords.get('enum');
  if (!list) return keywords.has('const') ? nothing : unknown;
  return questions.elements(list) || questions.constant(list) ? nothing : unknown;
}

/** The declared types; null if none is declared, empty if they cannot be read. */
function typesOf(keywords: Keywords, questions: Questions): readonly string[] | null {
  const declared = keywords.get('type');
  if (!declared) return null;
  const one = questions.constant(declared)?.value;
  if (typeof one === 'string') return one === '' ? [] : [one];
  const names = questions.elements(declared)?.map((element) => questions.constant(element)?.value) ?? [];
  return names.every((name) => typeof name === 'string') ? names : [];
}

function ofType(type: string, keywords: Keywords, questions: Questions, depth: number): SchemaShape {
  switch (type) {
    case 'string':
      return ofText(keywords, questions);
    case 'integer':
    case 'number':
      return isBounded(keywords) ? nothing : { kind: 'leaf', values: { proven: ['magnitude'] } };
    case 'boolean':
    case 'null':
      return nothing;
    case 'array':
      return { kind: 'list', element: lazily(() => (keywords.has('items') ? read(keywords.get('items'), questions, depth + 1) : anything)) };
    case 'object':
      return ofObject(keywords, questions, depth);
    default:
      return unknown;
  }
}

function isBounded(keywords: Keywords): boolean {
  const has = (...names: string[]) => names.some((name) => keywords.has(name));
  return has('minimum', 'exclusiveMinimum') && has('maximum', 'exclusiveMaximum');
}

function ofText(keywords: Keywords, questions: Questions): SchemaShape {
  let values: Values = { proven: text };
  const pattern = keywords.get('pattern');
  if (pattern) values = both(values, questions.matches(pattern) ?? { proven: [], possible: capabilities });
  const format = keywords.get('format');
  if (format) values = both(values, ofFormat(questions.constant(format)?.value));
  if (keywords.has('maxLength')) values = without(values, 'length');
  return { kind: 'leaf', values };
}

function ofFormat(name: unknown): Values {
  if (typeof name === 'string' && Object.hasOwn(formats, name)) return formats[name] as Values;
  return typeof name === 'string' && looseFormats.has(name) ? { proven: text } : { proven: [], possible: text };
}

function ofObject(keywords: Keywords, questions: Questions, depth: number): SchemaShape {
  const declared = keywords.get('properties');
  const properties = declared ? questions.properties(declared) : { entries: new Map<string, Opaque>(), open: false };
  const fields = new Map([...(properties?.entries ?? [])].map(([name, value]) => [name, lazily(() => read(value, questions, depth + 1))]));
  if (!properties || properties.open || keywords.has('patternProperties')) return { kind: 'object', fields, unknownKeys: 'keep', rest: () => unknown };
  const additional = keywords.get('additionalProperties');
  if (additional && questions.constant(additional)?.value === false) return { kind: 'object', fields, unknownKeys: 'strip' };
  return { kind: 'object', fields, unknownKeys: 'keep', ...(additional ? { rest: lazily(() => read(additional, questions, depth + 1)) } : {}) };
}

/** With constraints beside the alternatives, what holds of a value is more than either says: nothing is certain. */
function anyOf(list: Opaque, keywords: Keywords, questions: Questions, depth: number): SchemaShape {
  const elements = questions.elements(list);
  const isAlone = [...keywords.keys()].every((keyword) => annotating.has(keyword) || keyword === 'anyOf' || keyword === 'oneOf');
  return elements && isAlone ? { kind: 'union', members: elements.map((element) => lazily(() => read(element, questions, depth + 1))) } : unknown;
}

function union(members: readonly SchemaShape[]): SchemaShape {
  const [first] = members;
  if (!first) return unknown;
  return members.length === 1 ? first : { kind: 'union', members: members.map((member) => () => member) };
}

function lazily(make: () => SchemaShape): () => SchemaShape {
  let shape: SchemaShape | undefined;
  return () => (shape ??= make());
}

function both(one: Values, other: Values): Values {
  const can = (values: Values, word: Capability) => values.proven.includes(word) || (values.possible ?? []).includes(word);
  return { proven: one.proven.filter((word) => other.proven.includes(word)), possible: capabilities.filter((word) => can(one, word) && can(other, word)) };
}

function without(values: Values, removed: Capability): Values {
  const keep = (words: readonly Capability[]) => words.filter((word) => word !== removed);
  return { proven: keep(values.proven), possible: keep(values.possible ?? []) };
}
