import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Expression, Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { flattenPlus } from '../core/flow.ts';
import type { SqlPiece, SqlPlace, SqlRange } from '../core/languages/sql.ts';
import { combine, type Edit } from './edit.ts';
import { preferredQuote, quoted, templateBody, type Quote } from './quotes.ts';
import { replaceRange } from './replace.ts';

/** An operand of the chain of `+` in which the text is written; a lone literal or template is the only operand. */
interface Operand {
  readonly node: Node;
  readonly kind: 'string' | 'template' | 'expression';
}

/** A part of the text as it is written: characters, or an expression. Each atom is one piece of the text. */
export type Atom =
  | { readonly kind: 'text'; readonly value: string; readonly operand: number }
  | { readonly kind: 'expression'; readonly node: Expression; readonly operand: number };

/** Text as it is written in the source: a string, a template or a chain of `+` of these and other expressions. */
export interface TextSource {
  readonly node: Node;
  readonly operands: readonly Operand[];
  readonly atoms: readonly Atom[];
  readonly pieces: readonly SqlPiece[];
}

/** What stands in the place of a range: characters of the text, or an expression. */
export interface Change extends SqlRange {
  readonly content: { readonly kind: 'text' | 'code'; readonly value: string };
}

/** Takes an expression apart; null if it is no string, template or chain of `+` that begins as a text. */
export function readTextSource(file: File, node: Node): TextSource | null {
  const parts = node.type === 'BinaryExpression' && node.operator === '+' ? flattenPlus(node) : [node];
  const operands: Operand[] = parts.map((part) => ({ node: part, kind: kindOf(part) }));
  if (operands.slice(0, 2).every((operand) => operand.kind === 'expression')) return null;
  const atoms = operands.flatMap((operand, index) => atomsOf(operand, index));
  if (atoms.some((atom) => atom === null)) return null;
  const known = atoms as Atom[];
  const pieces = known.map((atom): SqlPiece => {
    if (atom.kind === 'text') return { kind: 'constant', value: atom.value };
    const constant = file.constant(atom.node)?.value;
    return typeof constant === 'string' || typeof constant === 'number' ? { kind: 'constant', value: String(constant) } : { kind: 'hole' };
  });
  return { node, operands, atoms: known, pieces };
}

/**
 * Writes the text anew with the changes, which are in order and do not overlap. Operands that no change touches stay as
 * they are; those that it joins become one string, or a template if an expression or a line break stays in it.
 */
export function rewrite(sourceCode: TSESLint.SourceCode, source: TextSource, changes: readonly Change[]): Edit | null {
  const segments = segmentsOf(sourceCode, source, changes);
  return segments && combine(joinedOperands(source, changes).map((range) => rewriteOperands(sourceCode, source, segments, range)));
}

interface Segment {
  readonly kind: 'text' | 'code';
  readonly value: string;
  readonly operand: number;
}

function kindOf(node: Node): Operand['kind'] {
  if (node.type === 'TemplateLiteral') return 'template';
  return node.type === 'Literal' && typeof node.value === 'string' ? 'string' : 'expression';
}

function atomsOf({ node, kind }: Operand, operand: number): (Atom | null)[] {
  if (kind === 'string') return [{ kind: 'text', value: (node as TSESTree.StringLiteral).value, operand }];
  if (kind === 'expression') return [{ kind: 'expression', node: node as Expression, operand }];
  const template = node as TSESTree.TemplateLiteral;
  return template.quasis.flatMap((quasi, index): (Atom | null)[] => {
    const text: Atom | null = quasi.value.cooked === null ? null : { kind: 'text', value: quasi.value.cooked, operand };
    const expression = template.expressions[index];
    return expression ? [text, { kind: 'expression', node: expression, operand }] : [text];
  });
}

/** The parts of the new text; null if a change begins or ends inside an expression. */
function segmentsOf(sourceCode: TSESLint.SourceCode, source: TextSource, changes: readonly Change[]): Segment[] | null {
  const segments: Segment[] = [];
  let [piece, offset] = [0, 0];
  const keepUpTo = (place: SqlPlace): boolean => {
    for (; piece < place.piece || (piece === place.piece && offset < place.offset); piece++, offset = 0) {
      const atom = source.atoms[piece] as Atom;
      const end = piece === place.piece ? place.offset : Number.POSITIVE_INFINITY;
      const text = atom.kind === 'text' ? atom.value.slice(offset, end) : '';
      if (atom.kind === 'text') segments.push(...(text === '' ? [] : [{ kind: 'text' as const, value: text, operand: atom.operand }]));
      else if (offset === 0 && piece < place.piece) segments.push({ kind: 'code', value: sourceCode.getText(atom.node), operand: atom.operand });
      else return false;
      if (piece === place.piece) {
        offset = place.offset;
        return true;
      }
    }
    return true;
  };
  for (const change of changes) {
    if (!keepUpTo(change.start)) return null;
    segments.push({ ...change.content, operand: source.atoms[change.start.piece]?.operand ?? 0 });
    const isExpression = source.atoms[change.end.piece]?.kind === 'expression';
    if (isExpression && change.end.offset < lengthOf(source.pieces[change.end.piece])) return null;
    [piece, offset] = isExpression ? [change.end.piece + 1, 0] : [change.end.piece, change.end.offset];
  }
  return keepUpTo({ piece: source.atoms.length, offset: 0 }) ? segments : null;
}

function lengthOf(piece: SqlPiece | undefined): number {
  return piece?.kind === 'constant' ? piece.value.length : 1;
}

/** The runs of operands that the changes make one. */
function joinedOperands(source: TextSource, changes: readonly Change[]): (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const change of changes) {
    let first = source.atoms[change.start.piece]?.operand ?? 0;
    let last = source.atoms[change.end.piece]?.operand ?? first;
    const isText = (index: number) => ['string', 'template'].includes(source.operands[index]?.kind ?? '');
    if (change.content.kind === 'text' && !isText(first)) {
      if (isText(first - 1)) first--;
      if (isText(last + 1)) last++;
    }
    const previous = ranges.at(-1);
    if (previous && first <= previous[1]) previous[1] = Math.max(previous[1], last);
    else ranges.push([first, last]);
  }
  return ranges;
}

function rewriteOperands(sourceCode: TSESLint.SourceCode, source: TextSource, segments: readonly Segment[], [first, last]: readonly [number, number]): Edit | null {
  const operands = source.operands.slice(first, last + 1);
  if (!areAdjacent(sourceCode, operands)) return null;
  const own = segments.filter((segment) => segment.operand >= first && segment.operand <= last);
  const range = [operands[0]?.node.range[0] ?? 0, operands.at(-1)?.node.range[1] ?? 0] as const;
  return replaceRange(sourceCode, range, written(sourceCode, operands, own));
}

/** Between the operands stands one `+` each: no parenthesis opens or closes between them. */
function areAdjacent(sourceCode: TSESLint.SourceCode, operands: readonly Operand[]): boolean {
  return operands.every((operand, index) => {
    const next = operands[index + 1];
    return !next || sourceCode.getTokensBetween(operand.node, next.node).length === 1;
  });
}

function written(sourceCode: TSESLint.SourceCode, operands: readonly Operand[], segments: readonly Segment[]): string {
  const [only] = segments;
  if (only?.kind === 'code' && segments.length === 1 && operands.every((operand) => operand.kind === 'expression')) return only.value;
  const hasCode = segments.some((segment) => segment.kind === 'code');
  const hasLines = operands.some(({ node, kind }) => kind === 'template' && node.loc.start.line !== node.loc.end.line)
    && segments.some((segment) => segment.kind === 'text' && segment.value.includes('\n'));
  if (hasCode || hasLines) return `\`${segments.map(({ kind, value }) => (kind === 'text' ? templateBody(value) : `\${${value}}`)).join('')}\``;
  return quoted(segments.map((segment) => segment.value).join(''), quoteOf(sourceCode, operands));
}

/** The quote of the first string among the operands, or the file's. */
function quoteOf(sourceCode: TSESLint.SourceCode, operands: readonly Operand[]): Quote {
  const string = operands.find((operand) => operand.kind === 'string');
  return string ? (sourceCode.text[string.node.range[0]] as Quote) : preferredQuote(sourceCode);
}
