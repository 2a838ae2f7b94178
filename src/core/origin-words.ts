import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node, Origin } from './answers.ts';
import type { File } from './file.ts';
import { isSameOrigin } from './origins.ts';
import { isSourceEntity } from './source-rows.ts';
import { memberRoot, unwrap } from './syntax.ts';

/** A value and where it comes from, for messages: `` `name` (`req.query.name`, line 12) ``. */
export function describeValue(file: File, node: Node, origin: Origin): string {
  const value = quotable(file.sourceCode.getText(node));
  const { line, text } = writtenSource(origin, file);
  return `\`${value}\` (${nameOf(origin, text, value)}line ${line})`;
}

/**
 * Where the value is read from its source, and how that is written there: behind names of the source, which an origin may stand at
 * (`const body = req.body` for `body.name`, the parameter of a function that is called once).
 * @returns the text on one line, and its line in the file (from 1)
 */
export function writtenSource(origin: Origin, file: File): { readonly text: string; readonly line: number } {
  let { node } = origin;
  let text = quotable(origin.text);
  for (let step = 0; origin.kind === 'user' && step < maximumNames; step++) {
    const root = memberRoot(node);
    const written = root.type === 'Identifier' && text.startsWith(root.name) ? writtenAs(root, file) : null;
    if (root.type !== 'Identifier' || !written) break;
    text = quotable(written.text + text.slice(root.name.length));
    node = written.node;
  }
  return { text, line: node.loc.start.line };
}

/** Are the two the same value of a request, under whatever names? */
export function isSameSource(one: Origin, other: Origin, file: File): boolean {
  if (isSameOrigin(one, other)) return true;
  if (one.kind !== 'user' || other.kind !== 'user') return false;
  const [first, second] = [writtenSource(one, file), writtenSource(other, file)];
  return first.text === second.text && first.line === second.line;
}

/** What a call or assignment calls or writes, for messages: `pool.query`. */
export function describeSink(file: File, node: Node): string {
  const named = node.type === 'AssignmentExpression' ? node.left : node.type === 'CallExpression' || node.type === 'NewExpression' ? node.callee : node;
  return quotable(file.sourceCode.getText(named));
}

/** Source text on one line of at most 60 characters that can stand between backticks. */
export function quotable(source: string): string {
  const text = source.replace(/\s+/g, ' ').replaceAll('`', '\'');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What the value comes from, for the words before its line. */
function nameOf(origin: Origin, text: string, value: string): string {
  if (origin.kind === 'stored') return 'a stored value, ';
  if (origin.kind === 'unknown') return kinds[origin.detail] ?? '';
  return text === value ? '' : `\`${text}\`, `;
}

const kinds: Readonly<Record<string, string>> = {
  parameter: 'a parameter, ', call: 'the result of a call, ', import: 'imported, ', caught: 'a caught value, ',
};

const maximumNames = 10;

type ParameterDefinition = Extract<TSESLint.Scope.Definition, { readonly type: 'Parameter' }>;

/** The source that a name stands for; null: it stands for none, or for one of several. */
function writtenAs(name: TSESTree.Identifier, file: File): { readonly node: Node; readonly text: string } | null {
  const [definition] = file.variable(name)?.defs ?? [];
  const parent = definition?.name.parent as Node | undefined;
  if (definition?.type === 'Variable' && parent?.type === 'Property') return takenOut(parent, definition.node, file);
  const decorated = definition?.type === 'Parameter' ? decoratorOf(definition, file) : null;
  if (decorated) return decorated;
  const given = unwrap((definition?.type === 'Parameter' ? argumentFor(definition, file) : null) ?? file.definition(name));
  const value = given.type === 'LogicalExpression' ? unwrap(given.left) : given;
  const entity = value === name ? null : file.entity(value)?.entity;
  return entity && isSourceEntity(entity) ? { node: value, text: file.sourceCode.getText(value) } : null;
}

/** `const { body } = req`. */
function takenOut(property: TSESTree.Property, { id, init }: TSESTree.VariableDeclarator, file: File): { readonly node: Node; readonly text: string } | null {
  if (property.parent !== id || property.computed || property.key.type !== 'Identifier' || !init) return null;
  return { node: property, text: `${file.sourceCode.getText(unwrap(init))}.${property.key.name}` };
}

/** `@Query('name')` before a parameter. */
function decoratorOf({ name, node }: ParameterDefinition, file: File): { readonly node: Node; readonly text: string } | null {
  const parameter = (node as FunctionNode).params.find((one) => one === name);
  const [decoration] = parameter ? file.decoratorsOf(parameter) : [];
  if (!decoration) return null;
  const { expression } = decoration;
  return { node: expression, text: `${expression.parent?.type === 'Decorator' ? '@' : ''}${file.sourceCode.getText(expression)}` };
}

/** What the one call of a function gives for its parameter; null: several calls, or none. */
function argumentFor({ name, node }: ParameterDefinition, file: File): Node | null {
  const [call, ...others] = file.callersOf(node as FunctionNode);
  const index = (node as FunctionNode).params.indexOf(name as TSESTree.Parameter);
  return call && index !== -1 && others.length === 0 ? file.at(call, { argument: index }) : null;
}
