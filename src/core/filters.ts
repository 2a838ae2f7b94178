import type { TSESTree } from '@typescript-eslint/utils';
import type { FilterGrammar, FilterReading } from '../models/model.ts';
import type { CapabilitySet, Node, Origin } from './answers.ts';
import { nothing } from './capabilities.ts';
import type { File } from './file.ts';
import { addNew } from './groups.ts';
import { staticName, wrapped } from './syntax.ts';
import { dangerOfOrigins, valuesAt, type Danger, type Judging, type ValueSinkOf } from './value-sinks.ts';
import type { PlaceRead } from './written-parts.ts';

/** A value in a filter, and what the database reads it as. */
export interface FilterPart {
  readonly reads: FilterReading | 'pattern' | 'expression';
  readonly value: Node;
  /** the name under which it stands; null: it is the whole */
  readonly name: string | null;
  /** where a function of this file reads it that a caller has given it to */
  readonly read: PlaceRead | null;
}

/** What stands in a filter at a spot on the way down: more than what is judged there. */
type Level =
  | FilterPart['reads']
  /** it is a value whatever it is */ | 'compared'
  /** pipelines by name */ | 'pipelines'
  | 'stage'
  /** inside the stage of this path */ | readonly string[]
  | 'operation';

/** Does the library take operators away that come from objects: by an option of the call, a call behind it, or a setting of the file? */
export function isSanitized(file: File, { node, row, entity }: ValueSinkOf<'nosql'>): boolean {
  const { sanitizedBy } = row;
  if ((row.grammar?.cleaners ?? []).some(({ call, below }) => call !== undefined && works(file, below) === true && file.calls(call).some(({ range }) => range[1] < node.range[0]))) return true;
  if (!sanitizedBy || node.type === 'AssignmentExpression') return false;
  const isOn = (options: Node | null): boolean => {
    const answer = options ? file.option(options, [sanitizedBy.option]) : null;
    return answer?.kind === 'found' && answer.values.every((value) => value.kind === 'constant' && value.value === true);
  };
  if (isOn(file.at(node, sanitizedBy.options))) return true;
  if (callsBehind(node, sanitizedBy.chained).some((call) => isOn(call.arguments[0] ?? null))) return true;
  return file.calls(`${entity.package}:${sanitizedBy.configuring}`).some(({ arguments: [name, value] }) =>
    name !== undefined && value !== undefined && file.constant(name)?.value === sanitizedBy.option && file.constant(value)?.value === true);
}

/** Does the project declare middleware that may have taken operators out of every request? */
export function mayBeCleaned(file: File, { row }: ValueSinkOf<'nosql'>): boolean {
  return (row.grammar?.cleaners ?? []).some(({ package: name, below }) => file.declares(name) === true && works(file, below) !== false);
}

/** Does middleware work with the framework that is installed? null: not known which that is. */
function works(file: File, below: FilterGrammar['cleaners'][number]['below']): boolean | null {
  const major = below ? file.major(below.framework) : 0;
  return major === null ? null : !below || major < below.major;
}

/** Calls of this method in the chain behind a call. */
function callsBehind(call: Node, method: string): readonly TSESTree.CallExpression[] {
  const found: TSESTree.CallExpression[] = [];
  for (let place = wrapped(call), parent = place.parent; parent; place = wrapped(parent), parent = place.parent) {
    const isCall = parent.type === 'CallExpression' && parent.callee === place;
    if (!isCall && (parent.type !== 'MemberExpression' || parent.object !== place)) return found;
    if (parent.type === 'CallExpression' && place.type === 'MemberExpression' && staticName(place) === method) found.push(parent);
  }
  return found;
}

/** Every value of what a sink is given that the database can read as more than a value, from the whole down. */
export function* filterParts(file: File, sink: ValueSinkOf<'nosql'>): Generator<FilterPart> {
  const { grammar, reads } = sink.row;
  for (const value of valuesAt(file, sink)) {
    if (grammar) yield* partsBelow({ reads, value, name: null, read: null }, reads, { file, grammar, use: sink.node, depth: 0, seen: new Map() });
    else yield { reads, value: reads === 'command' ? headOf(file, value) : value, name: null, read: null };
  }
}

/** The first word of a command that is given as a list. */
function headOf(file: File, value: Node): Node {
  const list = file.definition(value);
  const head = list.type === 'ArrayExpression' ? list.elements[0] : value;
  return head?.type === 'SpreadElement' ? head.argument : (head ?? value);
}

/**
 * The worst that a part brings to its sink.
 * @param inside what is asked for stands in the part
 */
export function dangerOfPart(file: File, part: FilterPart, sink: ValueSinkOf<'nosql'>, needs: CapabilitySet, judging: Omit<Judging, 'needs'>, inside = false): Danger | null {
  return dangerOfOrigins(originsOf(file, part, sink.node, inside), file, part.value, sink.node, needs, judging);
}

/** What callers give can do what the function has left of it. */
function originsOf(file: File, { read, value }: FilterPart, use: Node, inside: boolean): readonly Origin[] {
  const at = read ? value : use;
  const origins = inside ? file.flowInside(value, at) : file.flow(value, at);
  if (!read || origins.every(({ possible }) => possible === nothing)) return origins;
  const left = file.flowBelow(read.node, inside ? [...read.path, '**'] : read.path, use);
  return origins.map((origin) => {
    const same = left.filter(({ node }) => node === origin.node);
    const masks = same.reduce((all, { possible, proven }) => ({ possible: all.possible | possible, proven: all.proven | proven }), { possible: nothing, proven: nothing });
    return { ...origin, possible: origin.possible & masks.possible, proven: origin.proven & masks.proven };
  });
}

interface Walk {
  readonly file: File;
  readonly grammar: FilterGrammar;
  readonly use: Node;
  readonly depth: number;
  /** the levels at which values have been gone through: functions that call themselves make objects of themselves */
  readonly seen: Map<Node, Set<string>>;
}

/** Deeper than filters are written. */
const maximumDepth = 16;

function* partsBelow(part: FilterPart, level: Level, walk: Walk): Generator<FilterPart> {
  if (level === 'compared' || walk.depth > maximumDepth || !addNew(walk.seen, part.value, nameOf(level))) return;
  const reads = readingAt(level);
  if (reads) yield { ...part, reads };
  if (level === 'code' || level === 'pattern') return;
  for (const { path, value, read } of walk.file.writtenParts(part.value, walk.use, true)) {
    let inner: Level = level as Level;
    for (const key of path) inner = levelBelow(inner, key, walk.grammar);
    const name = path.findLast((key) => key !== '*') ?? part.name;
    yield* partsBelow({ reads: 'filter', value, name, read: part.read ? { node: part.read.node, path: [...part.read.path, ...path] } : read }, inner, { ...walk, depth: walk.depth + 1 });
  }
}

function nameOf(level: Level): string {
  return typeof level === 'string' ? level : ['', ...level].join('.');
}

function readingAt(level: Level): FilterPart['reads'] | null {
  if (level === 'stage') return 'pipeline';
  return typeof level !== 'string' || level === 'compared' || level === 'pipelines' || level === 'operation' ? null : level;
}

function levelBelow(level: Level, key: string, grammar: FilterGrammar): Level {
  if (typeof level !== 'string') return levelInStage([...level, key], grammar);
  switch (level) {
    case 'filter':
      return levelOfField(key, grammar);
    case 'filters':
      return key === '*' ? 'filter' : levelOfField(key, grammar);
    case 'value':
      return levelOfOperator(key, grammar);
    case 'pipeline':
      return key === '*' ? 'stage' : 'compared';
    case 'pipelines':
      return 'pipeline';
    case 'stage':
    case 'expression':
      return levelInStage([key], grammar);
    case 'operations':
      return key === '*' ? 'operation' : 'compared';
    case 'operation':
      return key === 'filter' ? 'filter' : writes.has(key) ? 'compared' : 'operation';
    default:
      return 'compared';
  }
}

/** What an operation of a list of writes holds beside its filter. */
const writes: ReadonlySet<string> = new Set(['update', 'replacement', 'document']);

function levelOfField(key: string, grammar: FilterGrammar): Level {
  if (grammar.joins.includes(key)) return 'filters';
  if (key.startsWith('$')) return grammar.code.includes(key) ? 'code' : grammar.expressions.includes(key) ? 'expression' : 'compared';
  return 'value';
}

function levelOfOperator(key: string, grammar: FilterGrammar): Level {
  if (grammar.negations.includes(key)) return 'value';
  if (grammar.nested.includes(key)) return 'filter';
  if (grammar.patterns.includes(key)) return 'pattern';
  return key === '*' || grammar.comparisons.test(key) ? 'compared' : 'value';
}

/** Only some stages of a pipeline hold filters; code and patterns can stand deep in any. */
function levelInStage(path: readonly string[], grammar: FilterGrammar): Level {
  const whole = grammar.stages.find((stage) => stage.path.join('.') === path.join('.'));
  if (whole) return whole.holds;
  const [operator, name = ''] = path.slice(-2);
  if (grammar.patternsBelow?.some(([above, below]) => above === operator && below === name)) return 'pattern';
  return grammar.code.includes(path.at(-1) ?? '') ? 'code' : path;
}
