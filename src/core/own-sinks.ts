import type { SinkRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Entity, Sink } from './answers.ts';
import type { OwnSink } from './settings.ts';

/** Sinks of which nothing is known but the kind and the argument: neither a way to bind values, nor another type of content. */
export const bareSinks = {
  'sql': { kind: 'sql', entity: '', text: [{ argument: 0 }], dialect: 'postgres' },
  'html-response': { kind: 'html-response', entity: '', value: { argument: 0 }, contentType: 'text/html' },
  'model-write': { kind: 'model-write', entity: '', value: { argument: 0 } },
} as const satisfies Readonly<Record<string, SinkRow>>;

/** What has such a sink and is of no package. */
export const bareEntity: Entity = { package: '', name: 'bare sink', row: {}, model: { package: '', checked: '', entities: {} } };

const keys: Readonly<Record<keyof typeof bareSinks, OwnSink>> = { 'sql': 'sql', 'html-response': 'html', 'model-write': 'record' };

/** Calls of the functions that the settings name as sinks of this kind, by the name alone. */
export function ownSinks(kind: SinkRow['kind'], { settings, inventory }: Analysis): readonly Sink[] {
  if (!isBare(kind)) return [];
  const calls = settings.sinks[keys[kind]].flatMap((name) => [...(inventory.callsByIdentifier.get(name) ?? []), ...(inventory.callsByMember.get(name) ?? [])]);
  return calls.filter((node) => node.arguments.length > 0).map((node): Sink => ({ row: bareSinks[kind], node, entity: bareEntity, evidence: 'resolved' }));
}

function isBare(kind: SinkRow['kind']): kind is keyof typeof bareSinks {
  return Object.hasOwn(bareSinks, kind);
}
