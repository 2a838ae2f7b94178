import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node } from './answers.ts';
import { maskOf, nothing } from './capabilities.ts';
import type { File } from './file.ts';
import { distinctBy, groupBy } from './groups.ts';
import { isWithoutPrototype } from './null-objects.ts';
import { isProvenBy } from './origins.ts';
import { contains, enclosingFunction, isFunction, isLoop, parametersOf, staticName, unwrap } from './syntax.ts';
import { dangerOf, type Danger } from './value-sinks.ts';

/** A write below an object that can be a prototype, since a name led to it that somebody else chose. */
export interface PrototypeWrite {
  readonly write: Node;
  /** the name that led there */
  readonly key: Node;
  readonly danger: Danger;
  /** `deep`: it writes what stands under the name; `shared`: the name is written into an object that lives as long as the program */
  readonly form: 'deep' | 'shared';
}

const keyBit = maskOf(['prototype-key']);

/** Writes by which a name from outside can change `Object.prototype`, one for each function and key, and those into shared objects. */
export function prototypeWrites(file: File): readonly PrototypeWrite[] {
  const assigned = file.computedWrites().flatMap((write) => deepWrite(file, assignment(write)) ?? sharedWrite(file, write) ?? []);
  const found = [...assigned, ...[...copies(file), ...deletions(file)].flatMap((write) => deepWrite(file, write) ?? [])];
  if (found.length < 2) return found;
  // The same name in the same function needs one guard.
  const inFunctions = groupBy(found, ({ key }) => enclosingFunction(key));
  const first = new Set([...inFunctions.values()].flatMap((writes) => distinctBy(worstFirst(writes), ({ key }) => (key.type === 'Identifier' ? key.name : key))));
  return found.filter((write) => first.has(write));
}

/** `a[key] = a[key] || {}` does nothing to a prototype, `a[key].b = c` behind it does. */
function worstFirst(writes: readonly PrototypeWrite[]): readonly PrototypeWrite[] {
  const worst = writes.filter(({ danger }) => danger.verdict === 'dangerous');
  return worst.length === 0 ? writes : [...worst, ...writes.filter((write) => !worst.includes(write))];
}

/** What changes an object. */
interface Change {
  readonly node: Node;
  readonly object: Node | null;
  /** names in it and values for them, the smaller questions first */
  readonly given: readonly Node[];
}

const nameOf = ({ computed, property }: TSESTree.MemberExpression): readonly Node[] => (computed ? [property] : []);

function assignment(node: TSESTree.AssignmentExpression): Change {
  const { left, right } = node;
  return left.type === 'MemberExpression' ? { node, object: left.object, given: [...nameOf(left), right] } : { node, object: null, given: [] };
}

/** `Object.assign(a[key], value)` */
function copies(file: File): readonly Change[] {
  if (!file.canHoldInput) return [];
  return file.calls('ecmascript:Object.assign').flatMap((node) => {
    const [object, ...given] = node.arguments;
    return object && object.type !== 'SpreadElement' ? [{ node, object, given: given.map((one) => (one.type === 'SpreadElement' ? one.argument : one)) }] : [];
  });
}

/** `delete a[key][name]` */
function deletions(file: File): readonly Change[] {
  if (!file.canHoldInput) return [];
  return file.deletions().flatMap((node) => (node.argument.type === 'MemberExpression' ? [{ node, object: node.argument.object, given: nameOf(node.argument) }] : []));
}

/** `a[key][name] = value`, also through variables, loops that walk down, and functions that call themselves with `a[key]`. */
function deepWrite(file: File, { given, node, object }: Change): PrototypeWrite | null {
  const chosen: PrototypeWrite[] = [];
  for (const { key, isWalk } of object ? keysTo(file, object) : []) {
    // Outside of walks, names that nobody knows are those of lists and tables.
    if (!isWalk && !file.canHoldInput) continue;
    const danger = dangerOf(file, key, node, keyBit);
    if (!danger || (!isWalk && danger.origin.kind !== 'user') || isGuarded(file, key, key) || isGuarded(file, node, key) || isInsideText(file, key)) continue;
    const choosesMore = given.some((one) => isChosen(file, one));
    if (!choosesMore && (isWalk || danger.verdict !== 'dangerous')) continue;
    chosen.push({ write: node, key, form: 'deep', danger: choosesMore ? danger : { ...danger, verdict: 'unproven' } });
  }
  return chosen.find(({ danger }) => danger.verdict === 'dangerous') ?? chosen[0] ?? null;
}

/** Does somebody else choose it, or what is in it? */
function isChosen(file: File, node: Node): boolean {
  return file.flowInside(node).some(({ kind, possible }) => (kind === 'user' || kind === 'unknown') && possible !== nothing);
}

/** A name of a request is written into an object of the module. */
function sharedWrite(file: File, write: TSESTree.AssignmentExpression): PrototypeWrite | null {
  const { left } = write;
  if (!file.canHoldInput || left.type !== 'MemberExpression' || !left.computed || staticName(left) !== null) return null;
  const object = unwrap(left.object);
  const variable = object.type === 'Identifier' ? file.variable(object) : null;
  const definition = file.definition(object);
  if (!variable || !['module', 'global'].includes(variable.scope.type) || definition.type !== 'ObjectExpression' || isWithoutPrototype(file, definition)) return null;
  const danger = dangerOf(file, left.property, write, keyBit, { contained: true, accepts: ({ kind }) => kind !== 'user' });
  return danger && !isGuarded(file, write, left.property) ? { write, key: left.property, danger, form: 'shared' } : null;
}

interface Key {
  readonly key: Node;
  /** the object is walked down or handed to the function again, so that the name can come several times */
  readonly isWalk: boolean;
}

/** The names by which an object was reached: `a[key]`, also behind variables, parameters and what callbacks return. */
function keysTo(file: File, object: Node): readonly Key[] {
  const found: Key[] = [];
  const visited = new Set<Node>();
  const pending: (readonly [node: Node, isWalk: boolean])[] = [[object, false]];
  for (let next = pending.pop(); next && visited.size < maximumSteps; next = pending.pop()) {
    const [given, isWalk] = next;
    const node = unwrap(given);
    if (visited.has(node)) continue;
    visited.add(node);
    if (node.type === 'MemberExpression') {
      if (node.computed && staticName(node) === null) {
        if (!isWithoutPrototype(file, node.object) && !isMadeBefore(file, node, isWalk)) found.push({ key: node.property, isWalk });
      }
    } else {
      pending.push(...behind(file, node, isWalk));
    }
  }
  return found;
}

const maximumSteps = 60;

/** Has `a[key] = {}` run before? What stands under the name is then that object, also where it became the prototype of `a`. */
function isMadeBefore(file: File, { object, property, range }: TSESTree.MemberExpression, isWalk: boolean): boolean {
  const text = (node: Node) => file.sourceCode.getText(node);
  return file.computedWrites().some((write) => write.range[1] <= range[0] && write.operator === '=' && write.left.type === 'MemberExpression' && write.left.computed
    && isFresh(write.right) && text(write.left.property) === text(property) && text(write.left.object) === text(object)
    && enclosingFunction(write) === enclosingFunction(property) && (file.runsBefore(write, property) || (!isWalk && isMadeUnlessOwn(file, write, property))));
}

/** `if (!Object.hasOwn(a, key)) a[key] = {};`: what a stands under an own name is none of the prototypes. Walks come to texts, which have own ones. */
function isMadeUnlessOwn(file: File, write: Node, key: Node): boolean {
  const statement = write.parent?.parent?.type === 'BlockStatement' ? write.parent.parent.parent : write.parent?.parent;
  if (statement?.type !== 'IfStatement' || statement.alternate || statement.range[1] > key.range[0] || !contains(statement.parent, key)) return false;
  const test = unwrap(statement.test);
  const call = test.type === 'UnaryExpression' && test.operator === '!' ? unwrap(test.argument) : null;
  return call?.type === 'CallExpression' && /\bhasOwn(?:Property)?\b/.test(file.sourceCode.getText(call.callee))
    && call.arguments.some((argument) => file.sourceCode.getText(argument) === file.sourceCode.getText(key));
}

function isFresh(value: Node): boolean {
  return value.type === 'ObjectExpression' || value.type === 'ArrayExpression' || value.type === 'NewExpression';
}

function behind(file: File, node: Node, isWalk: boolean): (readonly [Node, boolean])[] {
  switch (node.type) {
    case 'LogicalExpression':
      return [[node.left, isWalk], [node.right, isWalk]];
    case 'ConditionalExpression':
      return [[node.consequent, isWalk], [node.alternate, isWalk]];
    case 'AssignmentExpression':
      return [[node.left, isWalk], [node.right, isWalk]];
    case 'Identifier':
      return behindName(file, node, isWalk);
    default:
      return [];
  }
}

function behindName(file: File, node: TSESTree.Identifier, isWalk: boolean): (readonly [Node, boolean])[] {
  const variable = file.variable(node);
  const written = (variable?.references ?? []).flatMap((reference): (readonly [Node, boolean])[] => {
    const { parent } = reference.identifier as Node;
    if (!reference.isWrite() || !reference.writeExpr) return [];
    const value = reference.writeExpr as Node;
    const whole = parent?.type === 'VariableDeclarator' || parent?.type === 'AssignmentExpression';
    return whole ? [[value, isWalk || (isInLoop(value) && mentions(value, node.name))]] : [];
  });
  const [definition] = variable?.defs ?? [];
  const of = definition?.type === 'Parameter' ? (definition.node as Node) : null;
  if (!of || !isFunction(of)) return written;
  const index = parametersOf(of).findIndex((parameter) => parameter === definition?.name || (parameter.type === 'AssignmentPattern' && parameter.left === definition?.name));
  return index < 0 ? written : [...written, ...behindParameter(file, of, index, isWalk)];
}

/** What the callers hand over, and what a callback of `reduce` returns for its next call. */
function behindParameter(file: File, of: FunctionNode, index: number, isWalk: boolean): (readonly [Node, boolean])[] {
  const given = file.callersOf(of).flatMap((call): (readonly [Node, boolean])[] => {
    const argument = call.arguments[index];
    return argument && argument.type !== 'SpreadElement' ? [[argument, isWalk || contains(of, call)]] : [];
  });
  const call = of.parent.type === 'CallExpression' && of.parent.callee.type === 'MemberExpression' ? of.parent.callee : null;
  const isReduced = index === 0 && call !== null && ['reduce', 'reduceRight'].includes(staticName(call) ?? '');
  return isReduced ? [...given, ...file.returnsOf(of).map((value) => [value, true] as const)] : given;
}

function isInLoop(node: Node): boolean {
  for (let current: Node | undefined = node; current && !isFunction(current); current = current.parent) if (isLoop(current)) return true;
  const of = enclosingFunction(node);
  const callee = of?.parent.type === 'CallExpression' ? of.parent.callee : null;
  return callee?.type === 'MemberExpression' && staticName(callee) === 'forEach';
}

function mentions(node: Node, name: string): boolean {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return bare.name === name;
  if (bare.type === 'MemberExpression') return mentions(bare.object, name);
  if (bare.type === 'LogicalExpression' || bare.type === 'AssignmentExpression') return mentions(bare.left, name) || mentions(bare.right, name);
  return false;
}

/** Is the name a part of a longer one? */
function isInsideText(file: File, key: Node): boolean {
  return (file.text(key)?.alternatives ?? []).every(({ pieces }) => pieces.some((piece) => piece.kind === 'constant' && piece.value !== '' && !/^[_a-z]*$/.test(piece.value)));
}

/** Has a condition been met that knows the names of prototypes, or asks for own properties? */
function isGuarded(file: File, place: Node, key: Node): boolean {
  if (isAsserted(file, place, key)) return true;
  const conditions = [...file.conditionsAt(place), ...file.conditionsAt(key)];
  if (conditions.length === 0 && !isFiltered(file, key)) return false;
  const said = conditions.map(({ test }) => textBehind(file, test)).join('\n');
  return isFiltered(file, key) || knowsPrototypes(said) || conditions.some(({ test, truth }) => truth && /\bhasOwn(?:Property)?\b/.test(file.sourceCode.getText(test)));
}

/** Has the name been given to a function that throws for those of prototypes? */
function isAsserted(file: File, place: Node, key: Node): boolean {
  const references = key.type === 'Identifier' ? file.variable(key)?.references ?? [] : [];
  return references.some(({ identifier: { parent } }) => {
    if (parent?.type !== 'CallExpression' || parent.callee === key || !file.runsBefore(parent, place)) return false;
    const text = textBehind(file, file.functionOf(parent.callee) ?? parent.callee);
    return /\bthrow\b/.test(text) && knowsPrototypes(text);
  });
}

function knowsPrototypes(text: string): boolean {
  return text.includes('__proto__') && /constructor|\bprototype\b/.test(text);
}

/** A list of names from which those of prototypes have been taken. */
function isFiltered(file: File, key: Node): boolean {
  const variable = key.type === 'Identifier' ? file.variable(key) : null;
  const [definition] = variable?.defs ?? [];
  const loop = (definition?.node as Node | undefined)?.parent?.parent;
  return loop?.type === 'ForOfStatement' && knowsPrototypes(textBehind(file, loop.right));
}

/** The text of an expression and of what its names stand for in this file. */
function textBehind(file: File, node: Node, depth = 0): string {
  const text = file.sourceCode.getText(node);
  if (depth > 2 || text.length > 2000) return text;
  const names = file.sourceCode.getTokens(node).filter((token) => token.type === 'Identifier');
  const behindNames = names.flatMap((token) => {
    const identifier = file.sourceCode.getNodeByRangeIndex(token.range[0]) as Node | null;
    const definition = identifier?.type === 'Identifier' ? file.definition(identifier) : null;
    return definition && definition !== identifier && !contains(definition, node) ? [textBehind(file, definition, depth + 1)] : [];
  });
  return [text, ...behindNames].join('\n');
}

/** Can what is in a value have names of prototypes? */
export function holdsPrototypeKeys(file: File, value: Node, at: Node): boolean {
  return file.flowInside(value, at).some((origin) => isProvenBy(origin, keyBit));
}
