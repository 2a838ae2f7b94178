import type { Escape, FilterTextSink } from '../models/model.ts';
import type { CapabilitySet, Node, Origin } from './answers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { placeInText } from './text-place.ts';
import { dangerOfOrigins, type Danger } from './value-sinks.ts';

/** Each part of the text by itself: between quotes, only quotes end the value. LDAP has no quotes. */
export function judgeHoles(file: File, danger: Danger, at: Node, { language, needs }: Pick<FilterTextSink, 'language' | 'needs'>): Danger | null {
  const texts = (file.text(danger.value)?.alternatives ?? []).filter(({ pieces }) => pieces.length > 1);
  if (texts.length === 0) return danger;
  const found = texts.flatMap(({ pieces }) => pieces.flatMap((piece, index): readonly Danger[] => {
    if (piece.kind === 'constant') return [];
    const before = pieces[index - 1];
    const mark = quoteAtEnd(before?.kind === 'constant' ? before.value : '');
    const left = dangerOfOrigins(file.flowOfHole(piece, at), file, piece.node, at, mark ? ending : maskOf(needs), { accepts: literalsAt(language, mark) });
    return left ? [{ ...left, value: danger.value, place: placeInText(file, danger.value, piece.node) }] : [];
  }));
  return found.find(({ verdict }) => verdict === 'dangerous') ?? found[0] ?? null;
}

export function quoteAtEnd(text: string): string | null {
  return /["']$/.exec(text)?.[0] ?? null;
}

/** Is what comes from an origin a whole value of the language behind that quote? */
export function literalsAt(language: FilterTextSink['language'], mark: string | null): (origin: Origin) => boolean {
  const fit = literals[language]?.[mark ?? ''];
  return ({ escapedFor }) => fit !== undefined && escapedFor?.has(fit) === true;
}

/** What makes a value a literal of a language, by the quote in front of it. Two quotes in a row are a syntax error in XPath 1. */
const literals: Readonly<Partial<Record<FilterTextSink['language'], Readonly<Record<string, Escape>>>>> = { graphql: { '': 'script-literal' }, xpath: { '\'': 'sql-quotes-doubled' } };

/** What ends a value between quotes. */
export const ending: CapabilitySet = maskOf(['quote']);
