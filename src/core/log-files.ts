import type { TSESTree } from '@typescript-eslint/utils';
import type { LogFileSink, LogTargetSink } from '../models/model.ts';
import type { Node, OptionAnswer } from './answers.ts';
import type { File } from './file.ts';
import { enclosingClass, staticName } from './syntax.ts';

type CallNode = TSESTree.CallExpression | TSESTree.NewExpression;

/** A file (or a row of them) into which log records are written. */
export interface LogFile {
  readonly row: LogFileSink;
  readonly package: string;
  /** what it is, as a reader would write it: `DailyRotateFile`, `pino-roll` */
  readonly title: string;
  /** the call, or the entry of what the call is given */
  readonly place: Node;
  /** the object that has the options, here or below these properties; null: none is given */
  readonly holder: Node | null;
  readonly below: readonly string[];
  option(path: readonly string[]): OptionAnswer;
}

const none: readonly LogFile[] = [];

/** The log files that a file of the program sets up, each once, in source order. */
export function logFilesOf(file: File): readonly LogFile[] {
  if (file.sinks('log-file').length + file.sinks('log-target').length === 0) return none;
  const found = new Map<Node, LogFile>();
  for (const log of [...fromCalls(file), ...fromTargets(file)]) {
    if (!found.has(log.place) && writesFile(log, file)) found.set(log.place, log);
  }
  return [...found.values()].sort((one, other) => one.place.range[0] - other.place.range[0]);
}

function* fromCalls(file: File): Generator<LogFile> {
  let taken: ReadonlySet<Node> | null = null;
  for (const sink of file.sinks('log-file')) {
    const { node, row } = sink;
    if (node.type === 'AssignmentExpression' || isOwnClass(node, file)) continue;
    if (row.stream && !(taken ??= streamsTaken(file)).has(node)) continue;
    const given = file.at(node, row.options);
    const owner = { row, package: sink.entity.package, title: calleeText(node, file) };
    if (row.several) yield* fromEntries(given, owner, file);
    else yield logFile({ ...owner, place: node, holder: given, below: [] }, file, hasSpread(node));
  }
}

function* fromEntries(given: Node | null, owner: Pick<LogFile, 'row' | 'package' | 'title'>, file: File): Generator<LogFile> {
  const { row } = owner;
  if (!given) return;
  for (const [entry] of entriesOf(given, row.several === 'named', file)) {
    if (entry.type !== 'ObjectExpression' || !row.entry) continue;
    const kind = constantsOf(file.option(entry, [row.entry.property]));
    if (kind.length === 1 && row.entry.equals.includes(kind[0] as string | undefined)) {
      yield logFile({ ...owner, title: String(kind[0] ?? owner.title), place: entry, holder: entry, below: [] }, file);
    }
  }
}

/** Modules that a logger is told to load, by their names. */
function* fromTargets(file: File): Generator<LogFile> {
  for (const { node, row } of file.sinks('log-target')) {
    const given = file.at(node, row.target);
    if (given) yield* fromTarget(given, row, file, 0);
  }
}

function* fromTarget(given: Node, row: LogTargetSink, file: File, depth: number): Generator<LogFile> {
  for (const [entry, name] of depth < 4 ? entriesOf(given, false, file) : []) {
    if (entry.type !== 'ObjectExpression') continue;
    for (const list of row.lists) {
      const answer = file.option(entry, [list]);
      const later = name ? addedTo(name, [list], false, file) : [];
      for (const part of [...(answer.kind === 'found' ? [valueOf(answer.node)] : []), ...later]) yield* fromTarget(part, row, file, depth + 1);
    }
    for (const module of constantsOf(file.option(entry, [row.module]))) {
      const rows = typeof module === 'string' ? file.rowsOfModule(module) : [];
      for (const own of rows) yield logFile({ row: own.row, package: own.entity.package, title: String(module), place: entry, holder: entry, below: [row.options] }, file);
    }
  }
}

function logFile(parts: Omit<LogFile, 'option'>, file: File, isHidden = false): LogFile {
  const { holder, below, place } = parts;
  return {
    ...parts,
    option: (path) => (holder ? file.option(holder, [...below, ...path]) : isHidden ? { kind: 'unknown', node: place } : { kind: 'missing', object: null }),
  };
}

/** A class of this file that gives its parent the options itself: they stand in its call of `super`. */
function isOwnClass(call: CallNode, file: File): boolean {
  const of = call.type === 'NewExpression' ? file.definition(call.callee) : null;
  return (of?.type === 'ClassDeclaration' || of?.type === 'ClassExpression')
    && of.body.body.some((member) => member.type === 'MethodDefinition' && member.kind === 'constructor');
}

/** Is there the name of a file, and no stream instead of it? */
function writesFile({ row, holder, below, option }: LogFile, file: File): boolean {
  if (row.unless !== undefined && option([row.unless]).kind === 'found') return false;
  if (!row.path) return true;
  return row.path.some((path) => {
    if (path.length === 0 && below.length === 0) return holder !== null && file.definition(holder).type !== 'ObjectExpression' && canBePath(holder, file);
    const answer = option(path);
    return answer.kind === 'found' && answer.values.some((value) => (value.kind === 'constant' ? isPath(value.value) : canBePath(value.node, file)));
  });
}

function canBePath(node: Node, file: File): boolean {
  const constant = file.constant(node);
  if (constant) return isPath(constant.value);
  const of = file.definition(node);
  return !(of.type === 'MemberExpression' && staticName(of) === 'fd');
}

function isPath(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && !/^\/(?:dev|proc)\//.test(value);
}

/** What the loggers of this file write to: the expressions behind the streams that they are given. */
function streamsTaken(file: File): ReadonlySet<Node> {
  const taken = new Set<Node>();
  for (const { node, row } of file.sinks('log-stream')) {
    const given = file.at(node, row.stream);
    for (const [entry] of given ? entriesOf(given, false, file) : []) {
      taken.add(entry);
      const answer = row.several !== undefined && entry.type === 'ObjectExpression' ? file.option(entry, [row.several]) : null;
      if (answer?.kind === 'found') for (const [stream] of entriesOf(valueOf(answer.node), false, file)) taken.add(stream);
    }
  }
  return taken;
}

// Entries

/** Lists with more entries, or deeper in each other, are not read to the end. */
const [mostEntries, deepest] = [64, 6];

/**
 * The expressions that a list holds (or the only one), or the values of an object by name, each with the variable that
 * stands for it: through names, conditions, spreads, and what is pushed or assigned later.
 */
function entriesOf(node: Node, isNamed: boolean, file: File): ReadonlyMap<Node, TSESTree.Identifier | null> {
  const found = new Map<Node, TSESTree.Identifier | null>();
  const visit = ({ node: current, isNamed: within }: Part, depth: number): void => {
    if (depth > deepest || found.size >= mostEntries) return;
    const name = current.type === 'Identifier' ? current : null;
    const of = file.definition(current);
    const parts = partsOf(of, within, file);
    if (!parts) found.set(of, name);
    const later = name ? addedTo(name, [], within, file).map((added) => ({ node: added, isNamed: false })) : [];
    for (const part of [...(parts ?? []), ...later]) visit(part, depth + 1);
  };
  visit({ node, isNamed }, 0);
  return found;
}

/** `isNamed`: it is an object of entries by name. */
interface Part {
  readonly node: Node;
  readonly isNamed: boolean;
}

/** Null for what holds no others: an entry. */
function partsOf(node: Node, isNamed: boolean, file: File): readonly Part[] | null {
  const same = (nodes: readonly Node[]): readonly Part[] => nodes.map((part) => ({ node: part, isNamed }));
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element ? { node: element.type === 'SpreadElement' ? element.argument : element, isNamed: false } : []));
    case 'ObjectExpression':
      if (!isNamed) return null;
      return node.properties.map((property) => (property.type === 'Property' ? { node: property.value, isNamed: false } : { node: property.argument, isNamed }));
    case 'ConditionalExpression':
      return same([node.consequent, node.alternate]);
    case 'LogicalExpression':
      return same(node.operator === '&&' ? [node.right] : [node.left, node.right]);
    case 'CallExpression': {
      const nodes = listBefore(node) ?? returnedBy(node, file);
      return nodes && same(nodes);
    }
    default:
      return null;
  }
}

/** The lists that a call puts together or picks from: `[…].filter(Boolean)`, `one.concat(other)`. */
function listBefore(call: TSESTree.CallExpression): readonly Node[] | null {
  const name = call.callee.type === 'MemberExpression' ? staticName(call.callee) : null;
  if (call.callee.type !== 'MemberExpression' || (name !== 'filter' && name !== 'concat')) return null;
  return name === 'filter' ? [call.callee.object] : [call.callee.object, ...call.arguments];
}

function returnedBy(call: TSESTree.CallExpression, file: File): readonly Node[] | null {
  const of = file.functionOf(call.callee);
  if (!of || file.entity(call.callee)) return null;
  if (of.body.type !== 'BlockStatement') return [of.body];
  const returned = of.body.body.flatMap((statement) => (statement.type === 'ReturnStatement' && statement.argument ? [statement.argument] : []));
  return returned.length > 0 ? returned : null;
}

/** What is pushed onto a list, or assigned to properties of an object, below a variable. */
function addedTo(variable: TSESTree.Identifier, path: readonly string[], isNamed: boolean, file: File): readonly Node[] {
  return (file.variable(variable)?.references ?? []).flatMap((reference): readonly Node[] => {
    let place = reference.identifier as Node;
    for (const name of path) {
      if (place.parent?.type !== 'MemberExpression' || place.parent.object !== place || staticName(place.parent) !== name) return [];
      place = place.parent;
    }
    const member = place.parent;
    if (member?.type !== 'MemberExpression' || member.object !== place) return [];
    const use = member.parent;
    if (use.type === 'CallExpression' && use.callee === member && staticName(member) === 'push') {
      return use.arguments.map((argument) => (argument.type === 'SpreadElement' ? argument.argument : argument));
    }
    return isNamed && use.type === 'AssignmentExpression' && use.left === member ? [use.right] : [];
  });
}

// Reading

/** The constants that an option can be (`undefined`: not given); none if it can be anything else. */
function constantsOf(answer: OptionAnswer): readonly unknown[] {
  if (answer.kind === 'missing') return [undefined];
  if (answer.kind === 'unknown') return [];
  return answer.values.every((value) => value.kind === 'constant') ? answer.values.map((value) => (value.kind === 'constant' ? value.value : null)) : [];
}

/** The expression of a property that an answer points at. */
export function valueOf(node: Node): Node {
  return node.type === 'Property' ? node.value : node;
}

function hasSpread(call: CallNode): boolean {
  return call.arguments.some((argument) => argument.type === 'SpreadElement');
}

function calleeText(call: CallNode, file: File): string {
  const callee = call.callee.type === 'Super' ? (enclosingClass(call)?.superClass ?? call.callee) : call.callee;
  const text = file.sourceCode.getText(callee).replace(/\s+/g, ' ');
  return text.length > 40 ? `…${text.slice(-39)}` : text;
}
