import type { TSESLint } from '@typescript-eslint/utils';
import type { SinkOf } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { staticName, unwrapTypes } from '../core/syntax.ts';
import type { Edit } from './edit.ts';
import { preferredQuote, quoted } from './quotes.ts';
import { keepsComments } from './replace.ts';
import { joinedList } from './sql-bound-value.ts';
import { readTextSource } from './sql-source.ts';

/**
 * Calls the method that takes a column and a list: `whereRaw('id IN (' + ids.join(',') + ')')` → `whereIn('id', ids)`. Null if the row of the
 * call names none, or the text is more than this one condition.
 */
export function listByMethod(file: File, { node, row, evidence }: SinkOf<'sql'>): Edit | null {
  const callee = node.type === 'CallExpression' ? node.callee : null;
  if (evidence !== 'resolved' || node.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || callee.computed) return null;
  const methods = row.listed?.[staticName(callee) ?? ''];
  const [text, ...others] = node.arguments;
  const condition = methods && text && others.length === 0 ? readCondition(file, text) : null;
  if (!methods || !text || !condition) return null;
  const written = `${quoted(condition.column, preferredQuote(file.sourceCode))}, ${condition.list}`;
  if (!keepsComments(file.sourceCode, text.range, written)) return null;
  return (fixer: TSESLint.RuleFixer) => [fixer.replaceText(callee.property, methods[condition.isNegated ? 1 : 0]), fixer.replaceText(text, written)];
}

/** A column, and the source of the list in whose text it is looked for. */
interface ListCondition {
  readonly column: string;
  readonly list: string;
  readonly isNegated: boolean;
}

function readCondition(file: File, text: Parameters<typeof unwrapTypes>[0]): ListCondition | null {
  const [before, value, behind, ...others] = readTextSource(file, unwrapTypes(text))?.atoms ?? [];
  if (before?.kind !== 'text' || value?.kind !== 'expression' || behind?.kind !== 'text' || others.length > 0) return null;
  const [, column, not, quote = ''] = /^\s*([a-z_][\w.]*)\s+(not\s+)?in\s*\(\s*('?)$/i.exec(before.value) ?? [];
  const list = behind.value.replace(/\s/g, '') === `${quote})` ? joinedList(file, value.node, quote) : null;
  return column !== undefined && list ? { column, list: file.sourceCode.getText(list), isNegated: not !== undefined } : null;
}
