import type { TSESTree } from '@typescript-eslint/utils';
import type { HandedRow, Position, SchemaShape } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Context, FunctionNode, Node } from './answers.ts';
import { argumentBehind, asCheck } from './route-validation.ts';
import { enclosingFunction, unwrap, wrapped } from './syntax.ts';

/** What a step has made of a part of the request: what a schema lets through, or what a function of this file returns. */
export type Handed = { readonly kind: 'schema'; readonly shape: SchemaShape } | { readonly kind: 'result'; readonly of: FunctionNode };

/**
 * What the steps before a call have made of the part that it reads, for each chain in which the function around it stands; null
 * for a chain that shows no such step.
 * @param call `context.req.valid('json')`
 */
export function handedParts(call: TSESTree.CallExpression, part: string, analysis: Analysis): readonly (Handed | null)[] {
  const callee = unwrap(call.callee);
  const requests = callee.type === 'MemberExpression' ? analysis.validation.requestsOf(callee.object) : [];
  const chains = requests.flatMap(({ of }) => analysis.validation.stepsBefore(of));
  const all = chains.length > 0 ? chains : [gatheredBefore(call, analysis)];
  return all.map((steps) => steps.reduce<Handed | null>((found, step) => handedBy(step, part, analysis) ?? found, null));
}

/** What stands before the function around a node in a list that a library makes: `createHandlers(check, (context) => …)`. */
function gatheredBefore(node: Node, analysis: Analysis): readonly Node[] {
  const of = enclosingFunction(node);
  const list = of ? wrapped(of).parent : null;
  const entity = list?.type === 'CallExpression' ? analysis.entity(list.callee)?.entity : null;
  if (list?.type !== 'CallExpression' || !entity || analysis.knowledge.propagator(entity)?.how !== 'gathered') return [];
  return list.arguments.slice(0, list.arguments.findIndex((argument) => unwrap(argument) === of));
}

/** A step that a library makes, or a function of this file whose one result it is. */
function handedBy(step: Node, part: string, analysis: Analysis, context: Context | null = null): Handed | null {
  const call = analysis.objects.definition(step);
  if (call.type !== 'CallExpression') return null;
  const entity = analysis.entity(call.callee)?.entity;
  const row = entity && analysis.knowledge.stepRole(entity)?.hands;
  if (row) return readHanded(call, row, part, context, analysis);
  const of = context ? null : analysis.objects.calledFunction(call);
  const [made, ...others] = of ? (analysis.inventory.returns.get(of) ?? []) : [];
  return of && made && others.length === 0 ? handedBy(made, part, analysis, { call, of, outer: null }) : null;
}

function readHanded(call: TSESTree.CallExpression, row: HandedRow, part: string, context: Context | null, analysis: Analysis): Handed | null {
  if (row.parts) return inDescription(call, row, row.parts[part] ?? [], analysis);
  const named = row.part && analysis.at(call, row.part);
  if (!named || analysis.constant(argumentBehind(named, context, analysis))?.value !== part) return null;
  const made = row.result && analysis.at(call, row.result);
  const of = made ? analysis.functionOf(made) : null;
  if (of) return { kind: 'result', of };
  const schema = row.schema && analysis.at(call, row.schema);
  const shape: SchemaShape = schema ? analysis.validation.shapeOf(argumentBehind(schema, context, analysis), row.language ?? '') : { kind: 'unknown' };
  return { kind: 'schema', shape: row.asCame ? asCheck(shape) : shape };
}

/** What the schema of a part lets through that stands in the description of a route. */
function inDescription(call: TSESTree.CallExpression, row: HandedRow, places: readonly Position[], analysis: Analysis): Handed | null {
  const [schema, ...others] = places.flatMap((place) => analysis.at(call, place) ?? []);
  if (!schema) return null;
  return { kind: 'schema', shape: others.length > 0 ? { kind: 'unknown' } : analysis.validation.shapeOf(schema, row.language ?? '') };
}
