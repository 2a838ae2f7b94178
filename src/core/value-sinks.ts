import type { TSESTree } from '@typescript-eslint/utils';
import type { OptionCondition, ValueSink, ValueSinkKind, ValueSinkRows } from '../models/model.ts';
import type { CapabilitySet, Node, Origin, Sink } from './answers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { addNew } from './groups.ts';
import { isOpen, isProvenBy, worstOf } from './origins.ts';
import { calleeName, isMemberOfSpread } from './syntax.ts';
import { placeInText } from './text-place.ts';

/** A value that can do at a sink what it must not. */
export interface Danger {
  readonly verdict: 'dangerous' | 'unproven';
  /** the origin that brings the danger */
  readonly origin: Origin;
  /** the value that stands at the sink */
  readonly value: Node;
  /** where it is reported: the value, or the hole of its text that the origin comes through */
  readonly place: Node;
}

export interface SinkDanger<Kind extends ValueSinkKind> extends Danger {
  readonly sink: ValueSinkOf<Kind>;
}

export type ValueSinkOf<Kind extends ValueSinkKind> = Sink<ValueSinkRows[Kind]>;

/** What a rule can say about a value before it is judged. */
export interface Judging {
  /** what the value must be able to do, instead of what the sink's row says */
  readonly needs?: CapabilitySet;
  /** the origin is no danger, whatever it can do */
  readonly accepts?: (origin: Origin) => boolean;
  /** what is proven counts as unproven */
  readonly contained?: boolean;
  /** the same of one origin */
  readonly doubts?: (origin: Origin) => boolean;
}

/**
 * The values at sinks of a kind that can do there what they must not, in source order, the worst of each value alone.
 * @param judging what the rule knows about the value at this sink; null: it is none
 */
export function dangersAt<Kind extends ValueSinkKind>(
  file: File, kind: Kind, judging: (sink: ValueSinkOf<Kind>, value: Node) => Judging | null = () => ({}),
): SinkDanger<Kind>[] {
  return dangersOf(file, file.sinks(kind) as unknown as readonly ValueSinkOf<Kind>[], judging);
}

/** The same of some of the sinks. */
export function dangersOf<Kind extends ValueSinkKind>(
  file: File, sinks: readonly ValueSinkOf<Kind>[], judging: (sink: ValueSinkOf<Kind>, value: Node) => Judging | null,
): SinkDanger<Kind>[] {
  if (sinks.length === 0) return [];
  const told = new Set<Node>();
  return sinks.flatMap((sink) => {
    const presence = presenceOf(file, sink);
    if (presence === 'absent') return [];
    return valuesAt(file, sink).flatMap((value): SinkDanger<Kind>[] => {
      const said = judging(sink, value);
      if (!said) return [];
      const contained = said.contained || sink.row.contained || presence === 'uncertain';
      const danger = dangerOf(file, value, sink.row.asked ? value : sink.node, said.needs ?? maskOf(sink.row.needs), { ...said, ...(contained ? { contained } : {}) });
      if (!danger || told.has(danger.place)) return [];
      told.add(danger.place);
      return [{ ...danger, sink }];
    });
  });
}

/**
 * The worst that a value brings to where it stands: `dangerous` if it surely comes from a client with one of the capabilities, `unproven`
 * if nothing shows that it does not; null when it is fit.
 * @param at the call or statement that uses the value
 */
export function dangerOf(file: File, value: Node, at: Node, needs: CapabilitySet, judging: Omit<Judging, 'needs'> = {}): Danger | null {
  return dangerOfOrigins(file.flow(value, at), file, value, at, needs, judging);
}

/** The same of everything inside the value: properties, elements, content. */
export function dangerInside(file: File, value: Node, at: Node, needs: CapabilitySet, judging: Omit<Judging, 'needs'> = {}): Danger | null {
  return dangerOfOrigins(file.flowInside(value, at), file, value, at, needs, judging);
}

/** The same of what is known of the value. */
export function dangerOfOrigins(
  origins: readonly Origin[], file: File, value: Node, at: Node, needs: CapabilitySet, { accepts, contained, doubts }: Omit<Judging, 'needs'>,
): Danger | null {
  const able = origins.filter((origin) => isOpen(origin) && (origin.possible & needs) !== 0 && !accepts?.(origin));
  const worst = worstOf(able, (origin) => !contained && isProvenBy(origin, needs) && !doubts?.(origin));
  return worst && { ...worst, value, place: placeOf(file, value, worst.origin, at) };
}

/** The expressions that stand where a row says that values stand. */
export function valuesAt(file: File, { node, row }: { readonly node: Node; readonly row: Pick<ValueSink<ValueSinkKind>, 'values' | 'rest' | 'each' | 'several' | 'below' | 'asked'> }): readonly Node[] {
  if (node.type === 'AssignmentExpression') return [node.right];
  const found = row.values.map((position) => file.at(node, position)).filter((value) => value !== null);
  const { asked, below } = row;
  if (asked) return found.flatMap((value) => returnedBy(file, value));
  if (below) return found.flatMap((value) => [...valuesBelow(value, [], { file, wanted: below, use: node, seen: new Map() })]);
  const named = row.each ? found.flatMap((value) => ofEach(file, value, row.each ?? [])) : row.several ? found.flatMap((value) => elementsOf(file, value)) : found;
  if (row.rest === undefined || (node.type !== 'CallExpression' && node.type !== 'NewExpression')) return named;
  return [...named, ...node.arguments.slice(row.rest).map((argument) => (argument.type === 'SpreadElement' ? argument.argument : argument))];
}

interface Walk {
  readonly file: File;
  readonly wanted: readonly string[];
  readonly use: Node;
  /** below which paths values have been gone through: functions that call themselves make objects of themselves */
  readonly seen: Map<Node, Set<string>>;
}

/** The values that stand at the end of a path in what the file writes into an object, and in the objects inside it. */
function* valuesBelow(value: Node, above: readonly string[], walk: Walk): Generator<Node> {
  const { file, seen, use, wanted } = walk;
  const end = above.slice(Math.max(0, above.length - wanted.length + 1)).join('\0');
  if (above.length > deepest || !addNew(seen, value, end)) return;
  for (const part of file.writtenParts(value, use)) {
    const path = [...above, ...part.path];
    if (wanted.every((key, index) => path.at(index - wanted.length) === key)) yield part.value;
    else yield* valuesBelow(part.value, path, walk);
  }
}

/** Deeper than queries are written. */
const deepest = 16;

/** What a function returns that stands in the place of a value. */
function returnedBy(file: File, value: Node): readonly Node[] {
  const of = file.functionOf(value);
  return of ? file.returnsOf(of) : [];
}

/** What is in a list that the file writes out; what stands there, if it is no such list. */
function elementsOf(file: File, value: Node): readonly Node[] {
  const list = file.definition(value);
  if (list.type !== 'ArrayExpression') return [value];
  return list.elements.flatMap((element) => (element ? [element.type === 'SpreadElement' ? element.argument : element] : []));
}

/** Properties of the elements of a list, of what a callback makes its elements of, or of one object. */
function ofEach(file: File, list: Node, names: readonly string[]): readonly Node[] {
  const made = file.definition(list);
  const mapper = made.type === 'CallExpression' && calleeName(made) === 'map' && made.arguments[0] ? file.functionOf(made.arguments[0]) : null;
  const objects: readonly (Node | null)[] = made.type === 'ArrayExpression' ? made.elements : mapper ? file.returnsOf(mapper) : [made];
  return objects.flatMap((object) => names.flatMap((name) => {
    const answer = object && object.type !== 'SpreadElement' ? file.option(object, [name]) : null;
    return answer?.kind === 'found' ? [answer.node.type === 'Property' ? answer.node.value : answer.node] : [];
  }));
}

/** Does a call meet a condition on one of its options? `uncertain`: the option cannot be seen. */
export function meets(file: File, call: Node, { argument, equals, property }: OptionCondition): 'yes' | 'no' | 'uncertain' {
  const given = file.at(call, { argument });
  if (!given) return equals === undefined ? 'yes' : 'no';
  if (property === undefined) return ofConstant(file.constant(given), equals);
  const answer = file.option(given, property.split('.'));
  if (answer.kind === 'unknown') return 'uncertain';
  if (answer.kind === 'missing') return equals === undefined ? 'yes' : 'no';
  const said = answer.values.map((value) => (value.kind === 'constant' ? isAmong(value.value, equals) : null));
  return said.every((one) => one === true) ? 'yes' : said.every((one) => one === false) ? 'no' : 'uncertain';
}

function ofConstant(constant: { readonly value: unknown } | null, equals: unknown): 'yes' | 'no' | 'uncertain' {
  return constant === null ? 'uncertain' : isAmong(constant.value, equals) ? 'yes' : 'no';
}

/** Is it the one that a row names, or one of them? */
export function isAmong(value: unknown, equals: unknown): boolean {
  return Array.isArray(equals) ? equals.includes(value) : value === equals;
}

/** Is the call this sink, by the options that its row names? */
export function presenceOf(file: File, { node, row }: { readonly node: Node; readonly row: Pick<ValueSink<ValueSinkKind>, 'when' | 'unless' | 'unlessAssigned' | 'unlessGiven'> }): 'present' | 'uncertain' | 'absent' {
  const given = row.when ? meets(file, node, row.when) : 'yes';
  const excused = [...(row.unless ?? []).map((condition) => meets(file, node, condition)), ...(row.unlessGiven ?? []).map((position) => isGiven(file, node, position))];
  if (given === 'no' || excused.includes('yes') || isExcusedByFile(file, node, row)) return 'absent';
  return given === 'uncertain' || excused.includes('uncertain') ? 'uncertain' : 'present';
}

function isExcusedByFile(file: File, call: Node, { unlessAssigned }: Pick<ValueSink<ValueSinkKind>, 'unlessAssigned'>): boolean {
  if (!unlessAssigned || meets(file, call, unlessAssigned.option) !== 'no') return false;
  return unlessAssigned.entities.every(({ entity, equals }) => {
    const assignments = file.assignmentsOf(entity);
    return assignments.length > 0 && (equals === undefined || assignments.every(({ right }) => file.constant(right)?.value === equals));
  });
}

function isGiven(file: File, call: Node, { argument, property }: { readonly argument: number | 'last'; readonly property?: string }): 'yes' | 'no' | 'uncertain' {
  const options = file.at(call, { argument });
  if (options && (file.functionOf(options) || file.constant(options) || file.entity(options))) return 'no';
  if (property === undefined) return !options ? 'no' : file.definition(options).type === 'ObjectExpression' ? 'yes' : 'uncertain';
  const answer = options && file.option(options, [property]);
  return answer?.kind === 'found' ? 'yes' : answer?.kind === 'unknown' ? 'uncertain' : 'no';
}

/** The hole of the value's text through which the origin comes; the value itself when it is no text of several parts, and the list that is spread for its element. */
function placeOf(file: File, value: Node, origin: Origin, at: Node): Node {
  if (isMemberOfSpread(value)) return (value.parent as TSESTree.SpreadElement).argument;
  const holes = (file.text(value)?.alternatives ?? []).flatMap(({ pieces }) => (pieces.length > 1 ? pieces.filter((piece) => piece.kind === 'hole') : []));
  const hole = holes.find((candidate) => file.flowOfHole(candidate, at).some((one) => one.node === origin.node));
  return hole ? placeInText(file, value, hole.node) : value;
}
