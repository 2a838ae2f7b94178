import type { TSESTree } from '@typescript-eslint/utils';
import type { SinkKind } from '../models/model.ts';
import type { Condition, FunctionNode, Node } from './answers.ts';
import type { Variable } from './bindings.ts';
import type { File } from './file.ts';
import { incompleteHostChecks, isSender, type IncompleteHostCheck } from './incomplete-host-checks.ts';
import { perFile } from './per-file.ts';
import { contains, isFunction, isNullish, isTransparent, parametersOf, staticName, unwrap, wrapped } from './syntax.ts';
import { meets } from './value-sinks.ts';
import { isOfWorker } from './workers.ts';

/** A function that is called with messages of other windows, and what it does with them. */
export interface MessageHandler {
  /** the call or assignment that registers it */
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.AssignmentExpression;
  /** null: it is not in this file */
  readonly of: FunctionNode | null;
  /**
   * `unchecked`: what a message holds changes the page, its storage or what is sent, and no check of the sender stands before it; `weak`: a
   * check stands there that does not say for certain who has sent it; `unknown`: what is done with it is not known
   */
  readonly state: 'unchecked' | 'weak' | 'unknown';
  /** of `weak`: checks that pages of others pass, before what changes the page, its storage or what is sent */
  readonly passed: readonly IncompleteHostCheck[];
}

/** How a value of a message is used. */
interface Use {
  readonly node: Node;
  /** the calls by which functions of the file were entered on the way */
  readonly through: readonly Node[];
  readonly kind: 'effect' | 'unknown';
}

/** The handlers of a page that use what other windows send, and do not check for certain who has sent it. */
export const messageHandlers = perFile((file): readonly MessageHandler[] =>
  file.sinks('message-listener').flatMap(({ node, row }): MessageHandler[] => {
    if ((row.when && meets(file, node, row.when) !== 'yes') || (isOfWorker(file) && isOfThisScope(node))) return [];
    const handler = node.type === 'AssignmentExpression' ? node.right : file.at(node, row.listener);
    if (!handler || isNullish(unwrap(handler))) return [];
    const of = file.functionOf(handler);
    const { acts, state } = of ? stateOf(of, file) : { acts: false, state: 'unknown' as const };
    const passed = of && acts && state === 'weak' ? incompleteHostChecks(file).filter(({ call, receiver }) => contains(of, call) && isSender(receiver, file)) : [];
    return state ? [{ node, of, state, passed }] : [];
  }));

/** `addEventListener`, `self.onmessage`: no object that leads to another window stands before it. */
function isOfThisScope(node: MessageHandler['node']): boolean {
  const target = node.type === 'AssignmentExpression' ? node.left : node.callee;
  const object = target.type === 'MemberExpression' ? unwrap(target.object) : null;
  return object === null || (object.type === 'Identifier' && object.name === 'self');
}

function stateOf(of: FunctionNode, file: File): { readonly acts: boolean; readonly state: MessageHandler['state'] | null } {
  const uses = usesOfEvent(of, 0, file, 0);
  const judged = uses.map((use) => ({ ...use, check: checkBefore([use.node, ...use.through], file) })).filter(({ check }) => check !== 'certain');
  const acts = judged.some(({ kind }) => kind === 'effect');
  if (judged.some(({ check, kind }) => check === 'none' && kind === 'effect')) return { acts, state: 'unchecked' };
  return { acts, state: judged.some(({ check }) => check === 'weak') ? 'weak' : judged.length > 0 ? 'unknown' : null };
}

// What is done with a message

function usesOfEvent(of: FunctionNode, index: number, file: File, depth: number): readonly Use[] {
  const parameter = parametersOf(of)[index];
  const pattern = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
  if (pattern?.type === 'ObjectPattern') return usesOfParts(pattern, file, depth);
  const variable = pattern?.type === 'Identifier' ? file.variable(pattern) : null;
  return variable ? referencesOf(variable).flatMap((node) => usesOfEventAt(node, file, depth)) : [];
}

function usesOfEventAt(node: Node, file: File, depth: number): readonly Use[] {
  const place = wrapped(node);
  const { parent } = place;
  if (parent?.type === 'MemberExpression' && parent.object === place) return staticName(parent) === 'data' ? usesOf(parent, file, depth) : [];
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') return usesOfParts(parent.id, file, depth);
  if (parent?.type !== 'CallExpression' || parent.callee === place) return [];
  const of = depth < deepest ? file.functionOf(parent.callee) : null;
  return of ? entered(parent, usesOfEvent(of, parent.arguments.findIndex((argument) => argument === place), file, depth + 1)) : [{ node: parent, through: [], kind: 'unknown' }];
}

function entered(call: Node, uses: readonly Use[]): readonly Use[] {
  return uses.map((use) => ({ ...use, through: [...use.through, call] }));
}

/** `{ data, origin }`, `{ data: { type } }` */
function usesOfParts(pattern: TSESTree.ObjectPattern, file: File, depth: number): readonly Use[] {
  return pattern.properties.flatMap((property) =>
    (property.type === 'Property' && staticName(property) === 'data' ? variablesOf(property.value, file).flatMap((variable) => usesOfVariable(variable, file, depth)) : []));
}

function usesOfVariable(variable: Variable, file: File, depth: number): readonly Use[] {
  return depth > deepest ? [] : referencesOf(variable).flatMap((node) => usesOf(node, file, depth));
}

/** What becomes of a value: it is followed through expressions, variables and functions of the file. */
function usesOf(value: Node, file: File, depth: number): readonly Use[] {
  let node = value;
  for (let parent = node.parent; parent; parent = node.parent) {
    if (parent.type === 'VariableDeclarator') return variablesOf(parent.id, file).flatMap((variable) => usesOfVariable(variable, file, depth + 1));
    if (parent.type === 'AssignmentExpression') return [{ node: parent, through: [], kind: parent.right === node && changesPage(parent.left, file) ? 'effect' : 'unknown' }];
    if ((parent.type === 'CallExpression' || parent.type === 'NewExpression') && parent.callee !== node) {
      if (!isConversion(parent, file)) return usesByCall(parent, node, file, depth);
    } else if (!passesOn(parent, node)) {
      return [{ node: value, through: [], kind: 'unknown' }];
    }
    node = parent;
  }
  return [];
}

function usesByCall(call: TSESTree.CallExpression | TSESTree.NewExpression, argument: Node, file: File, depth: number): readonly Use[] {
  if (acts(call, file)) return [{ node: call, through: [], kind: 'effect' }];
  const index = call.arguments.findIndex((one) => one === argument);
  const parameters = (depth < deepest ? calledBy(call, file) : []).flatMap((of) => parametersOf(of)[index] ?? []);
  const uses = parameters.flatMap((parameter) => variablesOf(parameter, file)).flatMap((variable) => usesOfVariable(variable, file, depth + 1));
  return parameters.length > 0 ? entered(call, uses) : [{ node: call, through: [], kind: 'unknown' }];
}

/** The function of the file that a call enters, or those of the table from which it takes one. */
function calledBy({ callee }: TSESTree.CallExpression | TSESTree.NewExpression, file: File): readonly FunctionNode[] {
  const of = file.functionOf(callee);
  if (of) return [of];
  const chosen = unwrap(file.definition(callee));
  if (chosen.type !== 'MemberExpression' || !chosen.computed || staticName(chosen) !== null) return [];
  return file.writtenParts(chosen.object, callee).flatMap(({ path, value }) => (path.length === 1 ? file.functionOf(value) ?? [] : []));
}

/** Is the expression made of what stands in it? */
function passesOn(parent: Node, node: Node): boolean {
  switch (parent.type) {
    case 'MemberExpression':
      return parent.object === node;
    case 'CallExpression':
      return parent.callee === node;
    case 'BinaryExpression':
      return parent.operator === '+';
    case 'ConditionalExpression':
      return parent.test !== node;
    case 'Property':
      return parent.value === node;
    case 'TemplateLiteral':
    case 'LogicalExpression':
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'SpreadElement':
      return true;
    default:
      return isTransparent(parent, node);
  }
}

function isConversion({ callee }: TSESTree.CallExpression | TSESTree.NewExpression, file: File): boolean {
  const entity = file.entity(callee)?.entity;
  return entity?.model.propagators?.some((row) => row.entity === entity.name) ?? false;
}

/** Does the call do something with what it is given: a sink of any kind, or what a model says? */
function acts({ callee }: TSESTree.CallExpression | TSESTree.NewExpression, file: File): boolean {
  const entity = file.entity(unwrap(callee))?.entity;
  return entity !== undefined && (entity.row.acts === true || (entity.model.sinks?.some((row) => row.entity === entity.name && !harmless.has(row.kind)) ?? false));
}

const harmless: ReadonlySet<SinkKind> = new Set(['log', 'message-listener']);

/** Is it the address of the page, a member of its document or elements, or of its storage? Sizes and colours do no harm. */
function changesPage(target: Node, file: File): boolean {
  const bare = unwrap(target);
  if (bare.type === 'Identifier') return file.entity(bare)?.entity.row.acts === true || hasSink(bare, file);
  if (bare.type !== 'MemberExpression' || staticName(unwrap(bare.object)) === 'style') return false;
  return hasSink(bare, file) || file.entity(bare.object)?.entity.row.holdsPage === true;
}

function hasSink(node: Node, file: File): boolean {
  const entity = file.entity(node)?.entity;
  return entity?.model.sinks?.some((row) => row.entity === entity.name && 'assigned' in row && row.assigned === true) ?? false;
}

function variablesOf(pattern: Node, file: File): readonly Variable[] {
  switch (pattern.type) {
    case 'Identifier': {
      const variable = file.variable(pattern);
      return variable ? [variable] : [];
    }
    case 'AssignmentPattern':
      return variablesOf(pattern.left, file);
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => variablesOf(property.type === 'Property' ? property.value : property.argument, file));
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? variablesOf(element, file) : []));
    default:
      return [];
  }
}

function referencesOf(variable: Variable): readonly Node[] {
  return variable.references.filter((reference) => reference.isRead()).map((reference) => reference.identifier as Node);
}

const deepest = 3;

// Who has sent it

type Check = 'certain' | 'weak' | 'none';

/** What a condition is read with. */
interface Asking {
  readonly file: File;
  /** parameters of functions of the file that hold who has sent the message */
  readonly senders: readonly Variable[];
}

function checkBefore(nodes: readonly Node[], file: File): Check {
  const checks = nodes.flatMap((node) => file.conditionsAt(node)).map((condition) => checkOf(condition, { file, senders: [] }));
  return checks.includes('certain') ? 'certain' : checks.includes('weak') ? 'weak' : 'none';
}

function checkOf({ switched, test, truth }: Condition, asking: Asking): Check {
  if (switched) return isSentFrom(switched, asking) ? 'certain' : 'none';
  const node = unwrap(test);
  switch (node.type) {
    case 'UnaryExpression':
      return node.operator === '!' ? checkOf({ test: node.argument, truth: !truth, switched }, asking) : 'none';
    case 'LogicalExpression': {
      const sides = [node.left, node.right].map((side) => checkOf({ test: side, truth, switched }, asking));
      const isBoth = (node.operator === '&&') === truth;
      return sides.every((side) => side === 'certain') || (isBoth && sides.includes('certain')) ? 'certain' : sides.includes('weak') || sides.includes('certain') ? 'weak' : 'none';
    }
    case 'BinaryExpression':
      return ofComparison(node, truth, asking);
    case 'CallExpression':
      return ofCall(node, truth, asking);
    case 'Identifier': {
      const definition = asking.file.definition(node);
      return definition === node || definition.type === 'Identifier' ? 'none' : checkOf({ test: definition, truth, switched }, asking);
    }
    default:
      return 'none';
  }
}

function ofComparison({ left, operator, right }: TSESTree.BinaryExpression, truth: boolean, asking: Asking): Check {
  const isEqual = operator === '===' || operator === '==' ? truth : operator === '!==' || operator === '!=' ? !truth : null;
  const sides = [left as Node, right];
  const other = isSentFrom(left as Node, asking) ? right : isSentFrom(right, asking) ? left as Node : null;
  if (other) return isEqual && !isNullish(unwrap(other)) && asking.file.constant(other)?.value !== '' ? 'certain' : 'none';
  if (isEqual && sides.some((side) => isMember(side, 'source', asking.file))) return 'weak';
  return sides.some((side) => unwrap(side).type === 'CallExpression' && ofCall(unwrap(side) as TSESTree.CallExpression, true, asking) !== 'none') ? 'weak' : 'none';
}

/** `allowed.includes(event.origin)`, `/^https:…$/.test(event.origin)`, `isTrusted(event.origin)` */
function ofCall(call: TSESTree.CallExpression, truth: boolean, asking: Asking): Check {
  const callee = unwrap(call.callee);
  const name = callee.type === 'MemberExpression' ? staticName(callee) : null;
  if (callee.type === 'MemberExpression' && isSentFrom(callee.object, asking)) return 'weak';
  const isCertain = ofFunction(call, truth, asking) === 'certain';
  const isAsked = call.arguments.some((argument) => isSentFrom(argument, asking));
  if (!isAsked || isCertain) return isCertain ? 'certain' : call.arguments.some((argument) => isEvent(argument, asking.file)) ? 'weak' : 'none';
  if (!truth || callee.type !== 'MemberExpression') return 'weak';
  if (name === 'has' || (name === 'includes' && typeof asking.file.constant(callee.object)?.value !== 'string')) return 'certain';
  const pattern = asking.file.definition(callee.object);
  return name === 'test' && pattern.type === 'Literal' && 'regex' in pattern && /^\^.*\$$/s.test(pattern.regex.pattern) && !pattern.regex.pattern.includes('|') ? 'certain' : 'weak';
}

/** What a function of the file says of the sender that it is given, or of the elements of a list: `trusted.some((one) => one === event.origin)`. */
function ofFunction(call: TSESTree.CallExpression, truth: boolean, { file, senders }: Asking): Check {
  const isSome = staticName(unwrap(call.callee)) === 'some' && truth;
  const [predicate] = call.arguments;
  const of = isSome ? predicate && file.functionOf(predicate) : senders.length < deepest ? file.functionOf(call.callee) : null;
  const [returned, ...others] = of ? file.returnsOf(of) : [];
  if (!of || !returned || others.length > 0) return 'none';
  const given = isSome ? [] : parametersOf(of).flatMap((parameter, index) => {
    const argument = call.arguments[index];
    return argument && isSentFrom(argument, { file, senders }) ? variablesOf(parameter, file) : [];
  });
  const isEntered = isSome || given.length > 0 || call.arguments.some((argument) => isEvent(argument, file));
  return isEntered ? checkOf({ test: returned, truth, switched: null }, { file, senders: [...senders, ...given] }) : 'none';
}

/** Does the value say who has sent the message: `event.origin`, `new URL(event.origin).host`? */
function isSentFrom(node: Node, asking: Asking): boolean {
  const bare = unwrap(node);
  if (isMember(bare, 'origin', asking.file)) return true;
  if (bare.type === 'Identifier') {
    const variable = asking.file.variable(bare);
    return variable !== null && asking.senders.includes(variable);
  }
  const made = bare.type === 'MemberExpression' && /^(?:origin|host|hostname)$/.test(staticName(bare) ?? '') ? asking.file.definition(bare.object) : null;
  return made?.type === 'NewExpression' && made.arguments.length === 1 && isSentFrom(made.arguments[0] as Node, asking);
}

function isMember(node: Node, name: 'origin' | 'source', file: File): boolean {
  const bare = unwrap(node);
  return (bare.type === 'MemberExpression' || bare.type === 'Identifier') && file.entity(bare)?.entity.row.ofMessage === name;
}

function isEvent(node: Node, file: File): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier' && !isFunction(file.definition(bare)) && file.entity(bare)?.entity.row.ofMessage === 'event';
}
