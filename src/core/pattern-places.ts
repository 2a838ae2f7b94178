import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { perFile } from './per-file.ts';
import { isFunction, parametersOf, staticName, unwrap } from './syntax.ts';

/** Where the regular expressions are written that an expression can be, if one of them may take exponential time; the expression itself if it is one. */
export function patternPlaces(file: File, place: Node): readonly Node[] {
  const holder = file.regularExpression(place) || !canHoldExponential(file) ? null : holderOf(file, unwrap(place));
  return holder ? file.writtenParts(holder, place).flatMap(({ path, value }) => (path.length === 1 ? [value] : [])) : [place];
}

/** Without a repeated group, no pattern is exponential. */
const canHoldExponential = perFile((file): boolean => /\)[*+{]/.test(file.sourceCode.text));

/** The list or table of which it is any element: `table[name]`, `for (const one of list)`, `list.some((one) => …)`. */
function holderOf(file: File, node: Node): Node | null {
  if (node.type === 'MemberExpression') return node.computed ? node.object : null;
  const [definition] = node.type === 'Identifier' ? (file.variable(node)?.defs ?? []) : [];
  const declaration = definition?.node as Node | undefined;
  if (!declaration) return null;
  if (declaration.type === 'VariableDeclarator') return declaration.parent.parent.type === 'ForOfStatement' ? declaration.parent.parent.right : null;
  return isFunction(declaration) && parametersOf(declaration)[0] === definition?.name ? walkedBy(declaration.parent) : null;
}

/** The list whose elements a call hands to its callback. */
function walkedBy(call: Node): Node | null {
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : null;
  return callee?.type === 'MemberExpression' && elementwise.test(staticName(callee) ?? '') ? callee.object : null;
}

const elementwise = /^(?:some|every|find|filter|map|flatMap|forEach)$/;
