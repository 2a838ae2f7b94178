import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { wrapped } from '../core/syntax.ts';
import type { Edit } from './edit.ts';

/** Puts text in the place of a node. Given up if a comment inside the node is not part of the text, and for a list that is spread over arguments. */
export function replace(sourceCode: TSESLint.SourceCode, node: TSESTree.Node, text: string): Edit | null {
  return isSpreadOver(node) ? null : replaceRange(sourceCode, node.range, text);
}

/** Writes another expression in the place of one, also of a property in shorthand. */
export function writeExpression(sourceCode: TSESLint.SourceCode, node: TSESTree.Node, text: string): Edit | null {
  const { parent } = node;
  if (parent?.type === 'Property' && parent.shorthand) return replace(sourceCode, parent, `${sourceCode.getText(parent.key)}: ${text}`);
  return replace(sourceCode, outermost(node), text);
}

/** An expression with the `await`, the parentheses and the types around it. */
export function outermost(node: TSESTree.Node): TSESTree.Node {
  const place = wrapped(node);
  return place.parent?.type === 'AwaitExpression' ? wrapped(place.parent) : place;
}

/** Puts text in the place of a range. Given up if a comment inside the range is not part of the text. */
export function replaceRange(sourceCode: TSESLint.SourceCode, range: readonly [number, number], text: string): Edit | null {
  if (!keepsComments(sourceCode, range, text)) return null;
  return (fixer) => [fixer.replaceTextRange([range[0], range[1]], text)];
}

export function insertBefore(token: TSESTree.Node | TSESTree.Token, text: string): Edit {
  return (fixer) => [fixer.insertTextBefore(token, text)];
}

export function insertAfter(token: TSESTree.Node | TSESTree.Token, text: string): Edit {
  return (fixer) => [fixer.insertTextAfter(token, text)];
}

/** Puts a call or any other text around a node: `wrap(x, 'Number(', ')')`. Given up for a list that is spread over arguments. */
export function wrap(node: TSESTree.Node, before: string, after: string): Edit {
  return (fixer) => isSpreadOver(node) ? null : [fixer.insertTextBefore(node, before), fixer.insertTextAfter(node, after)];
}

/** What would be done to a value would be done to all arguments. */
function isSpreadOver({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'SpreadElement' && (parent.parent.type === 'CallExpression' || parent.parent.type === 'NewExpression');
}

/** Does every comment that touches the range stand in the text, as often as it stands in the range? */
export function keepsComments(sourceCode: TSESLint.SourceCode, range: readonly [number, number], text: string): boolean {
  const comments = sourceCode.getAllComments().filter((comment) => comment.range[0] < range[1] && comment.range[1] > range[0]);
  let rest = text;
  for (const comment of comments) {
    const written = sourceCode.text.slice(comment.range[0], comment.range[1]);
    const at = rest.indexOf(written);
    if (at < 0) return false;
    rest = rest.slice(0, at) + rest.slice(at + written.length);
  }
  return true;
}
