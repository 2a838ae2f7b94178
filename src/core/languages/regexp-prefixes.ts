import type { AST } from '@eslint-community/regexpp';
import type { Characters } from './characters.ts';
import { deepest } from './regexp-measure.ts';
import { readElement, type Reading } from './regexp-read.ts';

const maximumPrefixes = 64;
/** Characters after which a beginning says nothing more about a URL or path. */
const maximumLength = 100;

interface Beginnings {
  readonly texts: readonly string[];
  /** what follows is not certain */
  readonly isCut: boolean;
}

/**
 * The beginnings that a text matched by these elements can have, each as far as it is certain, one for each kind of
 * character that URLs and paths tell apart. At most 64.
 */
export function prefixesOf(elements: readonly AST.Element[], reading: Reading): readonly string[] {
  return beginningsOf(elements, reading, 0).texts;
}

function beginningsOf(elements: readonly AST.Element[], reading: Reading, depth: number): Beginnings {
  let texts: readonly string[] = [''];
  for (const element of elements) {
    const next = continuationsOf(element, reading, depth);
    if (!next || next.texts.length * texts.length > maximumPrefixes || (texts[0]?.length ?? 0) > maximumLength) return { texts, isCut: true };
    texts = [...new Set(texts.flatMap((text) => next.texts.map((more) => text + more)))];
    if (next.isCut) return { texts, isCut: true };
  }
  return { texts, isCut: false };
}

/** How an element can begin; null when nothing is certain. */
function continuationsOf(element: AST.Element, reading: Reading, depth: number): Beginnings | null {
  if (depth > deepest) return null;
  switch (element.type) {
    case 'Assertion':
      return { texts: [''], isCut: false };
    case 'Character':
      return { texts: [String.fromCodePoint(element.value)], isCut: false };
    case 'Group':
    case 'CapturingGroup': {
      if (element.type === 'Group' && element.modifiers) return null;
      const parts = element.alternatives.map((alternative) => beginningsOf(alternative.elements, reading, depth + 1));
      return { texts: [...new Set(parts.flatMap((part) => part.texts))], isCut: parts.some((part) => part.isCut) };
    }
    case 'Quantifier': {
      const inner = continuationsOf(element.element, reading, depth + 1);
      if (!inner || element.max === 0) return null;
      if (element.min === 0) return element.max === 1 && !inner.isCut ? { texts: ['', ...inner.texts], isCut: false } : null;
      return { texts: inner.texts, isCut: inner.isCut || element.max > 1 };
    }
    default: {
      const set = readElement(element, reading);
      return set && { texts: representativesOf(set), isCut: false };
    }
  }
}

/** Characters that change what a URL or path is, the letters of `javascript`, `data` and `vbscript`, then any other. */
const telling = ['/', '\\', ':', '-', '.', '?', '#', '@', ',', ' ', '\t', '\n', '\r', '\0', ...'abcdijprstvABCDIJPRSTV'];

function representativesOf(set: Characters): string[] {
  const found = telling.filter((character) => set.has(character));
  for (let code = 127; code >= 0; code--) {
    const character = String.fromCharCode(code);
    if (set.hasCode(code) && !telling.includes(character)) return [...found, character];
  }
  return set.others === 'none' ? found : [...found, '\u20ac'];
}
