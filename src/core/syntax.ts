import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node } from './answers.ts';

/** The expression below wrappers that exist for the type checker or the parser only, and below `await`. */
export function unwrap(node: Node): Node {
  let current = node;
  for (;;) {
    const next = unwrapOnce(current);
    if (next === current) return current;
    current = next;
  }
}

/** What a chain of members begins with: `a` of `a.b.c`, a call of `f().b`. */
export function memberRoot(node: Node): Node {
  let current = unwrap(node);
  while (current.type === 'MemberExpression') current = unwrap(current.object);
  return current;
}

/** As `unwrap`, but `await` stays. */
export function unwrapTypes(node: Node): Node {
  let current = node;
  while (current.type !== 'AwaitExpression') {
    const next = unwrapOnce(current);
    if (next === current) return current;
    current = next;
  }
  return current;
}

function unwrapOnce(node: Node): Node {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      return node.expression;
    case 'AwaitExpression':
      return node.argument;
    case 'SequenceExpression':
      return node.expressions.at(-1) ?? node;
    default:
      return node;
  }
}

/** Is the parent a wrapper of `unwrap` whose content is `node`? */
export function isTransparent(parent: Node, node: Node): boolean {
  return unwrapOnce(parent) === node && parent !== node;
}

/** The outermost wrapper around an expression (types and chains, not `await`). */
export function wrapped(node: Node): Node {
  let current = node;
  while (current.parent && current.parent.type !== 'AwaitExpression' && isTransparent(current.parent, current)) current = current.parent;
  return current;
}

export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return node?.type === 'FunctionDeclaration' || node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression';
}

/** The parameters that a call gives; `this` of TypeScript stands before them and is none. */
export function parametersOf(of: FunctionNode): readonly TSESTree.Parameter[] {
  const [first] = of.params;
  return first?.type === 'Identifier' && first.name === 'this' ? of.params.slice(1) : of.params;
}

export function isLoop(node: Node): node is TSESTree.ForStatement | TSESTree.ForInStatement | TSESTree.ForOfStatement | TSESTree.WhileStatement | TSESTree.DoWhileStatement {
  return node.type === 'ForStatement' || node.type === 'ForInStatement' || node.type === 'ForOfStatement'
    || node.type === 'WhileStatement' || node.type === 'DoWhileStatement';
}

/** The name of a member, property or method when it is written out: `a.b`, `a['b']`, `{ b: … }`, `{ 'b': … }`, `a[0]`. */
export function staticName(node: Node): string | null {
  switch (node.type) {
    case 'MemberExpression':
      return keyName(node.property, node.computed);
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
    case 'AccessorProperty':
    case 'TSAbstractMethodDefinition':
    case 'TSAbstractPropertyDefinition':
      return keyName(node.key, node.computed);
    default:
      return null;
  }
}

function keyName(key: Node, computed: boolean): string | null {
  if (!computed && key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number')) return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0) return key.quasis[0]?.value.cooked ?? null;
  return null;
}

/** `list[index]` for `...list`, where the list stands: a node that the source does not have. */
export function memberOfSpread(spread: TSESTree.SpreadElement, index: number): TSESTree.MemberExpression {
  const { argument: object } = spread;
  const { loc, range } = object;
  const property = { type: 'Literal', value: index, raw: String(index), loc, range } as TSESTree.NumberLiteral;
  const member = { type: 'MemberExpression', object, property, computed: true, optional: false, loc, range, parent: spread } as unknown as TSESTree.MemberExpression;
  property.parent = member;
  return member;
}

/** Is it what `memberOfSpread` makes? There is nothing in the source that an edit could replace. */
export function isMemberOfSpread(node: Node): boolean {
  return node.parent?.type === 'SpreadElement' && node.parent.argument !== node;
}

/** The function around a node (not the node itself), or null at the top level. */
export function enclosingFunction(node: Node): FunctionNode | null {
  for (let current = node.parent; current; current = current.parent) {
    if (isFunction(current)) return current;
  }
  return null;
}

/** The class around a node, for `this`: arrows look through, other functions must be its members. */
export function enclosingClass(node: Node): TSESTree.ClassDeclaration | TSESTree.ClassExpression | null {
  for (let current: Node | undefined = node; current; current = current.parent) {
    if (current.type === 'FunctionDeclaration') return null;
    if (current.type === 'FunctionExpression' && current.parent.type !== 'MethodDefinition' && current.parent.type !== 'TSAbstractMethodDefinition') return null;
    if (current.type === 'ClassBody') return current.parent;
  }
  return null;
}

export function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** The statement that holds a node. */
export function statementOf(node: Node): Node {
  let current = node;
  while (current.parent && !isStatementList(current.parent)) current = current.parent;
  return current;
}

export type StatementList = TSESTree.BlockStatement | TSESTree.Program | TSESTree.StaticBlock | TSESTree.SwitchCase | TSESTree.TSModuleBlock;

export function isStatementList(node: Node): node is StatementList {
  return node.type === 'BlockStatement' || node.type === 'Program' || node.type === 'StaticBlock'
    || node.type === 'SwitchCase' || node.type === 'TSModuleBlock';
}

export function statementsOf(list: StatementList): readonly Node[] {
  return list.type === 'SwitchCase' ? list.consequent : list.body;
}

/** The last name of a reference: of `a` and `b.a` it is `a`. Null for other expressions and names that are computed. */
export function lastName(node: Node): string | null {
  return node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? staticName(node) : null;
}

/** The last name of what is called. */
export function calleeName(call: TSESTree.CallExpression | TSESTree.NewExpression): string | null {
  return lastName(unwrap(call.callee));
}

/** What a function is called where it is written: its own name, that of its variable, property or method; empty if it has none. */
export function functionName(of: FunctionNode): string {
  if (of.id) return of.id.name;
  const { parent } = of;
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  if (parent.type === 'AssignmentExpression' && parent.right === of) return lastName(parent.left) ?? '';
  return staticName(parent) ?? '';
}

export function isNullish(node: Node): boolean {
  return (node.type === 'Literal' && node.value === null && !('regex' in node) && !('bigint' in node))
    || (node.type === 'Identifier' && node.name === 'undefined')
    || (node.type === 'UnaryExpression' && node.operator === 'void');
}

/** The expressions that a text is joined of, or one of which a value is; none for other expressions. */
export function constituentsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'TemplateLiteral':
      return node.expressions;
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left as Node, node.right] : [];
    case 'LogicalExpression':
      return [node.left, node.right];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    default:
      return [];
  }
}

/** The source of a pattern that matches this text alone. */
export function patternOfText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
