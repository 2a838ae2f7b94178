import type { TSESTree } from '@typescript-eslint/utils';
import type { ContextShape } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, Node, Resolution } from './answers.ts';
import { parameterPattern } from './entity.ts';
import { isArgument, isCallee, usesOfParameter } from './parameter-use.ts';
import { parametersOf, staticName, unwrap, wrapped } from './syntax.ts';

/**
 * The role of a function whose first parameter is used as request and response at once: a member of a request is read, one
 * of a response assigned or called. Null for functions that this file calls itself, and where the second parameter does more
 * than hand the request on.
 */
export function contextRole(of: FunctionNode, analysis: Analysis): Resolution | null {
  const parameters = parametersOf(of);
  if (parameters.length === 0 || parameters.length > 2 || !analysis.canHoldContexts || !handsOnAtMost(of, analysis)) return null;
  const uses = usesOf(of, 0, analysis, 0);
  for (const { model, shape } of analysis.knowledge.contextShapes) {
    if (!isAnswered(shape, uses)) continue;
    const isProven = shape.reads.some((name) => uses.read.has(name) || uses.called.has(name));
    const isLikely = !isProven && shape.commonReads.some((name) => uses.read.has(name) || uses.called.has(name)) && analysis.declares(model.package) !== false;
    if ((isProven || isLikely) && analysis.callersOf(of).length === 0) return { entity: analysis.knowledge.named(model, shape.role), evidence: 'shaped' };
  }
  return null;
}

/** The names of members that a handler of a shape has in its text. */
export interface ContextNames {
  readonly assigned: readonly string[];
  readonly called: readonly string[];
  readonly read: readonly string[];
}

export function namesOfContext({ assigns, calls, commonReads, reads }: ContextShape): ContextNames {
  return { assigned: assigns.map(lastOf), called: calls.map(lastOf), read: [...reads, ...commonReads].map(lastOf) };
}

/** Does the file have what a handler of this shape must have: a member of a response assigned or called, and one of a request read? */
export function canHoldContext({ mark }: ContextShape, { assigned, called, read }: ContextNames, { inventory, sourceCode: { text } }: Pick<Analysis, 'inventory' | 'sourceCode'>): boolean {
  const answers = assigned.some((name) => inventory.memberAssignments.has(name)) || called.some((name) => inventory.callsByMember.has(name));
  return answers && read.some((name) => inventory.names.has(name)) && (mark === undefined || text.includes(mark));
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** What stands behind the context is a function that is only called, or handed on. */
function handsOnAtMost(of: FunctionNode, analysis: Analysis): boolean {
  if (parametersOf(of).length < 2) return true;
  const uses = usesOfParameter(of, 1, analysis);
  return uses !== null && uses.every((use) => isArgument(use) || (isCallee(use) && (use.parent as TSESTree.CallExpression).arguments.length === 0));
}

interface Uses {
  /** paths of members below the parameter: `request.body` */
  readonly read: Set<string>;
  readonly called: Set<string>;
  readonly assigned: Set<string>;
}

function isAnswered({ assigns, calls }: ContextShape, { assigned, called }: Uses): boolean {
  return assigns.some((name) => assigned.has(name)) || calls.some((name) => called.has(name));
}

/** How often a parameter may be handed on before its use is no longer looked at. */
const mostHandedOn = 2;

/** The members of a parameter that the function uses, also through functions of this file to which it hands it. */
function usesOf(of: FunctionNode, index: number, analysis: Analysis, depth: number): Uses {
  const uses: Uses = { read: new Set(), called: new Set(), assigned: new Set() };
  const pattern = parameterPattern(parametersOf(of)[index]);
  if (pattern) collectPattern(pattern, '', uses, analysis, depth, of);
  return uses;
}

function collectPattern(pattern: Node, path: string, uses: Uses, analysis: Analysis, depth: number, of: FunctionNode): void {
  const target = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  if (target.type === 'ObjectPattern') {
    for (const property of target.properties) {
      const name = property.type === 'Property' ? staticName(property) : null;
      if (property.type !== 'Property' || name === null) continue;
      const below = path === '' ? name : `${path}.${name}`;
      uses.read.add(below);
      if (below.split('.').length < deepest) collectPattern(property.value, below, uses, analysis, depth, of);
    }
  } else if (target.type === 'Identifier') {
    for (const reference of analysis.bindings.variable(target)?.references ?? []) collectUse(reference.identifier as Node, path, uses, analysis, depth, of);
  }
}

/** No shape has longer paths. */
const deepest = 2;

function collectUse(identifier: Node, path: string, uses: Uses, analysis: Analysis, depth: number, of: FunctionNode): void {
  let place = wrapped(identifier);
  let full = path;
  for (let length = path === '' ? 0 : path.split('.').length; length < deepest; length++) {
    const parent = place.parent;
    const name = parent?.type === 'MemberExpression' && parent.object === place ? staticName(parent) : null;
    if (!parent || name === null) break;
    full = full === '' ? name : `${full}.${name}`;
    place = wrapped(parent);
    collectPlace(place, full, uses);
  }
  const parent = place.parent;
  if (parent?.type === 'VariableDeclarator' && parent.init === place) collectPattern(parent.id, full, uses, analysis, depth, of);
  if (full === '' && parent?.type === 'CallExpression' && isArgument(place) && depth < mostHandedOn) {
    const callee = analysis.objects.calledFunction(parent);
    const inner = callee && callee !== of ? usesOf(callee, parent.arguments.indexOf(unwrap(place) as TSESTree.Expression), analysis, depth + 1) : null;
    for (const kind of ['read', 'called', 'assigned'] as const) for (const name of inner?.[kind] ?? []) uses[kind].add(name);
  }
}

function collectPlace(place: Node, path: string, uses: Uses): void {
  const { parent } = place;
  if (isCallee(place)) uses.called.add(path);
  else if (parent?.type === 'AssignmentExpression' && parent.left === place) uses.assigned.add(path);
  else uses.read.add(path);
}
