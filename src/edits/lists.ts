import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Edit } from './edit.ts';

/** A list between brackets: properties, elements, arguments. */
export interface BracketedList {
  readonly open: TSESTree.Token | null;
  readonly close: TSESTree.Token;
  readonly last: TSESTree.Node | null;
  /** what stands between the brackets and a single item on the same line */
  readonly padding: '' | ' ';
}

/**
 * Adds an item behind the last one. If the items stand on lines of their own it gets one too; a trailing comma stays
 * trailing; comments behind the last item stay with it.
 */
export function appendToList(sourceCode: TSESLint.SourceCode, list: BracketedList, text: string): Edit | null {
  const { open, close, last, padding } = list;
  if (!open) return null;
  if (!last) {
    const isEmpty = sourceCode.getTokenBefore(close, { includeComments: true }) === open;
    return isEmpty ? (fixer) => [fixer.replaceTextRange([open.range[1], close.range[0]], `${padding}${text}${padding}`)] : null;
  }
  const before = sourceCode.getTokenBefore(close);
  const final = sourceCode.getTokenBefore(close, { includeComments: true });
  if (!before || !final) return null;
  const hasComma = before.value === ',' && before.range[0] >= last.range[1];
  const ownLine = startsLine(sourceCode, last) && close.loc.start.line > before.loc.end.line;
  const addition = `${ownLine ? `\n${indentOf(sourceCode, last)}` : ' '}${text}${hasComma ? ',' : ''}`;
  if (!ownLine && final.type === 'Line') return null;
  const place = final.range[1];
  if (hasComma) return (fixer) => [fixer.insertTextAfterRange([place, place], addition)];
  if (final === before) return (fixer) => [fixer.insertTextAfterRange([place, place], `,${addition}`)];
  return (fixer) => [fixer.insertTextAfter(before, ','), fixer.insertTextAfterRange([place, place], addition)];
}

/** The blanks at the beginning of the line on which a node or token begins. */
export function indentOf(sourceCode: TSESLint.SourceCode, node: TSESTree.Node | TSESTree.Token): string {
  return /^\s*/.exec(sourceCode.lines[node.loc.start.line - 1] ?? '')?.[0] ?? '';
}

function startsLine(sourceCode: TSESLint.SourceCode, node: TSESTree.Node): boolean {
  const line = sourceCode.lines[node.loc.start.line - 1] ?? '';
  return line.slice(0, node.loc.start.column).trim() === '';
}
