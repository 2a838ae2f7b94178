import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node } from './answers.ts';
import { append } from './groups.ts';
import { enclosingFunction, parametersOf, staticName } from './syntax.ts';

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
  /** templates under a tag */
  readonly templates: readonly TSESTree.TaggedTemplateExpression[];
  /** assignments to a member, by its name (`ctx.body = …`) */
  readonly memberAssignments: ReadonlyMap<string, readonly TSESTree.AssignmentExpression[]>;
  /** `delete` of members */
  readonly deletions: readonly TSESTree.UnaryExpression[];
  /** assignments to a plain name that is wanted */
  readonly nameAssignments: ReadonlyMap<string, readonly TSESTree.AssignmentExpression[]>;
  /** attributes of JSX that have one of the wanted names, by it, and spreads */
  readonly attributes: ReadonlyMap<string, readonly TSESTree.JSXAttribute[]>;
  readonly attributeSpreads: readonly TSESTree.JSXSpreadAttribute[];
  /** properties of object literals that have one of the wanted names, by it */
  readonly properties: ReadonlyMap<string, readonly TSESTree.Property[]>;
  /** members that are handed on, not called: arguments, elements, values of variables and properties, objects of `bind` */
  readonly memberValues: ReadonlyMap<string, readonly TSESTree.MemberExpression[]>;
  /** names of members, and of the properties that patterns take out of objects */
  readonly names: ReadonlySet<string>;
  /** imports by an expression whose module is not written out */
  readonly dynamicImports: readonly TSESTree.ImportExpression[];
  /** what each function returns (an arrow's expression included) and yields */
  readonly returns: ReadonlyMap<FunctionNode, readonly Node[]>;
  /** `return;` */
  readonly emptyReturns: ReadonlyMap<FunctionNode, readonly Node[]>;
  readonly yields: ReadonlyMap<FunctionNode, readonly TSESTree.YieldExpression[]>;
  readonly classes: readonly (TSESTree.ClassDeclaration | TSESTree.ClassExpression)[];
  /** names of parameters that a handler or a function it calls can have; `*`: one is taken apart */
  readonly parameters: ReadonlySet<string>;
  /** how many parameters functions have */
  readonly arities: ReadonlySet<number>;
  /** directives (`'use server'`) of the file and of its functions */
  readonly directives: ReadonlySet<string>;
  /** the modules that the file imports or requires under written names */
  readonly specifiers: ReadonlySet<string>;
}

/** Names of what is collected only under some. */
export interface WantedNames {
  readonly properties: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  /** global names to which something is assigned */
  readonly globals: ReadonlySet<string>;
}

/** Walks the file once: by the steps that ESLint has already written down, in versions that hand them out (9 and later). */
export function takeInventory(sourceCode: TSESLint.SourceCode, wanted: WantedNames): Inventory {
  const collected = new Collector(wanted);
  const { traverse } = sourceCode as { traverse?: () => Iterable<Step> };
  if (!traverse) {
    walk(sourceCode, collected);
    return collected;
  }
  for (const step of traverse.call(sourceCode)) if (step.phase === entering) collected.add(step.target as Node);
  return collected;
}

/** Does the file only declare types, name constants and export what others have made? */
export function isInert(of: Inventory): boolean {
  return of.callsByMember.size + of.callsByIdentifier.size + of.otherCalls.length + of.templates.length + of.dynamicImports.length === 0
    && of.memberAssignments.size + of.nameAssignments.size + of.attributes.size + of.attributeSpreads.length === 0
    && of.arities.size + of.classes.length === 0;
}

/** A step of ESLint's traversal, as `TraversalStep` of @eslint/core 1.2 declares it: steps into nodes and out of them alone have a phase. */
interface Step {
  readonly phase?: number;
  readonly target: unknown;
}
const entering = 1;

/** The same without those steps, and without recursion (source may be nested thousands deep). */
export function walk(sourceCode: Pick<TSESLint.SourceCode, 'ast' | 'visitorKeys'>, collected: { add(node: Node): void }): void {
  const pending: Node[] = [sourceCode.ast];
  for (let node = pending.pop(); node; node = pending.pop()) {
    collected.add(node);
    const keys = childKeys(node.type, sourceCode.visitorKeys);
    for (let index = keys.length - 1; index >= 0; index--) {
      const child = (node as unknown as Record<string, unknown>)[keys[index] as string];
      if (Array.isArray(child)) for (let place = child.length - 1; place >= 0; place--) push(child[place], pending);
      else push(child, pending);
    }
  }
}

function push(child: unknown, pending: Node[]): void {
  if (child && (!leaves.has((child as Node).type) || (child as { decorators?: readonly Node[] }).decorators?.length)) pending.push(child as Node);
}

/** Nodes below which no expression runs, but decorators of parameters. */
const leaves = new Set(['Identifier', 'Literal', 'TemplateElement', 'ThisExpression', 'JSXText', 'JSXIdentifier', 'PrivateIdentifier']);

const typeOnly = /^TS(?!AsExpression|SatisfiesExpression|NonNullExpression|TypeAssertion|InstantiationExpression|ParameterProperty|ExportAssignment|ModuleBlock|ModuleDeclaration|AbstractMethodDefinition|ImportEqualsDeclaration|ExternalModuleReference)/;
const keysByType = new Map<string, readonly string[]>();

/** The keys of children that can run; types have none. */
function childKeys(type: string, keys: TSESLint.SourceCode['visitorKeys']): readonly string[] {
  let known = keysByType.get(type);
  if (!known) {
    const own = typeOnly.test(type) ? [] : (keys[type] ?? []).filter((key) => !/^(?:typeAnnotation|typeParameters|typeArguments|returnType|superTypeArguments|implements)$/.test(key));
    keysByType.set(type, (known = own));
  }
  return known;
}

class Collector implements Inventory {
  readonly callsByMember = new Map<string, CallNode[]>();
  readonly callsByIdentifier = new Map<string, CallNode[]>();
  readonly otherCalls: CallNode[] = [];
  readonly templates: TSESTree.TaggedTemplateExpression[] = [];
  readonly memberAssignments = new Map<string, TSESTree.AssignmentExpression[]>();
  readonly deletions: TSESTree.UnaryExpression[] = [];
  readonly nameAssignments = new Map<string, TSESTree.AssignmentExpression[]>();
  readonly attributes = new Map<string, TSESTree.JSXAttribute[]>();
  readonly attributeSpreads: TSESTree.JSXSpreadAttribute[] = [];
  readonly properties = new Map<string, TSESTree.Property[]>();
  readonly memberValues = new Map<string, TSESTree.MemberExpression[]>();
  readonly names = new Set<string>();
  readonly dynamicImports: TSESTree.ImportExpression[] = [];
  readonly returns = new Map<FunctionNode, Node[]>();
  readonly emptyReturns = new Map<FunctionNode, Node[]>();
  readonly yields = new Map<FunctionNode, TSESTree.YieldExpression[]>();
  readonly classes: (TSESTree.ClassDeclaration | TSESTree.ClassExpression)[] = [];
  readonly directives = new Set<string>();
  readonly specifiers = new Set<string>();
  readonly parameters = new Set<string>();
  readonly arities = new Set<number>();
  readonly wanted: WantedNames;

  constructor(wanted: WantedNames) {
    this.wanted = wanted;
  }

  /** By far the most nodes are names and literals, of which nothing is collected. */
  add(node: Node): void {
    switch (node.type) {
      case 'Identifier':
      case 'Literal':
        break;
      case 'MemberExpression':
        this.addMember(node);
        break;
      case 'CallExpression':
      case 'NewExpression':
        this.addCall(node);
        break;
      case 'Property':
        this.addProperty(node);
        break;
      case 'ExpressionStatement':
        if (node.directive !== undefined) this.directives.add(node.directive);
        break;
      case 'ArrowFunctionExpression':
        if (node.body.type !== 'BlockStatement') append(this.returns, node, node.body);
        this.addParameters(node);
        break;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        this.addParameters(node);
        break;
      case 'ReturnStatement':
      case 'YieldExpression':
        this.addEnd(node);
        break;
      case 'AssignmentExpression':
        this.addAssignment(node);
        break;
      default:
        this.addRare(node);
    }
  }

  private addRare(node: Node): void {
    switch (node.type) {
      case 'UnaryExpression':
        if (node.operator === 'delete') this.deletions.push(node);
        break;
      case 'TaggedTemplateExpression':
        this.templates.push(node);
        break;
      case 'ClassDeclaration':
      case 'ClassExpression':
        this.classes.push(node);
        break;
      case 'JSXAttribute':
        if (node.name.type === 'JSXIdentifier' && this.wanted.attributes.has(node.name.name)) append(this.attributes, node.name.name, node);
        break;
      case 'JSXSpreadAttribute':
        this.attributeSpreads.push(node);
        break;
      case 'ImportDeclaration':
        this.addSpecifier(node.source);
        break;
      case 'ImportExpression':
        if (node.source.type !== 'Literal') this.dynamicImports.push(node);
        this.addSpecifier(node.source);
        break;
      case 'TSExternalModuleReference':
        this.addSpecifier(node.expression);
        break;
      default:
    }
  }

  /** The first parameter of a function that stands as an argument is what a library hands over first: no response. */
  private addParameters(of: FunctionNode): void {
    const isArgument = of.parent.type === 'CallExpression' && of.parent.callee !== of;
    const parameters = parametersOf(of);
    this.arities.add(parameters.length);
    for (const parameter of parameters.slice(isArgument ? 1 : 0)) {
      const pattern = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
      this.parameters.add(pattern.type === 'Identifier' ? pattern.name : '*');
    }
  }

  private addProperty(node: TSESTree.Property): void {
    const name = staticName(node);
    if (name === null) return;
    if (node.parent.type !== 'ObjectExpression') this.names.add(name);
    else if (this.wanted.properties.has(name)) append(this.properties, name, node);
  }

  private addMember(node: TSESTree.MemberExpression): void {
    const name = staticName(node);
    if (name !== null) this.names.add(name);
    if (isHandedOn(node)) append(this.memberValues, name ?? '*', node);
  }

  private addAssignment(node: TSESTree.AssignmentExpression): void {
    const { left } = node;
    if (left.type === 'MemberExpression') append(this.memberAssignments, staticName(left) ?? '*', node);
    else if (left.type === 'Identifier' && this.wanted.globals.has(left.name)) append(this.nameAssignments, left.name, node);
  }

  private addEnd(node: TSESTree.ReturnStatement | TSESTree.YieldExpression): void {
    const inside = enclosingFunction(node);
    if (!inside) return;
    if (node.type === 'YieldExpression') append(this.yields, inside, node);
    else if (node.argument) append(this.returns, inside, node.argument);
    else append(this.emptyReturns, inside, node);
  }

  private addSpecifier(node: Node | undefined): void {
    if (node?.type === 'Literal' && typeof node.value === 'string') this.specifiers.add(node.value);
    else if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) this.specifiers.add(node.quasis[0]?.value.cooked ?? '');
  }

  private addCall(node: CallNode): void {
    let callee: Node = node.callee;
    while (callee.type === 'TSNonNullExpression' || callee.type === 'ChainExpression' || callee.type === 'TSInstantiationExpression') callee = callee.expression;
    if (callee.type === 'Identifier') append(this.callsByIdentifier, callee.name, node);
    if (callee.type === 'Identifier' && callee.name === 'require') this.addSpecifier(node.arguments[0]);
    if (callee.type === 'Identifier') return;
    if (callee.type === 'MemberExpression') append(this.callsByMember, staticName(callee) ?? '*', node);
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
