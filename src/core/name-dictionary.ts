import { singular, splitWords } from './words.ts';

export type NameClass = 'secret' | 'government' | 'personal';

/** What the dictionary says about a name. */
export interface NameMatch {
  readonly of: NameClass;
  /**
   * `named`: the name says it; `token`: any token; `weak`: a word that means this in some places alone; `hash`: the hash of a password;
   * `ambiguous`: it may be something else
   */
  readonly certainty: 'named' | 'token' | 'weak' | 'hash' | 'ambiguous';
  /** the last word, for the evidence that weak words need */
  readonly word: string;
}

/** Terms of a dictionary, each a term of whole words, and the words around them that change what a name means. */
export interface NameTables {
  readonly terms: Readonly<Record<NameClass | 'ambiguous', readonly string[]>>;
  /** single words */
  readonly passwords: readonly string[];
  readonly weak: Readonly<Record<NameClass, readonly string[]>>;
  readonly harmlessTokens: ReadonlySet<string>;
  readonly neutral: ReadonlySet<string>;
  readonly negativeFirst: ReadonlySet<string>;
  readonly negativeLast: ReadonlySet<string>;
  readonly hash: ReadonlySet<string>;
  readonly describing: ReadonlySet<string>;
  readonly negativeHangul: readonly string[];
  /** names that are none, whatever their words */
  readonly ignored: readonly string[];
}

const hangul = /\p{Script=Hangul}/u;
/** The longest term has four words. */
const longestTerm = 4;

/** Finds the terms of a dictionary in the names of variables, properties and headers, by whole words. */
export class NameDictionary {
  private readonly tables: NameTables;
  private readonly byWords = new Map<string, NameMatch>();
  /** terms without borders (`ihidnum`, `accesstoken`) */
  private readonly joined = new Map<string, NameMatch>();
  private readonly inHangul: (readonly [term: string, match: NameMatch])[] = [];
  private readonly known = new Map<string, NameMatch | null>();

  constructor(tables: NameTables) {
    this.tables = tables;
    for (const of of ['secret', 'government', 'personal'] as const) {
      for (const term of tables.terms[of]) this.add(term, { of, certainty: 'named', word: term });
      for (const word of tables.weak[of]) this.byWords.set(`weak ${word}`, { of, certainty: 'weak', word });
    }
    for (const word of tables.passwords) this.add(word, { of: 'secret', certainty: 'named', word: 'password' });
    for (const term of tables.terms.ambiguous) this.add(term, { of: 'secret', certainty: 'ambiguous', word: term });
  }

  private add(term: string, match: NameMatch): void {
    if (hangul.test(term)) this.inHangul.push([term, match]);
    const words = splitWords(term);
    this.byWords.set([...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' '), match);
    this.joined.set(term.replaceAll(' ', ''), match);
  }

  /** What a path of names denotes: by its last name, or by its last two together (`session.id`). */
  match(path: readonly string[]): NameMatch | null {
    const last = path.at(-1);
    if (last === undefined || this.tables.ignored.includes(last)) return null;
    const before = path.at(-2);
    if (before !== undefined && this.tables.describing.has(splitWords(before).at(-1) ?? '')) return null;
    return this.matchName(last) ?? (before !== undefined && path.length > 1 ? this.matchName(`${before}_${last}`) : null);
  }

  /** Does the name tell something about a value: its length, its kind, whether it is there? */
  isAbout(name: string): boolean {
    const words = splitWords(name);
    return this.tables.negativeLast.has(words.at(-1) ?? '') || (words.length > 1 && this.tables.negativeFirst.has(words[0] ?? ''));
  }

  private matchName(name: string): NameMatch | null {
    let match = this.known.get(name);
    if (match === undefined) this.known.set(name, (match = hangul.test(name) ? this.matchHangul(name) : this.matchWords(name)));
    return match;
  }

  private matchHangul(name: string): NameMatch | null {
    const found = this.inHangul.find(([term]) => name.includes(term));
    const rest = found && name.slice(name.indexOf(found[0]) + found[0].length).replace(/^[\s_-]+/, '');
    return found && !this.tables.negativeHangul.some((word) => rest?.startsWith(word)) ? found[1] : null;
  }

  private matchWords(name: string): NameMatch | null {
    const joined = this.joined.get(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
    if (joined) return joined;
    const words = [...splitWords(name)];
    while (words.length > 1 && this.tables.neutral.has(words.at(-1) ?? '')) words.pop();
    const last = words.at(-1) ?? '';
    if (words.length > 1 && this.tables.hash.has(last)) return this.hashOf(words.slice(0, -1));
    const isTokens = last === 'tokens';
    words[words.length - 1] = singular(last);
    return this.matchTerm(words, isTokens) ?? (isTokens ? null : this.matchWeak(words));
  }

  private matchTerm(words: readonly string[], isTokens: boolean): NameMatch | null {
    for (let length = Math.min(longestTerm, words.length); length > 0; length--) {
      const found = this.byWords.get(words.slice(-length).join(' '));
      if (!found) continue;
      const isNegative = length < words.length && this.tables.negativeFirst.has(words[0] ?? '');
      if (!isNegative) return found;
      return found.word === 'password' && this.tables.hash.has(words[0] ?? '') && !isTokens ? { ...found, certainty: 'hash' } : null;
    }
    return null;
  }

  private matchWeak(words: readonly string[]): NameMatch | null {
    const last = words.at(-1) ?? '';
    if (last === 'token') {
      const isHarmless = words.slice(0, -1).some((word) => this.tables.harmlessTokens.has(word) || this.tables.negativeFirst.has(word));
      return isHarmless ? null : { of: 'secret', certainty: 'token', word: last };
    }
    return words.length === 1 ? (this.byWords.get(`weak ${last}`) ?? null) : null;
  }

  /** Hashes of passwords do not belong into a log either. */
  private hashOf(words: readonly string[]): NameMatch | null {
    const found = this.matchTerm([...words.slice(0, -1), singular(words.at(-1) ?? '')], false);
    return found?.word === 'password' ? { ...found, certainty: 'hash' } : null;
  }
}
