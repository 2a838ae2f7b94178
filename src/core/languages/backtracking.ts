import { automatonOf, type Automaton } from './positions.ts';
import { parsePattern } from './regexp-read.ts';

/** How the time that a pattern takes to fail grows with the length of the text. */
export interface Backtracking {
  readonly growth: 'exponential' | 'polynomial';
  /** false: the pattern has lookarounds, which may keep the texts out that take so long */
  readonly isCertain: boolean;
  /** what makes it slow when it is repeated */
  readonly pump: string;
}

/** Steps for one pattern, so that work is bounded (about 50 ms). */
const mostSteps = 400_000;
const maximumKept = 500;
const kept = new Map<string, Backtracking | null>();

/**
 * Looks for a text that a backtracking engine reads in a number of ways that grows with its length, and that then does not match: two
 * ways around one place are exponential, a way from one loop to another over the same text is polynomial (Weideman, van der Merwe,
 * Berglund, Watson: Analyzing Matching Time Behavior of Backtracking Regular Expression Matchers, 2016).
 * @param lineBreaks can the text hold them?
 * @returns null for what is linear, or not known
 */
export function backtrackingOf(source: string, flags: string, lineBreaks: boolean): Backtracking | null {
  if (!/[*+]|,\}/.test(source)) return null;
  const key = `${flags}/${lineBreaks ? 'n' : ''}/${source}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const reading = parsePattern(source, flags);
  const automaton = reading && automatonOf(reading);
  const found = automaton ? new Search(automaton, !flags.includes('y'), lineBreaks).run() : null;
  if (kept.size >= maximumKept) kept.clear();
  kept.set(key, found);
  return found;
}

class OutOfSteps extends Error {}

interface Edge {
  readonly to: number;
  /** the symbols that it takes, as bits */
  readonly symbols: number;
  readonly isDouble: boolean;
}

/** A place in a search: some states, by the last symbol that led there. */
interface Step {
  readonly states: readonly number[];
  readonly hasParted: boolean;
  readonly from: Step | null;
  readonly symbol: number;
}

class Search {
  private readonly automaton: Automaton;
  /** characters of which each stands for all that the pattern does not tell apart */
  private readonly symbols: readonly number[];
  private readonly edges: readonly (readonly Edge[])[];
  /** the state before a match that starts later in the text; null if none can */
  private readonly before: number | null;
  private readonly start: readonly Edge[];
  private readonly reached: readonly ReadonlySet<number>[];
  private steps = 0;

  constructor(automaton: Automaton, isSearch: boolean, lineBreaks: boolean) {
    this.automaton = automaton;
    const sets = automaton.sets;
    this.symbols = symbolsOf(sets, lineBreaks);
    const masks = sets.map((set) => this.symbols.reduce((mask, code, index) => (set.hasCode(code) ? mask | (1 << index) : mask), 0));
    const edgesTo = (ways: ReadonlyMap<number, number>): Edge[] =>
      [...ways].map(([to, count]) => ({ to, symbols: masks[to] ?? 0, isDouble: count > 1 })).filter(({ symbols }) => symbols !== 0);
    this.before = isSearch && automaton.anywhere.size > 0 ? sets.length : null;
    const all = this.symbols.reduce((mask, _code, index) => mask | (1 << index), 0);
    const skip: Edge[] = this.before === null ? [] : [{ to: this.before, symbols: all, isDouble: false }];
    this.edges = [...automaton.follow.map(edgesTo), [...edgesTo(automaton.anywhere), ...skip]];
    this.start = [...edgesTo(automaton.atStart), ...skip];
    this.reached = this.edges.map((_edges, state) => this.reachedFrom(state));
  }

  run(): Backtracking | null {
    if (this.symbols.length > 31 || this.automaton.isOptional) return null;
    try {
      const loops = this.edges.map((_edges, state) => state).filter((state) => this.reached[state]?.has(state));
      for (const state of loops) {
        const pump = state === this.before ? null : this.pumpOf([state, state], [state, state], true);
        if (pump && this.fails(state, pump)) return this.told('exponential', pump);
      }
      for (const state of loops) {
        for (const next of loops) {
          if (state === next || !this.reached[state]?.has(next)) continue;
          const pump = this.pumpOf([state, state, next], [state, next, next], false);
          if (pump && this.fails(state, pump)) return this.told('polynomial', pump);
        }
      }
    } catch (error) {
      if (!(error instanceof OutOfSteps)) throw error;
    }
    return null;
  }

  private told(growth: Backtracking['growth'], pump: readonly number[]): Backtracking {
    return { growth, isCertain: !this.automaton.hasConditions, pump: pump.map((symbol) => String.fromCharCode(this.symbols[symbol] as number)).join('') };
  }

  private reachedFrom(state: number): ReadonlySet<number> {
    const reached = new Set<number>();
    const pending = [state];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const { to } of this.edges[next] ?? []) {
        if (reached.has(to)) continue;
        reached.add(to);
        pending.push(to);
      }
    }
    return reached;
  }

  /** The shortest text over which the states in `from` get to those in `goal` at the same time. */
  private pumpOf(from: readonly number[], goal: readonly number[], mustPart: boolean): readonly number[] | null {
    const seen = new Set<string>();
    let level: Step[] = [{ states: from, hasParted: false, from: null, symbol: -1 }];
    while (level.length > 0) {
      const following: Step[] = [];
      for (const step of level) {
        for (const next of this.nextOf(step, goal, mustPart)) {
          if ((!mustPart || next.hasParted) && next.states.every((state, index) => state === goal[index])) return symbolsTo(next);
          const key = `${next.states.join()}${next.hasParted}`;
          if (seen.has(key)) continue;
          seen.add(key);
          following.push(next);
        }
      }
      level = following;
    }
    return null;
  }

  /** Steps of all states over one symbol, to where each can still get to its goal. */
  private nextOf(step: Step, goal: readonly number[], mustPart: boolean): readonly Step[] {
    let partial: { readonly states: readonly number[]; readonly symbols: number; readonly isDouble: boolean }[] = [{ states: [], symbols: -1, isDouble: false }];
    for (const [index, state] of step.states.entries()) {
      partial = partial.flatMap((before) => (this.edges[state] ?? []).flatMap((edge) => {
        if (++this.steps > mostSteps) throw new OutOfSteps();
        const symbols = before.symbols & edge.symbols;
        const end = goal[index] as number;
        if (symbols === 0 || (edge.to !== end && !this.reached[edge.to]?.has(end))) return [];
        return [{ states: [...before.states, edge.to], symbols, isDouble: before.isDouble || edge.isDouble }];
      }));
    }
    return partial.map(({ states, symbols, isDouble }) => {
      const parts = mustPart && (states[0] !== states[1] || (isDouble && step.states[0] === step.states[1]));
      return { states, hasParted: step.hasParted || parts, from: step, symbol: lowest(symbols) };
    });
  }

  /** Is there a text that leads to the state, goes on with the pump, and does not match? */
  private fails(state: number, pump: readonly number[]): boolean {
    // A text that begins otherwise can keep alternatives behind `^` from matching.
    const later = this.before === null ? [] : this.symbols.map((_code, index) => index);
    return this.prefixesTo(state, later).some((prefix) => this.failsAfter([...prefix, ...pump, ...pump, ...pump]));
  }

  private failsAfter(text: readonly number[]): boolean {
    let states: ReadonlySet<number> | null = null;
    for (const symbol of text) {
      states = this.after(states, symbol);
      if (this.hasEnded(states)) return false;
    }
    return this.symbols.some((_code, symbol) => {
      const last = this.after(states, symbol);
      return !this.hasEnded(last) && ![...last].some((one) => this.automaton.endsOfText.has(one));
    });
  }

  private hasEnded(states: ReadonlySet<number>): boolean {
    return [...states].some((state) => this.automaton.ends.has(state));
  }

  /** @param states null: at the start of the text */
  private after(states: ReadonlySet<number> | null, symbol: number): ReadonlySet<number> {
    const next = new Set<number>();
    for (const edges of states ? [...states].map((state) => this.edges[state] ?? []) : [this.start]) {
      for (const { to, symbols } of edges) if ((symbols & (1 << symbol)) !== 0) next.add(to);
    }
    return next;
  }

  /** The shortest texts that lead to a state: from the start, and behind one of the characters. */
  private prefixesTo(goal: number, later: readonly number[]): readonly (readonly number[])[] {
    if (goal === this.before) return [[], ...later.map((symbol) => [symbol])];
    const direct = this.shortestTo(goal, this.start);
    const behind = this.before === null ? null : this.shortestTo(goal, this.edges[this.before] ?? []);
    return [...(direct ? [direct] : []), ...(behind ? later.map((symbol) => [symbol, ...behind]) : [])];
  }

  private shortestTo(goal: number, start: readonly Edge[]): readonly number[] | null {
    const seen = new Set<number>();
    let level: Step[] = [{ states: [], hasParted: false, from: null, symbol: -1 }];
    while (level.length > 0) {
      const following: Step[] = [];
      for (const step of level) {
        for (const { to, symbols } of step.from ? this.edges[step.states[0] as number] ?? [] : start) {
          const next = { states: [to], hasParted: false, from: step, symbol: lowest(symbols) };
          if (to === goal) return symbolsTo(next);
          if (seen.has(to)) continue;
          seen.add(to);
          following.push(next);
        }
      }
      level = following;
    }
    return null;
  }
}

/** The lowest bit that is set. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function symbolsTo(step: Step): readonly number[] {
  const symbols: number[] = [];
  for (let one: Step | null = step; one?.from; one = one.from) symbols.unshift(one.symbol);
  return symbols;
}

/** One character of ASCII for each class that the sets do not tell apart, letters and digits first. */
function symbolsOf(sets: Automaton['sets'], lineBreaks: boolean): readonly number[] {
  const known = new Map<string, number>();
  const codes = Array.from({ length: 127 }, (_one, code) => code).filter((code) => code >= 32 || code === 9 || (lineBreaks && (code === 10 || code === 13)));
  for (const code of codes.sort((one, other) => rankOf(one) - rankOf(other))) {
    const key = sets.map((set) => (set.hasCode(code) ? 1 : 0)).join('');
    if (!known.has(key)) known.set(key, code);
  }
  return [...known.values()];
}

function rankOf(code: number): number {
  return /[a-z]/.test(String.fromCharCode(code)) ? 0 : /[0-9A-Z]/.test(String.fromCharCode(code)) ? 1 : 2;
}
