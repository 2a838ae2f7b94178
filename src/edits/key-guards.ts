import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { contains, isFunction, unwrap } from '../core/syntax.ts';
import { combine, type Edit } from './edit.ts';
import { preferredQuote, quoted } from './quotes.ts';
import { insertAfter, insertBefore } from './replace.ts';

/**
 * Skips the names of prototypes at the beginning of the loop, or of the callback of `forEach`, that gives the name: `if (key === '__proto__' || …) continue;`.
 * Null where the name is given by neither.
 */
export function skipPrototypeNames(file: File, key: Node): Edit | null {
  const variable = key.type === 'Identifier' ? file.variable(key) : null;
  const [definition] = variable?.defs ?? [];
  if (key.type !== 'Identifier' || !variable || variable.defs.length !== 1 || !definition) return null;
  const names = ['__proto__', 'constructor', 'prototype'].map((name) => `${key.name} === ${quoted(name, preferredQuote(file.sourceCode))}`).join(' || ');
  const node = definition.node as Node;
  if (node.type === 'VariableDeclarator') {
    const loop = node.parent.parent;
    const isGiven = (loop?.type === 'ForInStatement' || loop?.type === 'ForOfStatement') && loop.left === node.parent;
    return isGiven ? atBeginning(file, loop.body, `if (${names}) continue;`) : null;
  }
  const callee = isFunction(node) && node.parent.type === 'CallExpression' ? unwrap(node.parent.callee) : null;
  const isCallback = callee?.type === 'MemberExpression' && !callee.computed && callee.property.type === 'Identifier' && callee.property.name === 'forEach';
  return isCallback && isFunction(node) && node.body.type === 'BlockStatement' && contains(node.body, key) ? atBeginning(file, node.body, `if (${names}) return;`) : null;
}

function atBeginning({ sourceCode }: File, body: TSESTree.Statement, statement: string): Edit | null {
  if (body.type !== 'BlockStatement') return combine([insertBefore(body, `{ ${statement} `), insertAfter(body, ' }')]);
  const first = body.body[0];
  if (!first) return null;
  const line = sourceCode.lines[first.loc.start.line - 1] ?? '';
  const indent = line.slice(0, first.loc.start.column);
  return insertBefore(first, `${statement}${indent.trim() === '' ? `\n${indent}` : ' '}`);
}
