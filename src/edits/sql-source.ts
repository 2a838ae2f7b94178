import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Expression, Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { flattenPlus } from '../core/flow.ts';
import type { SqlPiece, SqlPlace, SqlRange } from '../core/languages/sql.ts';
import { combine, type Edit } from './edit.ts';
import { preferredQuote, quoted, templateBody, type Quote } from './quotes.ts';
import { keepsComments } from './replace.ts';

/** An operand of the chain of `+` in which the text is written; a lone literal or template is the only operand. */
interface Operand {
  readonly node: Node;
  readonly kind: 'string' | 'template' | 'expression';
  /** the operand with its parentheses */
  readonly range: readonly [number, number];
}

/** A part of the text as it is written: characters, or an expression. Each atom is one piece of the text. */
export type Atom =
  | { readonly kind: 'text'; readonly value: string; readonly operand: number }
  | {
      readonly kind: 'expression';
      readonly node: Expression;
      readonly operand: number;
      /** source of the expression, with the comments that stand beside it */
      readonly source: string;
    };

/** Text as it is written in the source: a string, a template or a chain of `+` of these and other expressions. */
export interface TextSource {
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
  const { sourceCode } = file;
  const parts = flattenText(node);
  const operands: Operand[] = parts.map((part) =>
    ({ node: part, kind: kindOf(part), range: parts.length > 1 ? parenthesized(sourceCode, part) : part.range }));
  if (operands.slice(0, 2).every((operand) => operand.kind === 'expression')) return null;
  const atoms = operands.flatMap((operand, index) => atomsOf(sourceCode, operand, index));
  if (atoms.some((atom) => atom === null)) return null;
  const known = atoms as Atom[];
  const pieces = known.map((atom): SqlPiece => {
    if (atom.kind === 'text') return { kind: 'constant', value: atom.value };
    const constant = file.constant(atom.node)?.value;
    return typeof constant === 'string' || typeof constant === 'number' ? { kind: 'constant', value: String(constant) } : { kind: 'hole' };
  });
  return { operands, atoms: known, pieces };
}

/**
 * Writes the text anew with the changes, which are in order and do not overlap. Operands that no change touches stay as
 * they are; those that it joins become one string, or a template if an expression or a line break stays in it.
 * @param moved source that goes elsewhere: comments in it are not lost
 */
export function rewrite(sourceCode: TSESLint.SourceCode, source: TextSource, changes: readonly Change[], moved: string): Edit | null {
  const segments = segmentsOf(source, changes);
  return segments && combine(joinedOperands(source, changes).map((range) => rewriteOperands(sourceCode, source, segments, range, moved)));
}

/** The whole text with the changes as one template literal; null if a change begins or ends inside an expression. */
export function rewriteAsTemplate(source: TextSource, changes: readonly Change[]): string | null {
  const segments = segmentsOf(source, changes);
  return segments && `\`${segments.map(({ kind, value }) => (kind === 'text' ? templateBody(value) : `\${${value}}`)).join('')}\``;
}

interface Segment {
  readonly kind: 'text' | 'code';
  readonly value: string;
  readonly operand: number;
}

/** The operands of a chain of `+`, those of chains in parentheses too when they begin as a text. */
function flattenText(node: Node): Node[] {
  const parts: Node[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    const inner = next.type === 'BinaryExpression' && next.operator === '+' ? flattenPlus(next) : [];
    if (inner.slice(0, 2).some((part) => kindOf(part) !== 'expression')) open.push(...inner.reverse());
    else parts.push(next);
  }
  return parts;
}

function kindOf(node: Node): Operand['kind'] {
  if (node.type === 'TemplateLiteral') return 'template';
  return node.type === 'Literal' && typeof node.value === 'string' ? 'string' : 'expression';
}

/** The range of an operand of `+` with the parentheses around it alone. */
function parenthesized(sourceCode: TSESLint.SourceCode, node: Node): readonly [number, number] {
  let [before, after] = [sourceCode.getTokenBefore(node), sourceCode.getTokenAfter(node)];
  let range: readonly [number, number] = node.range;
  while (before?.value === '(' && after?.value === ')') {
    range = [before.range[0], after.range[1]];
    [before, after] = [sourceCode.getTokenBefore(before), sourceCode.getTokenAfter(after)];
  }
  return range;
}

function atomsOf(sourceCode: TSESLint.SourceCode, { node, kind, range }: Operand, operand: number): (Atom | null)[] {
  if (kind === 'string') return [{ kind: 'text', value: (node as TSESTree.StringLiteral).value, operand }];
  if (kind === 'expression') return [{ kind: 'expression', node: node as Expression, operand, source: sourceOf(sourceCode, node, range) }];
  const template = node as TSESTree.TemplateLiteral;
  return template.quasis.flatMap((quasi, index): (Atom | null)[] => {
    const text: Atom | null = quasi.value.cooked === null ? null : { kind: 'text', value: quasi.value.cooked, operand };
    const expression = template.expressions[index];
    if (!expression) return [text];
    return [text, { kind: 'expression', node: expression, operand, source: sourceOf(sourceCode, expression, expression.range) }];
  });
}

/** The source of an expression as a list can hold it, with block comments on both sides up to the next tokens. */
function sourceOf(sourceCode: TSESLint.SourceCode, node: Node, range: readonly [number, number]): string {
  const text = sourceCode.getText(node);
  const bare = node.type === 'SequenceExpression' ? `(${text})` : text;
  const before = sourceCode.getTokenBefore({ range } as Node);
  const after = sourceCode.getTokenAfter({ range } as Node);
  const beside = before && after && sourceCode.commentsExistBetween(before, after) ? sourceCode.getAllComments() : [];
  const between = (start: number, end: number) => beside.filter((comment) => comment.range[0] >= start && comment.range[1] <= end);
  const comments = [between(before?.range[1] ?? 0, node.range[0]), between(node.range[1], after?.range[0] ?? 0)] as const;
  if (comments.flat().some((comment) => comment.type === 'Line')) return bare;
  const [leading, trailing] = comments.map((list) => list.map((comment) => sourceCode.text.slice(...comment.range)));
  return [...(leading ?? []), bare, ...(trailing ?? [])].join(' ');
}

/** The parts of the new text; null if a change begins or ends inside an expression. */
function segmentsOf(source: TextSource, changes: readonly Change[]): Segment[] | null {
  const segments: Segment[] = [];
  let [piece, offset] = [0, 0];
  const keepUpTo = (place: SqlPlace): boolean => {
    for (; piece < place.piece || (piece === place.piece && offset < place.offset); piece++, offset = 0) {
      const atom = source.atoms[piece] as Atom;
      const end = piece === place.piece ? place.offset : Number.POSITIVE_INFINITY;
      const text = atom.kind === 'text' ? atom.value.slice(offset, end) : '';
      if (atom.kind === 'text') segments.push(...(text === '' ? [] : [{ kind: 'text' as const, value: text, operand: atom.operand }]));
      else if (offset === 0 && piece < place.piece) segments.push({ kind: 'code', value: atom.source, operand: atom.operand });
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
    if (change.content.kind === 'text') {
      const beginsOperand = change.start.offset === 0 && isBeside(source, first - 1);
      const endsOperand = change.end.offset === lengthOf(source.pieces[change.end.piece]) && isBeside(source, last);
      if (source.operands[first]?.kind === 'expression' ? isText(source.operands[first - 1]) : beginsOperand) first--;
      if (source.operands[last]?.kind === 'expression' ? isText(source.operands[last + 1]) : endsOperand) last++;
    }
    const previous = ranges.at(-1);
    if (previous && first <= previous[1]) previous[1] = Math.max(previous[1], last);
    else ranges.push([first, last]);
  }
  return ranges;
}

function isText(operand: Operand | undefined): boolean {
  return operand !== undefined && operand.kind !== 'expression';
}

/** Are this operand and the next strings on one line? */
function isBeside({ operands }: TextSource, index: number): boolean {
  const [one, next] = [operands[index], operands[index + 1]];
  return one?.kind === 'string' && next?.kind === 'string' && one.node.loc.end.line === next.node.loc.start.line;
}

function rewriteOperands(
  sourceCode: TSESLint.SourceCode, source: TextSource, segments: readonly Segment[],
  [first, last]: readonly [number, number], moved: string,
): Edit | null {
  const operands = source.operands.slice(first, last + 1);
  if (!areAdjacent(sourceCode, operands)) return null;
  const own = segments.filter((segment) => segment.operand >= first && segment.operand <= last);
  const range: [number, number] = [operands[0]?.range[0] ?? 0, operands.at(-1)?.range[1] ?? 0];
  const text = written(sourceCode, operands, own);
  return keepsComments(sourceCode, range, `${text}\n${moved}`) ? (fixer) => [fixer.replaceTextRange(range, text)] : null;
}

/** Between the operands stands one `+` each: no parenthesis opens or closes between them. */
function areAdjacent(sourceCode: TSESLint.SourceCode, operands: readonly Operand[]): boolean {
  return operands.every((operand, index) => {
    const next = operands[index + 1];
    return !next || sourceCode.getTokensBetween({ range: operand.range } as Node, { range: next.range } as Node).length === 1;
  });
}

function written(sourceCode: TSESLint.SourceCode, operands: readonly Operand[], segments: readonly Segment[]): string {
  const [only] = segments;
  if (only?.kind === 'code' && segments.length === 1 && operands.every((operand) => operand.kind === 'expression')) return only.value;
  const hasCode = segments.some((segment) => segment.kind === 'code');
  const hasLines = operands.some(({ node, kind }) => kind === 'template' && node.loc.start.line !== node.loc.end.line)
    && segments.some((segment) => segment.kind === 'text' && segment.value.includes('\n'));
  if (!hasCode && !hasLines) return quoted(segments.map((segment) => segment.value).join(''), quoteOf(sourceCode, operands));
  const lineBreak = !hasLines ? '\\n' : sourceCode.text.includes('\r\n') ? '\r\n' : '\n';
  const parts = segments.map(({ kind, value }) => (kind === 'text' ? templateBody(value).replaceAll('\n', lineBreak) : `\${${value}}`));
  return `\`${parts.join('')}\``;
}

/** The quote of the first string among the operands, or the file's. */
function quoteOf(sourceCode: TSESLint.SourceCode, operands: readonly Operand[]): Quote {
  const string = operands.find((operand) => operand.kind === 'string');
  return string ? (sourceCode.text[string.node.range[0]] as Quote) : preferredQuote(sourceCode);
}
