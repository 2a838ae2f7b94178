import type { TSESTree } from '@typescript-eslint/utils';
import type { OptionCondition, Role, StepRoleRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, Node } from './answers.ts';
import { type GuardReader, returnedFunction } from './guard-evidence.ts';
import { rolesOfName } from './route-step-names.ts';
import { isPattern } from './settings.ts';
import { calleeName, isFunction, isNullish, staticName, unwrap } from './syntax.ts';
import { splitWords } from './words.ts';

/** What an expression does as a step. */
export interface StepMeaning {
  readonly roles: ReadonlySet<Role>;
  readonly disabled: Node | null;
  readonly known: boolean;
}

/** An expression in a chain; `node` is null for a place in which none stands. */
export type ChainItem = { readonly node: Node; readonly empty: boolean };

const unknown: StepMeaning = { roles: new Set(), disabled: null, known: false };
const guardRoles: ReadonlySet<Role> = new Set<Role>(['authentication', 'authorization']);

export function isGuard(roles: ReadonlySet<Role>): boolean {
  return roles.has('authentication') || roles.has('authorization');
}

/** Reads the steps of chains: what they are, and what they do. */
export class StepReader {
  private readonly analysis: Analysis;
  private readonly guards: GuardReader;
  private readonly known = new Map<Node, StepMeaning>();
  private readonly taught: readonly (readonly [Role, (name: string) => boolean])[];

  constructor(analysis: Analysis, guards: GuardReader) {
    this.analysis = analysis;
    this.guards = guards;
    const { authentication, authorization } = analysis.settings.guards;
    this.taught = [['authentication', matcher(authentication)], ['authorization', matcher(authorization)]];
  }

  /** The expressions of a chain in order: inline arrays, constant arrays, their spreads and `concat` are opened. */
  expand(nodes: readonly (Node | null)[]): readonly ChainItem[] {
    return nodes.flatMap((node) => (node ? this.expandOne(node, 0) : []));
  }

  private expandOne(node: Node, depth: number): readonly ChainItem[] {
    const bare = unwrap(node.type === 'SpreadElement' ? node.argument : node);
    if (isNullish(bare) || (bare.type === 'Literal' && bare.value === false) || depth > 10) return [];
    const list = this.analysis.objects.definition(bare);
    if (list.type === 'ArrayExpression') {
      if (list.elements.length === 0) return node.type === 'SpreadElement' ? [] : [{ node: bare, empty: true }];
      return list.elements.flatMap((element) => (element ? this.expandOne(element, depth + 1) : []));
    }
    if (list.type === 'CallExpression' && calleeName(list) === 'concat' && list.callee.type === 'MemberExpression') {
      return [list.callee.object, ...list.arguments].flatMap((part) => this.expandOne(part, depth + 1).filter((item) => !item.empty));
    }
    const [steps] = list.type === 'CallExpression' && this.isSequence(list) ? list.arguments : [];
    if (steps) return this.expandOne(steps, depth + 1);
    if (list.type === 'CallExpression' && this.gathers(list)) return list.arguments.flatMap((argument) => this.expandOne(argument, depth + 1));
    const returned = list.type === 'CallExpression' ? this.returnedList(list) : null;
    if (returned) return returned.elements.length > 0 ? [{ node: bare, empty: false }] : [{ node: bare, empty: true }];
    return [{ node: bare, empty: list.type === 'CallExpression' && this.isEmptyGuard(list) }];
  }

  private isSequence(call: TSESTree.CallExpression): boolean {
    const entity = this.analysis.entity(call.callee)?.entity;
    return entity !== undefined && this.analysis.knowledge.sequences.has(entity);
  }

  /** A call of a library that makes a list of what it is given: `factory.createHandlers(validate, handle)`. */
  private gathers(call: TSESTree.CallExpression): boolean {
    const entity = this.analysis.entity(call.callee)?.entity;
    return entity !== undefined && this.analysis.knowledge.propagator(entity)?.how === 'gathered';
  }

  /** `auth([])`: a guard that is given no function to ask. */
  private isEmptyGuard(call: TSESTree.CallExpression): boolean {
    const [first] = call.arguments;
    if (call.arguments.length !== 1 || !first || first.type !== 'ArrayExpression' || first.elements.length > 0) return false;
    return this.meaning(call).roles.size > 0 && calleeName(call) !== null;
  }

  private returnedList(call: TSESTree.CallExpression): TSESTree.ArrayExpression | null {
    const local = this.analysis.objects.calledFunction(call);
    const [value, ...others] = local ? (this.analysis.inventory.returns.get(local) ?? []) : [];
    const definition = value && others.length === 0 ? this.analysis.objects.definition(value) : null;
    return definition?.type === 'ArrayExpression' ? definition : null;
  }

  /** What an expression does where a step stands. */
  meaning(node: Node): StepMeaning {
    const bare = unwrap(node);
    const known = this.known.get(bare);
    if (known) return known;
    this.known.set(bare, unknown);
    const meaning = this.compute(bare);
    this.known.set(bare, meaning);
    return meaning;
  }

  private compute(node: Node): StepMeaning {
    const taught = this.taughtRoles(node);
    if (taught.size > 0) return { roles: taught, disabled: null, known: true };
    if (node.type === 'ConditionalExpression') return join([this.meaning(node.consequent), this.meaning(node.alternate)]);
    if (node.type === 'LogicalExpression') return join([this.meaning(node.left), this.meaning(node.right)]);
    const definition = this.analysis.objects.definition(node);
    return this.ofModel(node, definition) ?? this.ofLocal(node, definition) ?? this.ofCombination(definition) ?? this.ofName(node, definition);
  }

  /** The roles that the settings give to a step by its names. */
  taughtRoles(node: Node): ReadonlySet<Role> {
    const names = namesOf(node, this.analysis);
    return new Set(this.taught.flatMap(([role, matches]) => (names.some(matches) ? [role] : [])));
  }

  /** What a call around a handler does: what it is given does not count. */
  wrapper(call: TSESTree.CallExpression): StepMeaning {
    const taught = this.taughtRoles(call);
    if (taught.size > 0) return { roles: taught, disabled: null, known: true };
    return this.ofModel(call, call) ?? this.ofLocal(call, call) ?? this.ofName(call, call);
  }

  // By a library's model

  private ofModel(node: Node, definition: Node): StepMeaning | null {
    if (definition.type === 'CallExpression' || definition.type === 'NewExpression') {
      const row = this.rowOf(definition.callee);
      if (row) return this.applied(row, definition);
      const passed = definition.arguments[this.analysis.entity(definition.callee)?.entity.row.passes ?? -1];
      if (passed) return this.meaning(passed);
      const callee = unwrap(definition.callee);
      const inner = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
      const isCurried = inner === callee && inner.type === 'CallExpression';
      if (staticName(callee) === 'unless' || isCurried) return this.definite(this.meaning(inner));
    }
    const row = this.rowOf(node) ?? this.rowOf(definition);
    return row && definition.type !== 'CallExpression' ? { roles: new Set(row.roles), disabled: null, known: true } : null;
  }

  private definite(meaning: StepMeaning): StepMeaning | null {
    return meaning.known ? meaning : null;
  }

  private rowOf(node: Node): StepRoleRow | null {
    const entity = this.analysis.entity(node)?.entity;
    return entity ? this.analysis.knowledge.stepRole(entity) : null;
  }

  /** What a row says of a call (`jwt(options)`) or of a plugin that a call registers (`register(jwt, options)`). */
  applied(row: StepRoleRow, call: TSESTree.CallExpression | TSESTree.NewExpression): StepMeaning {
    const disabled = (row.disabledBy ?? []).map((condition) => this.fulfilled(condition, call)).find((found) => found !== null) ?? null;
    if (disabled) return { roles: new Set(row.roles.filter((role) => !guardRoles.has(role))), disabled, known: true };
    if ((row.idleWhen ?? []).some((condition) => this.fulfilled(condition, call))) return { roles: new Set(), disabled: null, known: true };
    if (row.callbackDecides) {
      const callback = call.arguments.find((argument) => isFunction(unwrap(argument)));
      const decided = callback && this.analysis.objects.functionOf(callback);
      if (decided) return this.ofFunction(decided, null);
    }
    return { roles: new Set(row.roles), disabled: null, known: true };
  }

  /** The plugin that a call registers, by its model. */
  plugin(node: Node, call: TSESTree.CallExpression): StepMeaning {
    const row = this.rowOf(node);
    return row ? this.applied(row, call) : this.meaning(node);
  }

  private fulfilled(condition: OptionCondition, call: TSESTree.CallExpression | TSESTree.NewExpression): Node | null {
    const argument = call.arguments[condition.argument];
    if (!argument || call.arguments.slice(0, condition.argument + 1).some((before) => before.type === 'SpreadElement')) return null;
    if (condition.property === undefined) return this.equals(argument, condition.equals) ? argument : null;
    const answer = this.analysis.option(argument, condition.property.split('.'));
    const holds = answer.kind === 'found' && answer.values.every((value) => (value.kind === 'constant' ? value.value === condition.equals : this.equals(value.node, condition.equals)));
    return holds ? answer.node : null;
  }

  private equals(node: Node, value: unknown): boolean {
    const constant = this.analysis.constant(node);
    if (constant) return constant.value === value;
    const list = this.analysis.objects.definition(node);
    return list.type === 'ArrayExpression' && list.elements.some((element) => element !== null && this.analysis.constant(element)?.value === value);
  }

  // By what a function of this file does

  private ofLocal(node: Node, definition: Node): StepMeaning | null {
    const names = namesOf(node, this.analysis);
    if (isFunction(definition)) return this.ofFunction(definition, names[0] ?? null);
    if (definition.type !== 'CallExpression') return null;
    const called = this.analysis.objects.calledFunction(definition);
    if (!called) {
      const bound = calleeName(definition) === 'bind' ? this.analysis.objects.functionOf(definition) : null;
      return bound ? this.ofFunction(bound, names[0] ?? null) : null;
    }
    const list = this.returnedList(definition);
    if (list) return join(this.expand([list]).map((item) => this.meaning(item.node)));
    const returned = returnedFunction(called, this.analysis);
    if (returned) return this.ofFunction(returned, calleeName(definition));
    const [value, ...others] = this.analysis.inventory.returns.get(called) ?? [];
    return value && others.length === 0 && unwrap(value).type === 'CallExpression' ? this.definite(this.meaning(value)) : null;
  }

  private ofFunction(of: FunctionNode, name: string | null): StepMeaning {
    const byName = name === null ? null : rolesOfName(name);
    if (byName?.known && byName.roles.length > 0 && !byName.roles.some((role) => guardRoles.has(role) || role === 'attaches-principal' || role === 'neutral')) {
      return { roles: new Set(byName.roles), disabled: null, known: true };
    }
    const evidence = this.guards.evidence(of);
    const named = (byName?.roles ?? []).filter((role) => guardRoles.has(role));
    const refuses = evidence.byPrincipal || named.length > 0 || evidence.refuses.has('authentication') ? [...evidence.refuses] : [];
    const guards = refuses.length > 0 || (evidence.delegates && named.length > 0) ? [...refuses, ...named] : [];
    const attaches: Role[] = guards.length === 0 && evidence.attaches ? ['attaches-principal'] : [];
    const known = guards.length > 0 || (!evidence.delegates && named.length === 0 && evidence.refuses.size === 0);
    return { roles: new Set([...guards, ...attaches, ...evidence.others]), disabled: null, known };
  }

  // By the steps that it combines, by its name

  /** `asyncHandler(requireAuth)`, `either(isOwner, isAdmin)`, `auth([verifyToken])`: a guard among the arguments makes it one. */
  private ofCombination(definition: Node): StepMeaning | null {
    if (definition.type !== 'CallExpression') return null;
    const named = this.ofOwnName(definition);
    if (named.known && !isGuard(named.roles) && !named.roles.has('neutral')) return null;
    const parts = this.expand(definition.arguments.filter((argument) => argument.type !== 'ObjectExpression')).map((item) => this.stepArgument(item.node));
    const found = parts.filter((part) => part !== null && isGuard(part.roles));
    return found.length > 0 ? join([...found as StepMeaning[]]) : null;
  }

  private stepArgument(node: Node): StepMeaning | null {
    const definition = this.analysis.objects.definition(node);
    if (isFunction(definition) || definition.type === 'CallExpression') return this.meaning(node);
    const [name] = definition.type === 'Identifier' || definition.type === 'MemberExpression' ? namesOf(node, this.analysis) : [];
    return name !== undefined && /^[a-z]/.test(name) && !dataNames.has(name) ? this.meaning(node) : null;
  }

  private ofName(node: Node, definition: Node): StepMeaning {
    const nodes = node === definition ? [node] : [node, definition];
    let found = unknown;
    for (const candidate of nodes) {
      const named = this.ofOwnName(candidate);
      if (named.known) return named;
      found = named;
    }
    return found;
  }

  private ofOwnName(node: Node): StepMeaning {
    if (comesFromRoutes(node, this.analysis)) return unknown;
    const called = node.type === 'CallExpression' && node.arguments.some((argument) => isRight(argument, this.analysis)) ? 'with-right' : 'plain';
    for (const name of namesOf(node, this.analysis)) {
      const { roles, known } = rolesOfName(name, called);
      if (known) return { roles: new Set(roles), disabled: null, known };
    }
    return unknown;
  }
}

/** Names of what a guard is given, not of guards. */
const dataNames: ReadonlySet<string> = new Set(['role', 'roles', 'permission', 'permissions', 'policy', 'policies', 'admin', 'admins', 'ability', 'abilities']);

/** A role or permission given to a guard: a string, an enum member, a list of them. */
function isRight(node: Node, analysis: Analysis): boolean {
  const bare = unwrap(node);
  if (bare.type === 'ArrayExpression') return bare.elements.some((element) => element !== null && isRight(element, analysis));
  if (typeof analysis.constant(bare)?.value === 'string') return true;
  const name = bare.type === 'MemberExpression' ? staticName(bare) : bare.type === 'Identifier' ? bare.name : null;
  if (name === null) return false;
  return /^[A-Z][A-Z0-9_]*$/.test(name) || (bare.type === 'MemberExpression' && bare.object.type === 'Identifier' && /^[A-Z]/.test(bare.object.name) && /^[A-Z]/.test(name));
}

function join(meanings: readonly StepMeaning[]): StepMeaning {
  return {
    roles: new Set(meanings.flatMap((meaning) => [...meaning.roles])),
    disabled: meanings.find((meaning) => meaning.disabled)?.disabled ?? null,
    known: meanings.every((meaning) => meaning.known),
  };
}

/** Names of exactly this spelling, or matching `/pattern/`. */
function matcher(names: readonly string[]): (name: string) => boolean {
  const exact = new Set(names.filter((name) => !isPattern(name)));
  const patterns = names.filter(isPattern).map((name) => new RegExp(name.slice(1, -1), 'u'));
  return (name) => exact.has(name) || patterns.some((pattern) => pattern.test(name));
}

/**
 * The names of a step, the most telling first: of an import the exported name, of a member its own name and, when the
 * object is named for guards alone (`auth.required`, `permissions.edit`), both together, then that of an object that is named
 * for something else (`upload.single`); of a call its callee's.
 */
export function namesOf(node: Node, analysis: Analysis): readonly string[] {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Identifier':
      return namesOfIdentifier(bare, analysis);
    case 'MemberExpression':
      return namesOfMember(bare, analysis);
    case 'CallExpression':
      return namesOfCall(bare, analysis);
    case 'NewExpression':
      return namesOf(bare.callee, analysis);
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return bare.id ? [bare.id.name] : [];
    default:
      return [];
  }
}

function namesOfMember(member: TSESTree.MemberExpression, analysis: Analysis): readonly string[] {
  const name = staticName(member);
  if (name === null) return [];
  const object = unwrap(member.object);
  const outer = object.type === 'Identifier' ? [object.name, ...importedNames(object, analysis)] : [staticName(object) ?? ''];
  const together = outer.filter((other) => isGuardNamespace(other)).map((other) => `${other} ${name}`);
  return name === 'default' ? [...outer, name] : [name, ...together, ...outer.filter((other) => isOtherNamespace(other))];
}

function namesOfCall(call: TSESTree.CallExpression, analysis: Analysis): readonly string[] {
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier' && callee.name === 'require') {
    const [source] = call.arguments;
    const specifier = source ? analysis.constant(source)?.value : null;
    return typeof specifier === 'string' ? [baseName(specifier)] : [];
  }
  if (callee.type === 'MemberExpression' && ['bind', 'unless'].includes(staticName(callee) ?? '')) return namesOf(callee.object, analysis);
  return namesOf(callee, analysis);
}

/** Of an import the exported name; the module's own name comes last, since a default import is named here. */
function namesOfIdentifier(identifier: TSESTree.Identifier, analysis: Analysis): readonly string[] {
  const definition = analysis.bindings.variable(identifier)?.defs[0]?.node as Node | undefined;
  const names = importedNames(identifier, analysis);
  return definition?.type === 'ImportSpecifier' ? [...names, identifier.name] : [identifier.name, ...names];
}

/** The name under which the other module exports it; for a default export the module's own. */
function importedNames(identifier: TSESTree.Identifier, analysis: Analysis): readonly string[] {
  const definition = analysis.bindings.variable(identifier)?.defs[0]?.node as Node | undefined;
  switch (definition?.type) {
    case 'ImportSpecifier': {
      const name = definition.imported.type === 'Identifier' ? definition.imported.name : definition.imported.value;
      return name === 'default' ? sourceNames(definition) : [name];
    }
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return sourceNames(definition);
    case 'VariableDeclarator':
      return requiredNames(identifier, definition, analysis);
    default:
      return [];
  }
}

/** `const { authenticate: check } = require('./guards')`, `const auth = require('./auth')`. */
function requiredNames(identifier: TSESTree.Identifier, declarator: TSESTree.VariableDeclarator, analysis: Analysis): readonly string[] {
  const init = declarator.init ? unwrap(declarator.init) : null;
  if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier' || init.callee.name !== 'require') return [];
  const variable = analysis.bindings.variable(identifier);
  const path = variable ? analysis.bindings.singleWrite(variable)?.path : undefined;
  const name = path?.at(-1);
  return name !== undefined ? [name] : namesOfCall(init, analysis);
}

function sourceNames(specifier: Node): readonly string[] {
  const declaration = specifier.parent;
  return declaration?.type === 'ImportDeclaration' ? [baseName(declaration.source.value)] : [];
}

function baseName(specifier: string): string {
  const segments = specifier.split('/').filter((segment) => segment !== 'index' && !/^index\.\w+$/.test(segment));
  return (segments.at(-1) ?? '').replace(/\.[cm]?[jt]s$/, '');
}

/** Is the step a whole module of routes or controllers? Then its name says what the routes are about. */
function comesFromRoutes(node: Node, analysis: Analysis): boolean {
  const bare = unwrap(node);
  const definition = bare.type === 'Identifier' ? (analysis.bindings.variable(bare)?.defs[0]?.node as Node | undefined) : undefined;
  const specifier = definition && bare.type === 'Identifier' && isWholeModule(bare, definition, analysis) ? specifierOf(definition, analysis) : null;
  return specifier !== null && splitWords(specifier).some((word) => routeFolders.has(word));
}

function isWholeModule(identifier: TSESTree.Identifier, definition: Node, analysis: Analysis): boolean {
  const variable = analysis.bindings.variable(identifier);
  return definition.type !== 'ImportSpecifier' && (definition.type !== 'VariableDeclarator' || (variable !== null && analysis.bindings.singleWrite(variable)?.path.length === 0));
}

function specifierOf(definition: Node, analysis: Analysis): string | null {
  if (definition.parent?.type === 'ImportDeclaration') return definition.parent.source.value;
  const init = definition.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : null;
  const [source] = init?.type === 'CallExpression' && calleeName(init) === 'require' ? init.arguments : [];
  const value = source ? analysis.constant(source)?.value : null;
  return typeof value === 'string' ? value : null;
}

const routeFolders: ReadonlySet<string> = new Set(['route', 'routes', 'router', 'routers', 'routing', 'controller', 'controllers', 'api', 'apis', 'endpoints']);

/** `auth`, `authMiddleware`, `permissions`, `guards`: an object whose members are guards. */
function isGuardNamespace(name: string): boolean {
  const words = splitWords(name).filter((word) => !namespaceWords.has(word));
  return words.length > 0 && rolesOfName(words.join(' ')).roles.some((role) => guardRoles.has(role));
}

/** `upload`, `limiter`, `validators`: an object whose members do one thing that is no guard, unless their own names say else. */
function isOtherNamespace(name: string): boolean {
  const { roles, known } = rolesOfName(name);
  return known && roles.length > 0 && !roles.some((role) => guardRoles.has(role) || role === 'attaches-principal');
}

const namespaceWords: ReadonlySet<string> = new Set(['middleware', 'middlewares', 'mw', 'service', 'util', 'utils', 'helper', 'helpers', 'lib', 'handler', 'handlers', 'hook', 'hooks']);
