import type { SinkKind, SinkRow } from '../models/model.ts';
import type { Analysis, CallsByEntity } from './analysis.ts';
import type { Entity, Sink } from './answers.ts';
import { append } from './groups.ts';

/** The sinks that a file can have, for its packages and the global names that it uses. */
export interface SinkPlan {
  readonly kinds: ReadonlySet<SinkKind>;
  /** names of members under which one of them is called; `*`: any */
  readonly names: ReadonlySet<string>;
  readonly called: ReadonlyMap<Entity, readonly SinkRow[]>;
  /** those that are written to, by the name of the member, and all of them */
  readonly assignedByMember: ReadonlyMap<string, readonly AssignedSink[]>;
  readonly assigned: readonly AssignedSink[];
}

interface AssignedSink {
  readonly entity: Entity;
  readonly row: SinkRow;
}

/** What rows call sinks in a file, by kind, each in the order of its calls and then of its assignments. Kinds without one are missing. */
export function readSinks(plan: SinkPlan, analysis: Analysis): ReadonlyMap<SinkKind, readonly Sink[]> {
  const found = new Map<SinkKind, Sink[]>();
  if (plan.called.size > 0) {
    for (const name of analysis.membersAmong(plan.names)) addCalled(analysis.callsUnder(name), plan, found, analysis);
    addCalled(analysis.callsOfPlainNames, plan, found, analysis);
  }
  if (plan.assigned.length > 0) addAssigned(plan, found, analysis);
  return found;
}

function addCalled(calls: CallsByEntity, { called }: SinkPlan, found: Map<SinkKind, Sink[]>, analysis: Analysis): void {
  for (const [entity, nodes] of calls) {
    for (const row of called.get(entity) ?? []) {
      const here = nodes.filter((node) => analysis.isSinkHere(row, node));
      for (const node of here) append(found, row.kind, { row, node, entity, evidence: analysis.entity(node.callee)?.evidence ?? 'shaped' });
    }
  }
}

function addAssigned({ assigned, assignedByMember }: SinkPlan, found: Map<SinkKind, Sink[]>, analysis: Analysis): void {
  const { memberAssignments, nameAssignments } = analysis.inventory;
  for (const [name, nodes] of memberAssignments) {
    const sinks = assignedByMember.get(name);
    if (sinks) for (const node of nodes) addTo(sinks, node, found, analysis);
  }
  for (const nodes of nameAssignments.values()) for (const node of nodes) addTo(assigned, node, found, analysis);
}

function addTo(sinks: readonly AssignedSink[], node: Extract<Sink['node'], { type: 'AssignmentExpression' }>, found: Map<SinkKind, Sink[]>, analysis: Analysis): void {
  const resolution = analysis.entity(node.left);
  if (!resolution) return;
  const { entity, evidence } = resolution;
  for (const sink of sinks) if (sink.entity === entity) append(found, sink.row.kind, { row: sink.row, node, entity, evidence });
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
  const called = new Map<Entity, SinkRow[]>();
  const names = new Set<string>();
  const assigned: AssignedSink[] = [];
  const assignedByMember = new Map<string, AssignedSink[]>();
  const kindsPresent = new Set<SinkKind>();
  const owners = new Map<SinkKind, Set<string>>();
  for (const { kinds, owner } of globals) for (const kind of kinds) owners.set(kind, new Set([...(owners.get(kind) ?? []), owner]));
  for (const kind of knowledge.kindsOfSinks) {
    for (const [entity, rows] of knowledge.sinks(kind)) {
      if (!own.has(entity.package) && !owners.get(kind)?.has(entity.package)) continue;
      kindsPresent.add(kind);
      called.set(entity, [...(called.get(entity) ?? []), ...rows]);
      for (const name of knowledge.memberNames(entity)) names.add(name);
    }
    for (const sink of knowledge.assignedSinks(kind)) {
      if (!packages.includes(sink.entity.package)) continue;
      kindsPresent.add(kind);
      assigned.push(sink);
      for (const name of knowledge.memberNames(sink.entity)) append(assignedByMember, name, sink);
    }
  }
  return { kinds: kindsPresent, names, called, assigned, assignedByMember };
}
