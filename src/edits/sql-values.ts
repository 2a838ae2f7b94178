import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Expression, Node, SinkOf } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { contains, staticName, wrapped } from '../core/syntax.ts';
import { addElements, insertArgument, insertElement } from './arguments.ts';
import { combine, type Edit } from './edit.ts';
import { appendToList } from './lists.ts';
import { addProperty, findProperty } from './properties.ts';

/** A value to bind: the source of the expression, its name, and how many of the present placeholders stand before its own. */
export interface BoundValue {
  readonly text: string;
  readonly name: string;
  readonly before: number;
}

/** Names for placeholders that the file does not use: `p0`, `p1`, … */
export function freshNames(sourceCode: TSESLint.SourceCode, count: number): readonly string[] {
  const names: string[] = [];
  for (let index = 0; names.length < count; index++) if (!sourceCode.text.includes(`p${index}`) || !new RegExp(`\\bp${index}\\b`).test(sourceCode.text)) names.push(`p${index}`);
  return names;
}

export interface Statement {
  readonly sourceCode: TSESLint.SourceCode;
  readonly file: File;
  readonly sink: SinkOf<'sql'>;
  /** the expression in the text position of the call */
  readonly text: Expression;
  /** the property that holds the text, when the statement is an object */
  readonly property: string | null;
  /** placeholders that the text has already */
  readonly count: number;
}

/**
 * Gives the values to the call: in the array it has already, in a new one before the callback, in the object that holds the
 * text, or as arguments of the method chained on a prepared statement. Null if it is not certain where they belong.
 */
export function bindValues(statement: Statement, values: readonly BoundValue[]): Edit | null {
  const { binding, boundBy } = statement.sink.row;
  if (boundBy !== undefined) return combine([renamed(statement.sink, boundBy), bindInArgument(statement, values)]);
  if (binding?.statementMethods) return bindToStatement(statement, binding.statementMethods, values);
  if (binding?.objectProperty && !binding.values && statement.property === null) return bindInNewObject(statement, binding.objectProperty, values);
  if (binding?.placeholder.endsWith('name')) return statement.property !== null && binding.objectProperty ? bindNamedBeside(statement, binding.objectProperty, values) : bindByName(statement, values);
  if (statement.property !== null && binding?.objectProperty) return bindInObject(statement, binding.objectProperty, values);
  if (binding?.oneByOne) return bindOneByOne(statement, values);
  return binding?.values ? bindInArgument(statement, values) : null;
}

/** The same call of another method. */
function renamed({ node }: SinkOf<'sql'>, method: string): Edit | null {
  const callee = node.type === 'CallExpression' ? node.callee : null;
  if (callee?.type !== 'MemberExpression' || callee.computed) return null;
  return (fixer) => [fixer.replaceText(callee.property, method)];
}

/** A text that becomes an object with it and its values: `query(text)` → `query({ query: text, params: { p0: x } })`. */
function bindInNewObject({ sink: { row }, text, count }: Statement, property: string, values: readonly BoundValue[]): Edit | null {
  const name = row.text.find((position) => position.property)?.property?.at(-1);
  if (name === undefined || count > 0) return null;
  const written = row.binding?.placeholder.endsWith('name') ? writeNamed(values) : listOf(values);
  return (fixer) => [fixer.insertTextBefore(text, `{ ${name}: `), fixer.insertTextAfter(text, `, ${property}: ${written} }`)];
}

/** Values by name: in the object that stands there, or in a new one. */
function bindByName(statement: Statement, values: readonly BoundValue[]): Edit | null {
  const { sourceCode, sink, count } = statement;
  const { node } = sink;
  const position = sink.row.binding?.values;
  if (node.type === 'AssignmentExpression' || typeof position?.argument !== 'number') return null;
  const named = writeNamed(values);
  const present = node.arguments[position.argument];
  const [option] = position.property ?? [];
  if (!present || isCallback(statement, present)) {
    return count > 0 ? null : insertArgument(sourceCode, node, position.argument, option === undefined ? named : `{ ${option}: ${named} }`);
  }
  if (present.type !== 'ObjectExpression' || present.properties.some((property) => property.type === 'SpreadElement' || property.computed)) return null;
  if (option === undefined) return addNamed(sourceCode, present, values);
  const inside = findProperty(present, option)?.value;
  if (inside) return inside.type === 'ObjectExpression' ? addNamed(sourceCode, inside, values) : null;
  return count > 0 ? null : addProperty(sourceCode, present, option, named);
}

/** `{ text, parameters: { p0: x } }` */
function bindNamedBeside({ sourceCode, sink, text, count }: Statement, property: string, values: readonly BoundValue[]): Edit | null {
  const object = text.parent?.type === 'Property' && text.parent.value === text ? text.parent.parent : null;
  if (object?.type !== 'ObjectExpression' || !contains(sink.node, object)) return null;
  if (object.properties.some((candidate) => candidate.type === 'SpreadElement' || candidate.computed)) return null;
  const present = findProperty(object, property)?.value;
  if (present) return present.type === 'ObjectExpression' ? addNamed(sourceCode, present, values) : null;
  return count > 0 ? null : addProperty(sourceCode, object, property, writeNamed(values));
}

/** An object of values by their names. */
export const writeNamed = (values: readonly BoundValue[]): string => `{ ${values.map(({ name, text }) => `${name}: ${text}`).join(', ')} }`;

/** Adds values by their names to an object. */
export function addNamed(sourceCode: TSESLint.SourceCode, object: TSESTree.ObjectExpression, values: readonly BoundValue[]): Edit | null {
  const close = sourceCode.getLastToken(object);
  if (!close) return null;
  const text = values.map((value) => `${value.name}: ${value.text}`).join(', ');
  return appendToList(sourceCode, { open: sourceCode.getFirstToken(object), close, last: object.properties.at(-1) ?? null, padding: ' ' }, text);
}

/** Values as arguments, behind the text and before a callback. */
function bindOneByOne(statement: Statement, values: readonly BoundValue[]): Edit | null {
  const { sourceCode, sink, count } = statement;
  const { node } = sink;
  const first = sink.row.binding?.values?.argument;
  if (node.type === 'AssignmentExpression' || typeof first !== 'number') return null;
  const last = node.arguments.at(-1);
  const given = node.arguments.slice(first).filter((argument) => argument !== last || !isCallback(statement, argument));
  if (given.length !== count || given.some((argument) => argument.type === 'SpreadElement')) return null;
  return mergeByIndex(values, count, (index, text) => insertArgument(sourceCode, node, first + index, text));
}

function bindToStatement(statement: Statement, methods: readonly string[], values: readonly BoundValue[]): Edit | null {
  const { sourceCode, file, sink, count } = statement;
  const call = chainedCall(sink.node, methods);
  const binder = sink.row.binding?.statementBinder;
  if (!call && binder !== undefined) return insertBinder(sink.node, count, `.${binder}(${values.map((value) => value.text).join(', ')})`);
  const given = (call?.arguments ?? []).filter((argument) => argument.type === 'SpreadElement' || !file.functionOf(argument));
  if (!call || given.some((argument) => argument.type === 'SpreadElement' || argument.type === 'ObjectExpression')) return null;
  const [first] = given;
  if (first?.type === 'ArrayExpression') return given.length === 1 ? mergeElements(sourceCode, first, count, values) : null;
  if (given.length !== count) return null;
  return mergeByIndex(values, count, (index, text) => insertArgument(sourceCode, call, index, text));
}

/** `prepare(sql).all()` → `prepare(sql).bind(x).all()` */
function insertBinder(call: Node, count: number, text: string): Edit | null {
  const isChained = call.parent?.type === 'MemberExpression' && call.parent.object === call;
  return count === 0 && isChained ? (fixer) => [fixer.insertTextAfter(call, text)] : null;
}

/** The call of one of these methods on the result of `call`, other methods of the chain looked through. */
function chainedCall(call: Node, methods: readonly string[]): TSESTree.CallExpression | null {
  for (let current = call; ;) {
    const member = current.parent;
    if (member?.type !== 'MemberExpression' || member.object !== current || member.optional) return null;
    const next = member.parent;
    if (next.type !== 'CallExpression' || next.callee !== member) return null;
    if (methods.includes(staticName(member) ?? '')) return next;
    current = next;
  }
}

function bindInObject(statement: Statement, property: string, values: readonly BoundValue[]): Edit | null {
  const { sourceCode, sink, text, count } = statement;
  const object = text.parent?.type === 'Property' && text.parent.value === text ? text.parent.parent : null;
  if (object?.type !== 'ObjectExpression') return null;
  if (object.properties.some((candidate) => candidate.type === 'SpreadElement' || candidate.computed)) return null;
  const isInCall = contains(sink.node, object);
  if (!isInCall && !isUsedOnce(sourceCode, object)) return null;
  const present = findProperty(object, property);
  if (present) return present.value.type === 'ArrayExpression' ? mergeElements(sourceCode, present.value, count, values) : null;
  const given = valuesArgument(statement);
  if (count > 0 || given?.type === 'ArrayExpression') return isInCall ? bindInArgument(statement, values) : null;
  if (given && !isCallback(statement, given)) return null;
  return addProperty(sourceCode, object, property, listOf(values));
}

/** Is the object the value of a constant that only the call reads? */
function isUsedOnce(sourceCode: TSESLint.SourceCode, object: TSESTree.ObjectExpression): boolean {
  const { parent } = wrapped(object);
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier' || parent.parent.kind !== 'const') return false;
  const [variable] = sourceCode.getDeclaredVariables?.(parent) ?? [];
  return variable?.references.filter((reference) => !reference.init).length === 1 && parent.parent.parent.type !== 'ExportNamedDeclaration';
}

function bindInArgument(statement: Statement, values: readonly BoundValue[]): Edit | null {
  const { sourceCode, sink, count } = statement;
  const { node } = sink;
  const index = sink.row.binding?.values?.argument;
  if (node.type === 'AssignmentExpression' || typeof index !== 'number') return null;
  const present = node.arguments[index];
  if (present?.type === 'ArrayExpression') return mergeElements(sourceCode, present, count, values);
  if (count > 0 || (present && !isCallback(statement, present))) return null;
  return insertArgument(sourceCode, node, index, listOf(values));
}

function valuesArgument({ sink }: Statement): TSESTree.CallExpressionArgument | undefined {
  const index = sink.row.binding?.values?.argument;
  return sink.node.type !== 'AssignmentExpression' && typeof index === 'number' ? sink.node.arguments[index] : undefined;
}

/** A function, or a last argument that only its name can explain, in a call that has no placeholders. */
function isCallback({ file, sink }: Statement, argument: Node): boolean {
  if (argument.type === 'SpreadElement') return false;
  if (file.functionOf(argument)) return true;
  return argument.type === 'Identifier' && sink.node.type !== 'AssignmentExpression' && sink.node.arguments.at(-1) === argument
    && /^(?:callback|cb|done|next)$/i.test(argument.name);
}

function mergeElements(
  sourceCode: TSESLint.SourceCode, array: TSESTree.ArrayExpression, count: number, values: readonly BoundValue[],
): Edit | null {
  if (array.elements.length !== count || array.elements.some((element) => element === null || element.type === 'SpreadElement')) return null;
  return mergeByIndex(values, count, (index, text) =>
    (index < count ? insertElement(sourceCode, array, index, text) : addElements(sourceCode, array, [text])));
}

/** One insertion for the values that go to the same place. */
function mergeByIndex(values: readonly BoundValue[], count: number, insert: (index: number, text: string) => Edit | null): Edit | null {
  const places = new Map<number, string[]>();
  for (const { before, text } of values) places.set(Math.min(before, count), [...(places.get(Math.min(before, count)) ?? []), text]);
  return combine([...places].map(([index, texts]) => insert(index, texts.join(', '))));
}

function listOf(values: readonly BoundValue[]): string {
  return `[${values.map((value) => value.text).join(', ')}]`;
}
