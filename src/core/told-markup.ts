import type { Node, Origin } from './answers.ts';
import { escapingFlaws, knownTemplates } from './escaping.ts';
import type { File } from './file.ts';
import { isSameOrigin } from './origins.ts';
import { perFile } from './per-file.ts';
import { templateDangers } from './templates.ts';
import { madeOf } from './value-paths.ts';

/** What is told of the markup that a call makes, wherever the markup goes. */
interface Told {
  /** the call, or the value that it is given */
  readonly node: Node;
  /** of which value; null: of all */
  readonly origin: Origin | null;
  readonly isUnproven: boolean;
}

/**
 * Is it told where the value is made that it can hold markup: by a library that does not escape, a template that shows it as it is, a template
 * that it has written? Then its place in a page is no second flaw.
 */
export function isToldWhereMade(file: File, value: Node, origin: Origin, verdict: 'dangerous' | 'unproven'): boolean {
  const counting = toldIn(file).filter((one) => (verdict === 'unproven' || !one.isUnproven) && (one.origin === null || isSameOrigin(one.origin, origin)));
  if (counting.length === 0) return false;
  for (const node of madeOf(value, file)) if (counting.some((one) => one.node === node)) return true;
  return false;
}

const toldIn = perFile((file): readonly Told[] => [
  ...escapingFlaws(file).flatMap((flaw): Told[] => {
    const isUnproven = flaw.verdict === 'unproven';
    if (flaw.kind === 'value') return [flaw.node, flaw.danger.value].map((node) => ({ node, origin: flaw.danger.origin, isUnproven }));
    return [{ node: flaw.node, origin: flaw.kind === 'template' ? flaw.origin : null, isUnproven }];
  }),
  // Every name of such a template is judged, so that nothing is left to say of those that are escaped.
  ...knownTemplates(file).map((node) => ({ node, origin: null, isUnproven: true })),
  ...templateDangers(file).map(({ origin, sink, verdict }) => ({ node: sink.node, origin, isUnproven: verdict === 'unproven' })),
]);
