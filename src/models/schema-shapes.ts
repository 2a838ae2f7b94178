/**
 * What models compute with the shapes of schemas: leaves, limits, what holds of a value that passed two schemas.
 */
import { capabilities, json, text, type Capability, type SchemaShape, type Values, type ValuesByMajor } from './model.ts';

export type Leaf = Extract<SchemaShape, { kind: 'leaf' }>;
export type ObjectShape = Extract<SchemaShape, { kind: 'object' }>;

export const unknown: SchemaShape = { kind: 'unknown' };
export const anything: SchemaShape = { kind: 'anything' };
export const nothing: Leaf = { kind: 'leaf', values: { proven: [] } };
export const anyText: Leaf = { kind: 'leaf', values: { proven: text } };
export const anyNumber: Leaf = { kind: 'leaf', values: { proven: ['magnitude'] } };

export function leaf(proven: readonly Capability[], possible: readonly Capability[] = []): Leaf {
  return { kind: 'leaf', values: { proven, possible } };
}

function isPlain(values: Leaf['values']): values is Values {
  return 'proven' in values;
}

/** Values that differ by a package's major version, as what they have in common and what some have. */
export function plainValues(values: Leaf['values'], major: (packageName: string) => number | null): Values {
  if (isPlain(values)) return values;
  if (!('majors' in values)) return { proven: [], possible: capabilities };
  const version = major(values.package);
  const known = version === null ? undefined : values.majors[version];
  if (known) return known;
  return joined(values);
}

function joined({ majors }: ValuesByMajor): Values {
  const all = Object.values(majors);
  return {
    proven: capabilities.filter((word) => all.every((values) => values.proven.includes(word))),
    possible: capabilities.filter((word) => all.some((values) => canBe(values, word))),
  };
}

export function canBe(values: Values, word: Capability): boolean {
  return values.proven.includes(word) || (values.possible ?? []).includes(word);
}

/** What both let through. */
export function limited(one: Values, other: Values): Leaf {
  return leaf(one.proven.filter((word) => other.proven.includes(word)), capabilities.filter((word) => canBe(one, word) && canBe(other, word)));
}

export function without(values: Values, removed: readonly Capability[]): Leaf {
  const keep = (words: readonly Capability[]) => words.filter((word) => !removed.includes(word));
  return leaf(keep(values.proven), keep(values.possible ?? []));
}

/** The shape with other values at its leaves; what is no leaf is handed to `otherwise`. */
export function mapLeaf(shape: SchemaShape, map: (values: Values) => SchemaShape, otherwise: (shape: SchemaShape) => SchemaShape): SchemaShape {
  if (shape.kind === 'leaf' && isPlain(shape.values)) return map(shape.values);
  if (shape.kind === 'anything') return map({ proven: json });
  if (shape.kind === 'union') return { ...shape, members: shape.members.map((member) => () => mapLeaf(member(), map, otherwise)) };
  return otherwise(shape);
}

/** The shape after a step that nobody can see into: nothing is certain any more. */
export function demoted(shape: SchemaShape): SchemaShape {
  switch (shape.kind) {
    case 'leaf':
      return isPlain(shape.values) ? leaf([], [...shape.values.proven, ...(shape.values.possible ?? [])]) : leaf([], capabilities);
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

/** An unseen check of a single value may prove anything; of an object it compares fields and proves nothing about one. */
export function checked(shape: SchemaShape): SchemaShape {
  return shape.kind === 'object' || shape.kind === 'list' ? shape : demoted(shape);
}

/** A value that both shapes let through; two objects are merged. */
export function both(left: SchemaShape, right: SchemaShape): SchemaShape {
  if (left.kind === 'leaf' && right.kind === 'leaf' && isPlain(left.values) && isPlain(right.values)) return limited(left.values, right.values);
  if (left.kind === 'anything') return right;
  if (right.kind === 'anything') return left;
  if (left.kind === 'list' && right.kind === 'list') return { kind: 'list', element: () => both(left.element(), right.element()) };
  if (left.kind !== 'object' || right.kind !== 'object') return unknown;
  const unknownKeys = left.unknownKeys === 'keep' || right.unknownKeys === 'keep' ? 'keep' : right.unknownKeys;
  const rest = left.rest ?? right.rest;
  return { kind: 'object', fields: new Map([...left.fields, ...right.fields]), unknownKeys, ...(rest ? { rest } : {}) };
}

export function unionOf(members: readonly SchemaShape[]): SchemaShape {
  const [first] = members;
  if (!first) return unknown;
  return members.length === 1 ? first : { kind: 'union', members: members.map((member) => () => member) };
}

export function withUnknownKeys(shape: SchemaShape, unknownKeys: ObjectShape['unknownKeys']): SchemaShape {
  return shape.kind === 'object' ? { ...shape, unknownKeys } : unknown;
}

/** Asks once, when asked. */
export function lazily(make: () => SchemaShape): () => SchemaShape {
  let shape: SchemaShape | undefined;
  return () => (shape ??= make());
}

/** Capabilities that a constant beginning takes away. */
export function removedByPrefix(prefix: unknown): readonly Capability[] {
  if (typeof prefix !== 'string' || prefix === '') return [];
  if (/^[a-z][a-z\d+.-]*:\/\/[^/?#\\]+[/?#]/i.test(prefix)) return ['authority', 'script-url', 'dash', 'absolute', 'prototype-key'];
  const first = [...(prefix.startsWith('-') ? [] : ['dash'] as const), ...(/^[/\\]|^[a-z]:/i.test(prefix) ? [] : ['absolute'] as const)];
  return /^\/[^/\\]|^[?#]/.test(prefix) ? [...first, 'authority', 'script-url', 'prototype-key'] : first;
}
