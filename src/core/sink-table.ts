import type { SinkKind, SinkRow } from '../models/model.ts';
import type { Analysis, CallsByEntity } from './analysis.ts';
import type { Entity, Sink } from './answers.ts';
import { append } from './groups.ts';

/** The sinks of one kind that a file can have, for its packages and the global names that it uses. */
interface SinksOfKind {
  /** names of members under which one of them is called; `*`: any */
  readonly names: Set<string>;
  readonly called: Map<Entity, readonly SinkRow[]>;
  /** those that are written to, by the name of the member, and all of them */
  readonly assignedByMember: Map<string, AssignedSink[]>;
  readonly assigned: AssignedSink[];
}

/** By kind; kinds of which the file can have none are missing. */
export type SinkPlan = ReadonlyMap<SinkKind, SinksOfKind>;

interface AssignedSink {
  readonly entity: Entity;
  readonly row: SinkRow;
}

const none: readonly Sink[] = [];

/** What rows call sinks of a kind in a file, in the order of its calls and then of its assignments. */
export function readSinks(kind: SinkKind, plan: SinkPlan, analysis: Analysis): readonly Sink[] {
  const possible = plan.get(kind);
  if (!possible) return none;
  const found: Sink[] = [];
  if (possible.called.size > 0) {
    for (const name of analysis.membersAmong(possible.names)) addCalled(analysis.callsUnder(name), possible, found, analysis);
    addCalled(analysis.callsOfPlainNames, possible, found, analysis);
  }
  if (possible.assigned.length > 0) addAssigned(possible, found, analysis);
  return found;
}

function addCalled(calls: CallsByEntity, { called }: SinksOfKind, found: Sink[], analysis: Analysis): void {
  for (const [entity, nodes] of calls) {
    for (const row of called.get(entity) ?? []) {
      for (const node of nodes) if (analysis.isSinkHere(row, node)) found.push({ row, node, entity, evidence: analysis.entity(node.callee)?.evidence ?? 'shaped' });
    }
  }
}

function addAssigned({ assigned, assignedByMember }: SinksOfKind, found: Sink[], analysis: Analysis): void {
  const { memberAssignments, nameAssignments } = analysis.inventory;
  for (const [name, nodes] of memberAssignments) {
    const sinks = assignedByMember.get(name);
    if (sinks) for (const node of nodes) addTo(sinks, node, found, analysis);
  }
  for (const nodes of nameAssignments.values()) for (const node of nodes) addTo(assigned, node, found, analysis);
}

function addTo(sinks: readonly AssignedSink[], node: Extract<Sink['node'], { type: 'AssignmentExpression' }>, found: Sink[], analysis: Analysis): void {
  const resolution = analysis.entity(node.left);
  if (!resolution) return;
  const { entity, evidence } = resolution;
  for (const sink of sinks) if (sink.entity === entity) found.push({ row: sink.row, node, entity, evidence });
}

/** One plan serves all files with the same packages and globals. */
export function planFor(analysis: Analysis): SinkPlan {
  const globals = analysis.globalsOfSinks;
  const telling = analysis.packagesOfTellingCalls;
  const key = `sinks ${globals.map(({ name }) => name).join(' ')}, ${telling.join(' ')}`;
  return analysis.reachable.once(key, (packages) => makePlan(packages, globals, telling, analysis));
}

/** The language's own sinks are looked for only where the file can hold records, or names a global that leads to one of the kind. */
function makePlan(packages: readonly string[], globals: Analysis['globalsOfSinks'], telling: readonly string[], { canHoldRecords, knowledge }: Analysis): SinkPlan {
  const own = new Set([...(canHoldRecords ? packages : packages.filter((name) => !knowledge.everywhere.includes(name))), ...telling]);
  const plan = new Map<SinkKind, SinksOfKind>();
  const owners = new Map<SinkKind, Set<string>>();
  for (const { kinds, owner } of globals) for (const kind of kinds) owners.set(kind, new Set([...(owners.get(kind) ?? []), owner]));
  for (const kind of knowledge.kindsOfSinks) {
    const possible: SinksOfKind = { names: new Set(), called: new Map(), assigned: [], assignedByMember: new Map() };
    for (const [entity, rows] of knowledge.sinks(kind)) {
      if (!own.has(entity.package) && !owners.get(kind)?.has(entity.package)) continue;
      possible.called.set(entity, rows);
      for (const name of knowledge.memberNames(entity)) possible.names.add(name);
    }
    for (const sink of knowledge.assignedSinks(kind)) {
      if (!packages.includes(sink.entity.package)) continue;
      possible.assigned.push(sink);
      for (const name of knowledge.memberNames(sink.entity)) append(possible.assignedByMember, name, sink);
    }
    if (possible.called.size + possible.assigned.length > 0) plan.set(kind, possible);
  }
  return plan;
}
