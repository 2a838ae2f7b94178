import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Expression, Node, SinkOf } from '../core/answers.ts';
import { arrayBit, magnitudeBit, objectBit } from '../core/capabilities.ts';
import type { File } from '../core/file.ts';
import type { SqlHole } from '../core/languages/sql.ts';
import { staticName, unwrap, unwrapTypes } from '../core/syntax.ts';
import { templateBody } from './quotes.ts';
import type { Atom, TextSource } from './sql-source.ts';

type ExpressionAtom = Extract<Atom, { kind: 'expression' }>;

/** Holes that are bound as one value: a bare one, or all that stand in one literal. */
export interface Group {
  readonly hole: SqlHole;
  readonly atoms: readonly ExpressionAtom[];
}

/**
 * The source of the value that takes the place of a hole, or of the whole literal around it. Null when the value is not
 * what the text held: SQL keywords among the values, quotes that are escaped already.
 */
export function boundValue(file: File, sink: SinkOf<'sql'>, source: TextSource, group: Group): string | null {
  const [first] = group.atoms;
  if (!first || group.hole.binding === 'impossible' || group.atoms.some(({ node }) => isEscapedByHand(file, node, sink))) return null;
  if (!group.hole.literal) return bareValue(file, sink, first, group.hole);
  const parts = partsOfLiteral(source, group.hole.literal);
  if (!parts) return null;
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'expression') return quotedValue(file, sink, only, group.hole);
  const written = (part: Atom) => (part.kind === 'expression' ? `\${${part.source}}` : templateBody(part.value).replaceAll('\n', '\\n'));
  return `\`${parts.map(written).join('')}\``;
}

/**
 * Is a value that stood alone between quotes surely what requests send there, or text? Other code of the file might give a date
 * or a list, of which quotes made another text than drivers do.
 */
export function isSurelyText(file: File, { node: call }: SinkOf<'sql'>, source: TextSource, { hole, atoms }: Group): boolean {
  const parts = hole.literal ? partsOfLiteral(source, hole.literal) : null;
  if (parts?.length !== 1) return true;
  return atoms.every(({ node }) => file.flow(node, call).every(({ kind, possible }) =>
    kind === 'user' || kind === 'constant' || kind === 'configuration' || (possible & noText) === 0));
}

/** `Number(x)` or `String(x)`; null where the file has its own meaning for the name. */
export function converted(sourceCode: TSESLint.SourceCode, { node, source }: ExpressionAtom, by: 'Number' | 'String'): string | null {
  if (isShadowed(sourceCode, node, by)) return null;
  const bare = unwrapTypes(node);
  return bare.type === 'CallExpression' && bare.callee.type === 'Identifier' && bare.callee.name === by ? source : `${by}(${source})`;
}

/** The call of `join` behind an expression. */
export function joinBehind(file: File, node: Node): { readonly list: Node; readonly separator: unknown } | null {
  const call = unwrap(file.definition(node));
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || staticName(call.callee) !== 'join') return null;
  return { list: call.callee.object, separator: call.arguments[0] ? file.constant(call.arguments[0])?.value : ',' };
}

/** The list behind `xs.join(',')`, or with a quote around it behind `xs.join("','")`. */
export function joinedList(file: File, node: Node, quote: string): Node | null {
  const join = unwrap(node).type === 'CallExpression' ? joinBehind(file, node) : null;
  const isSeparator = typeof join?.separator === 'string' && new RegExp(`^${quote}\\s*,\\s*${quote}$`).test(join.separator);
  return join && isSeparator && unwrap(file.definition(join.list)).type !== 'CallExpression' ? join.list : null;
}

/** What stands between the quotes, doubled quotes read; null if that cannot be read from the source. */
function partsOfLiteral(source: TextSource, { start, end, quote, backslash }: NonNullable<SqlHole['literal']>): Atom[] | null {
  const parts: Atom[] = [];
  for (let piece = start.piece; piece <= end.piece; piece++) {
    const atom = source.atoms[piece];
    const constant = source.pieces[piece];
    if (!atom) return null;
    if (atom.kind === 'expression') {
      if (piece === start.piece || piece === end.piece || (constant?.kind === 'constant' && /['"\\]/.test(constant.value))) return null;
      parts.push(atom);
      continue;
    }
    const text = atom.value.slice(piece === start.piece ? start.offset + 1 : 0, piece === end.piece ? end.offset - 1 : undefined);
    if (backslash && text.includes('\\')) return null;
    if (text !== '') parts.push({ ...atom, value: text.replaceAll(quote + quote, quote) });
  }
  return parts;
}

/**
 * A value that stood alone between quotes, which made text of it, `undefined` too. PostgreSQL's driver does the same with what
 * JSON holds, but for what is not there. The other databases compare by the type that is bound, and their drivers read lists
 * and objects in their own ways.
 */
function quotedValue(file: File, { node: call, row }: SinkOf<'sql'>, atom: ExpressionAtom, hole: SqlHole): string | null {
  const users = file.flow(atom.node, call).filter((origin) => origin.kind === 'user');
  const isTextNeeded = users.length > 0 && (hole.excludes || row.binding?.refusesUndefined === true);
  const canBeOther = row.dialect !== 'postgres' && users.some((origin) => (origin.possible & noText) !== 0);
  return canBeOther || (isTextNeeded && !isText(atom.node)) ? converted(file.sourceCode, atom, 'String') : atom.source;
}

const noText = objectBit | arrayBit | magnitudeBit;

/** An expression that gives a string whatever it is made of. */
function isText(node: Node): boolean {
  const bare = unwrapTypes(node);
  if (bare.type === 'TemplateLiteral') return true;
  if (bare.type === 'BinaryExpression' && bare.operator === '+') return isText(bare.left) || isText(bare.right);
  if (bare.type === 'Literal') return typeof bare.value === 'string';
  return bare.type === 'CallExpression' && bare.callee.type === 'MemberExpression' && textMethods.has(staticName(bare.callee) ?? '');
}

const textMethods = new Set([
  'toString', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'replace', 'replaceAll', 'substring', 'padStart', 'padEnd',
]);

/** A value that stood unquoted, so that it was a number. */
function bareValue(file: File, sink: SinkOf<'sql'>, atom: ExpressionAtom, hole: SqlHole): string | null {
  if (joinBehind(file, atom.node) || canBeKeyword(file, atom.node)) return null;
  if (sink.row.dialect === 'sqlite') return converted(file.sourceCode, atom, 'Number');
  return hole.position !== 'limit' && canBecomeSql(file, sink, atom.node) ? converted(file.sourceCode, atom, 'String') : atom.source;
}

/** Is one of the values a constant that is SQL where it stands unquoted (`x ?? 'NULL'`)? */
function canBeKeyword(file: File, node: Node): boolean {
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    const bare = unwrap(file.definition(next));
    if (bare.type === 'LogicalExpression') open.push(bare.left, bare.right);
    else if (bare.type === 'ConditionalExpression') open.push(bare.consequent, bare.alternate);
    else if (holdsWords(file, bare)) return true;
  }
  return false;
}

function holdsWords(file: File, node: Node): boolean {
  const pieces = (file.text(node)?.alternatives ?? []).flatMap((alternative) => alternative.pieces);
  return pieces.some((piece) => piece.kind === 'constant' && !isNumber(piece.value));
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/** Can the value be an object of the request, which this driver writes as SQL in versions that may be installed? */
function canBecomeSql(file: File, { row, entity, node: call }: SinkOf<'sql'>, node: Expression): boolean {
  const versions = row.binding?.objectValuesAreSql;
  if (!versions || (versions !== true && (file.major(entity.package) ?? 0) > Number.parseInt(versions.below, 10))) return false;
  return file.flow(node, call).some((origin) => origin.kind === 'user' && (origin.possible & objectBit) !== 0);
}

/** Does the file double quotes or put backslashes before them on the way? Bound, the value would keep these. */
function isEscapedByHand(file: File, node: Expression, { node: call }: SinkOf<'sql'>): boolean {
  const separator = joinBehind(file, node)?.separator;
  if (typeof separator === 'string' && /['"]/.test(separator)) return true;
  return file.flow(node, call).some((origin) => origin.escapedFor?.has('sql-quotes-touched'));
}

function isShadowed(sourceCode: TSESLint.SourceCode, node: TSESTree.Node, name: string): boolean {
  for (let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(node); scope; scope = scope.upper) {
    if ((scope.set.get(name)?.defs.length ?? 0) > 0) return true;
  }
  return false;
}
