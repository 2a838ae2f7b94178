import type { SinkKind, SinkRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Entity, Sink } from './answers.ts';
import type { OwnSink } from './settings.ts';

/**
 * Calls of the functions that the settings name as sinks of this kind, by the name alone. Nothing is known of them but their first
 * argument: neither a way to bind values, nor another type of content.
 */
export function ownSinks(kind: SinkKind, { settings, inventory }: Analysis): readonly Sink[] {
  const own = rows.get(kind);
  if (!own) return [];
  const calls = settings.sinks[own.key].flatMap((name) => [...(inventory.callsByIdentifier.get(name) ?? []), ...(inventory.callsByMember.get(name) ?? [])]);
  return calls.filter((node) => node.arguments.length > 0).map((node): Sink => ({ row: own.row, node, entity, evidence: 'resolved' }));
}

const rows: ReadonlyMap<SinkKind, { readonly key: OwnSink; readonly row: SinkRow }> = new Map([
  ['sql', { key: 'sql', row: { kind: 'sql', entity: '', text: [{ argument: 0 }], dialect: 'postgres' } }],
  ['html-response', { key: 'html', row: { kind: 'html-response', entity: '', value: { argument: 0 }, contentType: 'text/html' } }],
  ['model-write', { key: 'record', row: { kind: 'model-write', entity: '', value: { argument: 0 } } }],
] as const);

const entity: Entity = { package: '', name: 'own sink', row: {}, model: { package: '', checked: '', entities: {} } };
