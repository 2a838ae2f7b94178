import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import type { Mutation, Path, Variable } from './bindings.ts';
import { accessPath } from './flow.ts';
import { contains, isFunction, isLoop, isTransparent, staticName, wrapped } from './syntax.ts';

/** What gives an option its value: a property of an object literal, or an assignment to a member. */
export type OptionWrite = TSESTree.Property | TSESTree.AssignmentExpression;

/** The expression that is written. */
export function writtenValue(write: OptionWrite): Node {
  return write.type === 'Property' ? write.value : write.right;
}

/**
 * The first write behind this one that gives the option of the same object another value, before other code gets the object.
 * `certain`: it runs whenever this one does, in production.
 */
export function laterWrite(write: OptionWrite, name: string, analysis: Analysis): { readonly value: Node; readonly certain: boolean } | null {
  const holder = holderOf(write, analysis);
  if (!holder) return null;
  for (const mutation of analysis.bindings.mutations(holder.variable)) {
    if (mutation.node.range[0] < write.range[1]) continue;
    const value = valueWritten(mutation, holder.path, name, analysis);
    if (!value || analysis.isDevelopmentOnly(mutation.node)) continue;
    return isSeenBetween(holder.variable, write, mutation) ? null : { value, certain: surelyFollows(mutation.node, write, analysis) };
  }
  return null;
}

/** What a member of what a call yields is given right behind it, whenever the call runs: `const api = create(); api.defaults.strict = true`. */
export function assignedBehind(call: Node, path: Path, analysis: Analysis): Node | null {
  const declarator = wrapped(call).parent;
  const place = declarator?.type === 'VariableDeclarator' ? placeOf(declarator.id, path.slice(0, -1), analysis) : null;
  if (!place) return null;
  const written = analysis.bindings.mutations(place.variable).flatMap((mutation) => {
    const value = valueWritten(mutation, place.path, path.at(-1) ?? '', analysis);
    return value ? [{ mutation, value }] : [];
  });
  const [only, ...others] = written;
  return only && others.length === 0 && !isSeenBetween(place.variable, call, only.mutation) && surelyFollows(only.mutation.node, call, analysis) ? only.value : null;
}

interface Place {
  readonly variable: Variable;
  readonly path: Path;
}

/** The variable that holds the object whose option is written, and where in it that object is. */
function holderOf(write: OptionWrite, analysis: Analysis): Place | null {
  if (write.type === 'AssignmentExpression') return placeOf((write.left as TSESTree.MemberExpression).object, [], analysis);
  const path: string[] = [];
  let current: Node = write.parent;
  for (let parent: Node | undefined = current.parent; parent; current = parent, parent = current.parent) {
    const key = parent.type === 'Property' && parent.value === current ? staticName(parent) : null;
    if (key !== null) path.unshift(key);
    else if (parent.type === 'VariableDeclarator') return placeOf(parent.id, path, analysis);
    else if (parent.type === 'AssignmentExpression' && parent.right === current) return placeOf(parent.left, path, analysis);
    else if (parent.type !== 'ObjectExpression' && !isTransparent(parent, current)) return null;
  }
  return null;
}

function placeOf(target: Node, below: readonly string[], analysis: Analysis): Place | null {
  const place = accessPath(target, analysis);
  return place && { variable: place.variable, path: [...place.path, ...below] };
}

function valueWritten(mutation: Mutation, path: Path, name: string, analysis: Analysis): Node | null {
  const written = mutation.path.join('\0');
  if (mutation.kind === 'assign' && written === [...path, name].join('\0')) return mutation.values[0] ?? null;
  if (mutation.kind !== 'merge' || written !== path.join('\0')) return null;
  for (const value of [...mutation.values].reverse()) {
    const answer = analysis.option(value, [name]);
    if (answer.kind === 'found') return answer.node.type === 'Property' ? answer.node.value : answer.node;
  }
  return null;
}

/** Is the object handed on between the two writes? */
function isSeenBetween(variable: Variable, write: Node, later: Mutation): boolean {
  return variable.references.some((reference) => {
    const place = wrapped(reference.identifier as Node);
    return reference.isRead() && place.range[0] >= write.range[1] && place.range[1] <= later.node.range[0]
      && !(place.parent?.type === 'MemberExpression' && place.parent.object === place);
  });
}

/** Does the later node run whenever control has passed the earlier one, in production? */
function surelyFollows(later: Node, earlier: Node, analysis: Analysis): boolean {
  for (let current = later, parent = current.parent; parent; current = parent, parent = current.parent) {
    if (contains(parent, earlier)) return true;
    if (isFunction(parent) || isLoop(parent) || parent.type === 'SwitchCase' || parent.type === 'CatchClause') return false;
    if (parent.type === 'LogicalExpression' && parent.right === current) return false;
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.test !== current) {
      const test = analysis.constants.evaluate(parent.test, 'production');
      if (!test || Boolean(test.value) !== (parent.consequent === current)) return false;
    }
  }
  return false;
}
