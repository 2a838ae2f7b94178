/** Reads JSON Schema: the keywords of an object literal, or of the options of a function that makes a schema. */
import { capabilities, identifierLike, text, type Capability, type Opaque, type Questions, type SchemaShape, type Values } from './model.ts';
import { anything, anyNumber, lazily, limited, nothing, unionOf, unknown, without } from './schema-shapes.ts';

/** What text can do that passed a format of ajv-formats 3.0.1 (its default, full mode). */
const formats: Readonly<Record<string, Values>> = {
  'uuid': { proven: identifierLike }, 'ipv4': { proven: identifierLike }, 'ipv6': { proven: identifierLike },
  'date': { proven: [] }, 'time': { proven: [] }, 'date-time': { proven: [] }, 'iso-time': { proven: [] }, 'iso-date-time': { proven: [] }, 'duration': { proven: [] },
  'email': { proven: ['quote', 'code', 'dash', 'shell', 'pattern', 'filter', 'template', 'length'], possible: ['html'] },
  'hostname': { proven: ['code', 'prototype-key', 'pattern'] },
  'byte': { proven: ['code', 'segment', 'absolute', 'length'] },
};
/** Formats that exclude little: what they let through is still text. */
const looseFormats = new Set([
  'uri', 'uri-reference', 'uri-template', 'url', 'regex', 'json-pointer', 'json-pointer-uri-fragment', 'relative-json-pointer', 'password', 'binary',
]);

/** Keywords that bring schemas of elsewhere, or several at once. */
const composing = ['$ref', '$dynamicRef', '$recursiveRef', 'allOf'];
/** Keywords that constrain a value beside its type. */
const constraining = ['enum', 'const', 'properties', 'additionalProperties', 'patternProperties', 'items', 'anyOf', 'oneOf', 'pattern', 'format'];
/** Keywords that say nothing about what a value can do. */
const annotating = new Set(['title', 'description', 'default', 'example', 'examples', 'deprecated', '$comment', '$id', 'required', 'nullable']);
const deepest = 20;

export type Keywords = ReadonlyMap<string, Opaque>;
/** Reads a schema inside another, for languages whose schemas can stand there. */
type Inner = (node: Opaque) => SchemaShape | null;

/** The shape of a JSON Schema. @param inner what reads a schema that is no literal; null: it cannot */
export function readJsonSchema(node: Opaque | undefined, questions: Questions, inner: Inner = () => null, depth = 0): SchemaShape {
  if (!node || depth > deepest) return unknown;
  const constant = questions.constant(node)?.value;
  if (constant === true) return anything;
  if (constant === false) return nothing;
  const properties = questions.properties(node);
  if (!properties) return inner(node) ?? unknown;
  if (properties.open) return unknown;
  const keywords = properties.entries;
  if (composing.some((keyword) => keywords.has(keyword))) return unknown;
  if (keywords.has('enum') || keywords.has('const')) return chosen(keywords, questions);
  const types = typesOf(keywords, questions);
  const below = (other: Opaque | undefined) => readJsonSchema(other, questions, inner, depth + 1);
  if (types) return unionOf(types.map((type) => ofType(type, keywords, questions, below)));
  const alternatives = keywords.get('anyOf') ?? keywords.get('oneOf');
  if (alternatives) return anyOf(alternatives, keywords, questions, below);
  if (constraining.some((keyword) => keywords.has(keyword))) return unionOf([ofType('object', keywords, questions, below), unknown]);
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

/** A value of a type, with the keywords that stand beside it. */
export function ofType(type: string, keywords: Keywords, questions: Questions, below: (node: Opaque | undefined) => SchemaShape): SchemaShape {
  switch (type) {
    case 'string':
      return ofText(keywords, questions);
    case 'integer':
    case 'number':
      return isBounded(keywords) ? nothing : anyNumber;
    case 'boolean':
    case 'null':
      return nothing;
    case 'array':
      return { kind: 'list', element: lazily(() => (keywords.has('items') ? below(keywords.get('items')) : anything)) };
    case 'object':
      return ofObject(keywords, questions, below);
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
  return keywords.has('maxLength') ? without(values, ['length']) : { kind: 'leaf', values };
}

function both(one: Values, other: Values): Values {
  return limited(one, other).values as Values;
}

function ofFormat(name: unknown): Values {
  if (typeof name === 'string' && Object.hasOwn(formats, name)) return formats[name] as Values;
  const certain: readonly Capability[] = typeof name === 'string' && looseFormats.has(name) ? text : [];
  return { proven: certain, possible: text };
}

/** What Fastify's ajv takes away where `additionalProperties` is false, others refuse. */
function ofObject(keywords: Keywords, questions: Questions, below: (node: Opaque | undefined) => SchemaShape): SchemaShape {
  const declared = keywords.get('properties');
  const properties = declared ? questions.properties(declared) : { entries: new Map<string, Opaque>(), open: false };
  const fields = new Map([...(properties?.entries ?? [])].map(([name, value]) => [name, lazily(() => below(value))]));
  if (!properties || properties.open || keywords.has('patternProperties')) return { kind: 'object', fields, unknownKeys: 'keep', rest: () => unknown };
  const additional = keywords.get('additionalProperties');
  if (additional && questions.constant(additional)?.value === false) return { kind: 'object', fields, unknownKeys: 'reject' };
  return { kind: 'object', fields, unknownKeys: 'keep', ...(additional ? { rest: lazily(() => below(additional)) } : {}) };
}

/** With constraints beside the alternatives, what holds of a value is more than either says: nothing is certain. */
function anyOf(list: Opaque, keywords: Keywords, questions: Questions, below: (node: Opaque | undefined) => SchemaShape): SchemaShape {
  const elements = questions.elements(list);
  const isAlone = [...keywords.keys()].every((keyword) => annotating.has(keyword) || keyword === 'anyOf' || keyword === 'oneOf');
  return elements && isAlone ? { kind: 'union', members: elements.map((element) => lazily(() => below(element))) } : unknown;
}
