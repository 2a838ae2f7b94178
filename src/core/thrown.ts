import type { Entity, FunctionNode, Node } from './answers.ts';
import type { File } from './file.ts';
import { isUsedAsError } from './parameter-use.ts';
import { enclosingFunction, isFunction, parametersOf, staticName, unwrap } from './syntax.ts';

/** Something that was thrown, as an expression reads it. */
export interface Thrown {
  /** the properties that are read of it: none for the whole */
  readonly path: readonly string[];
  /** the code that threw it (`try` block, promise); null: any code of the program */
  readonly from: Node | null;
  /** the callback that received it from a library, as the library's entity */
  readonly giver: Entity | null;
  /** it came as an argument of a function of this file */
  readonly passed?: true;
}

/**
 * What was thrown, if this expression reads it: what `catch` binds, what an error handler, the callback of a rejection or an
 * error-first callback is given, through aliases, patterns and functions of this file.
 */
export function thrownIn(node: Node, file: File): Thrown | null {
  const thrown = readThrown(node, file, 0);
  const property = thrown?.giver?.row.thrownAt;
  if (!thrown || property === undefined) return thrown;
  return thrown.path[0] === property ? { ...thrown, path: thrown.path.slice(1) } : null;
}

function readThrown(node: Node, file: File, depth: number): Thrown | null {
  if (depth > deepest) return null;
  const value = file.definition(node);
  switch (value.type) {
    case 'Identifier':
      return thrownInVariable(value, file, depth);
    case 'MemberExpression': {
      const object = readThrown(value.object, file, depth + 1);
      const name = staticName(value);
      return object && name !== null ? { ...object, path: [...object.path, name] } : null;
    }
    case 'ConditionalExpression':
      return readThrown(value.consequent, file, depth + 1) ?? readThrown(value.alternate, file, depth + 1);
    case 'LogicalExpression':
      return readThrown(value.operator === '&&' ? value.right : value.left, file, depth + 1);
    default:
      return null;
  }
}

const deepest = 12;

function thrownInVariable(identifier: Node, file: File, depth: number): Thrown | null {
  const variable = file.variable(identifier);
  const [definition] = variable?.defs ?? [];
  if (!variable || !definition || variable.defs.length > 1) return null;
  const path = pathInPattern(definition.name as Node);
  if (!path) return null;
  const below = (thrown: Thrown | null): Thrown | null => thrown && { ...thrown, path: [...thrown.path, ...path] };
  const owner = definition.node as Node;
  if (owner.type === 'CatchClause') return below({ path: [], from: owner.parent.type === 'TryStatement' ? owner.parent.block : null, giver: null });
  if (owner.type === 'VariableDeclarator') return path.length > 0 && owner.init ? below(readThrown(owner.init, file, depth + 1)) : null;
  return String(definition.type) === 'Parameter' && isFunction(owner) ? below(givenTo(owner, definition.name as Node, file, depth)) : null;
}

/** The keys that lead from a pattern to a name in it; null: a rest or a computed key. */
function pathInPattern(name: Node): readonly string[] | null {
  const path: string[] = [];
  for (let current = name; current.parent; current = current.parent) {
    const { parent } = current;
    if (parent.type === 'Property' && parent.value === current && parent.parent.type === 'ObjectPattern') {
      const key = staticName(parent);
      if (key === null) return null;
      path.unshift(key);
    } else if (parent.type === 'ArrayPattern' || parent.type === 'RestElement') {
      return null;
    } else if (parent.type !== 'ObjectPattern' && !(parent.type === 'AssignmentPattern' && parent.left === current)) {
      return path;
    }
  }
  return path;
}

function givenTo(of: FunctionNode, name: Node, file: File, depth: number): Thrown | null {
  const index = parametersOf(of).findIndex((parameter) => parameter.range[0] <= name.range[0] && name.range[1] <= parameter.range[1]);
  const role = file.roleOf(of);
  if (role) {
    const isThrown = role.entity.row.thrown === index && (role.evidence === 'resolved' || isUsedAsError(of, index, file));
    return isThrown ? { path: [], from: null, giver: role.entity } : null;
  }
  return rejection(of, index) ?? errorFirst(of, index, file) ?? fromCallers(of, index, file, depth);
}

/** `promise.catch(function)`, `promise.then(value, function)`. */
function rejection(of: FunctionNode, index: number): Thrown | null {
  const call = of.parent;
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : null;
  if (index !== 0 || call.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return null;
  const place = call.arguments.indexOf(of as never);
  const method = staticName(callee);
  return (method === 'catch' && place === 0) || (method === 'then' && place === 1) ? { path: [], from: callee.object, giver: null } : null;
}

/** The last argument of a call, which begins by asking whether it is given an error: `load(id, (error, rows) => { if (error) return …; })`. */
function errorFirst(of: FunctionNode, index: number, file: File): Thrown | null {
  const call = of.parent;
  const parameter = parametersOf(of)[0];
  if (index !== 0 || call.type !== 'CallExpression' || call.arguments.at(-1) !== of || parametersOf(of).length < 2 || parameter?.type !== 'Identifier') return null;
  const [first] = of.body.type === 'BlockStatement' ? of.body.body : [];
  const test = first?.type === 'IfStatement' ? unwrap(first.test) : null;
  const isAsked = test?.type === 'Identifier' && file.variable(test) !== null && file.variable(test) === file.variable(parameter);
  return isAsked && isUsedAsError(of, 0, file) ? { path: [], from: call, giver: null } : null;
}

function fromCallers(of: FunctionNode, index: number, file: File, depth: number): Thrown | null {
  for (const call of file.callersOf(of)) {
    const argument = call.arguments[index];
    if (enclosingFunction(call) === of || !argument || call.arguments.slice(0, index + 1).some((one) => one.type === 'SpreadElement')) continue;
    const thrown = readThrown(argument, file, depth + 1);
    if (thrown) return { ...thrown, passed: true };
  }
  return null;
}
