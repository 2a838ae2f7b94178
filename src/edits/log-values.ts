import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Expression } from '../core/answers.ts';
import { calleeName } from '../core/syntax.ts';
import type { Edit } from './edit.ts';
import { removeProperty } from './properties.ts';
import { outermost, replaceRange, writeExpression } from './replace.ts';

const mark = '[REDACTED]';

/** Takes a property out of the literal in which it stands; null if it is the only one. */
export function leaveOut(sourceCode: TSESLint.SourceCode, property: TSESTree.Property | null): Edit | null {
  const object = property?.parent;
  return property && object?.type === 'ObjectExpression' && object.properties.length > 1 ? removeProperty(sourceCode, object, property) : null;
}

/** Writes `[REDACTED]` in the place of an expression: as text in a template, as a string elsewhere. */
export function writeMark(sourceCode: TSESLint.SourceCode, node: Expression): Edit | null {
  const place = outermost(node);
  const template = place.parent;
  if (template?.type === 'TemplateLiteral' && template.parent.type !== 'TaggedTemplateExpression') {
    const index = template.expressions.indexOf(place as Expression);
    const [before, after] = [template.quasis[index], template.quasis[index + 1]];
    if (!before || !after) return null;
    const start = sourceCode.text.lastIndexOf('${', place.range[0]);
    return replaceRange(sourceCode, [start, sourceCode.text.indexOf('}', place.range[1]) + 1], mark);
  }
  return writeExpression(sourceCode, node, `'${mark}'`);
}

/** `Object.fromEntries(headers)` and `headers.entries()`, which are given pairs and not what is written in their place. */
export function madeOfPairs(node: Expression): Expression {
  const { parent } = node;
  const isCall = (call: Expression, name: string): call is TSESTree.CallExpression => call.type === 'CallExpression' && calleeName(call) === name;
  const entries = parent?.type === 'MemberExpression' && parent.object === node && parent.parent.type === 'CallExpression' && parent.parent.callee === parent ? parent.parent : null;
  const pairs = entries && isCall(entries, 'entries') ? entries : node;
  const call = pairs.parent as Expression | undefined;
  return call && isCall(call, 'fromEntries') && call.arguments[0] === pairs ? call : pairs;
}
