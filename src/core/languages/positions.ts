import type { AST } from '@eslint-community/regexpp';
import type { Characters } from './characters.ts';
import { readElement, type Reading } from './regexp-read.ts';

/** What a pattern is as an automaton whose states are the places where it takes one character (Glushkov 1961). */
export interface Automaton {
  /** the characters that each state takes */
  readonly sets: readonly Characters[];
  /** the states after each, with the number of ways to get there without taking a character (at most 2) */
  readonly follow: readonly Ways[];
  /** the states that can be first; those behind `^` only at the start of the text */
  readonly atStart: Ways;
  readonly anywhere: Ways;
  /** states after which the pattern has matched: wherever the text goes on, and only at its end */
  readonly ends: ReadonlySet<number>;
  readonly endsOfText: ReadonlySet<number>;
  /** the pattern matches the empty text */
  readonly isOptional: boolean;
  /** lookarounds, which are read as if they were not there */
  readonly hasConditions: boolean;
}

type Ways = ReadonlyMap<number, number>;

/** More states are not looked at, so that work is bounded. */
const mostStates = 250;
const deepest = 60;

class NotRead extends Error {}

/** @returns null for what is no automaton (back references, flags that change anchors), or a large one */
export function automatonOf(reading: Reading): Automaton | null {
  if (reading.flags.includes('m')) return null;
  try {
    return new Builder(reading).build();
  } catch (error) {
    if (error instanceof NotRead) return null;
    throw error;
  }
}

/** The first and last states of a part, and the ways in which it can be empty. */
interface Part {
  readonly first: Ways;
  readonly last: Ways;
  /** 0, 1 or 2 (two or more) */
  readonly empty: number;
}

class Builder {
  private readonly sets: Characters[] = [];
  private readonly follow: Map<number, number>[] = [];
  private readonly reading: Reading;
  private hasConditions = false;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  build(): Automaton {
    const [atStart, anywhere] = [new Map<number, number>(), new Map<number, number>()];
    const [ends, endsOfText] = [new Set<number>(), new Set<number>()];
    let isOptional = false;
    for (const { elements } of this.reading.pattern.alternatives) {
      const isAnchored = isAnchor(elements[0], 'start');
      const isClosed = isAnchor(elements.at(-1), 'end');
      const part = this.sequence(elements.slice(isAnchored ? 1 : 0, isClosed ? -1 : undefined), 0);
      add(atStart, part.first);
      if (!isAnchored) add(anywhere, part.first);
      for (const state of part.last.keys()) (isClosed ? endsOfText : ends).add(state);
      isOptional ||= part.empty > 0 && !isClosed;
    }
    return { sets: this.sets, follow: this.follow, atStart, anywhere, ends, endsOfText, isOptional, hasConditions: this.hasConditions };
  }

  private alternatives(alternatives: readonly AST.Alternative[], depth: number): Part {
    const [first, last] = [new Map<number, number>(), new Map<number, number>()];
    let empty = 0;
    for (const { elements } of alternatives) {
      const part = this.sequence(elements, depth);
      add(first, part.first);
      add(last, part.last);
      empty = Math.min(2, empty + part.empty);
    }
    return { first, last, empty };
  }

  private sequence(elements: readonly AST.Element[], depth: number): Part {
    let whole: Part = { first: new Map(), last: new Map(), empty: 1 };
    for (const element of elements) whole = this.joined(whole, this.element(element, depth + 1));
    return whole;
  }

  private joined(one: Part, next: Part): Part {
    this.connect(one.last, next.first);
    const first = new Map(one.first);
    if (one.empty > 0) add(first, next.first, one.empty);
    const last = new Map(next.last);
    if (next.empty > 0) add(last, one.last, next.empty);
    return { first, last, empty: Math.min(2, one.empty * next.empty) };
  }

  private connect(last: Ways, first: Ways): void {
    for (const [state, ways] of last) add(this.follow[state] as Map<number, number>, first, ways);
  }

  private element(element: AST.Element, depth: number): Part {
    if (depth > deepest) throw new NotRead();
    switch (element.type) {
      case 'Assertion':
        if (element.kind === 'start' || element.kind === 'end') throw new NotRead();
        this.hasConditions = true;
        return { first: new Map(), last: new Map(), empty: 1 };
      case 'Group':
      case 'CapturingGroup':
        if (element.type === 'Group' && element.modifiers) throw new NotRead();
        return this.alternatives(element.alternatives, depth);
      case 'Quantifier':
        return this.quantifier(element, depth);
      default:
        return this.state(element);
    }
  }

  private state(element: AST.Element): Part {
    const set = readElement(element, this.reading);
    if (!set || this.sets.length >= mostStates) throw new NotRead();
    const state = this.sets.push(set) - 1;
    this.follow.push(new Map());
    return { first: new Map([[state, 1]]), last: new Map([[state, 1]]), empty: 0 };
  }

  /** Repetitions are written out; an iteration that may be left out does not match the empty text (ECMA-262, RepeatMatcher). */
  private quantifier({ element, min, max }: AST.Quantifier, depth: number): Part {
    const copies = max === Number.POSITIVE_INFINITY ? Math.max(min, 1) : max;
    if (copies > mostStates) throw new NotRead();
    let whole: Part = { first: new Map(), last: new Map(), empty: 1 };
    let optional: Part | null = null;
    for (let index = copies - 1; index >= 0; index--) {
      const part = this.element(element as AST.Element, depth + 1);
      const isLast = index === copies - 1;
      if (isLast && max === Number.POSITIVE_INFINITY) this.connect(part.last, part.first);
      // From the back, so that what may be left out hangs on what stands before it: a(a(a)?)?
      if (index >= min) optional = { ...this.joined(part, optional ?? whole), empty: 1 };
      else whole = this.joined(part, optional ?? whole);
      if (index < min) optional = null;
    }
    return optional ?? whole;
  }
}

function isAnchor(element: AST.Element | undefined, kind: 'start' | 'end'): boolean {
  return element?.type === 'Assertion' && element.kind === kind;
}

function add(to: Map<number, number>, from: Ways, times = 1): void {
  for (const [state, ways] of from) to.set(state, Math.min(2, (to.get(state) ?? 0) + ways * times));
}
