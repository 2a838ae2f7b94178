import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { staticName, unwrap } from './syntax.ts';

/** Members under computed names that are called (`a[b]()`, `new a[b]()`, `a[b].call()`, `Reflect.apply(a[b])`), or put into a variable that is called. */
export function computedCallees({ inventory, bindings }: Analysis): readonly TSESTree.MemberExpression[] {
  const found: TSESTree.MemberExpression[] = [];
  const add = (node: Node): void => {
    if (node.type === 'MemberExpression' && node.computed && staticName(node) === null) found.push(node);
  };
  for (const { callee } of inventory.callsByMember.get('*') ?? []) add(unwrap(callee));
  for (const name of handing) {
    for (const call of inventory.callsByMember.get(name) ?? []) {
      const member = unwrap(call.callee);
      if (member.type === 'MemberExpression') add(unwrap(member.object));
    }
  }
  const values = inventory.memberValues.get('*') ?? [];
  for (const member of values) if (member.parent.type === 'CallExpression' && member.parent.arguments[0] === member && isReflection(member.parent.callee)) add(member);
  for (const member of values) {
    const { parent } = member;
    const variable = parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? bindings.variable(parent.id) : null;
    if (variable?.references.some(({ identifier }) => isCalled(identifier as Node))) add(member);
  }
  return found;
}

const handing = ['call', 'apply', 'bind'];

/** `Reflect.apply`, `Reflect.construct` */
function isReflection(callee: Node): boolean {
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Reflect' && ['apply', 'construct'].includes(staticName(callee) ?? '');
}

function isCalled(node: Node): boolean {
  const { parent } = node;
  return (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === node;
}
