import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node } from './answers.ts';
import { isFunction, staticName } from './syntax.ts';

export type CallNode = TSESTree.CallExpression | TSESTree.NewExpression;
/** What enters a function with arguments. */
export type EnteringNode = CallNode | TSESTree.TaggedTemplateExpression;

/** What one walk over the file collects, in source order. */
export interface Inventory {
  /** calls and constructions by the name of the called member (`a.query(…)`, `new a.Pool()`) */
  readonly callsByMember: ReadonlyMap<string, readonly CallNode[]>;
  /** calls and constructions of a plain identifier, by its name */
  readonly callsByIdentifier: ReadonlyMap<string, readonly CallNode[]>;
  /** every other call: of a call's result, of a function expression */
  readonly otherCalls: readonly CallNode[];
  /** assignments to a member, by its name (`ctx.body = …`) */
  readonly memberAssignments: ReadonlyMap<string, readonly TSESTree.AssignmentExpression[]>;
  /** members that are handed on, not called: arguments, elements, values of variables and properties, objects of `bind` */
  readonly memberValues: ReadonlyMap<string, readonly TSESTree.MemberExpression[]>;
  /** what each function returns (an arrow's expression included) and yields */
  readonly returns: ReadonlyMap<FunctionNode, readonly Node[]>;
  readonly yields: ReadonlyMap<FunctionNode, readonly TSESTree.YieldExpression[]>;
  readonly classes: readonly (TSESTree.ClassDeclaration | TSESTree.ClassExpression)[];
}

/** Walks the file once, without recursion (source may be nested thousands deep). */
export function takeInventory(sourceCode: TSESLint.SourceCode): Inventory {
  const collected = new Collector();
  const keys = sourceCode.visitorKeys;
  const pending: Node[] = [sourceCode.ast];
  const functions: (FunctionNode | null)[] = [null];
  for (let node = pending.pop(); node; node = pending.pop()) {
    let inside = functions.pop() ?? null;
    collected.add(node, inside);
    if (isFunction(node)) inside = node;
    const children = keys[node.type];
    if (!children) continue;
    for (let index = children.length - 1; index >= 0; index--) {
      pushChildren((node as unknown as Record<string, unknown>)[children[index] as string], inside, pending, functions);
    }
  }
  return collected;
}

/** Nodes of types, which hold no expression that runs. */
const typeOnly = /^TS(?!AsExpression|SatisfiesExpression|NonNullExpression|TypeAssertion|InstantiationExpression|ParameterProperty|ExportAssignment|ModuleBlock|ModuleDeclaration|AbstractMethodDefinition)/;

function pushChildren(child: unknown, inside: FunctionNode | null, pending: Node[], functions: (FunctionNode | null)[]): void {
  if (Array.isArray(child)) {
    for (let index = child.length - 1; index >= 0; index--) pushChildren(child[index], inside, pending, functions);
    return;
  }
  if (!child || typeof child !== 'object') return;
  const node = child as Node;
  if (node.type === 'Identifier' || node.type === 'Literal' || node.type === 'TemplateElement') return;
  if (node.type.startsWith('TS') && typeOnly.test(node.type)) return;
  pending.push(node);
  functions.push(inside);
}

class Collector implements Inventory {
  readonly callsByMember = new Map<string, CallNode[]>();
  readonly callsByIdentifier = new Map<string, CallNode[]>();
  readonly otherCalls: CallNode[] = [];
  readonly memberAssignments = new Map<string, TSESTree.AssignmentExpression[]>();
  readonly memberValues = new Map<string, TSESTree.MemberExpression[]>();
  readonly returns = new Map<FunctionNode, Node[]>();
  readonly yields = new Map<FunctionNode, TSESTree.YieldExpression[]>();
  readonly classes: (TSESTree.ClassDeclaration | TSESTree.ClassExpression)[] = [];

  add(node: Node, inside: FunctionNode | null): void {
    switch (node.type) {
      case 'CallExpression':
      case 'NewExpression':
        this.addCall(node);
        break;
      case 'AssignmentExpression':
        if (node.left.type === 'MemberExpression') append(this.memberAssignments, staticName(node.left) ?? '*', node);
        break;
      case 'MemberExpression':
        if (isHandedOn(node)) append(this.memberValues, staticName(node) ?? '*', node);
        break;
      case 'ReturnStatement':
        if (inside && node.argument) append(this.returns, inside, node.argument);
        break;
      case 'ArrowFunctionExpression':
        if (node.body.type !== 'BlockStatement') append(this.returns, node, node.body);
        break;
      case 'YieldExpression':
        if (inside) append(this.yields, inside, node);
        break;
      case 'ClassDeclaration':
      case 'ClassExpression':
        this.classes.push(node);
        break;
      default:
    }
  }

  private addCall(node: CallNode): void {
    let callee: Node = node.callee;
    while (callee.type === 'TSNonNullExpression' || callee.type === 'ChainExpression' || callee.type === 'TSInstantiationExpression') callee = callee.expression;
    if (callee.type === 'Identifier') append(this.callsByIdentifier, callee.name, node);
    else if (callee.type === 'MemberExpression') append(this.callsByMember, staticName(callee) ?? '*', node);
    else this.otherCalls.push(node);
  }
}

function isHandedOn(node: TSESTree.MemberExpression): boolean {
  const parent = node.parent;
  switch (parent.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node;
    case 'MemberExpression':
      return staticName(parent) === 'bind';
    case 'ArrayExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'Property':
    case 'ReturnStatement':
    case 'SpreadElement':
      return true;
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier';
    case 'AssignmentExpression':
      return parent.right === node;
    case 'ArrowFunctionExpression':
      return parent.body === node;
    default:
      return false;
  }
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
