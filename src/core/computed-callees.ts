import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { staticName, unwrap } from './syntax.ts';

/** Members under computed names that are called (`a[b]()`, `new a[b]()`, `a[b].call()`), or put into a variable that is called. */
export function computedCallees({ inventory, bindings }: Analysis): readonly TSESTree.MemberExpression[] {
  const called = (inventory.callsByMember.get('*') ?? []).map(({ callee }) => unwrap(callee));
  const handed = ['call', 'apply', 'bind'].flatMap((name) => inventory.callsByMember.get(name) ?? []).flatMap(({ callee }) => {
    const member = unwrap(callee);
    return member.type === 'MemberExpression' ? unwrap(member.object) : [];
  });
  const kept = (inventory.memberValues.get('*') ?? []).filter((member) => {
    const { parent } = member;
    const variable = parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? bindings.variable(parent.id) : null;
    return variable?.references.some(({ identifier }) => isCalled(identifier as Node)) ?? false;
  });
  return [...called, ...handed, ...kept].filter((node): node is TSESTree.MemberExpression => node.type === 'MemberExpression' && node.computed && staticName(node) === null);
}

function isCalled(node: Node): boolean {
  const { parent } = node;
  return (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === node;
}
