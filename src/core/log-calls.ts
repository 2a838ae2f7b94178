import type { LoggerRow, LogSink } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Entity, Node, SinkOf } from './answers.ts';
import type { Write } from './bindings.ts';
import type { CallNode } from './inventory.ts';
import { projectPathOf } from './project-imports.ts';
import { nameAtSource } from './schema-questions.ts';
import { staticName, unwrap } from './syntax.ts';

/** A call that makes a logger. */
export interface Logger {
  readonly row: LoggerRow;
  readonly call: CallNode;
  /** the package of the logger */
  readonly packageName: string;
}

/** Names of methods that write to a log, in the loggers of packages and in those that programs write for themselves. */
const levelNames = [
  'trace', 'debug', 'verbose', 'silly', 'http', 'log', 'info', 'notice', 'success', 'warn', 'warning', 'error', 'err', 'fatal', 'crit',
  'critical', 'alert', 'emerg',
];
const levels: ReadonlySet<string> = new Set(levelNames);
/** What a file of a program calls the logger that it exports. */
const loggerNames: ReadonlySet<string> = new Set(['log', 'logger']);
const unknownLogger: LogSink = { kind: 'log', entity: '', arguments: ['data'] };
const unknownEntity: Entity = { package: '', name: 'logger', row: {}, model: { package: '', checked: '', entities: {} } };
/** `log.child({}).child({}).info()` has seldom more steps. */
const longestChain = 8;

/** The calls of a file that write to a log, and those that make loggers. */
export class LogCalls {
  private readonly analysis: Analysis;
  private found: readonly CallNode[] | null = null;
  private made: readonly Logger[] | null = null;
  private readonly sinks = new Map<CallNode, SinkOf<'log'> | null>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** Calls that can write to a log by the name of what is called, in source order. */
  get candidates(): readonly CallNode[] {
    return (this.found ??= this.findCandidates());
  }

  private findCandidates(): readonly CallNode[] {
    const { inventory, knowledge, reachable } = this.analysis;
    const found: CallNode[] = [];
    const names = reachable.once('names of logging', (packages) => new Set([...levelNames, ...packages.flatMap((owner) => knowledge.namesOfLogging(owner))]));
    for (const [name, calls] of inventory.callsByMember) if (names.has(name)) found.push(...calls);
    if (reachable.once('log functions', (packages) => packages.some((name) => knowledge.packagesOfLogFunctions.has(name)))) {
      for (const [name, calls] of inventory.callsByIdentifier) {
        if (name !== 'require') found.push(...calls.filter(({ callee }) => callee.type === 'Identifier' && this.analysis.canDenote(callee, false)));
      }
      found.push(...inventory.otherCalls);
    }
    return found.length > 1 ? found.sort((one, other) => one.range[0] - other.range[0]) : found;
  }

  /** What a candidate writes to; null if nothing says that it is a log. */
  sinkOf(call: CallNode): SinkOf<'log'> | null {
    let sink = this.sinks.get(call);
    if (sink === undefined) this.sinks.set(call, (sink = this.findSink(call)));
    return sink;
  }

  private findSink(call: CallNode): SinkOf<'log'> | null {
    const resolution = this.analysis.entity(call.callee);
    if (resolution) {
      const row = this.analysis.knowledge.sinks('log').get(resolution.entity)?.[0];
      return row?.kind === 'log' ? { row, node: call, ...resolution } : null;
    }
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression' || !levels.has(staticName(callee) ?? '')) return null;
    return this.isOwnLogger(callee.object) ? { row: unknownLogger, node: call, entity: unknownEntity, evidence: 'shaped' } : null;
  }

  /** A logger of the program: one that the settings name, or `log` or `logger` of another file of the project; and what their `child()` gives. */
  private isOwnLogger(node: Node): boolean {
    let current = unwrap(node);
    for (let step = 0; step < longestChain; step++) {
      if (this.isNamedLogger(current)) return true;
      const definition = this.analysis.definition(current);
      if (this.isNamedLogger(definition)) return true;
      const callee = definition.type === 'CallExpression' ? unwrap(definition.callee) : null;
      if (callee?.type !== 'MemberExpression' || staticName(callee) !== 'child') return false;
      current = unwrap(callee.object);
    }
    return false;
  }

  private isNamedLogger(node: Node): boolean {
    const name = node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? staticName(node) : null;
    if (name === null) return false;
    if (this.analysis.settings.loggers.includes(name)) return true;
    if (node.type === 'Identifier') return [name, nameAtSource(node, this.analysis) ?? ''].some((one) => loggerNames.has(one)) && this.isOfProject(node);
    return node.type === 'MemberExpression' && loggerNames.has(name) && this.isModule(node.object) && this.isOfProject(node.object);
  }

  /** Is it all that another module exports: `import * as`, `require()`? */
  private isModule(node: Node): boolean {
    const write = this.writeOf(node);
    return write?.kind === 'import' ? write.value.type === 'ImportNamespaceSpecifier' : write?.kind === 'value' && write.path.length === 0 && unwrap(write.value).type === 'CallExpression';
  }

  /** Is the name imported from a file of the project, as what that file exports or as a member of it? */
  private isOfProject(node: Node): boolean {
    const write = this.writeOf(node);
    return write ? projectPathOf(write, this.analysis) !== null : false;
  }

  private writeOf(node: Node): Write | null {
    const variable = this.analysis.bindings.variable(node);
    return variable && this.analysis.bindings.singleWrite(variable);
  }

  /** The calls of the file that make loggers. */
  get loggers(): readonly Logger[] {
    this.made ??= this.analysis.reachable.once('loggers', (packages) => packages.flatMap((name) => this.analysis.knowledge.loggersOf(name)))
      .flatMap(({ entity, row }) => this.analysis.calls(`${entity.package}:${entity.name}`).map((call) => ({ row, call, packageName: row.of ?? entity.package })));
    return this.made;
  }
}
