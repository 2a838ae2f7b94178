import type { Capability } from '../../models/model.ts';

/** How many of the characters beyond ASCII are in a set. */
type Others = 'none' | 'some' | 'all';

/** A set of characters: each of ASCII's 128 exactly, all others together. */
export class Characters {
  private readonly ascii = new Uint8Array(128);
  others: Others = 'none';

  static of(characters: string): Characters {
    const set = new Characters();
    set.addText(characters);
    return set;
  }

  static all(): Characters {
    return new Characters().negated();
  }

  add(code: number): void {
    if (code < 128) this.ascii[code] = 1;
    else this.addOthers('some');
  }

  addText(characters: string): void {
    for (let index = 0; index < characters.length; index++) this.add(characters.charCodeAt(index));
  }

  /** @param last the highest code that a character can have */
  addRange(from: number, to: number, last: number): void {
    for (let code = from; code <= to && code < 128; code++) this.ascii[code] = 1;
    if (to >= 128) this.addOthers(from <= 128 && to >= last ? 'all' : 'some');
  }

  addAll(set: Characters): void {
    for (let code = 0; code < 128; code++) if (set.ascii[code]) this.ascii[code] = 1;
    this.addOthers(set.others);
  }

  removeAll(set: Characters): void {
    for (let code = 0; code < 128; code++) if (set.ascii[code]) this.ascii[code] = 0;
    if (set.others === 'all') this.others = 'none';
  }

  /** The characters that are in both sets; of those beyond ASCII none is taken for certain. */
  amongst(set: Characters): Characters {
    const both = new Characters();
    for (let code = 0; code < 128; code++) both.ascii[code] = this.ascii[code] && set.ascii[code] ? 1 : 0;
    return both;
  }

  addOthers(others: Others): void {
    if (this.others === 'none' || others === 'all') this.others = others;
  }

  /** Every character that is not in the set. */
  negated(): Characters {
    const set = new Characters();
    for (let code = 0; code < 128; code++) set.ascii[code] = this.ascii[code] ? 0 : 1;
    set.others = this.others === 'none' ? 'all' : this.others === 'all' ? 'none' : 'some';
    return set;
  }

  /** Adds the other case of each letter. */
  foldCase(): void {
    for (let code = 65; code <= 90; code++) {
      if (this.ascii[code] || this.ascii[code + 32]) this.ascii[code] = this.ascii[code + 32] = 1;
    }
  }

  hasCode(code: number): boolean {
    return code < 128 ? this.ascii[code] === 1 : this.others !== 'none';
  }

  isEmpty(): boolean {
    return this.others === 'none' && !this.ascii.includes(1);
  }

  has(character: string): boolean {
    return this.hasCode(character.charCodeAt(0));
  }

  hasAny(characters: string): boolean {
    for (let index = 0; index < characters.length; index++) if (this.hasCode(characters.charCodeAt(index))) return true;
    return false;
  }

  hasAll(characters: string): boolean {
    for (let index = 0; index < characters.length; index++) if (!this.hasCode(characters.charCodeAt(index))) return false;
    return true;
  }
}

/** Characters of which two in a row mean more than one. */
export const doubled = ['..', '--', '//'] as const;
export type Doubled = (typeof doubled)[number];

/** What is known about the characters of a text. */
export interface Alphabet {
  /** those that can occur */
  readonly all: Characters;
  /** those that it can begin with */
  readonly first: Characters;
  /** the pairs that can occur; `//` stands for two of `/` and `\` in any order */
  readonly pairs: ReadonlySet<Doubled>;
}

/** Text of these characters in any order. */
export function anyOrder(all: Characters): Alphabet {
  return { all, first: all, pairs: new Set(doubled.filter((pair) => canRepeat(pair, all, all))) };
}

/** Can the pair stand where a text that ends in one of `last` meets one that begins with one of `first`? */
export function canRepeat(pair: Doubled, last: Characters, first: Characters): boolean {
  const members = pair === '//' ? slashes : pair[0] as string;
  return last.hasAny(members) && first.hasAny(members);
}

export const slashes = '/\\';
export const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const digits = '0123456789';
export const blanks = ' \t\n\r\v\f';

const quotes = '\'"`\\';
/** What can name or compute something beside letters; signs, commas, points and blanks between digits cannot. */
const operators = '()*=<>!|&^~;#%[]{}?$@_';
const shellMetacharacters = ';&|$()<>*?[]{}~!# \t\n\r\'"`\\';
const markup = '<>&"\'';
const separators = '/\\?#';
const lineBreaks = '\r\n\0';
const patternCharacters = '.*+?^${}()|[]\\';
const filterCharacters = '()*\\\0';
const templateDelimiters = '{}<%$#=';
/** What a program computes numbers with: nothing can be named, indexed, assigned or quoted by these alone. */
const calculation = `${digits}${blanks}+-*/%().,^&|~`;
/** URL parsers drop tabs and line breaks everywhere, blanks and control characters in front (WHATWG URL, 4.4). */
const dropped = '\t\n\r';
const strippedInFront = Array.from({ length: 33 }, (_, code) => String.fromCharCode(code)).join('');
/** First letters of `javascript:`, `data:` and `vbscript:`. */
const scriptInitials = 'jJdDvV';

/** Is a text over this alphabet, read as a program, a calculation with numbers that are written in it? */
export function isCalculation({ all }: Pick<Alphabet, 'all'>): boolean {
  return all.others === 'none' && all.amongst(Characters.of(calculation).negated()).isEmpty();
}

/** What a text over this alphabet can do. `length`, `magnitude` and the kinds of value are not questions of characters. */
export function capabilitiesOf({ all, first, pairs }: Alphabet): Set<Capability> {
  const startsSlash = first.hasAny(slashes);
  const startsStripped = first.hasAny(strippedInFront);
  const doublesSlash = pairs.has('//') || (all.hasAny(slashes) && all.hasAny(dropped));
  const canNameScheme = all.has(':') && (first.hasAny(letters) || startsStripped);
  const answers: readonly (readonly [Capability, boolean])[] = [
    ['quote', all.hasAny(quotes)],
    ['code', all.hasAny(letters + operators) || all.others !== 'none' || pairs.has('--') || pairs.has('//')],
    ['shell', all.hasAny(shellMetacharacters)],
    ['dash', first.has('-')],
    ['html', all.hasAny(markup)],
    ['climb', pairs.has('..') && (first.has('.') || all.hasAny(slashes))],
    ['absolute', startsSlash || (all.has(':') && first.hasAny(letters))],
    ['segment', all.hasAny(separators)],
    ['authority', canNameScheme || ((startsSlash || startsStripped) && doublesSlash)],
    ['script-url', canNameScheme && (first.hasAny(scriptInitials) || startsStripped)],
    ['line-break', all.hasAny(lineBreaks)],
    ['prototype-key', all.hasAll('__proto__') || all.hasAll('constructor') || all.hasAll('prototype')],
    ['pattern', all.hasAny(patternCharacters)],
    ['filter', all.hasAny(filterCharacters)],
    ['template', all.hasAny(templateDelimiters)],
  ];
  return new Set(answers.filter(([, can]) => can).map(([word]) => word));
}
