import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { memberRoot, unwrap } from '../core/syntax.ts';
import type { Edit } from './edit.ts';
import { replace } from './replace.ts';

const pattern = '/^https?:\\/\\//i';

/** `x` → `pattern.test(x) ? x : '#'`, for a name or a member that can be read twice. */
export function onlyWebUrl(value: Node, file: File): Edit | null {
  const bare = unwrap(value);
  if (!isPlain(bare) || !file.variable(memberRoot(bare))) return null;
  const { sourceCode } = file;
  const text = sourceCode.getText(value);
  const holder = value.parent?.type;
  const isDelimited = holder === 'JSXExpressionContainer' || (holder === 'AssignmentExpression' || holder === 'CallExpression');
  const checked = `${pattern}.test(${sourceCode.getText(bare)}) ? ${text} : '#'`;
  return replace(sourceCode, value, isDelimited ? checked : `(${checked})`);
}

/** `!x.startsWith('javascript:')` → `pattern.test(x)`: the check of a condition, when it stands where it must hold. */
export function allowListFor(test: Node, { sourceCode }: File): Edit | null {
  if (test.type !== 'UnaryExpression' || test.operator !== '!') return null;
  const call = unwrap(test.argument);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : null;
  if (callee?.type !== 'MemberExpression' || !isPlain(unwrap(callee.object))) return null;
  return replace(sourceCode, test, `${pattern}.test(${sourceCode.getText(callee.object)})`);
}

function isPlain(node: Node): boolean {
  return node.type === 'Identifier' || (node.type === 'MemberExpression' && !node.computed && isPlain(unwrap(node.object)));
}
