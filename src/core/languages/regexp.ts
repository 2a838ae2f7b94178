import type { AST } from '@eslint-community/regexpp';
import { capabilities, type Capability } from '../../models/model.ts';
import { anyOrder, canRepeat, capabilitiesOf, Characters, digits, doubled, isCalculation, type Alphabet, type Doubled } from './characters.ts';
import { compiledPattern } from './compiled-pattern.ts';
import { matchesWhole } from './regexp-match.ts';
import { deepest, measureAlternatives, pairOf, setsOf, singleSet, type Measure } from './regexp-measure.ts';
import { prefixesOf } from './regexp-prefixes.ts';
import { parsePattern, type Reading } from './regexp-read.ts';
import { capabilitiesRemovedByStartsWith } from './url.ts';

/**
 * What a text can still do when it matches the whole pattern.
 * @returns null when the pattern does not bind the whole text (`^…$` around every alternative, no `m`, no state between
 *   calls by `g` or `y`) or cannot be read
 */
export function capabilitiesMatched(source: string, flags: string): Capability[] | null {
  const reading = readTested(source, flags);
  const alternatives = reading && boundAlternatives(reading.pattern.alternatives, true);
  if (!reading || !alternatives) return null;
  const measure = measureAlternatives(alternatives, reading);
  const found = capabilitiesOf(measure);
  if (isIdentifierFormat(measure)) found.delete('code');
  if (found.has('prototype-key') && !prototypeKeys.some((key) => matchesWhole(reading, key))) found.delete('prototype-key');
  if (measure.longest === Number.POSITIVE_INFINITY) found.add('length');
  for (const word of capabilitiesRemovedByStart(source, flags)) found.delete(word);
  return capabilities.filter((word) => found.has(word));
}

/** Is a text that matches the whole pattern a calculation with numbers, whatever program it stands in? Such is `^[-+\d(). ]+$`. */
export function matchesCalculations(source: string, flags: string): boolean {
  const reading = readTested(source, flags);
  const alternatives = reading && boundAlternatives(reading.pattern.alternatives, true);
  return reading !== null && alternatives !== null && isCalculation(measureAlternatives(alternatives, reading));
}

/**
 * What a part of a match can do: `0` is what the whole pattern has taken, anything else a group by its number or name.
 * @returns null when there is no such group, or it cannot be read
 */
export function capabilitiesTaken(source: string, flags: string, part: string): Capability[] | null {
  const taken = part === '0' ? source : groupOf(source, part);
  return taken === null ? null : capabilitiesMatched(`^(?:${taken})$`, flags.replace(/[gmy]/g, ''));
}

/** What stands between the parentheses of a capturing group. */
function groupOf(source: string, wanted: string): string | null {
  const open: { readonly start: number; readonly isWanted: boolean }[] = [];
  let groups = 0;
  const token = /\\.|\[(?:\\.|[^\]\\])*\]|\((\?(?:<([^=!>][^>]*)>)?)?|\)/gs;
  for (const match of source.matchAll(token)) {
    const [text, special, name] = match;
    if (text.startsWith('(')) {
      const isCapturing = special === undefined || name !== undefined;
      if (isCapturing) groups++;
      open.push({ start: match.index + text.length, isWanted: isCapturing && (name === wanted || String(groups) === wanted) });
    } else if (text === ')') {
      const group = open.pop();
      if (group?.isWanted) return source.slice(group.start, match.index);
    }
  }
  return null;
}

/** Does a pattern match the text that an object of JSON becomes when it is tested (ECMA-262, 20.1.3.6)? */
export function matchesObjects(source: string, flags: string): boolean {
  const reading = readTested(source, flags);
  return !reading || matchesWhole(reading, '[object Object]');
}

/**
 * What a parameter of a path can still do when its segment matches the whole pattern (`/:id(\\d+)`).
 * @returns null when the pattern cannot be read, or lets `%` through: then the decoded text can be anything
 */
export function capabilitiesOfSegment(pattern: string): Capability[] | null {
  const source = `^(?:${pattern.replace(/^\^|\$$/g, '')})$`;
  const reading = readTested(source, '');
  const alternatives = reading && boundAlternatives(reading.pattern.alternatives, true);
  if (!reading || !alternatives || measureAlternatives(alternatives, reading).all.has('%')) return null;
  return capabilitiesMatched(source, '');
}

/** What a text cannot do because it matches a pattern that is bound to its start (`^https?://`); [] for other patterns. */
export function capabilitiesRemovedByStart(source: string, flags: string): Capability[] {
  const reading = readTested(source, flags);
  const alternatives = reading && boundAlternatives(reading.pattern.alternatives, false);
  if (!reading || !alternatives) return [];
  const removed = alternatives.flatMap((elements) => prefixesOf(elements, reading).map(capabilitiesRemovedByStartsWith));
  const always = (removed[0] ?? []).filter((word) => removed.every((words) => words.includes(word)));
  return refusesHosts(source, flags) && !always.includes('authority') ? [...always, 'authority'] : always;
}

/**
 * Does a pattern let paths through, and refuse what a URL's reader takes for the name of a host (`^\/(?![/\\])`, `^\/[^/\\]`)? Tabs,
 * which readers drop, are not looked for: what sends them as they are is judged where it stands.
 */
function refusesHosts(source: string, flags: string): boolean {
  if (!/^\^\\?\/(?:\(\?!|\[\^)/.test(source) || source.length > 40) return false;
  const pattern = compiledPattern(source, flags);
  return pattern !== null && ['//host', '/\\host', '//host/a', '/\\host/a', '///host'].every((text) => !pattern.test(text)) && pattern.test('/a');
}

/** What a text cannot do because no part of it matches the pattern (`/[<>]/`, `/\.\./`, `/^-/`). */
export function capabilitiesRemovedByMismatch(source: string, flags: string): Capability[] {
  const reading = readTested(source, flags);
  if (!reading) return [];
  const all = Characters.all();
  const first = Characters.all();
  const pairs = new Set<Doubled>(doubled);
  for (const { elements } of reading.pattern.alternatives) {
    const isAtStart = isAssertion(elements[0], 'start');
    const sets = setsOf(isAtStart ? elements.slice(1) : elements, reading) ?? [];
    if (sets.length === 1) for (const set of isAtStart ? [first] : [first, all]) set.removeAll(sets[0] as Characters);
    const pair = isAtStart ? null : pairOf(sets);
    if (pair) pairs.delete(pair);
  }
  for (const pair of doubled) if (!canRepeat(pair, all, all)) pairs.delete(pair);
  return lost({ all, first, pairs });
}

/**
 * What the result of `text.replace(pattern, replacement)` has surely lost. The pattern must be global and each of its
 * alternatives one character or one class (repeated or not); the replacement must not bring the characters back.
 */
export function capabilitiesRemovedByReplace(source: string, flags: string, replacement: string): Capability[] {
  return effectOfReplacements([{ source, flags, replacement }]).removes;
}

export interface Replacement {
  readonly source: string;
  readonly flags: string;
  /** the constant that is put in; null when an expression says it (its value is an origin of its own) */
  readonly replacement: string | null;
  /** a table that says what is put in, by what was found */
  readonly table?: ReplacementTable | null;
}

export interface ReplacementTable {
  readonly entries: ReadonlyMap<string, string>;
  /** what is not in the table stays as it is */
  readonly keepsOthers: boolean;
}

export interface ReplacementsEffect {
  /** capabilities that the text has surely lost */
  readonly removes: Capability[];
  /**
   * `html`: every character that ends element text or a quoted attribute is gone or became an entity;
   * `html-text`: only those that end element text
   */
  readonly escapes: 'html' | 'html-text' | null;
  /** JSON stays JSON of the same value: only characters that stand inside its strings became escapes (RFC 8259, 7) */
  readonly keepsJson: boolean;
  /** what is left is a calculation with numbers, whatever program it stands in */
  readonly isCalculation: boolean;
}

/** What a chain of `replace` calls does to the text it is called on, first call first. */
export function effectOfReplacements(steps: readonly Replacement[]): ReplacementsEffect {
  const left = Characters.all();
  const markupLeft = Characters.all();
  let isUnderstood = false;
  for (const step of steps) {
    const removed = step.replacement !== null && /\$[&`'\d<]/.test(step.replacement) ? null : replacedCharacters(step);
    if (removed) {
      left.removeAll(removed);
      markupLeft.removeAll(removed);
      isUnderstood = true;
    }
    for (const written of writtenBy(step) ?? []) {
      left.addText(written);
      if (!entities.test(written)) markupLeft.addText(written);
    }
  }
  const keepsJson = steps.every(becomesJsonEscape);
  const escaped: readonly Capability[] = steps.some(escapesPatterns) ? ['pattern'] : [];
  if (!isUnderstood) return { removes: [...escaped], escapes: null, keepsJson, isCalculation: false };
  const isHarmless = !markupLeft.hasAny('<"');
  const removes = lost(anyOrder(left)).filter((word) => word !== 'html');
  return { removes: [...removes, ...escaped, ...(isHarmless ? ['html' as const] : [])], escapes: markupLeft.has('<') ? null : markupLeft.hasAny('"\'') ? 'html-text' : 'html', keepsJson, isCalculation: isCalculation({ all: left }) };
}

/** Does a step put a backslash before each character that means something in regular expressions (ECMA-262, SyntaxCharacter)? */
function escapesPatterns(step: Replacement): boolean {
  const isEscape = step.replacement === '\\$&' || (step.replacement === '\\$1' && /^\(.*\)$/.test(step.source));
  return isEscape && (replacedCharacters(step)?.hasAll('^$\\.*+?()[{|') ?? false);
}

/**
 * Does a chain of `replace` calls escape quotes as literals of SQL need it: none of them (`[]`), some or with a backslash
 * (`touched`)? Is every single quote doubled or gone (`doubled`)?
 */
export function quotesEscapedBy(steps: readonly Replacement[]): ('sql-quotes-touched' | 'sql-quotes-doubled')[] {
  const at = steps.findIndex(leavesNoSingleQuote);
  const isDoubled = at >= 0 && steps.slice(at + 1).every(({ replacement }) => replacement !== null && !replacement.includes('\''));
  return [...(steps.some(escapesQuotes) ? ['sql-quotes-touched' as const] : []), ...(isDoubled ? ['sql-quotes-doubled' as const] : [])];
}

/** Does what is put in hold quotes, or stand (backslashes, or what a function says) in the place of quotes? */
function escapesQuotes({ source, replacement }: Replacement): boolean {
  const findsQuotes = source === '' || /['"]/.test(source);
  if (replacement === null) return findsQuotes;
  return /['"]/.test(replacement) || (replacement.includes('\\') && findsQuotes);
}

function leavesNoSingleQuote(step: Replacement): boolean {
  const isDoubling = step.replacement === '\'\'';
  const replaced = isDoubling || (step.replacement !== null && !/['$]/.test(step.replacement)) ? replacedCharacters(step) : null;
  if (!replaced?.has('\'')) return false;
  replaced.removeAll(Characters.of('\''));
  return !isDoubling || replaced.isEmpty();
}

function becomesJsonEscape(step: Replacement): boolean {
  const written = writtenBy(step);
  const replaced = written?.every((text) => /^\\(?:u[\da-f]{4}|\/)$/i.test(text)) ? replacedCharacters(step) : null;
  // Beyond ASCII, nothing stands outside of JSON's strings.
  return replaced?.amongst(Characters.of('<>&\'/').negated()).isEmpty() ?? false;
}

/** The constants that a step puts in; null when an expression says it. */
function writtenBy({ replacement, table }: Replacement): readonly string[] | null {
  return table ? [...table.entries.values()] : replacement === null ? null : [replacement];
}

const entities = /^(?:&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)+$/i;
const prototypeKeys = ['__proto__', 'constructor', 'prototype'];

/** A pattern whose calls keep no state and whose `^` and `$` mean the ends of the text. */
function readTested(source: string, flags: string): Reading | null {
  return /[gym]/.test(flags) ? null : parsePattern(source, flags);
}

/** What text over this alphabet cannot do; nothing is said about length and magnitude. */
function lost(alphabet: Alphabet): Capability[] {
  const found = capabilitiesOf(alphabet);
  return capabilities.filter((word) => !found.has(word) && word !== 'length' && word !== 'magnitude');
}

/** The characters that a global replacement surely takes out wherever they stand; null when that is not certain. */
export function replacedCharacters({ source, flags, table }: Replacement): Characters | null {
  const reading = flags.includes('g') && !flags.includes('y') ? parsePattern(source, flags) : null;
  if (!reading) return null;
  const removed = new Characters();
  for (const { elements: [only, ...more] } of reading.pattern.alternatives) {
    const set = only && more.length === 0 ? singleSet(only, reading) : null;
    if (!set) return null;
    removed.addAll(set);
  }
  return table?.keepsOthers ? removed.amongst(Characters.of([...table.entries.keys()].filter((key) => key.length === 1).join(''))) : removed;
}

/** The elements behind `^` (and before `$`) of every alternative; null if one is not bound. */
function boundAlternatives(alternatives: readonly AST.Alternative[], atEnd: boolean, depth = 0): AST.Element[][] | null {
  const bound: AST.Element[][] = [];
  for (const { elements } of alternatives) {
    const [first] = elements;
    if ((first?.type === 'Group' || first?.type === 'CapturingGroup') && elements.length === 1 && depth < deepest) {
      const inner = boundAlternatives(first.alternatives, atEnd, depth + 1);
      if (!inner) return null;
      bound.push(...inner);
    } else if (isAssertion(first, 'start') && (!atEnd || isAssertion(elements.at(-1), 'end'))) {
      bound.push(elements.slice(1, atEnd ? -1 : undefined));
    } else {
      return null;
    }
  }
  return bound;
}

function isAssertion(element: AST.Element | undefined, kind: 'start' | 'end'): boolean {
  return element?.type === 'Assertion' && element.kind === kind;
}

/**
 * Fixed formats of hexadecimal digits and dashes (uuid, object id, digest): no name or keyword can be written so. Eight
 * characters or more, since the short words of these letters (`bad`, `face`) can be columns.
 */
function isIdentifierFormat({ all, pairs, shortest, longest }: Measure): boolean {
  const others = new Characters();
  others.addAll(all);
  others.removeAll(Characters.of(`${digits}abcdefABCDEF-`));
  return others.isEmpty() && !pairs.has('--') && shortest >= 8 && longest < Number.POSITIVE_INFINITY;
}
