import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { staticName, unwrap } from './syntax.ts';

/** Members under computed names that are called (`a[b]()`, `new a[b]()`, `a[b].call()`, `Reflect.apply(a[b])`), or put into a variable that is called. */
export function computedCallees({ inventory, bindings }: Analysis): readonly TSESTree.MemberExpression[] {
  const called = (inventory.callsByMember.get('*') ?? []).map(({ callee }) => unwrap(callee));
  const handed = ['call', 'apply', 'bind'].flatMap((name) => inventory.callsByMember.get(name) ?? []).flatMap(({ callee }) => {
    const member = unwrap(callee);
    return member.type === 'MemberExpression' ? unwrap(member.object) : [];
  });
  const reflected = (inventory.memberValues.get('*') ?? []).filter((member) => member.parent.type === 'CallExpression' && member.parent.arguments[0] === member && isReflection(member.parent.callee));
  const kept = (inventory.memberValues.get('*') ?? []).filter((member) => {
    const { parent } = member;
    const variable = parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? bindings.variable(parent.id) : null;
    return variable?.references.some(({ identifier }) => isCalled(identifier as Node)) ?? false;
  });
  return [...called, ...handed, ...reflected, ...kept].filter((node): node is TSESTree.MemberExpression => node.type === 'MemberExpression' && node.computed && staticName(node) === null);
}

/** `Reflect.apply`, `Reflect.construct` */
function isReflection(callee: Node): boolean {
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Reflect' && ['apply', 'construct'].includes(staticName(callee) ?? '');
}

function isCalled(node: Node): boolean {
  const { parent } = node;
  return (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === node;
}
