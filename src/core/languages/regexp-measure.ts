import type { AST } from '@eslint-community/regexpp';
import { anyOrder, canRepeat, Characters, doubled, type Alphabet, type Doubled } from './characters.ts';
import { readElement, type Reading } from './regexp-read.ts';

/** What is known about the texts that a part of a pattern consumes; never less than they can have. */
export interface Measure extends Alphabet {
  /** characters that they can end with */
  readonly last: Characters;
  /** lengths, in characters */
  readonly shortest: number;
  readonly longest: number;
}

/** Parts nested deeper are taken for anything. */
export const deepest = 60;

function anything(): Measure {
  return { ...anyOrder(Characters.all()), last: Characters.all(), shortest: 0, longest: Number.POSITIVE_INFINITY };
}

export function measureAlternatives(alternatives: readonly (readonly AST.Element[])[], reading: Reading, depth = 0): Measure {
  const parts = alternatives.map((elements) => measureSequence(elements, reading, depth));
  return {
    all: unionOf(parts.map((part) => part.all)),
    first: unionOf(parts.map((part) => part.first)),
    last: unionOf(parts.map((part) => part.last)),
    pairs: new Set(parts.flatMap((part) => [...part.pairs])),
    shortest: Math.min(...parts.map((part) => part.shortest)),
    longest: Math.max(...parts.map((part) => part.longest)),
  };
}

function measureSequence(elements: readonly AST.Element[], reading: Reading, depth: number): Measure {
  const all = new Characters();
  const first = new Characters();
  let last = new Characters();
  const pairs = new Set<Doubled>();
  let [shortest, longest] = [0, 0];
  for (const element of elements) {
    const part = measureElement(element, reading, depth);
    if (!part) continue;
    for (const pair of doubled) if (part.pairs.has(pair) || canRepeat(pair, last, part.first)) pairs.add(pair);
    all.addAll(part.all);
    if (shortest === 0) first.addAll(part.first);
    last = part.shortest === 0 ? unionOf([last, part.last]) : part.last;
    shortest += part.shortest;
    longest += part.longest;
  }
  return withoutRefused({ all, first, last, pairs, shortest, longest }, elements, reading);
}

/** @returns null for what consumes nothing */
function measureElement(element: AST.Element, reading: Reading, depth: number): Measure | null {
  if (depth > deepest) return anything();
  switch (element.type) {
    case 'Assertion':
      return null;
    case 'Backreference':
      return repeatsConsumed(element) ? { ...anything(), all: new Characters(), first: new Characters() } : anything();
    case 'Quantifier':
      return measureQuantifier(element, reading, depth);
    case 'Group':
    case 'CapturingGroup':
      if (element.type === 'Group' && element.modifiers) return anything();
      return measureAlternatives(element.alternatives.map((alternative) => alternative.elements), reading, depth + 1);
    default: {
      const all = readElement(element, reading);
      return all ? { all, first: all, last: all, pairs: new Set(), shortest: 1, longest: 1 } : anything();
    }
  }
}

function measureQuantifier(element: AST.Quantifier, reading: Reading, depth: number): Measure | null {
  const inner = element.max === 0 ? null : measureElement(element.element, reading, depth + 1);
  if (!inner) return null;
  const joints = element.max > 1 ? doubled.filter((pair) => canRepeat(pair, inner.last, inner.first)) : [];
  return {
    ...inner,
    pairs: new Set([...inner.pairs, ...joints]),
    shortest: inner.shortest * element.min,
    longest: inner.longest === 0 ? 0 : inner.longest * element.max,
  };
}

/** Does every group that is meant stand outside all lookarounds, so that its characters are counted where it stands? */
function repeatsConsumed(element: AST.Backreference): boolean {
  return [element.resolved].flat().every((group) => {
    for (let parent: AST.Node | null = group.parent; parent; parent = parent.parent) if (parent.type === 'Assertion') return false;
    return true;
  });
}

/** Takes out what negative lookaheads at the start keep out: `(?!.*[<>])`, `(?!.*\.\.)`, `(?!-)`. */
function withoutRefused(measure: Measure, elements: readonly AST.Element[], reading: Reading): Measure {
  const pairs = new Set(measure.pairs);
  for (const alternative of refusedAtStart(elements)) {
    const isAnywhere = isRunOfAll(alternative.elements[0], measure.all, reading);
    const sets = setsOf(isAnywhere ? alternative.elements.slice(1) : alternative.elements, reading) ?? [];
    const reduced = isAnywhere ? [measure.all, measure.first, measure.last] : [measure.first];
    if (sets.length === 1) for (const set of reduced) set.removeAll(sets[0] as Characters);
    const pair = isAnywhere ? pairOf(sets) : null;
    if (pair) pairs.delete(pair);
  }
  for (const pair of doubled) if (!canRepeat(pair, measure.all, measure.all)) pairs.delete(pair);
  return { ...measure, pairs };
}

function refusedAtStart(elements: readonly AST.Element[]): readonly AST.Alternative[] {
  const refused: AST.Alternative[] = [];
  for (const element of elements) {
    if (element.type !== 'Assertion' || element.kind !== 'lookahead') break;
    if (element.negate) refused.push(...element.alternatives);
  }
  return refused;
}

/** Is it a run (`.*`, `[^]*`) that takes every character that the text can have? */
function isRunOfAll(element: AST.Element | undefined, all: Characters, reading: Reading): boolean {
  if (element?.type !== 'Quantifier' || element.min !== 0 || element.max !== Number.POSITIVE_INFINITY) return false;
  const set = readElement(element.element, reading);
  if (!set) return false;
  for (let code = 0; code < 128; code++) if (all.hasCode(code) && !set.hasCode(code)) return false;
  return all.others === 'none' || set.others !== 'none';
}

/** One set for each element, when each takes exactly one character; the last may be repeated. */
export function setsOf(elements: readonly AST.Element[], reading: Reading): Characters[] | null {
  const sets: Characters[] = [];
  for (const [index, element] of elements.entries()) {
    const single = index === elements.length - 1 ? singleSet(element, reading) : readElement(element, reading);
    if (!single) return null;
    sets.push(single);
  }
  return sets;
}

/** The characters that an element takes one by one: `[<>]`, `[<>]+`, `(?:<|>)`. */
export function singleSet(element: AST.Element, reading: Reading, depth = 0): Characters | null {
  if (depth > deepest) return null;
  if (element.type === 'Quantifier') {
    const takesEach = element.min <= 1 && element.max >= 1 && (element.greedy || element.min === 1);
    return takesEach ? singleSet(element.element, reading, depth + 1) : null;
  }
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return readElement(element, reading);
  if (element.type === 'Group' && element.modifiers) return null;
  const sets = element.alternatives.map(({ elements: [only, ...more] }) => (only && more.length === 0 ? singleSet(only, reading, depth + 1) : null));
  return sets.every((set) => set !== null) ? unionOf(sets) : null;
}

/** The pair that these two sets spell in full. */
export function pairOf(sets: readonly Characters[]): Doubled | null {
  if (sets.length !== 2) return null;
  return doubled.find((pair) => sets.every((set) => set.hasAll(pair === '//' ? '/\\' : pair))) ?? null;
}

function unionOf(sets: readonly Characters[]): Characters {
  const union = new Characters();
  for (const set of sets) union.addAll(set);
  return union;
}
