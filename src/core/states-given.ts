import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import type { CallNode } from './inventory.ts';
import { wrapped } from './syntax.ts';

/**
 * What a file hands to the function that replaces a state: the second element of the list that a call yields,
 * `const [state, setState] = useState()`.
 * @returns null when the list or the function goes where it is not followed
 */
export function statesGiven(node: CallNode, analysis: Analysis): readonly Node[] | null {
  const place = wrapped(node);
  const declarator = place.parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init !== place || declarator.id.type !== 'ArrayPattern') return null;
  const setter = declarator.id.elements[1];
  if (!setter) return [];
  const variable = setter.type === 'Identifier' ? analysis.bindings.variable(setter) : null;
  if (!variable) return null;
  const given: Node[] = [];
  for (const reference of variable.references.filter((one) => one.isRead())) {
    const use = wrapped(reference.identifier as Node);
    const { parent } = use;
    // Lists of what an effect depends on only compare it.
    if (parent?.type === 'ArrayExpression') continue;
    if (parent?.type !== 'CallExpression' || parent.callee !== use) return null;
    const [argument] = parent.arguments;
    if (argument?.type === 'SpreadElement') return null;
    if (argument) given.push(argument);
  }
  return given;
}
