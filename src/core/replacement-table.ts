import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, Node } from './answers.ts';
import type { ReplacementTable } from './languages/regexp.ts';
import { parametersOf, staticName, unwrap } from './syntax.ts';

/**
 * What a callback of `replace` puts in when it looks the match up in a table of constants: `(c) => entities[c]`,
 * `(c) => entities.get(c) ?? c`. Null for other callbacks.
 */
export function replacementTable(callback: FunctionNode, analysis: Analysis): ReplacementTable | null {
  const [value, ...others] = analysis.inventory.returns.get(callback) ?? [];
  const parameter = parametersOf(callback)[0];
  const match = parameter?.type === 'Identifier' ? analysis.bindings.variable(parameter) : null;
  if (!value || others.length > 0 || !match) return null;
  const isMatch = (node: Node): boolean => analysis.bindings.variable(unwrap(node)) === match;
  const whole = unwrap(value);
  const isEither = whole.type === 'LogicalExpression' && whole.operator !== '&&';
  if (isEither && !isMatch(whole.right)) return null;
  const table = lookedUp(unwrap(isEither ? whole.left : whole), isMatch);
  const entries = table && entriesOf(analysis.objects.definition(table), analysis);
  return entries && { entries, keepsOthers: isEither };
}

/** The table of `table[match]` or `table.get(match)`. */
function lookedUp(node: Node, isMatch: (node: Node) => boolean): Node | null {
  if (node.type === 'MemberExpression') return node.computed && isMatch(node.property) ? node.object : null;
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : null;
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || staticName(callee) !== 'get') return null;
  return node.arguments[0] && isMatch(node.arguments[0]) ? callee.object : null;
}

function entriesOf(table: Node, analysis: Analysis): ReadonlyMap<string, string> | null {
  const pairs = table.type === 'ObjectExpression' ? pairsOfObject(table, analysis) : table.type === 'NewExpression' ? pairsOfMap(table) : null;
  if (!pairs) return null;
  const entries = new Map<string, string>();
  for (const [key, value] of pairs) {
    const text = value && analysis.constant(value)?.value;
    const name = typeof key === 'string' ? key : key && analysis.constant(key)?.value;
    if (typeof text !== 'string' || typeof name !== 'string') return null;
    entries.set(name, text);
  }
  return entries;
}

type Pairs = (readonly [Node | string | null | undefined, Node | null | undefined])[];

function pairsOfObject(table: TSESTree.ObjectExpression, analysis: Analysis): Pairs {
  return table.properties.map((property) => (property.type === 'Property' ? [analysis.objects.keyOf(property), property.value] : [null, null]));
}

function pairsOfMap({ callee, arguments: [list] }: TSESTree.NewExpression): Pairs | null {
  if (callee.type !== 'Identifier' || callee.name !== 'Map' || list?.type !== 'ArrayExpression') return null;
  return list.elements.map((pair) => (pair?.type === 'ArrayExpression' ? [pair.elements[0], pair.elements[1]] : [null, null]));
}
