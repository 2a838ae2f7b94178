import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Edit } from './edit.ts';
import { keepsComments } from './replace.ts';

/** Removes a statement, with its line if nothing else stands there. Given up outside a list of statements, or if a comment would go with it. */
export function removeStatement(sourceCode: TSESLint.SourceCode, statement: TSESTree.Node): Edit | null {
  const { parent } = statement;
  if (parent?.type !== 'Program' && parent?.type !== 'BlockStatement') return null;
  const { text } = sourceCode;
  const [start, end] = statement.range;
  const before = /[\t ]*$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[0].length ?? 0;
  const lineStart = start - before;
  const after = /^[\t ]*(?:\r?\n|$)/.exec(text.slice(end, end + 200))?.[0].length;
  const isAlone = after !== undefined && (lineStart === 0 || text[lineStart - 1] === '\n');
  const range: [number, number] = isAlone ? [lineStart, end + after] : [start, end];
  return keepsComments(sourceCode, range, '') ? (fixer) => [fixer.removeRange(range)] : null;
}
