import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Edit } from './edit.ts';
import { appendToList, indentOf } from './lists.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Adds an argument behind the others. Given up for `new C` without parentheses. */
export function addArgument(sourceCode: TSESLint.SourceCode, call: Call, text: string): Edit | null {
  const brackets = parentheses(sourceCode, call);
  return brackets && appendToList(sourceCode, { ...brackets, last: call.arguments.at(-1) ?? null, padding: '' }, text);
}

/**
 * Adds an argument at this position; what stands there moves back. Given up if there are fewer arguments before it, or one
 * of them is a spread.
 */
export function insertArgument(sourceCode: TSESLint.SourceCode, call: Call, index: number, text: string): Edit | null {
  const before = call.arguments.slice(0, index);
  if (before.length < index || before.some((argument) => argument.type === 'SpreadElement')) return null;
  const next = call.arguments[index];
  if (!next) return addArgument(sourceCode, call, text);
  return insertBeforeItem(sourceCode, next, parentheses(sourceCode, call)?.open ?? null, text);
}

/** Adds an element at this position of an array literal; what stands there moves back. */
export function insertElement(sourceCode: TSESLint.SourceCode, array: TSESTree.ArrayExpression, index: number, text: string): Edit | null {
  const next = array.elements[index];
  return next ? insertBeforeItem(sourceCode, next, sourceCode.getFirstToken(array), text) : null;
}

/** Before an item of a list, and before the parentheses around it. */
function insertBeforeItem(sourceCode: TSESLint.SourceCode, item: TSESTree.Node, open: TSESTree.Token | null, text: string): Edit | null {
  const before = sourceCode.getTokenBefore(item, { filter: (token) => token.value !== '(' || token === open });
  const first = before && sourceCode.getTokenAfter(before);
  if (!first) return null;
  const ownLine = first.loc.start.line > before.loc.end.line;
  return (fixer) => [fixer.insertTextBefore(first, `${text},${ownLine ? `\n${indentOf(sourceCode, first)}` : ' '}`)];
}

/** Adds elements behind those of an array literal. */
export function addElements(sourceCode: TSESLint.SourceCode, array: TSESTree.ArrayExpression, texts: readonly string[]): Edit | null {
  const close = sourceCode.getLastToken(array);
  const last = array.elements.at(-1);
  if (!close || last === null || texts.length === 0) return null;
  return appendToList(sourceCode, { open: sourceCode.getFirstToken(array), close, last: last ?? null, padding: '' }, texts.join(', '));
}

function parentheses(sourceCode: TSESLint.SourceCode, call: Call): { readonly open: TSESTree.Token; readonly close: TSESTree.Token } | null {
  const close = sourceCode.getLastToken(call);
  const open = sourceCode.getTokenAfter(call.typeArguments ?? call.callee, { filter: (token) => token.value === '(' });
  return open && close?.value === ')' && open.range[0] < close.range[0] ? { open, close } : null;
}
