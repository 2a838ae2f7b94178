import type { Node, Origin, Piece, TextAlternative } from './answers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { distinctBy } from './groups.ts';
import { hasMarkup, htmlContexts, type HtmlContext } from './languages/html.ts';
import { dangersOf, type HtmlDanger, type HtmlDangerKind } from './languages/html-dangers.ts';
import { isOpen, isOwn, isProvenBy } from './origins.ts';

/** A value that can do in the place of a text that is read as HTML what it must not. */
export interface MarkupDanger {
  readonly verdict: 'dangerous' | 'unproven';
  readonly kind: HtmlDangerKind;
  readonly context: HtmlContext;
  readonly origin: Origin;
  /** the value: the whole text, or a part of it */
  readonly value: Node;
  /** the value is all of the text */
  readonly isWhole: boolean;
  /** tags stand in the constant parts of the text */
  readonly hasMarkup: boolean;
}

/** What the caller knows of the text. */
export interface MarkupJudging {
  /** where the text stands below the value */
  readonly path?: readonly string[];
  /** the origin is no danger, whatever it can do */
  readonly accepts?: (origin: Origin, text: TextAlternative) => boolean;
  /** what is proven counts as unproven */
  readonly contained?: boolean;
}

/**
 * The dangers of a text that is read as HTML: every value that is dangerous, or else the first that is unproven.
 * @param at the call, assignment or attribute that uses the text
 */
export function markupDangers(file: File, text: Node, at: Node, judging: MarkupJudging = {}): readonly MarkupDanger[] {
  const all = judging.path?.length ? ofOrigins(file.flowBelow(text, judging.path, at), { kind: 'text' }, text, { pieces: [] }, judging)
    : file.text(text)?.alternatives.flatMap((alternative) => ofAlternative(alternative, file, at, judging)) ?? [];
  const dangerous = all.filter((danger) => danger.verdict === 'dangerous');
  return dangerous.length > 0 ? distinctBy(dangerous, ({ value }) => value) : all.slice(0, 1);
}

function ofAlternative(alternative: TextAlternative, file: File, at: Node, judging: MarkupJudging): MarkupDanger[] {
  const contexts = htmlContexts(alternative.pieces);
  const holes = alternative.pieces.filter((piece): piece is Extract<Piece, { kind: 'hole' }> => piece.kind === 'hole');
  return holes.flatMap((hole, index) => ofOrigins(file.flowOfHole(hole, at), contexts[index] as HtmlContext, hole.node, alternative, judging));
}

/** The worst of what comes through one hole. */
function ofOrigins(origins: readonly Origin[], context: HtmlContext, value: Node, text: TextAlternative, { accepts, contained }: MarkupJudging): MarkupDanger[] {
  const common = { context, value, isWhole: text.pieces.length <= 1, hasMarkup: hasMarkup(text.pieces) };
  const counting = origins.filter((origin) => isOpen(origin) && !accepts?.(origin, text));
  const found = dangersOf(context).flatMap((danger) => counting.flatMap((origin) => {
    const verdict = verdictOf(danger, origin);
    return verdict ? [{ ...common, kind: danger.kind, origin, verdict: contained ? 'unproven' as const : verdict }] : [];
  }));
  const worst = found.find(({ verdict }) => verdict === 'dangerous') ?? found[0];
  return worst ? [worst] : [];
}

function verdictOf({ after, capabilities, curedBy, isUncertain }: HtmlDanger, origin: Origin): MarkupDanger['verdict'] | null {
  const { escapedFor, possible } = origin;
  if (curedBy.some((word) => escapedFor?.has(word)) || (after && !escapedFor?.has(after))) return null;
  const mask = maskOf(capabilities);
  if ((possible & mask) === 0) return null;
  return !isUncertain && isProvenBy(origin, mask) && !isOwn(origin) ? 'dangerous' : 'unproven';
}
