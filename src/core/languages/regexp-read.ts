import type { AST } from '@eslint-community/regexpp';
import { blanks, Characters, digits, letters } from './characters.ts';
import { regExpParser } from './lazy-regexpp.ts';

/** A parsed pattern and the flags it is read with. */
export interface Reading {
  readonly pattern: AST.Pattern;
  readonly flags: string;
}

/** Longer patterns are not read, so that work is bounded. */
const maximumLength = 2_000;
const maximumKept = 500;
const kept = new Map<string, Reading | null>();

/** @returns null for a pattern that is too long or cannot be parsed */
export function parsePattern(source: string, flags: string): Reading | null {
  if (source.length > maximumLength) return null;
  const key = `${flags}/${source}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  let reading: Reading | null = null;
  try {
    const pattern = regExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') });
    reading = { pattern, flags };
  } catch {
    // Not a pattern, or nested deeper than the parser's stack.
  }
  if (kept.size >= maximumKept) kept.clear();
  kept.set(key, reading);
  return reading;
}

/** The characters of an element that consumes exactly one; null if it does not, or if they are not exactly known. */
export function readElement(element: AST.Node, reading: Reading): Characters | null {
  switch (element.type) {
    case 'Character':
      return folded(ofCode(element.value), reading);
    case 'CharacterSet':
      return readSet(element, reading);
    case 'CharacterClass':
      return readClass(element, reading);
    default:
      return null;
  }
}

function ofCode(code: number): Characters {
  const set = new Characters();
  set.add(code);
  return set;
}

function isUnicode(reading: Reading): boolean {
  return /[uv]/.test(reading.flags);
}

/** The class before its negation, folded: `[^a-z]` with `i` is everything but letters. */
function readClass(element: AST.CharacterClass, reading: Reading): Characters | null {
  const set = new Characters();
  const last = isUnicode(reading) ? 0x10ffff : 0xffff;
  for (const member of element.elements) {
    if (member.type === 'CharacterClassRange') {
      set.addRange(member.min.value, member.max.value, last);
      continue;
    }
    const inner = readElement(member, reading);
    if (!inner) return null;
    set.addAll(inner);
  }
  const all = folded(set, reading);
  return element.negate ? all.negated() : all;
}

/** With `i` and `u`, U+017F folds to `s` and U+212A to `k` (ECMA-262, Canonicalize). */
function folded(set: Characters, reading: Reading): Characters {
  if (!reading.flags.includes('i')) return set;
  set.foldCase();
  if (!isUnicode(reading)) return set;
  if (set.hasAny('sk')) set.addOthers('some');
  if (set.others !== 'none') set.addText('sSkK');
  return set;
}

/** Blanks beyond ASCII mean nothing to any language here, so `\s` is read as if there were none. */
function readSet(element: AST.CharacterSet, reading: Reading): Characters | null {
  if (element.kind === 'any') {
    if (reading.flags.includes('s')) return Characters.all();
    const set = Characters.of('\n\r');
    set.addOthers('some');
    return set.negated();
  }
  if (element.kind === 'property') return readProperty(element);
  const set = Characters.of(element.kind === 'digit' ? digits : element.kind === 'word' ? `${letters}${digits}_` : blanks);
  const all = element.kind === 'word' ? folded(set, reading) : set;
  return element.negate ? all.negated() : all;
}

/** Asks the engine for ASCII, character by character; of the others some have a property and some have not. */
function readProperty(element: AST.CharacterUnicodePropertyCharacterSet | AST.CharacterSet): Characters | null {
  if (element.kind !== 'property' || element.strings) return null;
  const set = new Characters();
  try {
    const expression = new RegExp(`^\\${element.negate ? 'P' : 'p'}{${element.key}${element.value === null ? '' : `=${element.value}`}}$`, 'u');
    for (let code = 0; code < 128; code++) if (expression.test(String.fromCharCode(code))) set.add(code);
  } catch {
    return null;
  }
  set.addOthers('some');
  return set;
}
