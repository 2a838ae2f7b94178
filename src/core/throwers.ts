import type { PackageModel } from '../models/model.ts';
import type { Entity, Node } from './answers.ts';
import type { File } from './file.ts';
import { contains, memberRoot, unwrap } from './syntax.ts';
import type { Thrown } from './thrown.ts';

/** The libraries that can have thrown something: those called in the `try`, and in functions of this file that it calls. */
export function throwersOf({ from, giver }: Thrown, file: File): readonly PackageModel[] {
  const called = from ? codeOf(from, file).flatMap((code) => calledIn(code, file)) : giver ? [giver] : [];
  return [...new Set(called.map(({ model }) => model))];
}

/** The libraries of whose classes an error is at a spot: what conditions there ask, and the type of the parameter that holds it. */
export function modelsOfClass(node: Node, file: File): readonly PackageModel[] {
  const variable = file.variable(memberRoot(node));
  const asked = file.conditionsAt(node).flatMap(({ switched, test, truth }) => (switched ? [] : classesIn(test, truth)));
  const classes = asked.filter(([left]) => file.variable(memberRoot(left)) === variable).map(([, right]) => file.entity(right)?.entity);
  const declared = variable?.identifiers[0];
  return [...classes, declared && file.entity(declared as Node)?.entity].flatMap((entity) => entity?.model ?? []);
}

/** `error instanceof A && …`: what is compared with which class. */
function classesIn(test: Node, truth: boolean): readonly (readonly [Node, Node])[] {
  const bare = unwrap(test);
  if (bare.type === 'LogicalExpression' && (bare.operator === '&&') === truth) return [...classesIn(bare.left, truth), ...classesIn(bare.right, truth)];
  return bare.type === 'BinaryExpression' && bare.operator === 'instanceof' && truth ? [[bare.left as Node, bare.right]] : [];
}

/** Can it be the error of a database whose driver this file does not show: was it given a statement by an object that nothing resolves? */
export function canBeOfDatabase({ from }: Thrown, file: File): boolean {
  if (!from) return false;
  const codes = codeOf(from, file);
  return file.sinks('sql').some(({ node, evidence, entity }) => evidence === 'shaped' && entity.package === '' && codes.some((code) => contains(code, node)));
}

/** Functions of the file are followed this deep. */
const deepest = 2;

/** A piece of code and the functions of this file that run in it. */
function codeOf(from: Node, file: File): readonly Node[] {
  const found = new Set<Node>([from]);
  let latest: readonly Node[] = [from];
  for (let depth = 0; depth < deepest; depth++) {
    latest = latest.flatMap((code) => file.callsWithin(code)).flatMap(({ callee }) => file.functionOf(callee) ?? []).filter((of) => !found.has(of));
    for (const of of latest) found.add(of);
  }
  return [...found];
}

function calledIn(code: Node, file: File): readonly Entity[] {
  const callees = file.callsWithin(code).flatMap((call) => (call.type === 'CallExpression' ? [call.callee] : []));
  return [...callees, ...file.tagsWithin(code)].flatMap((callee) => calledThing(callee, file) ?? []);
}

/** What is called: a thing of a library, or any method of a client that is one; no method of a list. */
function calledThing(callee: Node, file: File): Entity | null {
  const called = file.entity(callee)?.entity;
  if (called || callee.type !== 'MemberExpression') return called ?? null;
  const receiver = file.entity(callee.object)?.entity;
  return receiver?.row.members && !receiver.row.elements ? receiver : null;
}
