import type { RouteSchemaRow, RoutingRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Node, RouteSchemas } from './answers.ts';

/** The schemas that a route's options hold for the parts of the request. */
export function readSchemas(options: Node | null, routing: RoutingRow, analysis: Analysis): RouteSchemas | null {
  const row = routing.options?.schema;
  if (!row) return null;
  const parts = options ? partsOf(options, row, analysis) : new Map<string, Node | null>();
  return { parts, language: row.language, hooks: routing.options?.hooks ?? [], before: row.before };
}

function partsOf(options: Node, row: RouteSchemaRow, analysis: Analysis): ReadonlyMap<string, Node | null> {
  const all = () => new Map(Object.values(row.parts).map((part) => [part, null] as const));
  const whole = analysis.option(options, [row.option]);
  if (whole.kind === 'unknown') return all();
  if (whole.kind === 'missing') return new Map();
  const isSettled = row.replacedBy.every((name) => analysis.calls(name).length === 0)
    && (row.unless === undefined || analysis.option(options, [row.unless]).kind === 'missing');
  const parts = new Map<string, Node | null>();
  for (const [key, part] of Object.entries(row.parts)) {
    const answer = analysis.option(options, [row.option, key]);
    if (answer.kind === 'missing') continue;
    const [value, ...others] = answer.kind === 'found' ? answer.values : [];
    const isOwn = value !== undefined && analysis.entity(value.node)?.entity.model.schema !== undefined;
    parts.set(part, value && others.length === 0 && (isSettled || isOwn) ? value.node : null);
  }
  return parts;
}
