import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Expression, Node, SinkOf } from '../core/answers.ts';
import { maskOf } from '../core/capabilities.ts';
import type { File } from '../core/file.ts';
import { canBind, prefixOf, readSql, type SqlHole, type SqlPlace, type SqlPosition, type SqlText } from '../core/languages/sql.ts';
import { contains, enclosingFunction, unwrap, unwrapTypes } from '../core/syntax.ts';
import { combine, type Edit } from './edit.ts';
import { importOf, withImport, type Imported } from './imports.ts';
import { listByMethod } from './list-methods.ts';
import { boundValue, converted, isSurelyText, joinedList, type Group } from './sql-bound-value.ts';
import { readTextSource, rewrite, rewriteAsTemplate, type Atom, type Change, type TextSource } from './sql-source.ts';
import { asTag } from './sql-tag.ts';
import { bindValues, freshNames, type BoundValue } from './sql-values.ts';

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
export function parameterize(
  sourceCode: TSESLint.SourceCode, file: File, sink: SinkOf<'sql'>, offending: Offending,
): Parameterization | null {
  const bound = withPlaceholders(sourceCode, file, sink, offending);
  const edit = bound ? null : listByMethod(file, sink);
  return edit ? { edit, isSame: false, binds: true } : bound;
}

function withPlaceholders(
  sourceCode: TSESLint.SourceCode, file: File, sink: SinkOf<'sql'>, offending: Offending,
): Parameterization | null {
  const written = findText(sourceCode, file, sink);
  const groups = written && groupHoles(file, written, offending);
  if (!groups || canHoldPlaceholder(file, sink, written.source, groups)) return null;
  const move = written.origin === unwrapTypes(written.text) ? 'none' : moveOf(sourceCode, groups, written.origin, sink.node);
  const names = freshNames(sourceCode, groups.length);
  const items = allOf(groups.map((group, index) => bind(file, sink, written, group, { number: written.count + index + 1, name: names[index] ?? '' })));
  const values = (items ?? []).flatMap(({ value, name, before }) => (value === null ? [] : [{ text: value, name, before }]));
  if (!items || (move === 'unknown' && values.length > 0)) return null;
  const changes = items.map((item) => item.change);
  const edit = isTag(sink) && values.length > 0 ? tagged(sourceCode, file, sink, written, groups, changes)
    : untagged(sourceCode, file, sink, written, changes, values);
  const isSame = !sink.row.preparedBy && !sink.row.boundBy && !sink.row.binding?.typed && !isTag(sink) && move !== 'possible'
    && groups.every((group) => group.hole.binding === 'same' && isSurelyText(file, sink, written.source, group));
  return edit && { edit, isSame, binds: values.length > 0 };
}

/** Placeholders in the text, and the values where the driver takes them. */
function untagged(
  sourceCode: TSESLint.SourceCode, file: File, sink: SinkOf<'sql'>, written: WrittenText, changes: readonly Change[], values: readonly BoundValue[],
): Edit | null {
  const sources = values.map((value) => value.text);
  const call = sink.row.preparedBy ? prepare(sourceCode, sink, sources) : bindValues({ sourceCode, file, sink, ...written }, values);
  const text = rewrite(sourceCode, written.source, changes, sources.join('\n'));
  return combine(values.length > 0 ? [text, call] : [text]);
}

/** The whole text as a tagged template. Every expression in it must be a value: what is no value would be bound, too. */
function tagged(
  sourceCode: TSESLint.SourceCode, file: File, sink: SinkOf<'sql'>, { text, origin, source }: WrittenText, groups: readonly Group[], changes: readonly Change[],
): Edit | null {
  const bound = new Set<Atom>(groups.flatMap((group) => group.atoms));
  if (origin !== unwrapTypes(text) || source.atoms.some((atom) => atom.kind === 'expression' && !bound.has(atom))) return null;
  const template = rewriteAsTemplate(source, changes);
  const list = groups.some((group) => listIn(file, group)) ? joinerOf(sourceCode, sink) : null;
  const edit = template === null ? null : asTag(sourceCode, sink, text, template);
  return list ? withImport(list, edit) : edit;
}

function isTag(sink: SinkOf<'sql'>): boolean {
  return sink.row.binding?.placeholder === 'hole';
}

function allOf<Item>(items: readonly (Item | null)[]): Item[] | null {
  return items.includes(null) ? null : (items as Item[]);
}

/** The text of a call as it is written. */
interface WrittenText {
  /** the expression in the text position of the call */
  readonly text: Expression;
  /** the property that holds it, when the statement is an object */
  readonly property: string | null;
  /** where it is written: `text`, or the value of a constant */
  readonly origin: Node;
  readonly source: TextSource;
  readonly sql: SqlText;
  /** values that its placeholders take */
  readonly count: number;
}

function findText(sourceCode: TSESLint.SourceCode, file: File, sink: SinkOf<'sql'>): WrittenText | null {
  const position = sink.row.text.find((candidate) => file.at(sink.node, candidate) !== null);
  const text = position && file.at(sink.node, position);
  const { binding, preparedBy } = sink.row;
  if (!text || sink.evidence !== 'resolved' || !(binding || preparedBy) || (file.major(sink.entity.package) ?? 0) < (binding?.since ?? 0)) return null;
  const origin = locate(sourceCode, text, sink.node);
  const source = origin && readTextSource(file, origin);
  if (!source) return null;
  const sql = readSql(source.pieces, sink.row.dialect, prefixOf(source.pieces, sink.row));
  if (!isCertain(sql, sink)) return null;
  const isNumbered = sink.row.binding?.placeholder === '$n';
  const count = isNumbered ? new Set(sql.placeholders.map((placeholder) => placeholder.number)).size : sql.placeholders.length;
  return { text, property: position.property?.at(-1) ?? null, origin, source, sql, count };
}

/** The text of one statement that can bind, whose placeholders are known. */
function isCertain(sql: SqlText, sink: SinkOf<'sql'>): boolean {
  if (!canBind(sql.verb) || sql.statements !== 1 || sql.hasComputedPlaceholder) return false;
  const { dialect, binding } = sink.row;
  switch (binding?.placeholder) {
    case '$n': {
      const numbers = new Set(sql.placeholders.map((placeholder) => placeholder.number));
      return [...numbers].every((number) => number !== null && number >= 1 && number <= numbers.size);
    }
    case ':name':
    case '$name':
    case '@name': {
      const [mark] = binding.placeholder;
      return sql.placeholders.every(({ text }) => text[0] === mark && /^.[A-Za-z_]/.test(text)) && !(binding.readsLiterals && sql.hasEnclosedName);
    }
    case 'hole':
      return sql.placeholders.length === 0;
    default:
      if ((dialect === 'mysql' || binding?.readsLiterals) && sql.hasEnclosedQuestionMark) return false;
      return sql.placeholders.every((placeholder) => placeholder.text === '?' || placeholder.text === '??');
  }
}

/** The expression in which the text is written: itself, or the value of a variable that is written once and used only here. */
function locate(sourceCode: TSESLint.SourceCode, text: Expression, call: Node): Node | null {
  const bare = unwrapTypes(text);
  if (bare.type !== 'Identifier') return bare;
  const variable = findVariable(sourceCode, bare);
  const [definition] = variable?.defs ?? [];
  if (!variable || variable.defs.length !== 1 || definition?.type !== 'Variable') return null;
  const declarator = definition.node;
  const isExported = definition.parent.parent.type === 'ExportNamedDeclaration';
  const uses = variable.references.filter((reference) => reference.identifier !== declarator.id);
  if (declarator.id.type !== 'Identifier' || uses.length !== 1 || isExported) return null;
  const around = enclosingFunction(declarator);
  return declarator.init && (!around || contains(around, call)) ? unwrapTypes(declarator.init) : null;
}

function findVariable(sourceCode: TSESLint.SourceCode, identifier: TSESTree.Identifier): TSESLint.Scope.Variable | null {
  for (let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(identifier); scope; scope = scope.upper) {
    const variable = scope.set.get(identifier.name);
    if (variable) return variable;
  }
  return null;
}

/** Every offending value in its group, in the order of the text; null if one is not among the atoms, or stands elsewhere. */
function groupHoles(file: File, { source, sql }: WrittenText, offending: Offending): Group[] | null {
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
  readonly name: string;
  readonly before: number;
}

/** What a placeholder is called if it has a number or a name. */
interface PlaceholderNames {
  readonly number: number;
  readonly name: string;
}

function bind(file: File, sink: SinkOf<'sql'>, { source, sql }: WrittenText, group: Group, { number, name }: PlaceholderNames): Bound | null {
  const { hole } = group;
  const [atom] = group.atoms;
  if (!atom) return null;
  const own = { start: { piece: hole.piece, offset: 0 }, end: { piece: hole.piece, offset: 1 } };
  if (hole.position === 'limit' && (sink.row.dialect === 'mysql' || sink.row.dialect === 'standard' || sink.row.dialect === 'cypher')) {
    const value = converted(file.sourceCode, atom, 'Number');
    return value === null ? null : { change: { ...own, content: { kind: 'code', value } }, value: null, name, before: 0 };
  }
  const form = sink.row.binding?.placeholder ?? '?';
  const placeholder = form === '$n' ? `$${number}` : form === '?' || form === 'hole' ? '?' : `${form[0]}${name}`;
  const list = listIn(file, group);
  // A tag expands what stands in its hole between the parentheses.
  const isInTag = form === 'hole' && list !== null;
  const range = list && hole.list && !isInTag ? hole.list : (hole.literal ?? own);
  const written = list && !isInTag ? expand(sink, hole, placeholder) : `${placeholder}${hole.cast}`;
  const value = isInTag ? listInTag(file.sourceCode, sink, list) : list ? file.sourceCode.getText(list) : boundValue(file, sink, source, group);
  if (value === null || written === null || (form === 'hole' && hole.cast !== '')) return null;
  const before = form === '?' ? sql.placeholders.filter((one) => isBefore(one.start, range.start)).length : sql.placeholders.length;
  const content: Change['content'] = form === 'hole' ? { kind: 'code', value } : { kind: 'text', value: written };
  return { change: { start: range.start, end: range.end, content }, value, name, before };
}

/**
 * Where the client fills in the values by text, a `?` in a value that stays in the text would take one of them: can one of
 * these hold it?
 */
function canHoldPlaceholder(file: File, sink: SinkOf<'sql'>, source: TextSource, groups: readonly Group[]): boolean {
  if (!sink.row.binding?.readsLiterals) return false;
  const bound = new Set<Atom>(groups.flatMap((group) => group.atoms));
  const stays = source.atoms.filter((atom, index) => !bound.has(atom) && source.pieces[index]?.kind === 'hole');
  return stays.some((atom) => atom.kind === 'expression' && file.flow(atom.node, sink.node)
    .some((origin) => !origin.settled && origin.kind !== 'configuration' && (origin.possible & questionMark) !== 0));
}

const questionMark = maskOf(['shell']);

// Lists

/** The list between the parentheses of `IN (…)`. */
function listIn(file: File, { hole, atoms }: Group): Node | null {
  return hole.list && atoms.length === 1 && atoms[0] ? joinedList(file, atoms[0].node, hole.literal?.quote ?? '') : null;
}

/** What stands in the hole of a tag for a list. */
function listInTag(sourceCode: TSESLint.SourceCode, sink: SinkOf<'sql'>, list: Node): string | null {
  const text = sourceCode.getText(list);
  if (sink.row.binding?.expandsArrays) return text;
  const joiner = joinerOf(sourceCode, sink);
  return joiner && `${joiner.local}.${sink.row.binding?.joinedBy?.member}(${text})`;
}

function joinerOf(sourceCode: TSESLint.SourceCode, { row: { binding } }: SinkOf<'sql'>): Imported | null {
  return binding?.joinedBy ? importOf(sourceCode, { from: binding.joinedBy.module, named: binding.joinedBy.name }) : null;
}

/** `= ANY($1)` in PostgreSQL, `IN (?)` where the driver makes a list of an array. */
function expand(sink: SinkOf<'sql'>, hole: SqlHole, placeholder: string): string | null {
  if (sink.row.dialect === 'postgres') return hole.list?.negated ? `<> ALL(${placeholder})` : `= ANY(${placeholder})`;
  const { expandsArrays } = sink.row.binding ?? {};
  if (!expandsArrays) return null;
  const list = expandsArrays === true ? placeholder : `${placeholder[0]}${expandsArrays}${placeholder.slice(1)}`;
  return hole.list?.negated ? `NOT IN (${list})` : `IN (${list})`;
}

// Values that are read at the call instead of where the text is written

/**
 * `none`: each value is the same at the call, and nothing between touches what it is made of; `possible`: it is the same as
 * far as can be seen; `unknown`: it need not be.
 */
function moveOf(sourceCode: TSESLint.SourceCode, groups: readonly Group[], origin: Node, call: Node): 'none' | 'possible' | 'unknown' {
  const nodes = groups.flatMap((group) => group.atoms.map((atom) => atom.node));
  if (!nodes.every((node) => meansTheSameAt(sourceCode, node, call))) return 'unknown';
  if (enclosingFunction(origin) !== enclosingFunction(call)) return 'possible';
  const names = new Set(nodes.map((node) => sourceCode.getText(rootOf(node))));
  const between = sourceCode.ast.tokens.filter((token) => token.range[0] >= origin.range[1] && token.range[1] <= call.range[0]);
  return between.some((token) => names.has(token.value)) ? 'possible' : 'none';
}

/**
 * Does an expression mean the same at the call as where it is written before it? Names and members only: each name is the
 * same variable there, which is written once, and nothing assigns to a member of it.
 */
function meansTheSameAt(sourceCode: TSESLint.SourceCode, expression: Node, call: Node): boolean {
  const root = rootOf(expression);
  if (root.type === 'ThisExpression') return true;
  if (root.type !== 'Identifier') return false;
  const variable = findVariable(sourceCode, root);
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(call);
  while (scope && !scope.set.has(root.name)) scope = scope.upper;
  if (!variable || scope?.set.get(root.name) !== variable) return false;
  return variable.references.every((reference) =>
    (!reference.isWrite() || reference.init === true) && !isMemberWritten(reference.identifier as Node));
}

function rootOf(expression: Node): Node {
  let root = unwrapTypes(expression);
  while (root.type === 'MemberExpression' && !root.computed) root = unwrapTypes(root.object);
  return root;
}

function isMemberWritten(identifier: Node): boolean {
  let current = identifier;
  while (current.parent?.type === 'MemberExpression' && current.parent.object === current) current = current.parent;
  const { parent } = current;
  const isWritten = (parent?.type === 'AssignmentExpression' && parent.left === current) || parent?.type === 'UpdateExpression';
  return current !== identifier && isWritten;
}

// Calls that cannot bind

/** `db.exec(sql)` → `db.prepare(sql).run(x)`. */
function prepare(sourceCode: TSESLint.SourceCode, sink: SinkOf<'sql'>, values: readonly string[]): Edit | null {
  const { preparedBy } = sink.row;
  const { node } = sink;
  if (!preparedBy || node.type !== 'CallExpression' || node.arguments.length !== 1) return null;
  if (node.callee.type !== 'MemberExpression' || node.callee.computed) return null;
  const { property } = node.callee;
  const close = sourceCode.getLastToken(node);
  if (!close) return null;
  const call = `.${preparedBy.then}(${values.join(', ')})`;
  return (fixer) => [fixer.replaceText(property, preparedBy.method), fixer.insertTextAfter(close, call)];
}

function isBefore(one: SqlPlace, other: SqlPlace): boolean {
  return one.piece < other.piece || (one.piece === other.piece && one.offset < other.offset);
}
