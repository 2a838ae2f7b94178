import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { perFile } from './per-file.ts';
import { isFunction, parametersOf, staticName, unwrap } from './syntax.ts';

/** Where the regular expressions are written that an expression can be, if one of them may take exponential time; the expression itself if it is one. */
export function patternPlaces(file: File, place: Node): readonly Node[] {
  const element = file.regularExpression(place) || !canHoldExponential(file) ? null : elementOf(file, unwrap(place));
  return element ? file.writtenParts(element.holder, place).flatMap(({ path, value }) => (path.length === 1 ? below(file, value, element.name) : [])) : [place];
}

/** What stands there: an element of the holder, or a property of the element. */
interface Element {
  readonly holder: Node;
  readonly name: string | null;
}

function below(file: File, value: Node, name: string | null): readonly Node[] {
  return name === null ? [value] : file.writtenParts(value, value).flatMap((part) => (part.path.length === 1 && part.path[0] === name ? [part.value] : []));
}

/** Without a repeated group, no pattern is exponential. */
const canHoldExponential = perFile((file): boolean => /\)[*+{]/.test(file.sourceCode.text));

/** `table[name]`, `const one = table[name]`, `for (const one of list)`, `list.some((one) => …)`, and `one.name` or `{ name }` of these. */
function elementOf(file: File, node: Node): Element | null {
  if (node.type === 'MemberExpression') {
    if (node.computed && staticName(node) === null) return { holder: node.object, name: null };
    const element = elementOf(file, unwrap(node.object));
    return element?.name === null ? { holder: element.holder, name: staticName(node) } : null;
  }
  const [definition] = node.type === 'Identifier' ? (file.variable(node)?.defs ?? []) : [];
  const given = definition?.name.parent;
  const name = given?.type === 'Property' ? staticName(given) : null;
  const holder = definition ? holderOf(definition.node as Node, given?.type === 'Property' ? given.parent : definition.name) : null;
  if (holder) return { holder, name };
  const value = file.definition(node);
  return value.type === 'MemberExpression' ? elementOf(file, value) : null;
}

/** The list that a loop or a call walks, which hands its elements to the name or pattern. */
function holderOf(declaration: Node, element: Node): Node | null {
  if (declaration.type === 'VariableDeclarator') return declaration.parent.parent.type === 'ForOfStatement' && declaration.id === element ? declaration.parent.parent.right : null;
  return isFunction(declaration) && parametersOf(declaration)[0] === element ? walkedBy(declaration.parent) : null;
}

/** The list whose elements a call hands to its callback. */
function walkedBy(call: Node): Node | null {
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : null;
  return callee?.type === 'MemberExpression' && elementwise.test(staticName(callee) ?? '') ? callee.object : null;
}

const elementwise = /^(?:some|every|find|filter|map|flatMap|forEach)$/;
