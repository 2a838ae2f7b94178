import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Expression, Node, SinkOf } from '../core/answers.ts';
import { magnitudeBit, objectBit } from '../core/capabilities.ts';
import type { File } from '../core/file.ts';
import { canBind, readSql, type SqlHole, type SqlPlace, type SqlPosition, type SqlText } from '../core/languages/sql.ts';
import { enclosingFunction, staticName, unwrap, unwrapTypes } from '../core/syntax.ts';
import { combine, type Edit } from './edit.ts';
import { templateBody } from './quotes.ts';
import { readTextSource, rewrite, type Atom, type Change, type TextSource } from './sql-source.ts';
import { bindValues, type Statement } from './sql-values.ts';

export interface Parameterization {
  readonly edit: Edit;
  /** no result can change: every value is the whole operand of a comparison, or a whole item, in quotes; the call stays */
  readonly isSame: boolean;
  /** something is bound; otherwise values are only converted to numbers where they stand */
  readonly binds: boolean;
}

/** What is to be bound: the nodes of holes, and the position that the verdict was made for. */
export type Offending = ReadonlyMap<Node, SqlPosition>;

/**
 * Makes the call bind every offending value: placeholders in the text, the values where the driver takes them. Null if one of
 * them cannot be bound, or the text or the place of the values is not certain.
 */
export function parameterize(sourceCode: TSESLint.SourceCode, file: File, sink: SinkOf<'sql'>, offending: Offending): Parameterization | null {
  const position = sink.row.text.find((candidate) => file.at(sink.node, candidate) !== null);
  const text = position && file.at(sink.node, position);
  if (!text || !(sink.row.binding || sink.row.preparedBy)) return null;
  const written = locate(sourceCode, text, sink.node);
  const source = written && readTextSource(file, written);
  if (!source) return null;
  const sql = readSql(source.pieces, sink.row.dialect);
  if (!isCertain(sql, sink)) return null;
  const groups = groupHoles(file, source, sql, offending);
  if (!groups) return null;
  const statement: Statement = { sourceCode, file, sink, text, property: position.property?.at(-1) ?? null, count: sql.placeholders.length };
  const bound = groups.map((group, index) => bind({ ...statement, source, sql, isMoved: written !== unwrapTypes(text) }, group, sql.placeholders.length + index + 1));
  if (bound.some((item) => item === null)) return null;
  const items = bound as Bound[];
  const values = items.flatMap((item) => (item.value === null ? [] : [{ text: item.value, before: item.before }]));
  const calls = values.length === 0 ? [] : [sink.row.preparedBy ? prepare(sourceCode, sink, values.map((value) => value.text)) : bindValues(statement, values)];
  const edit = combine([rewrite(sourceCode, source, items.map((item) => item.change)), ...calls]);
  return edit && { edit, isSame: !sink.row.preparedBy && groups.every((group) => group.hole.binding === 'same'), binds: values.length > 0 };
}

/** The text of one statement that can bind, whose placeholders are known. */
function isCertain(sql: SqlText, sink: SinkOf<'sql'>): boolean {
  if (!canBind(sql.verb) || sql.statements !== 1 || sql.hasComputedPlaceholder) return false;
  if (sink.row.binding?.placeholder === '$n') return sql.placeholders.every((placeholder, index, all) => all.some((other) => other.number === index + 1) && (placeholder.number ?? 0) <= all.length);
  return !(sink.row.dialect === 'mysql' && sql.hasEnclosedQuestionMark) && sql.placeholders.every((placeholder) => placeholder.text === '?' || placeholder.text === '??');
}

/**
 * The expression in which the text is written: itself, or the value of a constant that is used only here, in the same
 * function, whose parts mean the same at the call.
 */
function locate(sourceCode: TSESLint.SourceCode, text: Expression, call: Node): Node | null {
  const bare = unwrapTypes(text);
  if (bare.type !== 'Identifier') return bare;
  const variable = findVariable(sourceCode, bare);
  const [definition] = variable?.defs ?? [];
  if (!variable || variable.defs.length !== 1 || definition?.type !== 'Variable' || definition.parent.kind !== 'const') return null;
  const declarator = definition.node;
  const isExported = definition.parent.parent.type === 'ExportNamedDeclaration';
  const uses = variable.references.filter((reference) => reference.identifier !== declarator.id);
  if (declarator.id.type !== 'Identifier' || !declarator.init || uses.length !== 1 || isExported || enclosingFunction(declarator) !== enclosingFunction(call)) return null;
  return unwrapTypes(declarator.init);
}

function findVariable(sourceCode: TSESLint.SourceCode, identifier: TSESTree.Identifier | TSESTree.JSXIdentifier): TSESLint.Scope.Variable | null {
  for (let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(identifier); scope; scope = scope.upper) {
    const variable = scope.set.get(identifier.name);
    if (variable) return variable;
  }
  return null;
}

/** Atoms that are bound as one value: a bare hole, or all holes of a literal. */
interface Group {
  readonly hole: SqlHole;
  readonly atoms: readonly Extract<Atom, { kind: 'expression' }>[];
}

/** Every offending value in its group, in the order of the text; null if one is not among the atoms, or stands elsewhere. */
function groupHoles(file: File, source: TextSource, sql: SqlText, offending: Offending): Group[] | null {
  const groups: Group[] = [];
  const left = new Set(offending.keys());
  const done = new Set<number>();
  for (const hole of sql.holes) {
    const covered = coveredBy(file, source.atoms[hole.piece], offending);
    if (covered.length === 0) continue;
    if (covered.some((node) => offending.get(node) !== hole.position)) return null;
    for (const node of covered) left.delete(node);
    if (done.has(hole.piece)) continue;
    const pieces = hole.literal?.holes ?? [hole.piece];
    const atoms = pieces.map((piece) => source.atoms[piece]);
    for (const piece of pieces) done.add(piece);
    groups.push({ hole, atoms: atoms.filter((atom) => atom?.kind === 'expression') });
  }
  return left.size === 0 && groups.length > 0 ? groups : null;
}

/** The offending nodes that an atom is or is made of. */
function coveredBy(file: File, atom: Atom | undefined, offending: Offending): Node[] {
  if (atom?.kind !== 'expression') return [];
  const bare = unwrap(atom.node);
  if (offending.has(bare)) return [bare];
  const inside = (file.text(atom.node)?.alternatives ?? []).flatMap(({ pieces }) => pieces);
  const covered = inside.flatMap((piece) => (piece.kind === 'hole' && offending.has(piece.node) ? [piece.node] : []));
  const closesQuotes = inside.some((piece) => piece.kind === 'constant' && /['"`\\]/.test(piece.value));
  return closesQuotes ? [] : covered;
}

interface Bound {
  readonly change: Change;
  /** source of the value to bind; null: the value stays in the text */
  readonly value: string | null;
  readonly before: number;
}

interface Binding extends Statement {
  readonly source: TextSource;
  readonly sql: SqlText;
  readonly isMoved: boolean;
}

function bind(binding: Binding, group: Group, number: number): Bound | null {
  const { sink, sql, source, sourceCode } = binding;
  const { hole } = group;
  const [atom] = group.atoms;
  if (!atom) return null;
  const place = { piece: hole.piece, offset: 0 };
  const behind = { piece: hole.piece, offset: 1 };
  if (hole.position === 'limit' && sink.row.dialect === 'mysql') {
    return { change: { start: place, end: behind, content: { kind: 'code', value: converted(sourceCode, atom.node, 'Number') } }, value: null, before: 0 };
  }
  if (binding.isMoved && !group.atoms.every((one) => meansTheSameAt(sourceCode, one.node, sink.node))) return null;
  const isNumbered = sink.row.binding?.placeholder === '$n';
  const list = listIn(binding.file, group);
  const placeholder = isNumbered ? `$${number}` : '?';
  const range = list && hole.list ? hole.list : (hole.literal ?? { start: place, end: behind });
  const before = isNumbered ? sql.placeholders.length : sql.placeholders.filter((one) => isBefore(one.start, range.start)).length;
  if (list) {
    const expanded = expand(sink, hole, placeholder);
    return expanded === null ? null : { change: { start: range.start, end: range.end, content: { kind: 'text', value: expanded } }, value: sourceCode.getText(list), before };
  }
  const value = hole.binding === 'impossible' ? null : valueOf(binding, source, group);
  return value === null ? null : { change: { start: range.start, end: range.end, content: { kind: 'text', value: `${placeholder}${hole.cast}` } }, value, before };
}

// Lists

/** The list behind `xs.join(',')` between the parentheses of `IN (…)`; behind `xs.join("','")` if they hold quotes too. */
function listIn(file: File, { hole, atoms }: Group): Node | null {
  const call = atoms.length === 1 && atoms[0] ? unwrap(atoms[0].node) : null;
  if (!hole.list || call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || staticName(call.callee) !== 'join') return null;
  const separator = call.arguments[0] ? file.constant(call.arguments[0])?.value : ',';
  const fits = hole.literal ? new RegExp(`^${hole.literal.quote}\\s*,\\s*${hole.literal.quote}$`) : /^\s*,\s*$/;
  const list = file.definition(call.callee.object);
  return typeof separator === 'string' && fits.test(separator) && unwrap(list).type !== 'CallExpression' ? call.callee.object : null;
}

/** `= ANY($1)` in PostgreSQL, `IN (?)` where the driver makes a list of an array. */
function expand(sink: SinkOf<'sql'>, hole: SqlHole, placeholder: string): string | null {
  if (sink.row.dialect === 'postgres') return hole.list?.negated ? `<> ALL(${placeholder})` : `= ANY(${placeholder})`;
  if (!sink.row.binding?.expandsArrays) return null;
  return hole.list?.negated ? `NOT IN (${placeholder})` : `IN (${placeholder})`;
}

// Values

/** The source of the value that takes the place of the hole, or of the whole literal around it. */
function valueOf(binding: Binding, source: TextSource, { hole, atoms }: Group): string | null {
  const { sourceCode } = binding;
  const [first] = atoms;
  if (!first) return null;
  if (!hole.literal) return bareValue(binding, first.node, hole.position);
  const { start, end, quote, backslash } = hole.literal;
  if (source.atoms[start.piece]?.kind !== 'text' || source.atoms[end.piece]?.kind !== 'text') return null;
  let body = '';
  let characters = 0;
  for (let piece = start.piece; piece <= end.piece; piece++) {
    const atom = source.atoms[piece] as Atom;
    const constant = source.pieces[piece];
    const written = constant?.kind === 'constant' ? constant.value : '';
    if (atom.kind === 'expression') {
      if (/['"\\]/.test(written)) return null;
      body += `\${${sourceCode.getText(atom.node)}}`;
      characters += written.length;
      continue;
    }
    const text = atom.value.slice(piece === start.piece ? start.offset + 1 : 0, piece === end.piece ? end.offset - 1 : undefined);
    if (backslash && text.includes('\\')) return null;
    characters += text.length;
    body += templateBody(text.replaceAll(quote + quote, quote));
  }
  return characters === 0 && atoms.length === 1 ? quotedValue(binding, first.node) : `\`${body}\``;
}

/**
 * A value that stood alone between quotes. MySQL and SQLite compare by the type of what is bound, and quotes made text of
 * it: a value of the request that can be a number or an object is bound as text.
 */
function quotedValue(binding: Binding, node: Expression): string {
  const { file, sink, sourceCode } = binding;
  if (sink.row.dialect === 'postgres') return sourceText(sourceCode, node);
  const isNoText = file.flow(node, sink.node).some((origin) => origin.kind === 'user' && (origin.possible & noText) !== 0);
  return isNoText ? converted(sourceCode, node, 'String') : sourceText(sourceCode, node);
}

/** A value that stood unquoted, so that it was a number. */
function bareValue(binding: Binding, node: Expression, position: SqlPosition): string {
  const { sink, sourceCode } = binding;
  if (sink.row.dialect === 'sqlite') return converted(sourceCode, node, 'Number');
  return position !== 'limit' && canBecomeSql(binding, node) ? converted(sourceCode, node, 'String') : sourceText(sourceCode, node);
}

/** Can the value be an object of the request, which this driver writes as SQL in versions that may be installed? */
function canBecomeSql({ file, sink }: Binding, node: Expression): boolean {
  const version = sink.row.binding?.objectValuesAreSqlBelow;
  if (version === undefined || (file.major(sink.entity.package) ?? 0) > Number.parseInt(version, 10)) return false;
  return file.flow(node, sink.node).some((origin) => origin.kind === 'user' && (origin.possible & objectBit) !== 0);
}

const noText = objectBit | magnitudeBit;

function converted(sourceCode: TSESLint.SourceCode, node: Expression, by: 'Number' | 'String'): string {
  const bare = unwrapTypes(node);
  const isConverted = bare.type === 'CallExpression' && bare.callee.type === 'Identifier' && bare.callee.name === by;
  return isConverted ? sourceText(sourceCode, bare) : `${by}(${sourceText(sourceCode, bare)})`;
}

function sourceText(sourceCode: TSESLint.SourceCode, node: Node): string {
  const text = sourceCode.getText(node);
  return node.type === 'SequenceExpression' ? `(${text})` : text;
}

/**
 * Does an expression mean the same at the call as where it is written before it? Names and members only: each name is the
 * same variable there, which is written once, and nothing assigns to a member of it.
 */
function meansTheSameAt(sourceCode: TSESLint.SourceCode, expression: Node, call: Node): boolean {
  let root = unwrapTypes(expression);
  while (root.type === 'MemberExpression' && !root.computed) root = unwrapTypes(root.object);
  if (root.type === 'ThisExpression') return true;
  if (root.type !== 'Identifier') return false;
  const variable = findVariable(sourceCode, root);
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(call);
  while (scope && !scope.set.has(root.name)) scope = scope.upper;
  if (!variable || scope?.set.get(root.name) !== variable) return false;
  return variable.references.every((reference) => (!reference.isWrite() || reference.init === true) && !isMemberWritten(reference.identifier as Node));
}

function isMemberWritten(identifier: Node): boolean {
  let current = identifier;
  while (current.parent?.type === 'MemberExpression' && current.parent.object === current) current = current.parent;
  const { parent } = current;
  return current !== identifier && ((parent?.type === 'AssignmentExpression' && parent.left === current) || parent?.type === 'UpdateExpression');
}

// Calls that cannot bind

/** `db.exec(sql)` → `db.prepare(sql).run(x)`. */
function prepare(sourceCode: TSESLint.SourceCode, sink: SinkOf<'sql'>, values: readonly string[]): Edit | null {
  const { preparedBy } = sink.row;
  const { node } = sink;
  if (!preparedBy || node.type !== 'CallExpression' || node.arguments.length !== 1 || node.callee.type !== 'MemberExpression' || node.callee.computed) return null;
  const { property } = node.callee;
  const close = sourceCode.getLastToken(node);
  if (!close) return null;
  return (fixer) => [fixer.replaceText(property, preparedBy.method), fixer.insertTextAfter(close, `.${preparedBy.then}(${values.join(', ')})`)];
}

function isBefore(one: SqlPlace, other: SqlPlace): boolean {
  return one.piece < other.piece || (one.piece === other.piece && one.offset < other.offset);
}
