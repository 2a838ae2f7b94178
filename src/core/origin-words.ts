import type { Node, Origin } from './answers.ts';
import type { File } from './file.ts';

/** A value and where it comes from, for messages: `` `name` (`req.query.name`, line 12) ``. */
export function describeValue(file: File, node: Node, origin: Origin): string {
  const value = quotable(file.sourceCode.getText(node));
  return `\`${value}\` (${nameOf(origin, value)}line ${origin.node.loc.start.line})`;
}

/** What a call or assignment calls or writes, for messages: `pool.query`. */
export function describeSink(file: File, node: Node): string {
  const named = node.type === 'AssignmentExpression' ? node.left : node.type === 'CallExpression' || node.type === 'NewExpression' ? node.callee : node;
  return quotable(file.sourceCode.getText(named));
}

/** Source text on one line of at most 60 characters that can stand between backticks. */
export function quotable(source: string): string {
  const text = source.replace(/\s+/g, ' ').replaceAll('`', '\'');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What the value comes from, for the words before its line. */
function nameOf(origin: Origin, value: string): string {
  if (origin.kind === 'stored') return 'a stored value, ';
  if (origin.kind === 'unknown') return kinds[origin.detail] ?? '';
  return origin.text === value ? '' : `\`${origin.text}\`, `;
}

const kinds: Readonly<Record<string, string>> = {
  parameter: 'a parameter, ', call: 'the result of a call, ', import: 'imported, ', caught: 'a caught value, ',
};
