import type { TSESLint } from '@typescript-eslint/utils';
import type { Node, SinkOf } from '../core/answers.ts';
import type { Edit } from './edit.ts';
import { importOf, withImport } from './imports.ts';
import { keepsComments, replace } from './replace.ts';

/**
 * Makes a call with a text a tagged template: `db.queryUnsafe(text)` → `` db.query`…` `` where the row of the call names the tag,
 * or gives it what a tag of the library makes: `` db.execute(sql`…`) ``. Null if the call takes more than the text, or comments would be lost.
 */
export function asTag(sourceCode: TSESLint.SourceCode, { node, row }: SinkOf<'sql'>, text: Node, template: string): Edit | null {
  const { tagOf } = row.binding ?? {};
  if (tagOf) {
    const imported = importOf(sourceCode, { from: tagOf.module, named: tagOf.name });
    return imported && withImport(imported, replace(sourceCode, text, `${imported.local}${template}`));
  }
  if (node.type !== 'CallExpression' || node.arguments.length !== 1 || node.optional) return null;
  const { callee, typeArguments } = node;
  const tag = row.binding?.tag;
  const start = (typeArguments ?? callee).range[1];
  if (!keepsComments(sourceCode, [start, node.range[1]], template)) return null;
  const written = (fixer: TSESLint.RuleFixer) => fixer.replaceTextRange([start, node.range[1]], template);
  if (tag === undefined) return (fixer) => [written(fixer)];
  if (callee.type !== 'MemberExpression' || callee.computed || callee.optional) return null;
  if (tag !== null) return (fixer) => [fixer.replaceText(callee.property, tag), written(fixer)];
  return (fixer) => [fixer.removeRange([callee.object.range[1], callee.range[1]]), written(fixer)];
}
