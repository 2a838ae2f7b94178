import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node } from './answers.ts';
import { append } from './groups.ts';
import { enclosingFunction, isFunction, isTransparent, parametersOf, staticName, wrapped } from './syntax.ts';

export type Variable = TSESLint.Scope.Variable;

/** A step of an access path; `*` is an element or a key that is not known. */
export type Path = readonly string[];

/** One way in which a variable gets a value. */
export interface Write {
  readonly variable: Variable;
  /** the identifier that is written */
  readonly target: Node;
  readonly kind: 'value' | 'compound' | 'parameter' | 'element' | 'key' | 'import' | 'function' | 'class' | 'caught' | 'enum' | 'unknown';
  /** the written expression (`value`, `compound`), the iterated one (`element`, `key`), or the defining node */
  readonly value: Node;
  /** what of `value` is written, when it is destructured */
  readonly path: Path;
  /** default values on the way through the pattern */
  readonly defaults: readonly TSESTree.Expression[];
  /** parameters: which function and position */
  readonly parameter: { readonly of: FunctionNode; readonly index: number; readonly rest: boolean } | null;
  /** keys taken out before a `...rest` that this write is */
  readonly without: readonly string[] | null;
}

/** A change of what a variable holds, without a write of the variable itself. */
export interface Mutation {
  /** null: it changes a field of `this` */
  readonly variable: Variable | null;
  readonly node: Node;
  /** where below the variable */
  readonly path: Path;
  readonly kind: 'assign' | 'compound' | 'append' | 'merge' | 'delete' | 'entry';
  /** the assigned value or, for `append` and `merge`, the arguments */
  readonly values: readonly Node[];
}

/** The template of a component, as vue-eslint-parser shows it. */
interface Template {
  readonly range: readonly [number, number];
}

/** Variables of a file and everything that gives them values. */
export class Bindings {
  private readonly sourceCode: TSESLint.SourceCode;
  private readonly template: Template | null;
  /** filled name by name: most names of a file are never asked about */
  private readonly identifiers = new Map<Node, Variable>();
  private unmapped: Map<string, Variable[]> | null = null;
  private globals: ReadonlySet<string> | null = null;
  /** names of the language and of the linter's configuration */
  private configured: ReadonlyMap<string, Variable> | null = null;
  private readonly writesOf = new Map<Variable, readonly Write[]>();
  private readonly mutationsOf = new Map<Variable, readonly Mutation[]>();
  private readonly keySteps = new Map<Variable, string>();
  private readonly keysByStep = new Map<string, Variable>();

  constructor(sourceCode: TSESLint.SourceCode) {
    this.sourceCode = sourceCode;
    this.template = (sourceCode.ast as { readonly templateBody?: Template | null }).templateBody ?? null;
  }

  /** The variable that an identifier reads, writes or declares; null for globals and names of properties. */
  variable(identifier: Node): Variable | null {
    const known = this.identifiers.get(identifier);
    if (known) return known;
    const { name } = identifier as { readonly name?: unknown };
    if (typeof name === 'string') this.mapName(name);
    return this.identifiers.get(identifier) ?? (this.isInTemplate(identifier) ? this.namedInTemplate(identifier) : null);
  }

  /** Does the node stand in the template of a component, which is rendered when its script has run? */
  isInTemplate({ range }: Node): boolean {
    return this.template !== null && range[0] >= this.template.range[0] && range[1] <= this.template.range[1];
  }

  /** A name in the template of a component whose script says that it is seen there: `<script setup>`. */
  private namedInTemplate(identifier: Node): Variable | null {
    if (identifier.type !== 'Identifier' || !/<script\b[^>]*\ssetup\b/.test(this.sourceCode.text)) return null;
    for (let parent: Node | undefined = identifier.parent; parent; parent = parent.parent) {
      const { variables = [] } = parent as { readonly variables?: readonly { readonly id: { readonly name: string } }[] };
      if (variables.some(({ id }) => id.name === identifier.name)) return null;
    }
    const variable = this.sourceCode.scopeManager?.scopes.find(({ type }) => type === 'module')?.set.get(identifier.name);
    return variable && variable.defs.length > 0 ? variable : null;
  }

  private mapName(name: string): void {
    this.unmapped ??= this.variablesByName();
    const variables = this.unmapped.get(name);
    if (!variables) return;
    this.unmapped.delete(name);
    for (const variable of variables) mapVariable(variable, this.identifiers);
  }

  private variablesByName(): Map<string, Variable[]> {
    const found = new Map<string, Variable[]>();
    for (const scope of this.sourceCode.scopeManager?.scopes ?? []) {
      for (const variable of scope.variables) if (variable.defs.length > 0 && !isAmbient(variable)) append(found, variable.name, variable);
    }
    return found;
  }

  /** Every write of a variable: definitions first, then assignments in source order. */
  writes(variable: Variable): readonly Write[] {
    let writes = this.writesOf.get(variable);
    if (!writes) {
      writes = collectWrites(variable);
      this.writesOf.set(variable, writes);
    }
    return writes;
  }

  /** The only write of a variable, or null. Writes of `null` and `undefined` before the real one do not count. */
  singleWrite(variable: Variable): Write | null {
    const writes = this.writes(variable);
    return writes.length === 1 ? (writes[0] ?? null) : null;
  }

  /** The parameter that an element of a list is, where `...list` takes what callers give: `list[1]`. */
  restElement(list: Node, key: string | null): Pick<NonNullable<Write['parameter']>, 'of' | 'index'> | null {
    const variable = key !== null && list.type === 'Identifier' && /^\d+$/.test(key) ? this.variable(list) : null;
    const write = variable && this.singleWrite(variable);
    return write?.parameter?.rest && write.path.length === 0 ? { of: write.parameter.of, index: write.parameter.index + Number(key) } : null;
  }

  /** The step of a path that stands for whatever name a variable holds: `object[key]`. */
  keyStep(variable: Variable): string {
    let step = this.keySteps.get(variable);
    if (step === undefined) {
      step = `[${variable.name}:${this.keySteps.size}]`;
      this.keySteps.set(variable, step);
      this.keysByStep.set(step, variable);
    }
    return step;
  }

  /** The variable whose name a step stands for; null: it is a name, or `*`. */
  keyOfStep(step: string): Variable | null {
    return step.startsWith('[') ? (this.keysByStep.get(step) ?? null) : null;
  }

  /** Property writes, `push`, `Object.assign` … on a variable, in source order. */
  mutations(variable: Variable): readonly Mutation[] {
    let mutations = this.mutationsOf.get(variable);
    if (!mutations) {
      mutations = collectMutations(variable);
      this.mutationsOf.set(variable, mutations);
    }
    return mutations;
  }

  /** Does the file read this name without declaring it, or does it declare without making it? */
  usesGlobal(name: string): boolean {
    this.globals ??= this.findGlobals();
    if (this.globals.has(name)) return true;
    const configured = this.configured?.get(name);
    return configured !== undefined && configured.defs.length === 0 && configured.references.length > 0;
  }

  /** The names that nothing declares, or that are declared without being made. */
  private findGlobals(): ReadonlySet<string> {
    const { globalScope, scopes = [] } = this.sourceCode.scopeManager ?? {};
    this.configured = globalScope?.set ?? null;
    const found = new Set<string>();
    for (const { identifier } of globalScope?.through ?? []) found.add(String(identifier.name));
    if (!this.sourceCode.text.includes('declare')) return found;
    for (const { variables } of scopes) for (const variable of variables) if (isAmbient(variable)) found.add(variable.name);
    return found;
  }

  /** Is the variable given to code that can be seen by other files? */
  isExported(variable: Variable): boolean {
    for (const definition of variable.defs) {
      const statement = definition.type === 'Variable' ? definition.parent : definition.node;
      const parent = statement?.parent;
      if (parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration') return true;
    }
    return variable.references.some((reference) => isExportPosition(reference.identifier));
  }
}

function mapVariable(variable: Variable, map: Map<Node, Variable>): void {
  for (const { identifier } of variable.references) map.set(identifier, variable);
  // Names of classes and functions are declared twice: the outer scope's variable is the one that others read.
  for (const identifier of variable.identifiers) if (!map.has(identifier)) map.set(identifier, variable);
}

/** `declare const $: any` says that there is a global of this name. */
function isAmbient({ defs: [definition] }: Variable): boolean {
  return definition?.parent?.type === 'VariableDeclaration' && definition.parent.declare === true;
}

/** Is this expression handed out of the file: `export { a }`, `export default a`, `module.exports = …`, `exports.a = …`? */
export function isExportPosition(node: Node): boolean {
  let current = node;
  let parent = current.parent;
  while (parent && (isTransparent(parent, current) || parent.type === 'Property' || parent.type === 'ObjectExpression' || parent.type === 'ArrayExpression')) {
    if (parent.type === 'Property' && parent.value !== current) return false;
    current = parent;
    parent = current.parent;
  }
  if (!parent) return false;
  if (parent.type === 'ExportSpecifier' || parent.type === 'ExportDefaultDeclaration' || parent.type === 'TSExportAssignment') return true;
  return parent.type === 'AssignmentExpression' && parent.right === current && isModuleExports(parent.left);
}

export function isModuleExports(node: Node): boolean {
  if (node.type === 'Identifier') return node.name === 'exports';
  if (node.type !== 'MemberExpression') return false;
  if (node.object.type === 'Identifier' && node.object.name === 'module' && staticName(node) === 'exports') return true;
  return isModuleExports(node.object);
}

function collectWrites(variable: Variable): readonly Write[] {
  const writes: Write[] = [];
  for (const definition of variable.defs) {
    const write = writeOfDefinition(variable, definition);
    if (write) writes.push(write);
  }
  for (const reference of variable.references) {
    if (!reference.isWrite() || reference.init) continue;
    const write = writeOfReference(variable, reference);
    if (write) writes.push(write);
  }
  return writes;
}

type Place = Pick<Write, 'path' | 'defaults' | 'without'>;

const whole: Place = { path: [], defaults: [], without: null };

function writing(kind: Write['kind'], variable: Variable, target: Node, value: Node, { path, defaults, without }: Place = whole, parameter: Write['parameter'] = null): Write {
  return { variable, target, kind, value, path, defaults, parameter, without };
}

const kindsOfDefinitions: Readonly<Record<string, Write['kind']>> = {
  ImportBinding: 'import', FunctionName: 'function', ClassName: 'class', CatchClause: 'caught', TSEnumName: 'enum',
};

function writeOfDefinition(variable: Variable, definition: TSESLint.Scope.Definition): Write | null {
  const target = definition.name;
  const node = definition.node as Node;
  if (node.type === 'TSDeclareFunction') return null;
  const type = definition.type as string;
  if (type === 'Variable') return node.type === 'VariableDeclarator' ? writeOfDeclarator(variable, target, node) : null;
  if (type === 'Parameter') return isFunction(node) ? writeOfParameter(variable, target, node) : writing('unknown', variable, target, node);
  const kind = kindsOfDefinitions[type];
  return kind ? writing(kind, variable, target, node) : null;
}

function writeOfDeclarator(variable: Variable, target: Node, declarator: TSESTree.VariableDeclarator): Write | null {
  const loop = declarator.parent.parent;
  const isIterated = (loop?.type === 'ForOfStatement' || loop?.type === 'ForInStatement') && loop.left === declarator.parent;
  if (isIterated) return writing(loop.type === 'ForOfStatement' ? 'element' : 'key', variable, target, loop.right, locate(declarator.id, target));
  return declarator.init && writing('value', variable, target, declarator.init, locate(declarator.id, target));
}

function writeOfParameter(variable: Variable, target: Node, of: FunctionNode): Write {
  const index = parametersOf(of).findIndex((parameter) => parameter.range[0] <= target.range[0] && target.range[1] <= parameter.range[1]);
  let pattern = parametersOf(of)[index] as Node | undefined;
  if (pattern?.type === 'TSParameterProperty') pattern = pattern.parameter;
  const rest = pattern?.type === 'RestElement';
  const place = pattern ? locate(rest ? (pattern as TSESTree.RestElement).argument : pattern, target) : whole;
  return writing('parameter', variable, target, of, place, { of, index, rest });
}

function writeOfReference(variable: Variable, reference: TSESLint.Scope.Reference): Write | null {
  const target = reference.identifier as Node;
  let pattern: Node = target;
  while (pattern.parent && isPatternPart(pattern.parent, pattern)) pattern = pattern.parent;
  const parent = pattern.parent;
  if (parent?.type === 'AssignmentExpression' && parent.left === pattern) {
    return writing(parent.operator === '=' ? 'value' : 'compound', variable, target, parent.right, locate(pattern, target));
  }
  if ((parent?.type === 'ForOfStatement' || parent?.type === 'ForInStatement') && parent.left === pattern) {
    return writing(parent.type === 'ForOfStatement' ? 'element' : 'key', variable, target, parent.right, locate(pattern, target));
  }
  return parent?.type === 'UpdateExpression' ? writing('value', variable, target, parent) : writing('unknown', variable, target, target);
}

function isPatternPart(parent: Node, child: Node): boolean {
  return (parent.type === 'Property' && parent.parent.type === 'ObjectPattern' && parent.value === child)
    || parent.type === 'ObjectPattern' || parent.type === 'ArrayPattern' || parent.type === 'RestElement'
    || (parent.type === 'AssignmentPattern' && parent.left === child);
}

/** The way from a pattern down to one of its identifiers. */
function locate(pattern: Node, target: Node): Place {
  if (pattern === target) return whole;
  const path: string[] = [];
  const defaults: TSESTree.Expression[] = [];
  let without: readonly string[] | null = null;
  let current: Node | null = pattern;
  while (current && current !== target) {
    if (current.type === 'AssignmentPattern') {
      defaults.push(current.right);
      current = current.left;
    } else if (current.type === 'RestElement') {
      current = current.argument;
    } else if (current.type === 'ObjectPattern') {
      const found: TSESTree.Property | TSESTree.RestElement | undefined = current.properties.find((property) => holds(property, target));
      if (found?.type === 'Property') path.push(staticName(found) ?? '*');
      else if (found) without = current.properties.flatMap((property) => (property.type === 'Property' ? [staticName(property) ?? '*'] : []));
      current = found ? (found.type === 'Property' ? found.value : found) : null;
    } else if (current.type === 'ArrayPattern') {
      const index: number = current.elements.findIndex((element) => element !== null && holds(element, target));
      const element: Node | null = current.elements[index] ?? null;
      if (element?.type !== 'RestElement') path.push(String(index));
      else if (index > 0) path.push('...');
      current = element;
    } else {
      current = null;
    }
  }
  return { path: path.includes('...') ? restPath(path) : path, defaults, without };
}

/** Elements behind a `...rest` are counted anew, so only "some element" is known of them. */
function restPath(path: readonly string[]): Path {
  return path.filter((key) => key !== '...');
}

function holds(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

function collectMutations(variable: Variable): readonly Mutation[] {
  const mutations: Mutation[] = [];
  for (const reference of variable.references) {
    if (!reference.isRead()) continue;
    mutations.push(...mutationsAt(variable, reference.identifier as Node));
  }
  return mutations;
}

const appending = new Set(['push', 'unshift', 'add', 'append']);

/** The change that the chain of members above this expression makes. */
export function mutationsAt(variable: Variable | null, identifier: Node): readonly Mutation[] {
  let current: Node = identifier;
  const path: string[] = [];
  for (let parent = current.parent; parent; parent = current.parent) {
    if (isTransparent(parent, current)) {
      current = parent;
    } else if (parent.type === 'MemberExpression' && parent.object === current) {
      const name = staticName(parent);
      const call = parent.parent;
      if (call?.type === 'CallExpression' && call.callee === parent) return chainedMutations(variable, call, path, name);
      path.push(name ?? '*');
      current = parent;
    } else {
      break;
    }
  }
  const mutation = otherMutation(variable, current, path);
  return mutation ? [mutation] : [];
}

/** `map.set(a, b).set(c, d)`: what `set` and the like answer with is what they were called on. */
function chainedMutations(variable: Variable | null, call: TSESTree.CallExpression, path: Path, name: string | null): readonly Mutation[] {
  const mutation = methodMutation(variable, call, path, name);
  if (!mutation || name === 'push' || name === 'unshift') return mutation ? [mutation] : [];
  const member = wrapped(call).parent;
  const next = member?.type === 'MemberExpression' ? member.parent : null;
  return next?.type === 'CallExpression' && next.callee === member ? [mutation, ...chainedMutations(variable, next, path, staticName(member))] : [mutation];
}

function methodMutation(variable: Variable | null, call: TSESTree.CallExpression, path: Path, name: string | null): Mutation | null {
  if (!name) return null;
  if (appending.has(name)) return { variable, node: call, path, kind: 'append', values: call.arguments };
  if (name === 'set' && call.arguments.length === 2) return { variable, node: call, path, kind: 'entry', values: call.arguments };
  return null;
}

function otherMutation(variable: Variable | null, current: Node, path: Path): Mutation | null {
  const parent = current.parent;
  if (parent?.type === 'AssignmentExpression' && parent.left === current && path.length > 0) {
    return { variable, node: parent, path, kind: parent.operator === '=' ? 'assign' : 'compound', values: [parent.right] };
  }
  if (parent?.type === 'UnaryExpression' && parent.operator === 'delete') return { variable, node: parent, path, kind: 'delete', values: [] };
  if (parent?.type === 'CallExpression' && parent.arguments[0] === current && isObjectAssign(parent.callee)) {
    return { variable, node: parent, path, kind: 'merge', values: parent.arguments.slice(1) };
  }
  return null;
}

export function isObjectAssign(callee: Node): boolean {
  return callee.type === 'MemberExpression' && staticName(callee) === 'assign'
    && callee.object.type === 'Identifier' && callee.object.name === 'Object';
}

/** The function whose body runs when the write happens (null: top level). */
export function functionOfWrite(write: Write): FunctionNode | null {
  return write.parameter ? write.parameter.of : enclosingFunction(write.target);
}
