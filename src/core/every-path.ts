import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node } from './answers.ts';
import type { File } from './file.ts';
import { contains, enclosingFunction, wrapped } from './syntax.ts';

/** Is the handler around a node surely called for requests of every path: is it middleware without a path, or a route of all? */
export function servesEveryPath(file: File, node: Node): boolean {
  const of = handlerAround(file, node);
  const [first] = (of && registrationOf(file, of))?.arguments ?? [];
  if (!of || !first) return false;
  const given = file.definition(first);
  const paths = given.type === 'ArrayExpression' ? given.elements : [given];
  return paths.some((path) => path && (contains(path, of) || file.functionOf(path) !== null || isEveryPath(file, path)));
}

/** The function that a library calls with a request; those inside it may be called with anything. */
function handlerAround(file: File, node: Node): FunctionNode | null {
  let of = enclosingFunction(node);
  while (of && !file.roleOf(of)) of = enclosingFunction(of);
  return of;
}

/** The call of a library that is given the function, by itself, in a list, or in the calls of wrappers (`app.get('/', asyncHandler(handler))`). */
function registrationOf(file: File, of: FunctionNode): TSESTree.CallExpression | null {
  for (let place = wrapped(of), parent = place.parent; parent; place = wrapped(parent), parent = place.parent) {
    if (parent.type === 'ArrayExpression') continue;
    if (parent.type !== 'CallExpression' || parent.callee === place) return null;
    if (file.entity(parent.callee)) return parent;
  }
  return null;
}

/** Nothing, a slash or a parameter, or a path that begins with two slashes itself. */
function isEveryPath(file: File, path: Node): boolean {
  return /^\/?$|^\/?[:*{(]|^\/\//.test(String(file.constant(path)?.value ?? '/x'));
}
