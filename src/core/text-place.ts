import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { flattenPlus } from './flow.ts';
import { contains, unwrapTypes } from './syntax.ts';

/**
 * Where a hole of a text stands in the text as it is written: the hole's own node, or the name or call in the text that
 * brings it as a value (`'%${term}%'` for what `term` was set to).
 * @param hole node of a hole that `file.text(text)` has
 */
export function placeInText(file: File, text: Node, hole: Node): Node {
  let whole = text;
  for (let step = 0; step < maximumSteps; step++) {
    const parts = partsOf(file.definition(whole));
    if (parts.length === 0 || parts.some((part) => contains(part, hole))) return hole;
    const part = parts.find((candidate) => holds(file, candidate, hole));
    if (!part) return hole;
    if (isValue(file, part)) return part;
    whole = part;
  }
  return hole;
}

const maximumSteps = 20;

/** The expressions that a template or a chain of `+` puts together. */
function partsOf(node: Node): readonly Node[] {
  const bare = unwrapTypes(node);
  if (bare.type === 'TemplateLiteral') return bare.expressions;
  if (bare.type !== 'BinaryExpression' || bare.operator !== '+') return [];
  return flattenPlus(bare).flatMap((part): readonly Node[] => (part.type === 'TemplateLiteral' ? part.expressions : [part]));
}

function holds(file: File, part: Node, hole: Node): boolean {
  return file.text(part)?.alternatives.some(({ pieces }) => pieces.some((piece) => piece.kind === 'hole' && piece.node === hole)) ?? false;
}

/** Has the part no words, quotes or blanks of its own around its holes, so that it is a value and no piece of the language? */
function isValue(file: File, part: Node): boolean {
  return (file.text(part)?.alternatives ?? []).every(({ pieces }) =>
    pieces.every((piece) => piece.kind === 'hole' || pieces.length === 1 || !/[\s'"`=,()]/.test(piece.value)));
}
