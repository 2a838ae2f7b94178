import type { Analysis } from './analysis.ts';
import type { FunctionNode, Node } from './answers.ts';
import { isFunction, wrapped } from './syntax.ts';

/**
 * When a spot runs: positions from the outside in. A function that is called once in this file runs where it is called; a
 * callback counts as running where it stands.
 */
export interface Moment {
  /** the function whose caller is not known; null: the module's top level */
  readonly root: FunctionNode | null;
  readonly positions: readonly number[];
}

export function momentOf(node: Node, analysis: Analysis): Moment {
  let positions = [node.range[0]];
  const entered = new Set<FunctionNode>();
  for (let current: Node | undefined = node.parent; current; current = current.parent) {
    if (!isFunction(current) || isCallback(current)) continue;
    if (entered.has(current)) return { root: current, positions };
    entered.add(current);
    const { calls } = analysis.objects.callers(current);
    const constructions = calls.length === 0 && isConstructor(current) ? [...callsOfClass(current, analysis)] : calls;
    const [call] = constructions;
    if (!call || constructions.length > 1) return { root: current, positions };
    positions = [call.range[0], ...positions];
    current = call;
  }
  return { root: null, positions };
}

/** Negative: `one` runs first; positive: later; 0: it cannot be told. */
export function compareMoments(one: Moment, other: Moment): number {
  if (one.root !== other.root) return 0;
  const length = Math.min(one.positions.length, other.positions.length);
  for (let index = 0; index < length; index++) {
    const difference = (one.positions[index] as number) - (other.positions[index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** An argument of a call, or called where it stands. */
function isCallback(of: FunctionNode): boolean {
  const place = wrapped(of);
  const { parent } = place;
  return (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && of.type !== 'FunctionDeclaration';
}

function isConstructor(of: FunctionNode): boolean {
  return of.parent.type === 'MethodDefinition' && of.parent.kind === 'constructor';
}

function* callsOfClass(of: FunctionNode, analysis: Analysis): Iterable<Node> {
  const owner = of.parent.parent?.parent;
  if (owner?.type !== 'ClassDeclaration' || !owner.id) return;
  for (const call of analysis.inventory.callsByIdentifier.get(owner.id.name) ?? []) {
    if (call.type === 'NewExpression' && analysis.objects.definition(call.callee) === owner) yield call;
  }
}
