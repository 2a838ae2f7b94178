import type { TSESLint } from '@typescript-eslint/utils';
import type { SinkOf } from '../core/answers.ts';
import type { Edit } from './edit.ts';
import { keepsComments } from './replace.ts';

/**
 * Makes a call with a text a tagged template: `db.queryUnsafe(text)` → `` db.query`…` `` where the row of the call names the tag.
 * Null if the call takes more than the text, or comments would be lost.
 */
export function asTag(sourceCode: TSESLint.SourceCode, { node, row }: SinkOf<'sql'>, template: string): Edit | null {
  if (node.type !== 'CallExpression' || node.arguments.length !== 1 || node.optional) return null;
  const { callee, typeArguments } = node;
  const tag = row.binding?.tag;
  const start = (typeArguments ?? callee).range[1];
  if (!keepsComments(sourceCode, [start, node.range[1]], template)) return null;
  const text = (fixer: TSESLint.RuleFixer) => fixer.replaceTextRange([start, node.range[1]], template);
  if (tag === undefined) return (fixer) => [text(fixer)];
  if (callee.type !== 'MemberExpression' || callee.computed || callee.optional) return null;
  if (tag !== null) return (fixer) => [fixer.replaceText(callee.property, tag), text(fixer)];
  return (fixer) => [fixer.removeRange([callee.object.range[1], callee.range[1]]), text(fixer)];
}
