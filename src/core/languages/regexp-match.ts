import type { AST } from '@eslint-community/regexpp';
import { readElement, type Reading } from './regexp-read.ts';

const deepest = 60;

/**
 * Can the pattern match the whole word? Each part is asked once for each position, so nothing backtracks. What cannot be
 * decided so (backreferences, lookbehind, deep nesting) counts as matching.
 * @param word at most 30 characters
 */
export function matchesWhole(reading: Reading, word: string): boolean {
  const matcher = new Matcher(reading, word);
  return (matcher.alternatives(reading.pattern.alternatives, 0, 0) & (1 << word.length)) !== 0 || matcher.hasDoubt;
}

/** Ends of matches as bit masks of positions in the word. */
class Matcher {
  /** something was met that is not decided here */
  hasDoubt = false;
  private readonly reading: Reading;
  private readonly word: string;
  private readonly ends = new Map<AST.Node, Map<number, number>>();

  constructor(reading: Reading, word: string) {
    this.reading = reading;
    this.word = word;
  }

  alternatives(alternatives: readonly AST.Alternative[], start: number, depth: number): number {
    let ends = 0;
    for (const { elements } of alternatives) {
      let reached = 1 << start;
      for (const element of elements) reached = this.from(element, reached, depth);
      ends |= reached;
    }
    return ends;
  }

  private from(element: AST.Element, starts: number, depth: number): number {
    let ends = 0;
    for (let start = 0; start <= this.word.length; start++) {
      if (starts & (1 << start)) ends |= this.at(element, start, depth);
    }
    return ends;
  }

  private at(element: AST.Element, start: number, depth: number): number {
    let byStart = this.ends.get(element);
    if (!byStart) this.ends.set(element, (byStart = new Map()));
    const known = byStart.get(start);
    if (known !== undefined) return known;
    const ends = depth > deepest ? this.doubt() : this.compute(element, start, depth + 1);
    byStart.set(start, ends);
    return ends;
  }

  private doubt(): number {
    this.hasDoubt = true;
    return 0;
  }

  private compute(element: AST.Element, start: number, depth: number): number {
    switch (element.type) {
      case 'Quantifier':
        return this.repeated(element, start, depth);
      case 'Group':
      case 'CapturingGroup':
        return element.type === 'Group' && element.modifiers ? this.doubt() : this.alternatives(element.alternatives, start, depth);
      case 'Assertion':
        return this.holds(element, start, depth) ? 1 << start : 0;
      default: {
        const set = readElement(element, this.reading);
        if (!set) return this.doubt();
        return start < this.word.length && set.hasCode(this.word.charCodeAt(start)) ? 1 << (start + 1) : 0;
      }
    }
  }

  private repeated(element: AST.Quantifier, start: number, depth: number): number {
    let reached = 1 << start;
    let ends = element.min === 0 ? reached : 0;
    const rounds = Math.min(element.max, Math.max(element.min, this.word.length) + 1, maximumRounds);
    for (let round = 1; round <= rounds && reached !== 0; round++) {
      reached = this.from(element.element, reached, depth);
      if (round >= Math.min(element.min, maximumRounds)) ends |= reached;
    }
    return ends;
  }

  private holds(element: AST.Assertion, start: number, depth: number): boolean {
    switch (element.kind) {
      case 'start':
        return start === 0;
      case 'end':
        return start === this.word.length;
      case 'word':
        return (this.isWord(start - 1) !== this.isWord(start)) !== element.negate;
      case 'lookahead':
        return (this.alternatives(element.alternatives, start, depth) !== 0) !== element.negate;
      default:
        this.doubt();
        return false;
    }
  }

  private isWord(index: number): boolean {
    return /\w/.test(this.word[index] ?? '');
  }
}

/** More rounds than a word has positions reach nothing new, but for parts that may be empty. */
const maximumRounds = 64;
