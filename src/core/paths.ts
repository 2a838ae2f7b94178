import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { staticName, unwrap } from './syntax.ts';

/** The names in a chain, outermost last: of `req.body['e-mail']` they are `req`, `body`, `e-mail`; of `(await find()).id`, `find`, `id`; of `c.get('user').id`, `c`, `get`, `user`, `id`. Elements have none. */
export function namesOfPath(node: Node): readonly string[] {
  const names: string[] = [];
  let current = unwrap(node);
  for (;;) {
    if (current.type === 'MemberExpression') {
      const name = staticName(current);
      if (name !== null && !/^\d+$/.test(name)) names.unshift(name);
      current = unwrap(current.object);
    } else if (current.type === 'CallExpression') {
      const [key] = current.arguments;
      current = unwrap(current.callee);
      if (current.type === 'MemberExpression' && staticName(current) === 'get' && key?.type === 'Literal' && typeof key.value === 'string') names.unshift(key.value);
    } else {
      if (current.type === 'Identifier') names.unshift(current.name);
      return names;
    }
  }
}

/** Where a name was taken out of an object: the names of what was taken apart, and the path in it. Null for other names. */
export function declaredAs(node: Node, file: File): readonly string[] | null {
  const taken = takenFrom(node, file);
  return taken && [...(taken.object ? namesOfPath(taken.object) : []), ...taken.path];
}

/** `const { a: { b } } = object`: for `b` the object, and `a`, `b`. The object is null for a parameter. */
export function takenFrom(node: Node, file: File): { readonly object: Node | null; readonly path: readonly string[]; readonly pattern: Node } | null {
  const variable = node.type === 'Identifier' ? file.variable(node) : null;
  const [definition, ...others] = variable?.defs ?? [];
  if (!definition || others.length > 0) return null;
  const path: string[] = [];
  let current = definition.name as Node;
  for (let parent = current.parent; parent; current = parent, parent = parent.parent) {
    if (parent.type === 'Property') path.unshift(staticName(parent) ?? '*');
    else if (parent.type !== 'ObjectPattern' && parent.type !== 'AssignmentPattern') {
      if (path.length === 0 || current.type !== 'ObjectPattern') return null;
      return { object: parent.type === 'VariableDeclarator' ? objectOf(parent) : null, path, pattern: current };
    }
  }
  return null;
}

function objectOf(declarator: TSESTree.VariableDeclarator): Node | null {
  if (declarator.init) return declarator.init;
  const loop = declarator.parent.parent;
  return loop.type === 'ForOfStatement' ? loop.right : null;
}
