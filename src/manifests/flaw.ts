import type { SyntaxNode } from './document.ts';

/** What a bot file or package.json has wrong; the rule has a message for each kind. */
export interface Flaw<Kind extends string> {
  readonly kind: Kind;
  readonly node: SyntaxNode;
  readonly data?: Readonly<Record<string, string>>;
  readonly edit?: TextEdit | null;
}

/** A replacement of a range of the file's text, and which words describe it. */
export interface TextEdit {
  readonly kind: 'write' | 'remove' | 'append';
  readonly range: readonly [number, number];
  readonly text: string;
  /** what is written or removed, for the suggestion's description */
  readonly what: string;
}

/** Writes another text over a node. */
export function write(node: SyntaxNode, text: string): TextEdit {
  return { kind: 'write', range: node.range, text, what: text };
}

/**
 * Removes one of the nodes that commas separate in JSON. Null if a comment would go with it.
 * @param siblings all of them, in order
 */
export function removeFromList(node: SyntaxNode, siblings: readonly SyntaxNode[], text: string): TextEdit | null {
  const index = siblings.indexOf(node);
  const next = siblings[index + 1];
  const previous = siblings[index - 1];
  const range: readonly [number, number] = next ? [node.range[0], next.range[0]] : [previous?.range[1] ?? node.range[0], node.range[1]];
  if (index === -1 || /\/[/*]/.test(text.slice(...range).replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, ''))) return null;
  return { kind: 'remove', range, text: '', what: text.slice(...node.range) };
}
