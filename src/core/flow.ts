import type { TSESTree } from '@typescript-eslint/utils';
import type { Enforcement, Escape, PropagatorRow, SchemaShape, SourceRow, ValidatorRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { CapabilitySet, Context, Entity, FunctionNode, Node, Origin, OriginDetail, OriginKind, Resolution } from './answers.ts';
import type { Mutation, Path, Variable, Write } from './bindings.ts';
import { arrayBit, everything, magnitudeBit, maskOf, nothing, numeric, objectBit, textual } from './capabilities.ts';
import { annotatedMask } from './annotations.ts';
import type { Refinement, Said } from './conditions.ts';
import type { CallNode, EnteringNode } from './inventory.ts';
import type { ClassNode } from './objects.ts';
import { masksOf, type Masks } from './knowledge.ts';
import { stripsClimbing } from './languages/path.ts';
import { capabilitiesMatched, capabilitiesTaken, effectOfReplacements, quotesEscapedBy, type Replacement } from './languages/regexp.ts';
import { shellEscapesOf } from './languages/shell-replacements.ts';
import { capabilitiesRemovedByText, endsAuthorityBeforeSlash } from './languages/url.ts';
import { json, text as anyText, type Capability } from '../models/model.ts';
import { handedParts } from './handed-parts.ts';
import type { Decorated, PipeEffect } from './pipes.ts';
import { entityBehind, type StepEffect } from './route-validation.ts';
import { hasPassed, isAsked, isEnforced } from './validation-results.ts';
import { shapeOf } from './validations.ts';
import { contains, enclosingFunction, isFunction, isLoop, lastName, parametersOf, patternOfText, statementOf, staticName, unwrap, unwrapTypes, wrapped } from './syntax.ts';
import { madeOf } from './structures.ts';
import { replacementTable } from './replacement-table.ts';
import { statesGiven } from './states-given.ts';
import { isConfigurationName, isConstantName, isEnumName } from './names.ts';
import { isOfWorker } from './workers.ts';

/** A variable or member path that a value came through; guards on it apply to the value. */
interface Via {
  readonly variable: Variable;
  readonly path: Path;
  readonly key: string;
  readonly next: Via | null;
}

interface FlowOrigin extends Origin {
  readonly via: Via | null;
  /** it can be so only where nobody has asked this call, which checked the value, for its result, or one of those that tell of what steps found */
  readonly until: CallNode | readonly Enforcement[] | null;
}

type Value = readonly FlowOrigin[];
/** A value at a path below it. */
type Reader = (path: Path) => Value;

interface Entry {
  readonly node: Node;
  readonly key: string;
  value: Value;
  /** `provisional`: it was computed from others that are not finished */
  state: 'running' | 'provisional' | 'final';
  /** running: its own in the recursion; provisional: that of the outermost unfinished question that it depends on */
  level: number;
  /** somebody asked for it while it was running */
  isHead: boolean;
}

const empty: Value = [];
const inside: Path = ['**'];
const some: Path = ['*'];
const nothingWritten = { values: empty, replaced: false } as const;
const anyShape = (): SchemaShape => ({ kind: 'anything' });

/**
 * Answers `flow`: evaluates expressions backwards from where they are used. A value is asked for at a path below an
 * expression (`*` some element or key, `**` everything inside), so objects are followed field by field.
 */
export class Flow {
  private readonly analysis: Analysis;
  private readonly entries = new Map<Node, Map<string, Entry>>();
  /** what values that depend on themselves were found to be so far */
  private readonly seeds = new Map<Node, Map<string, Value>>();
  /** the provisional values in the order in which they were found */
  private readonly pending: Entry[] = [];
  private readonly contexts = new Map<Node, Map<Context | null, Context[]>>();
  private readonly contextNumbers = new Map<Context, number>();
  /** what a library hands to the first parameter of a function, where no call of the file does */
  private readonly given = new WeakMap<Context, Reader>();
  private repeated = 0;
  /** how often a value of this question was used before it was known for certain */
  private uses = 0;
  /** questions that had no answer within the bounds */
  private unanswered = 0;
  /** a value that depends on itself has grown in the running round */
  private hasGrown = false;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** The origins of `node` at `at`; guards that dominate `at` are applied. */
  of(node: Node, path: Path, at: Node, context: Context | null = null): readonly Origin[] {
    if (this.analysis.recursion.isIdle) {
      this.repeated = 0;
      this.uses = 0;
      this.seeds.clear();
      this.pending.length = 0;
    }
    try {
      return this.merge(this.evaluate(node, path, context).map((origin) => this.refineAll(origin, at)));
    } catch (error) {
      if (!(error instanceof BoundReached)) throw error;
      if (this.analysis.recursion.isIdle) this.unanswered++;
      return [this.unknown(node, 'bound', everything)];
    }
  }

  private evaluate(node: Node, path: Path, context: Context | null): Value {
    if (node.type === 'Literal') return [this.constant(node)];
    const names = path.length < 2 ? (path[0] ?? '') : path.join('\0');
    const key = context ? `${names}\u0001${this.contextNumber(context)}` : names;
    const entry = this.entries.get(node)?.get(key);
    if (!entry) return this.solve(node, path, context, key);
    if (entry.state === 'final') return entry.value;
    if (++this.uses > this.bounded(maximumUses)) throw new BoundReached();
    if (entry.state === 'running') entry.isHead = true;
    this.analysis.recursion.dependOn(entry.level);
    return entry.value;
  }

  /**
   * Computes an entry. Of entries that depend on one another the one that was asked first is computed again until none of
   * them grows; the others begin each round with what they were found to be in the one before.
   */
  private solve(node: Node, path: Path, context: Context | null, key: string): Value {
    if (this.analysis.recursion.isTooDeep) throw new BoundReached();
    const entry: Entry = { node, key, value: this.seeds.get(node)?.get(key) ?? empty, state: 'running', level: 0, isHead: false };
    this.keep(entry);
    const mark = this.pending.length;
    try {
      const { isExact, level } = this.repeat(entry, path, context);
      if (level > 0) {
        this.keepForNow(entry, level);
      } else {
        entry.state = 'final';
        this.finish(mark, isExact);
      }
    } catch (error) {
      this.forget(entry);
      throw error;
    }
    return entry.value;
  }

  private keep(entry: Entry): void {
    const byKey = this.entries.get(entry.node);
    if (byKey) byKey.set(entry.key, entry);
    else this.entries.set(entry.node, new Map([[entry.key, entry]]));
  }

  private forget({ node, key }: Entry): void {
    this.entries.get(node)?.delete(key);
  }

  /** @returns the level that the entry depends on, and whether the values found in the last round are exact */
  private repeat(entry: Entry, path: Path, context: Context | null): { readonly level: number; readonly isExact: boolean } {
    const { recursion } = this.analysis;
    const mark = this.pending.length;
    const outerHasGrown = this.hasGrown;
    for (let round = 0; ; round++) {
      this.pending.length = mark;
      this.hasGrown = false;
      const { cuts } = recursion;
      entry.level = recursion.open();
      try {
        this.grow(entry, path, context);
      } catch (error) {
        recursion.abandon();
        throw error;
      }
      const level = recursion.close();
      const isOver = !this.hasGrown || !entry.isHead;
      if (level === 0 && !isOver && round < maximumRounds) continue;
      this.hasGrown = level === 0 ? outerHasGrown : outerHasGrown || this.hasGrown;
      return { level, isExact: isOver && cuts === recursion.cuts };
    }
  }

  private grow(entry: Entry, path: Path, context: Context | null): void {
    const found = this.compute(entry.node, path, context);
    const joined = this.merge(entry.value.length > 0 ? [...entry.value, ...found] : found);
    if (entry.isHead && joined.length > entry.value.length) this.hasGrown = true;
    entry.value = joined;
  }

  /** Values that depend on one another are computed again: a question that needs too many of them has no answer. */
  private keepForNow(entry: Entry, level: number): void {
    if (++this.repeated > this.bounded(maximumRepeated)) throw new BoundReached();
    if (entry.isHead) store(this.seeds, entry.node, entry.key, entry.value);
    entry.state = 'provisional';
    entry.level = level;
    this.pending.push(entry);
    this.analysis.recursion.keepUntil(level, () => {
      if (entry.state === 'provisional') this.forget(entry);
    });
  }

  /** Where several questions had no answer, the others are about the same values, and are given up early. */
  private bounded(maximum: number): number {
    return this.unanswered < maximumUnanswered ? maximum : maximum / 20;
  }

  /** What depended on a finished value alone is known with it, if nothing else was cut. */
  private finish(mark: number, isExact: boolean): void {
    if (isExact) for (let index = mark; index < this.pending.length; index++) {
      const entry = this.pending[index] as Entry;
      entry.state = 'final';
      this.keep(entry);
    }
    this.pending.length = mark;
  }

  private contextNumber(context: Context): number {
    let number = this.contextNumbers.get(context);
    if (number === undefined) this.contextNumbers.set(context, (number = this.contextNumbers.size));
    return number;
  }

  /** One object per (call, function, outer): contexts compare by identity. At most `maximumCalls` calls deep. */
  private enter(call: EnteringNode, of: FunctionNode, outer: Context | null): Context {
    const kept = depthOf(outer) >= maximumCalls ? this.cut(outer) : outer;
    let byOuter = this.contexts.get(call);
    if (!byOuter) this.contexts.set(call, (byOuter = new Map()));
    let entered = byOuter.get(kept);
    if (!entered) byOuter.set(kept, (entered = []));
    let context = entered.find((other) => other.of === of);
    if (!context) entered.push((context = { call, of, outer: kept }));
    return context;
  }

  private cut(context: Context | null): Context | null {
    return context ? this.enter(context.call, context.of, null) : null;
  }

  private compute(given: Node, path: Path, context: Context | null): Value {
    const node = unwrapTypes(given);
    if (path.length > maximumPath) return this.evaluate(node, [...path.slice(0, maximumPath - 1), '**'], context);
    if (node !== given) return this.evaluate(node, path, context);
    const source = this.fromSource(node, path, context);
    if (source) return this.seen(source, node, path);
    const text = path.length === 0 ? this.textOfObject(node, context) : null;
    const value = this.ofKind(node, path, context);
    return text ? this.merge([...value.map((origin) => less(origin, everything & ~objectBit)), ...text]) : value;
  }

  private ofKind(node: Node, path: Path, context: Context | null): Value {
    switch (node.type) {
      case 'Literal':
        return [this.constant(node)];
      case 'AwaitExpression':
        return this.evaluate(node.argument, path, context);
      case 'TemplateLiteral':
        return this.ofText(partsOfTemplate(node), node, context);
      case 'BinaryExpression':
        return this.ofBinary(node, context);
      case 'UnaryExpression':
        return node.operator === '+' || node.operator === '-' || node.operator === '~' ? this.asNumber(this.evaluate(node.argument, [], context), node) : [this.constant(node)];
      case 'LogicalExpression':
        return this.merge(operandsOf(node).flatMap((operand) => this.evaluate(operand, path, context)));
      case 'ConditionalExpression':
        return this.merge([...this.evaluate(node.consequent, path, context), ...this.evaluate(node.alternate, path, context)]);
      case 'AssignmentExpression':
        return this.ofAssignment(node, path, context);
      case 'ArrayExpression':
        return this.ofArray(node, path, context);
      case 'ObjectExpression':
        return this.ofObject(node, path, context);
      case 'Identifier':
        return this.seen(this.ofIdentifier(node, path, context), node, path);
      case 'MemberExpression':
        return this.ofMember(node, path, context);
      case 'ThisExpression':
        return this.ofThis(node, path, context);
      case 'CallExpression':
        return this.ofCall(node, path, context);
      case 'NewExpression':
        return this.ofNew(node, path, context);
      case 'TaggedTemplateExpression':
        return this.ofTagged(node, path, context);
      case 'MetaProperty':
        return [this.origin('configuration', 'other', node, nothing, nothing)];
      case 'TemplateElement':
      case 'UpdateExpression':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration':
      case 'ClassExpression':
      case 'ClassDeclaration':
        return [this.constant(node)];
      default:
        return [this.unknown(node, 'other', everything)];
    }
  }

  /** An object of a library as the text that is made of it where it stands in one. */
  private textOfObject(node: Node, context: Context | null): Value | null {
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression' && node.type !== 'NewExpression') return null;
    const entity = this.analysis.entity(node)?.entity;
    const row = entity?.row.asText === undefined ? null : this.analysis.knowledge.propagator(this.analysis.knowledge.named(entity.model, entity.row.asText));
    return row && this.merge(this.asText(this.evaluate(node, inside, context)).map((origin) => transformed(origin, row)));
  }

  // Sources

  private fromSource(node: Node, path: Path, context: Context | null): Value | null {
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression' && node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
    const resolution = this.analysis.entity(node);
    const source = resolution && this.belowEntity(resolution, path, node);
    if (!resolution || !source) return null;
    const { handed, gathers } = this.analysis.knowledge.source(resolution.entity) ?? {};
    // A name for it leads to the call, at which the steps before it are known.
    if (handed) return node.type === 'CallExpression' ? this.ofHandedPart(node, handed, resolution.entity, source, path) : null;
    if (gathers) return node.type === 'CallExpression' ? this.ofCheckedFields(node, gathers, path) ?? source : null;
    const access = accessPath(node, this.analysis);
    const { values, replaced } = access ? this.ofMutations(access.variable, [...access.path, ...path], node, context) : nothingWritten;
    if (replaced) return this.merge(values);
    const decorated = this.analysis.pipes.parametersBehind(node);
    if (decorated.length > 0) return this.merge([...values, ...decorated.flatMap((parameter) => this.behindPipes(parameter, path, (below) => this.belowEntity(resolution, below, node) ?? empty))]);
    const [request, ...others] = this.analysis.validation.requestsOf(node);
    if (!request) return values.length > 0 ? this.merge([...values, ...source]) : source;
    const read = (below: Path) => this.belowEntity(resolution, below, node) ?? empty;
    return this.merge([...values, ...[request, ...others].flatMap(({ of, path: prefix }) => this.behindSteps(of, prefix, path, read))]);
  }

  /** What steps have made of a part of the request, where this file shows them; otherwise what the source's row says. */
  private ofHandedPart(node: TSESTree.CallExpression, { part, raw }: NonNullable<SourceRow['handed']>, entity: Entity, source: Value, path: Path): Value {
    const came = { entity: this.analysis.knowledge.named(entity.model, raw), evidence: 'resolved' } as const;
    const values = handedParts(node, part, this.analysis).flatMap((handed) => {
      if (handed?.kind === 'schema') return this.throughSchema(handed.shape, (below) => this.belowEntity(came, below, node) ?? empty, [], path, 0);
      if (handed?.kind === 'result') return this.returned(handed.of, path, null, (value) => !this.isResponse(value));
      return source;
    });
    return values.length > 0 ? this.merge(values) : [this.constant(node)];
  }

  /** What stands under a name in the fields that the steps before a call have checked; null if this file does not show it. */
  private ofCheckedFields(node: TSESTree.CallExpression, { request, unless }: NonNullable<SourceRow['gathers']>, path: Path): Value | null {
    const given = this.analysis.at(node, request);
    const resolution = given && this.analysis.entity(given);
    if (!given || !resolution || this.analysis.at(node, unless)) return null;
    const chains = this.analysis.validation.requestsOf(given).flatMap(({ of }) => this.analysis.validation.before(of));
    if (path.length === 0) return this.ofFieldNames(node, chains.flat(), (below) => this.belowEntity(resolution, below, node) ?? empty);
    const values = chains.flatMap((effects) => effects.flatMap((effect): Value => {
      const [part, ...field] = effect.path;
      const isAny = path[0] === '**';
      if (effect.kind !== 'schema' || !effect.until || part === undefined || !(isAny || field.every((name, index) => path[index] === name || (name === '*' && index < path.length)))) return empty;
      return this.throughSchema(effect.shape, (below) => this.belowEntity(resolution, [...effect.path, ...below], node) ?? empty, [], isAny ? [] : path.slice(field.length), 0);
    }));
    return values.length > 0 ? this.merge(values) : null;
  }

  /** Who chooses which fields a call gathers: whoever wrote the checks, but of checks of any field who sent the request. */
  private ofFieldNames(node: Node, effects: readonly StepEffect[], read: Reader): Value | null {
    const checks = effects.flatMap((effect) => (effect.kind === 'schema' && effect.until ? [effect] : []));
    if (checks.length === 0) return null;
    return this.merge([this.constant(node), ...checks.flatMap(({ path: [part, field], shape }) =>
      (part !== undefined && field?.startsWith('*') ? this.throughSchema(shape, () => read([part]), [], [], 0) : empty))]);
  }

  /** Is it something of a library that is no source: an answer? */
  private isResponse(value: Node): boolean {
    const entity = this.analysis.entity(value)?.entity;
    return entity !== undefined && this.analysis.knowledge.source(entity) === null;
  }

  /**
   * A value below a decorated parameter as the pipes have left it.
   * @param read what came, at a path below what `parameter.path` leads to
   */
  private behindPipes(parameter: Decorated, path: Path, read: Reader): Value {
    const raw: Reader = (whole) => read(whole.slice(parameter.path.length));
    const through = this.analysis.pipes.effectsOn(parameter).reduce<Reader>((before, effect) => (whole) => {
      if (effect.kind === 'returned') return this.throughPipe(effect, before, whole);
      const { kind, shape } = effect;
      const checked = this.throughSchema(shape, before, [], whole, 0);
      if (kind === 'schema') return checked;
      const proven = checked.reduce((mask, origin) => mask | origin.proven, nothing);
      return before(whole).map((origin) => ({ ...origin, proven: origin.proven & proven }));
    }, raw);
    return through([...parameter.path, ...path]);
  }

  private throughPipe({ call, of }: PipeEffect & { readonly kind: 'returned' }, before: Reader, path: Path): Value {
    const context: Context = { call, of, outer: null };
    this.given.set(context, before);
    return this.returned(of, path, context);
  }

  /**
   * A part of a request as the steps before a function of its route have left it.
   * @param prefix the path from the request to what `read` reads
   */
  private behindSteps(of: FunctionNode, prefix: Path, path: Path, read: Reader): Value {
    const chains = this.analysis.validation.before(of);
    if (chains.length === 0) return read(path);
    const { path: inside, back } = this.analysis.validation.inRequest(of, [...prefix, ...path]);
    const raw: Reader = (whole) => read(back(whole).slice(prefix.length));
    return chains.flatMap((effects) => effects.reduce<Reader>((before, effect) => (whole) => this.behindStep(effect, whole, before), raw)(inside));
  }

  private behindStep(effect: StepEffect, path: Path, before: Reader): Value {
    if (effect.kind === 'refined') {
      return before(path).map((origin) => (appliesTo(effect.refinement, path, path.join('\0')) ? applied(origin, effect.refinement) : origin));
    }
    const { length } = effect.path;
    if (path.length < length || effect.path.some((part, index) => part !== path[index] && part !== '*')) return before(path);
    if (effect.kind === 'unproven') return before(path).map(demoted);
    if (effect.kind === 'enforced') return before(path).map((origin) => this.enforced(origin, effect.by));
    if (effect.kind === 'schema' && effect.until) return this.untilEnforced(effect.shape, effect.until, (below) => before([...path.slice(0, length), ...below]), path.slice(length));
    if (effect.kind === 'schema') return this.throughSchema(effect.shape, (below) => before([...path.slice(0, length), ...below]), [], path.slice(length), 0);
    const value = this.evaluate(effect.value, path.slice(length), effect.context);
    return effect.certain ? value : [...before(path), ...value];
  }

  private enforced(origin: FlowOrigin, by: readonly Enforcement[] | null): FlowOrigin {
    if (origin.until === null || !('length' in origin.until)) return origin;
    return by === null ? demoted(origin) : origin.until === by ? this.constant(origin.node) : origin;
  }

  /** What a step let through, and what came, which holds where nobody has asked what the step found. */
  private untilEnforced(shape: SchemaShape, by: readonly Enforcement[], read: Reader, rest: Path): Value {
    const isAsked = by.some(({ call }) => this.analysis.calls(call).length > 0);
    const raw = read(rest).map((origin) => ({ ...(isAsked ? demoted(origin) : origin), until: by }));
    return [...this.throughSchema(shape, read, [], rest, 0), ...raw];
  }

  /** Walks a path below an entity until a row says what comes from there; null if none does. */
  private belowEntity(resolution: Resolution, path: Path, node: Node): Value | null {
    const { knowledge } = this.analysis;
    let entity: Entity | null = resolution.entity;
    for (let index = 0; entity; index++) {
      const row = knowledge.source(entity);
      const key = path[index];
      const isNarrower = row !== null && key !== undefined && Object.hasOwn(entity.row.members ?? {}, key);
      if (row && !isNarrower) return [this.sourced(row, entity, path.slice(index), { node, path })];
      if (key === undefined || key === '**') return null;
      entity = knowledge.member(entity, key) ?? knowledge.element(entity, key);
    }
    return null;
  }

  /** A property that steps of this file write for those behind them: `res.locals.term`, `req.filters`. */
  private ofShared(resolution: Resolution, path: Path, context: Context | null): Value | null {
    let entity: Entity | null = resolution.entity;
    for (const [index, key] of path.entries()) {
      const next: Entity | null = this.analysis.knowledge.member(entity, key);
      if (next) {
        entity = next;
        continue;
      }
      const written = entity.row.shared ? this.analysis.shared.writesOf(entity, key) : [];
      return written.length > 0 ? this.merge(written.flatMap((value) => this.evaluate(value, path.slice(index + 1), context))) : null;
    }
    return null;
  }

  /** @param read where the value is read, and the whole path there */
  private sourced(row: SourceRow, entity: Entity, path: Path, read: { readonly node: Node; readonly path: Path }): FlowOrigin {
    const { node } = read;
    const masks = this.sourceMasks(row, entity, path);
    const kind: OriginKind = row.trustedBy !== undefined && (this.isAsked(row.trustedBy, node) || isOfWorker(this.analysis)) ? 'stored' : (row.origin ?? 'user');
    const proven = kind === 'user' ? masks.proven : nothing;
    const possible = kind === 'configuration' ? nothing : kind === 'stored' && masks.possible === nothing ? everything : masks.possible;
    return { ...this.origin(kind, 'source', node, proven, possible), entity, text: `${this.textOf(node)}${written(read.path)}` };
  }

  /** Has a condition that reads a member of this name held where a value is read? */
  private isAsked(member: string, node: Node): boolean {
    const isRead = new RegExp(`\\b${member}\\b`);
    return this.analysis.conditionsAt(node).some(({ test }) => isRead.test(this.analysis.sourceCode.getText(test)));
  }

  private sourceMasks(row: SourceRow, entity: Entity, path: Path): Masks {
    const read = (values: SourceRow['value']) => masksOf(values, (name) => this.analysis.major(name), this.analysis.configuredIn(entity.model), (calls, option) => this.analysis.optionsOf(calls, option));
    if (path.at(-1) === 'length' && path.length > 0) return { proven: numeric, possible: numeric };
    const field = row.field ?? row.value;
    const nested = row.nested ?? field;
    if (path.at(-1) !== '**') return read(path.length === 0 ? row.value : path.length === 1 ? field : nested);
    const parts = (path.length === 1 ? [row.value, field, nested] : path.length === 2 ? [field, nested] : [nested]).map(read);
    return parts.reduce((one, other) => ({ proven: one.proven | other.proven, possible: one.possible | other.possible }));
  }

  // Names and members

  private ofIdentifier(node: TSESTree.Identifier, path: Path, context: Context | null): Value {
    const variable = this.analysis.bindings.variable(node);
    if (!variable) {
      if (node.name === 'undefined' || node.name === 'NaN' || node.name === 'Infinity') return [this.constant(node)];
      const of = node.name === 'arguments' ? thisFunction(node) : null;
      if (of) return this.ofGiven(of, { of, index: 0, rest: true }, path, context) ?? [this.unknown(node, 'parameter', everything)];
      return [{ ...this.unknown(node, 'global', everything), settled: isConstantName(node.name) }];
    }
    const writes = this.analysis.bindings.writes(variable);
    const [declared] = variable.identifiers as readonly Node[];
    if (writes.length > maximumWrites && declared && declared !== node) return this.evaluate(declared, path, context);
    const { values, replaced } = this.ofMutations(variable, path, node, context);
    if (path.length === 0) values.push(...this.chosenKeys(variable, node, context));
    if (!replaced) {
      const reaching = writes.length > maximumWrites ? writes : this.analysis.control.reachingWrites(variable, node);
      for (const write of reaching) values.push(...this.notReplaced(this.ofWrite(write, path, context), write, path, node));
    }
    return this.merge(values);
  }

  /** What a write has given and `if (!isKnown(value)) value = …` between it and `use` has left. */
  private notReplaced(values: Value, write: Write, path: Path, use: Node): Value {
    const facts = values.some((origin) => origin.possible !== nothing) ? this.analysis.control.keptBy(write, path, use) : [];
    if (facts.length === 0) return values;
    const key = path.join('\0');
    const said = this.analysis.conditions.saidBy(facts, write.variable).filter((refinement) => appliesTo(refinement, path, key));
    return said.reduce<Value>((kept, one) => kept.map((origin) => applied(origin, one)), values);
  }

  /** What was written below a variable before `use`; `replaced`: surely, so that nothing older is left. */
  private ofMutations(variable: Variable, path: Path, use: Node, context: Context | null): { values: FlowOrigin[]; replaced: boolean } {
    const mutations = this.relevantMutations(variable, path, use);
    const replacing = mutations.findLast((mutation) => mutation.certain && mutation.exact);
    const later = replacing ? mutations.slice(mutations.indexOf(replacing)) : mutations;
    return { values: later.flatMap((mutation) => this.ofMutation(mutation.mutation, path, context)), replaced: replacing !== undefined };
  }

  /** Properties written under computed names: whoever chooses the name chooses keys of the object. */
  private chosenKeys(variable: Variable, use: Node, context: Context | null): Value {
    return this.analysis.bindings.mutations(variable).flatMap((mutation) => {
      const target = mutation.node.type === 'AssignmentExpression' ? mutation.node.left : null;
      if (mutation.path.length !== 1 || target?.type !== 'MemberExpression' || !target.computed || mutation.node.range[0] > use.range[1]) return [];
      return this.keyOrigins(this.evaluate(target.property, [], context));
    });
  }

  private keyOrigins(values: Value): Value {
    return values.filter((origin) => (origin.kind === 'user' || (origin.kind === 'unknown' && !origin.settled)) && origin.possible !== nothing && origin.possible !== magnitudeBit)
      .map((origin) => ({ ...origin, proven: origin.proven === nothing ? nothing : objectBit, possible: objectBit }));
  }

  private relevantMutations(variable: Variable, path: Path, use: Node): { mutation: Mutation; certain: boolean; exact: boolean }[] {
    return this.analysis.bindings.mutations(variable).flatMap((mutation) => {
      if (contains(mutation.node, use) && mutation.kind !== 'append') return [];
      if (mutation.node.range[0] > use.range[1] && enclosingFunction(mutation.node) === enclosingFunction(use) && !shareLoop(mutation.node, use) && !this.analysis.bindings.isInTemplate(use)) return [];
      if (!reaches(mutation, path)) return [];
      const list = statementOf(mutation.node).parent;
      const certain = mutation.kind === 'assign' && list !== undefined && contains(list, use) && mutation.node.range[1] <= use.range[0]
        && enclosingFunction(mutation.node) === enclosingFunction(use) && statementOf(mutation.node).type === 'ExpressionStatement';
      return [{ mutation, certain, exact: mutation.path.length <= path.length && !mutation.path.includes('*') }];
    });
  }

  private ofMutation(mutation: Mutation, path: Path, context: Context | null): Value {
    const rest = path.slice(mutation.path.length);
    const below = path.length < mutation.path.length ? (path.at(-1) === '**' ? inside : null) : rest;
    switch (mutation.kind) {
      case 'assign':
      case 'compound':
        return below && mutation.values[0] ? this.evaluate(mutation.values[0], below, context) : empty;
      case 'append': {
        const element = rest[0] === '**' || rest.length === 0 ? rest : rest.slice(1);
        return mutation.values.flatMap((value) => (value.type === 'SpreadElement'
          ? this.evaluate(value.argument, ['*', ...element], context) : this.evaluate(value, element, context)));
      }
      case 'merge':
        return mutation.values.flatMap((value) => this.evaluate(value, below ?? inside, context));
      case 'entry':
        return mutation.values[1] && this.isEntryOf(mutation, rest[0]) ? this.evaluate(mutation.values[1], rest[0] === '**' ? rest : rest.slice(1), context) : empty;
      default:
        return empty;
    }
  }

  /** Can `set(name, value)` be what stands under this key? */
  private isEntryOf(mutation: Mutation, key: string | undefined): boolean {
    const name = mutation.values[0] && this.analysis.constant(mutation.values[0])?.value;
    return key === undefined || key === '*' || key === '**' || typeof name !== 'string' || name === key;
  }

  private ofWrite(write: Write, path: Path, context: Context | null): Value {
    const whole = [...write.path, ...path];
    const defaults = write.defaults.flatMap((value) => this.evaluate(value, path, context));
    switch (write.kind) {
      case 'value':
        if (write.without && path[0] !== undefined && write.without.includes(path[0])) return [this.constant(write.target)];
        return [...this.evaluate(write.value, whole, context), ...defaults];
      case 'compound':
        return this.ofCompound(write, path, context);
      case 'element':
        return [...this.ofIteration(write, whole, context), ...defaults];
      case 'key':
        return this.keysOf(this.evaluate(write.value, [], context), write.target);
      case 'parameter':
        return [...this.ofParameter(write, whole, context), ...defaults];
      case 'import':
        return [this.imported(write, path)];
      case 'function':
      case 'class':
      case 'enum':
        return [this.constant(write.target)];
      case 'caught':
        return [this.unknown(write.target, 'caught', everything)];
      default:
        return [this.unknown(write.target, 'other', everything)];
    }
  }

  /** What a loop binds: elements, or what the iterated thing yields instead. */
  private ofIteration(write: Write, path: Path, context: Context | null): Value {
    const resolution = this.analysis.entity(write.value);
    const iterates = resolution?.entity.row.iterates;
    if (resolution && typeof iterates === 'object') {
      const piece = this.analysis.knowledge.named(resolution.entity.model, iterates.later);
      return this.belowEntity({ entity: piece, evidence: resolution.evidence }, path, write.target) ?? [this.unknown(write.target, 'member', everything)];
    }
    if (iterates !== 'entries' || path.length === 0) return this.evaluate(write.value, ['*', ...path], context);
    return path[0] === '0' ? this.keysOf(this.evaluate(write.value, [], context), write.target) : this.evaluate(write.value, ['*', ...path.slice(1)], context);
  }

  /** The pieces that come out of a stream of a library; null: it is none. */
  private ofStream(node: Node): Value | null {
    const resolution = this.analysis.entity(node);
    const iterates = resolution?.entity.row.iterates;
    if (!resolution || typeof iterates !== 'object') return null;
    return this.belowEntity({ entity: this.analysis.knowledge.named(resolution.entity.model, iterates.later), evidence: resolution.evidence }, [], node);
  }

  private ofCompound(write: Write, path: Path, context: Context | null): Value {
    const assignment = write.target.parent;
    const before = this.evaluate(write.target, path, context);
    const added = this.evaluate(write.value, path, context);
    if (assignment?.type !== 'AssignmentExpression') return [...before, ...added];
    if (assignment.operator === '+=') return this.asText([...before, ...added]);
    return assignment.operator === '||=' || assignment.operator === '&&=' || assignment.operator === '??='
      ? [...before, ...added] : this.asNumber([...before, ...added], assignment);
  }

  private imported(write: Write, path: Path): FlowOrigin {
    const declaration = write.value.parent;
    const module = declaration?.type === 'ImportDeclaration' ? declaration.source.value : '';
    if (dataFile.test(module)) return this.constant(write.target);
    const name = write.target.type === 'Identifier' ? write.target.name : '';
    const last = path.findLast((key) => key !== '*' && key !== '**');
    const settled = isConstantName(last ?? name) || isConstantName(name) || isConfigurationName(name) || (path.length > 0 && isEnumName(name));
    return { ...this.unknown(write.target, 'import', everything), settled, text: [name, ...path.filter((key) => key !== '*' && key !== '**')].join('.') };
  }

  private ofMember(node: TSESTree.MemberExpression, path: Path, context: Context | null): Value {
    const name = staticName(node);
    if (name === 'length' && path.length === 0) return this.asNumber(this.evaluate(node.object, [], context), node);
    const keys = name === null ? (this.keysNamed(node.property) ?? ['*']) : [name];
    return this.seen(keys.flatMap((key) => this.evaluate(node.object, [key, ...path], context)), node, path);
  }

  /** The names that a computed key can be, when constants say them: one, one of two, an element of a constant list. */
  private keysNamed(key: Node): readonly string[] | null {
    const constant = this.analysis.constant(key);
    if (constant) return typeof constant.value === 'string' || typeof constant.value === 'number' ? [String(constant.value)] : null;
    const definition = this.analysis.objects.definition(key);
    const variable = definition.type === 'Identifier' ? this.analysis.bindings.variable(definition) : null;
    const write = variable && this.analysis.bindings.singleWrite(variable);
    const list = write?.kind === 'element' && write.path.length === 0 ? this.analysis.objects.definition(write.value) : null;
    const parts = definition.type === 'ConditionalExpression' ? [definition.consequent, definition.alternate] : list?.type === 'ArrayExpression' ? list.elements : [];
    const names = parts.map((part) => part && this.analysis.constant(part)?.value);
    return names.length > 0 && names.length <= 16 && names.every((name) => typeof name === 'string') ? names : null;
  }

  private ofThis(node: Node, path: Path, context: Context | null): Value {
    const key = path[0];
    const of = thisFunction(node);
    for (let outer = context; outer; outer = outer.outer) {
      const receiver = outer.of === of ? receiverOf(outer.call) : null;
      if (receiver && this.analysis.objects.classOf(receiver)) return this.evaluate(receiver, path, outer.outer);
    }
    const owner = this.analysis.objects.classOf(node);
    if (owner && key !== undefined && key !== '*' && key !== '**') return this.ofField(owner, key, path.slice(1), node, context);
    const bound = owner ? null : this.analysis.entity(node);
    if (bound) return this.ofShared(bound, path, context) ?? [this.unknown(node, 'member', everything)];
    const literal = of && !owner ? wrapped(of).parent?.parent : null;
    return literal?.type === 'ObjectExpression' ? this.evaluate(literal, path, context) : [this.unknown(node, 'member', everything)];
  }

  private ofField(owner: ClassNode, name: string, rest: Path, node: Node, context: Context | null): Value {
    const definitions = this.analysis.objects.fieldDefinitions(owner, name);
    const values = definitions.flatMap((definition) => {
      const from = definition.value ?? definition.parameter;
      if (definition.getter) return this.returned(definition.getter, rest, context);
      return from ? this.evaluate(from, rest, context) : empty;
    });
    for (const mutation of this.analysis.objects.fieldMutations(owner, name)) {
      if (reaches(mutation, rest)) values.push(...this.ofMutation(mutation, rest, context));
    }
    const merged = this.analysis.objects.mergedInto(owner).flatMap((value) => this.evaluate(value, [name, ...rest], context));
    // What is known of a field is not made unknown by what could be merged into it.
    values.push(...(values.length > 0 ? merged.filter(({ kind }) => kind === 'user') : merged));
    return values.length > 0 ? this.merge(values) : [{ ...this.unknown(node, 'member', everything), text: `this.${name}`, settled: isConstantName(name) || isConfigurationName(name) }];
  }

  // Parameters

  private ofParameter(write: Write, path: Path, context: Context | null): Value {
    const parameter = write.parameter;
    if (!parameter) return [this.unknown(write.target, 'parameter', everything)];
    const { of, index } = parameter;
    const resolution = this.analysis.entities.resolveParameter(of, index);
    if (resolution && parameter.rest) {
      const [key, ...below] = path;
      const given = key === '**' ? this.belowEntity(resolution, path, write.target) : key === undefined ? null : this.belowEntity(resolution, below, write.target);
      return given ?? [this.unknownParameter(write, path)];
    }
    if (resolution) {
      const node = write.path.length > 0 ? write.target : (parametersOf(of)[index] ?? write.target);
      const read = (below: Path): string => `${this.textOf(write.target)}${written(below.slice(write.path.length))}`;
      const member = (below: Path): FlowOrigin => ({ ...this.unknown(write.target, 'member', everything), entity: resolution.entity, text: read(below) });
      // A name that is taken out of the parameter says itself where it begins.
      const known = (below: Path): Value | null => (write.path.length > 0 ? (this.belowEntity(resolution, below, node)?.map((origin) => ({ ...origin, text: read(below) })) ?? null) : this.belowEntity(resolution, below, node));
      const decorated = this.analysis.pipes.atParameter(of, index, []);
      if (decorated.length > 0) return decorated.flatMap((behind) => this.behindPipes(behind, path, (below) => known(below) ?? [member(below)]));
      const handed = (below: Path): Value | null => this.ofGiven(of, parameter, below, context, () => member(below));
      return this.behindSteps(of, [], path, (below) => known(below) ?? this.ofShared(resolution, below, context) ?? handed(below) ?? [member(below)]);
    }
    const maker = this.analysis.decorators.makerOf(parametersOf(of)[index] ?? write.target);
    if (maker) return this.behindPipes({ of, index, path: [] }, path, (below) => this.returned(maker, below, null));
    return this.ofGiven(of, parameter, path, context, () => this.unknownParameter(write, path)) ?? [this.unknownParameter(write, path)];
  }

  /** What the calls of a function give to a parameter; with unseen callers `unseen` is added, null if there are only those. */
  private ofGiven(of: FunctionNode, parameter: NonNullable<Write['parameter']>, path: Path, context: Context | null, unseen?: () => FlowOrigin): Value | null {
    for (let outer = context; outer; outer = outer.outer) {
      const given = outer.of === of ? this.given.get(outer) : undefined;
      if (given) return parameter.index === 0 && !parameter.rest ? given(path) : null;
      if (outer.of === of) return this.ofArgument(outer.call, parameter, path, outer.outer);
    }
    const fed = this.fromCallback(of, parameter.index, path, context);
    if (fed) return fed;
    const callers = this.analysis.objects.callers(of);
    const values = callers.calls.slice(0, maximumCallers).flatMap((call) => this.ofArgument(call, parameter, path, null));
    if (callers.complete && callers.calls.length > 0 && callers.calls.length <= maximumCallers) return values;
    return values.length > 0 && unseen ? [...values, unseen()] : null;
  }

  private unknownParameter(write: Write, path: Path): FlowOrigin {
    const { of, index } = write.parameter ?? { of: null, index: 0 };
    const mask = of ? annotatedMask(parametersOf(of)[index], path, this.analysis.bindings, isTypeScript.test(this.analysis.filename)) : everything;
    const text = this.textOf(write.target);
    const below = path.slice(write.path.length).filter((key) => key !== '*' && key !== '**').map((key) => `.${key}`).join('');
    return { ...this.unknown(write.target, 'parameter', mask), text: `${text}${below}` };
  }

  private ofArgument(call: EnteringNode, parameter: NonNullable<Write['parameter']>, path: Path, context: Context | null): Value {
    const given = this.analysis.objects.given(call);
    const spread = given.findIndex((argument) => argument.spread);
    if (parameter.rest) {
      const [first, ...rest] = path;
      const values = given.slice(parameter.index);
      if (first === undefined || first === '**') return values.flatMap(({ value }) => this.evaluate(value, path, context));
      const element = spread < 0 && first !== '*' ? values[Number(first)] : undefined;
      if (element) return this.evaluate(element.value, rest, context);
      return values.flatMap(({ value, spread: isList }) => this.evaluate(value, isList ? ['*', ...rest] : rest, context));
    }
    if (spread >= 0 && spread <= parameter.index) return this.evaluate(given[spread]?.value as Node, [String(parameter.index - spread), ...path], context);
    const argument = given[parameter.index];
    return argument ? this.evaluate(argument.value, path, context) : [this.constant(call)];
  }

  /** A callback of a method that hands parts of its receiver to it (`map`, `then`). */
  private fromCallback(of: FunctionNode, index: number, path: Path, context: Context | null): Value | null {
    for (const use of this.analysis.objects.usesOf(of)) {
      const place = wrapped(use);
      const call = place.parent;
      if (call?.type !== 'CallExpression' || call.callee === place) continue;
      const row = this.rowOf(call);
      if (!row?.callback || call.arguments[row.callback.argument] !== place) continue;
      const callee = unwrap(call.callee);
      const source = row.inputs.length === 0 && callee.type === 'MemberExpression' ? callee.object : this.inputsOf(row, call)[0];
      const part = row.callback.parameters[index];
      if (row.how === 'handed' || !source) return null;
      if (part === 'index' || part === undefined) return [this.constant(call)];
      if (part === 'key') return this.keysOf(this.evaluate(source, [], context), call);
      if (part === 'element') return this.evaluate(source, ['*', ...path], context);
      if (part === 'whole') return this.evaluate(source, path, context);
      const initial = call.arguments[row.callback.argument + 1];
      return [...(initial ? this.evaluate(initial, path, context) : empty), ...this.returned(of, path, context)];
    }
    return null;
  }

  // Text and numbers

  private ofBinary(node: TSESTree.BinaryExpression, context: Context | null): Value {
    if (node.operator === '+') return this.ofText(flattenPlus(node), node, context);
    if (!arithmetic.has(node.operator)) return [this.constant(node)];
    return this.asNumber([...this.evaluate(node.left, [], context), ...this.evaluate(node.right, [], context)], node);
  }

  /** Text in parts: every part keeps what it can do, less what stands before it prevents. */
  private ofText(parts: readonly Node[], whole: Node, context: Context | null): Value {
    const before: (string | null)[] = [];
    const values: FlowOrigin[] = [];
    // Behind this many holes nothing more is prevented.
    let removed: CapabilitySet = nothing;
    for (const part of parts) {
      const constant = part.type === 'TemplateElement' ? (part.value.cooked ?? '') : this.constantText(part);
      if (constant === null) {
        if (before.length > 0 && before.length <= maximumParts) removed = maskOf(capabilitiesRemovedByText(before));
        values.push(...this.asText(this.evaluate(part, [], context)).map((origin) => less(origin, this.beginsWithSlash(origin) && before.length > 0 && endsAuthorityBeforeSlash(before) ? removed | authority : removed)));
      }
      if (constant !== '') before.push(constant);
    }
    return values.length === 0 ? [this.constant(whole)] : this.merge(values);
  }

  private beginsWithSlash({ entity }: FlowOrigin): boolean {
    return entity !== null && this.analysis.knowledge.source(entity)?.begins === '/';
  }

  private constantText(node: Node): string | null {
    const constant = this.analysis.constant(node);
    return constant && typeof constant.value !== 'symbol' ? String(constant.value) : null;
  }

  private asText(values: Value): FlowOrigin[] {
    return values.map((origin) => less(origin, objectBit | arrayBit));
  }

  private asNumber(values: Value, node: Node): Value {
    const numbers = values.map((origin) => ({ ...origin, proven: origin.proven === nothing ? nothing : magnitudeBit, possible: origin.possible === nothing ? nothing : magnitudeBit }));
    return numbers.length > 0 ? this.merge(numbers) : [this.constant(node)];
  }

  private keysOf(values: Value, node: Node): Value {
    const keys = values.filter((origin) => (origin.possible & objectBit) !== 0)
      .map((origin) => ({ ...origin, proven: (origin.proven & objectBit) !== 0 ? textual : nothing, possible: textual }));
    return keys.length > 0 ? keys : [this.constant(node)];
  }

  private ofAssignment(node: TSESTree.AssignmentExpression, path: Path, context: Context | null): Value {
    if (node.operator === '=') return this.evaluate(node.right, path, context);
    const both = [...this.evaluate(node.left, path, context), ...this.evaluate(node.right, path, context)];
    if (node.operator === '+=') return this.asText(both);
    return node.operator === '||=' || node.operator === '&&=' || node.operator === '??=' ? this.merge(both) : this.asNumber(both, node);
  }

  // Objects and lists

  private ofArray(node: TSESTree.ArrayExpression, path: Path, context: Context | null): Value {
    const [key, ...rest] = path;
    const index = key === undefined ? Number.NaN : Number(key);
    const before = Number.isNaN(index) ? node.elements : node.elements.slice(0, index + 1);
    if (!Number.isNaN(index) && !before.some((element) => element?.type === 'SpreadElement')) {
      const element = node.elements[index];
      return element ? this.evaluate(element, rest, context) : [this.constant(node)];
    }
    const below = key === undefined || key === '**' ? path : rest;
    const values = node.elements.flatMap((element) => {
      if (!element) return empty;
      return element.type === 'SpreadElement' ? this.evaluate(element.argument, key === '**' ? inside : ['*', ...below], context) : this.evaluate(element, below, context);
    });
    return values.length > 0 ? this.merge(values) : [this.constant(node)];
  }

  private ofObject(node: TSESTree.ObjectExpression, path: Path, context: Context | null): Value {
    const [key, ...rest] = path;
    if (key === undefined) return this.ofKeys(node, context);
    const values: FlowOrigin[] = [];
    for (let index = node.properties.length - 1; index >= 0; index--) {
      const property = node.properties[index] as TSESTree.Property | TSESTree.SpreadElement;
      if (property.type === 'SpreadElement') {
        values.push(...this.evaluate(property.argument, path, context));
        continue;
      }
      const name = this.analysis.objects.keyOf(property);
      if (key === '**') values.push(...this.ofProperty(property, inside, context), ...(name === null ? this.evaluate(property.key, [], context) : empty));
      else if (key === '*' || name === null) values.push(...this.ofProperty(property, rest, context));
      else if (name === key) return this.merge([...values.filter((origin) => origin.kind !== 'constant'), ...this.ofProperty(property, rest, context)]);
    }
    return values.length > 0 ? this.merge(values) : [this.constant(node)];
  }

  private ofProperty(property: TSESTree.Property, path: Path, context: Context | null): Value {
    return property.kind === 'get' && isFunction(property.value) ? this.returned(property.value, path, context) : this.evaluate(property.value, path, context);
  }

  /** The object as a whole: who chooses its keys. */
  private ofKeys(node: TSESTree.ObjectExpression, context: Context | null): Value {
    const values: FlowOrigin[] = [this.constant(node)];
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        values.push(...this.evaluate(property.argument, [], context).map((origin) => ({ ...origin, proven: origin.proven & objectBit, possible: origin.possible & objectBit })));
      } else if (this.analysis.objects.keyOf(property) === null) {
        values.push(...this.keyOrigins(this.evaluate(property.key, [], context)));
      }
    }
    return this.merge(values);
  }

  // Calls

  private ofCall(node: TSESTree.CallExpression, path: Path, context: Context | null): Value {
    const callee = unwrap(node.callee);
    const entity = entityBehind(callee, context, this.analysis);
    const validator = entity && this.analysis.knowledge.validator(entity);
    if (validator) return this.ofValidator(validator, entity, node, path, context);
    const sanitized = this.bySettings(node, callee, path, context);
    if (sanitized) return sanitized;
    const required = this.ofRequire(node, callee, path);
    if (required) return required;
    const locals = this.functionsEntered(node, context);
    if (locals.length > 0) return this.merge(locals.flatMap((local) => this.returned(local, path, this.enter(node, local, context))));
    const replaced = entity ? null : this.ofReplace(node, context);
    if (replaced) return replaced;
    const matched = entity ? null : this.ofMatch(node, callee, path, context);
    if (matched) return matched;
    const row = this.rowOf(node);
    if (row) return this.ofPropagator(row, node, path, context);
    return this.ofUnknownCall(node, callee, context);
  }

  /** `pattern.exec(text)` and `text.match(pattern)`: parts of the text, which hold what the pattern lets through. */
  private ofMatch(node: TSESTree.CallExpression, callee: Node, path: Path, context: Context | null): Value | null {
    const name = callee.type === 'MemberExpression' ? staticName(callee) : null;
    if (callee.type !== 'MemberExpression' || (name !== 'exec' && name !== 'match') || node.arguments.length !== 1) return null;
    const [argument] = node.arguments as [Node];
    const [pattern, text] = name === 'exec' ? [callee.object, argument] : [argument, callee.object];
    const regular = this.analysis.regularExpression(pattern);
    if (!regular) return null;
    const isList = name === 'match' && regular.flags.includes('g');
    const part = isList ? '0' : path[0] === 'groups' ? path[1] : path[0];
    const taken = part === undefined ? null : capabilitiesTaken(regular.pattern, regular.flags, part);
    const matched = taken ? null : capabilitiesMatched(regular.pattern, regular.flags);
    if (!taken && !matched && name === 'match') return null;
    // What a group has taken can begin and end otherwise than the whole.
    const removed = textual & ~maskOf(taken ?? [...(matched ?? anyText), ...placed]);
    return this.merge(this.asText(this.evaluate(text, [], context)).map((origin) => less(origin, removed)));
  }

  /** The functions that a call enters: known by name, or handed to the function around it in this context. */
  private functionsEntered(node: TSESTree.CallExpression, context: Context | null): readonly FunctionNode[] {
    const functions = this.analysis.objects.calledFunctions(node);
    if (functions.length > 0 || !context) return functions;
    const callee = unwrap(node.callee);
    const variable = callee.type === 'Identifier' ? this.analysis.bindings.variable(callee) : null;
    const write = variable && this.analysis.bindings.singleWrite(variable);
    if (!write?.parameter || write.path.length > 0) return [];
    for (let outer: Context | null = context; outer; outer = outer.outer) {
      if (outer.of !== write.parameter.of) continue;
      const given = this.analysis.objects.given(outer.call)[write.parameter.index];
      const of = given && !given.spread ? this.analysis.objects.functionOf(given.value) : null;
      return of ? [of] : [];
    }
    return [];
  }

  private rowOf(node: CallNode): PropagatorRow | null {
    const callee = unwrap(node.callee);
    const entity = this.analysis.entity(callee)?.entity;
    if (entity) {
      const row = this.analysis.knowledge.propagator(entity);
      if (row) return this.hasOptions(row, node) ? row : null;
    }
    if (node.type === 'NewExpression' || callee.type !== 'MemberExpression') return null;
    const name = staticName(callee);
    return name === null || (entity && entity.row.call !== undefined) ? null : this.analysis.knowledge.methodPropagator(name);
  }

  private hasOptions({ only }: PropagatorRow, node: CallNode): boolean {
    if (!only) return true;
    const given = node.arguments[only.argument];
    return given !== undefined && only.options.some((options) => Object.entries(options).every(([name, value]) => {
      const answer = this.analysis.objects.option(given, [name]);
      return answer.kind === 'found' && answer.values.every((one) => one.kind === 'constant' && one.value === value);
    }));
  }

  private returned(of: FunctionNode, path: Path, context: Context | null, counts: (value: Node) => boolean = () => true): Value {
    const values = (this.analysis.inventory.returns.get(of) ?? []).filter(counts).flatMap((value) => this.evaluate(value, path, context));
    for (const part of this.analysis.inventory.yields.get(of) ?? []) {
      if (part.argument) values.push(...this.evaluate(part.argument, part.delegate ? path : path.slice(1), context));
    }
    return values.length > 0 ? this.merge(values) : [this.constant(of)];
  }

  private ofRequire(node: TSESTree.CallExpression, callee: Node, path: Path): Value | null {
    if (callee.type !== 'Identifier' || callee.name !== 'require' || this.analysis.bindings.variable(callee)) return null;
    const module = node.arguments[0] && this.analysis.constant(node.arguments[0])?.value;
    if (typeof module === 'string' && dataFile.test(module)) return [this.constant(node)];
    const last = path.findLast((key) => key !== '*' && key !== '**') ?? '';
    const settled = isConstantName(last) || isEnumName(path[0] ?? '') || (typeof module === 'string' && isConfigurationName(module.split('/').at(-1) ?? ''));
    return [{ ...this.unknown(node, 'import', everything), settled }];
  }

  private bySettings(node: TSESTree.CallExpression, callee: Node, path: Path, context: Context | null): Value | null {
    const name = lastName(callee);
    const { sanitizers, sources } = this.analysis.settings;
    if (name !== null && sources.includes(name)) {
      return [{ ...this.origin('user', 'source', node, maskOf(json), maskOf(json)), text: `${this.textOf(node)}${written(path)}` }];
    }
    if (name === null || (path.length > 0 && path[0] !== '**')) return null;
    const language = sanitizers.html.includes(name) ? 'html' : sanitizers.sql.includes(name) ? 'sql-literal' : null;
    if (!language || !node.arguments[0]) return null;
    return this.asText(this.evaluate(node.arguments[0], [], context)).map((origin) => ({
      ...(language === 'html' ? less(origin, maskOf(['html'])) : origin), escapedFor: new Set<Escape>([...(origin.escapedFor ?? []), language, ...(language === 'html' ? [] : ['sql-identifier' as const])]),
    }));
  }

  /** A chain of `replace` calls: what all of them together do to the text that they begin with. */
  private ofReplace(node: TSESTree.CallExpression, context: Context | null): Value | null {
    const steps: Replacement[] = [];
    const written: FlowOrigin[] = [];
    let text: Node = node;
    for (let call = this.replaceCall(text); call; call = this.replaceCall(text)) {
      const step = this.replacementOf(call);
      steps.unshift(step);
      if (step.replacement === null && !step.table) written.push(...this.writtenBy(call.arguments[1] as Node, context));
      text = this.replacedBefore(unwrap(receiverOf(splitCall(call) ?? call) as Node));
      if (steps.length > maximumSteps) break;
    }
    if (steps.length === 0) return null;
    const { removes, escapes, keepsJson, isCalculation } = effectOfReplacements(steps);
    const strips = steps.some(stripsClimbing);
    const words: readonly Escape[] = [...(escapes ? [escapes] : []), ...quotesEscapedBy(steps), ...shellEscapesOf(steps), ...(removes.includes('pattern') ? ['pattern' as const] : []), ...(isCalculation ? ['script-literal' as const] : [])];
    const received = this.asText(this.evaluate(text, [], context)).map((origin) => {
      const kept = [...(origin.escapedFor ?? [])].filter((word) => (word === 'script-literal' ? keepsJson : keptByReplace.test(word)));
      const fit = new Set<Escape>([...kept, ...words]);
      const isStripped = strips && origin.escapedFor?.has('path-normalized');
      return { ...less(origin, maskOf(isStripped ? [...removes, 'climb'] : removes)), escapedFor: fit.size > 0 ? fit : null };
    });
    // What is written into a text of somebody else stands behind what that text begins with.
    const isOwn = this.isConstantText(text);
    return this.merge([...received, ...(isOwn ? written : written.map((origin) => ({ ...origin, proven: origin.proven & ~beginning })))]);
  }

  /** `s = s.replace(…); return s.replace(…)`: the call that gave the variable its one value here; the node itself if none did. */
  private replacedBefore(node: Node): Node {
    const variable = node.type === 'Identifier' ? this.analysis.bindings.variable(node) : null;
    const [write, ...others] = variable ? this.analysis.control.reachingWrites(variable, node) : [];
    if (write?.kind !== 'value' || others.length > 0 || write.path.length > 0 || write.defaults.length > 0) return node;
    const value = unwrap(write.value);
    return this.replaceCall(value) ? value : node;
  }

  private replaceCall(node: Node): TSESTree.CallExpression | null {
    if (node.type !== 'CallExpression' || node.arguments.length === 0) return null;
    const callee = unwrap(node.callee);
    const name = callee.type === 'MemberExpression' ? staticName(callee) : null;
    if (node.arguments.length === 1 && splitCall(node)) return this.isConstantText(node.arguments[0] as Node) && !this.analysis.entity(callee) ? node : null;
    return (name === 'replace' || name === 'replaceAll') && node.arguments.length > 1 && !this.analysis.entity(callee) ? node : null;
  }

  private isConstantText(node: Node): boolean {
    return typeof this.analysis.constant(node)?.value === 'string';
  }

  private replacementOf(call: TSESTree.CallExpression): Replacement {
    const split = splitCall(call);
    const [pattern, replacement] = split ? [split.arguments[0], call.arguments[0]] : call.arguments;
    const constant = this.analysis.constant(replacement as Node)?.value;
    const text = this.analysis.constant(pattern as Node)?.value;
    const isAll = split !== null || staticName(unwrap(call.callee)) === 'replaceAll';
    const regular = this.analysis.regularExpression(pattern as Node);
    const searched = regular ? { source: regular.pattern, flags: regular.flags }
      : typeof text === 'string' ? { source: patternOfText(text), flags: isAll ? 'g' : '' } : { source: '', flags: '' };
    if (typeof constant === 'string') return { ...searched, replacement: constant };
    const callback = this.analysis.objects.functionOf(replacement as Node);
    return { ...searched, replacement: null, table: callback && replacementTable(callback, this.analysis) };
  }

  private writtenBy(replacement: Node, context: Context | null): Value {
    const callback = this.analysis.objects.functionOf(replacement);
    return this.asText(callback ? this.returned(callback, [], context) : this.evaluate(replacement, [], context));
  }

  private ofPropagator(row: PropagatorRow, node: CallNode, path: Path, context: Context | null): Value {
    const inputs = this.inputsOf(row, node);
    const flowing = row.selects ? this.selected(row, inputs, node, path, context) : this.flowing(row, inputs, node, path, context);
    if (this.isVoided(row, node)) return flowing;
    const encoded = this.encodedBy(row, node);
    const values = flowing.map((origin) => transformed(origin, encoded));
    return values.length > 0 ? this.merge(values) : [this.constant(node)];
  }

  /** The elements for which the callback is true. */
  private selected(row: PropagatorRow, inputs: readonly Node[], node: CallNode, path: Path, context: Context | null): Value {
    const values = this.flowing(row, inputs, node, path, context);
    const callback = row.callback ? node.arguments[row.callback.argument] : undefined;
    if (!callback) return values;
    const below = row.how === 'element' || path[0] === '**' ? path : path.slice(1);
    const isWhole = row.how !== 'element' && path.length === 0;
    const said = isWhole ? this.analysis.conditions.predicateOfText(callback) : this.analysis.conditions.predicate(callback, true).filter((one) => isSaidOf(one, below));
    return said.reduce<Value>((kept, one) => kept.map((origin) => applied(origin, one)), values);
  }

  /** The row as it is under the encoding that the call names. */
  private encodedBy(row: PropagatorRow, node: CallNode): PropagatorRow {
    const argument = row.encodings && node.arguments[row.encodings.argument];
    const name = argument && this.analysis.constant(argument)?.value;
    const leaves = typeof name === 'string' ? row.encodings?.leaves[name] : undefined;
    return leaves ? { ...row, leaves } : row;
  }

  private inputsOf(row: PropagatorRow, node: CallNode): readonly Node[] {
    const callee = unwrap(node.callee);
    return row.inputs.flatMap((input): readonly Node[] => {
      if (input === 'receiver') return callee.type === 'MemberExpression' ? [callee.object] : [];
      if (input === 'arguments') return node.arguments;
      const argument = node.arguments[input];
      return argument ? [argument] : [];
    });
  }

  private isVoided(row: PropagatorRow, node: CallNode): boolean {
    return (row.unless ?? []).some((condition) => {
      const argument = node.arguments[condition.argument];
      const answer = argument ? this.analysis.objects.option(argument, [condition.property]) : null;
      if (answer?.kind !== 'found') return false;
      return !('equals' in condition) || answer.values.some((value) => value.kind === 'constant' && value.value === condition.equals);
    });
  }

  private flowing(row: PropagatorRow, inputs: readonly Node[], node: CallNode, path: Path, context: Context | null): Value {
    const read = (below: Path) => inputs.flatMap((input) => (input.type === 'SpreadElement' ? this.evaluate(input.argument, ['*', ...below], context) : this.evaluate(input, below, context)));
    const [key, ...rest] = path;
    switch (row.how) {
      case 'same':
        return read(path);
      case 'element':
        return read(key === '**' ? path : ['*', ...path]);
      case 'parts':
        return this.asText(read([]));
      case 'content':
      case 'format':
        return this.asText(read(inside));
      case 'named': {
        return read([...this.namedPath(row, node), ...path]);
      }
      case 'indexed':
        if (key === '**') return read(path);
        return rest[0] === '0' ? [this.constant(node)] : read(['*', ...rest.slice(1)]);
      case 'path-joined':
      case 'path-resolved':
        return pathOf(inputs.map((input) => this.partOfPath(input, context)), row.how === 'path-resolved');
      case 'path-parsed':
        return key === 'base' || key === 'name' || key === 'ext' ? read([]).map((origin) => less(origin, maskOf(['climb', 'absolute', 'segment']))) : read([]);
      case 'url':
        if (key === 'searchParams' || key === 'query') return this.asText(read(inside)).map((origin) => ofForm(origin, rest));
        // URLs of files are resolved to paths: `..` is gone from the text, and has led elsewhere.
        if (key !== 'search' && key !== 'hash' && this.isOfFile(node.arguments[1] ?? node.arguments[0])) return this.asText(read(inside));
        // A path can begin with two slashes, as that of `/.//host`.
        if (key === 'pathname') return this.asText(read(inside)).map((origin) => withAuthority(less(origin, maskOf(['climb']))));
        return this.asText(read(inside)).map((origin) => less(origin, maskOf(key === 'search' || key === 'hash' ? ['climb', 'authority'] : ['climb'])));
      case 'form':
        return this.asText(read(inside)).map((origin) => ofForm(origin, path));
      case 'handed':
        return this.ofHanded(row, node, path, context);
      case 'keys':
        return this.keysOf(read([]), node);
      case 'values':
        return read(key === undefined ? some : key === '**' ? path : ['*', ...rest]);
      case 'entries':
        if (rest[0] === '0') return this.keysOf(read([]), node);
        return read(rest[0] === '1' ? ['*', ...rest.slice(1)] : inside);
      case 'from-entries':
        if (key === undefined) return read(['*', '0']).map((origin) => ({ ...origin, proven: origin.proven === nothing ? nothing : objectBit, possible: origin.possible === nothing ? nothing : objectBit }));
        return this.ofEntry(inputs, key, rest, context) ?? read(key === '**' ? inside : ['*', '1', ...rest]);
      case 'parsed':
        return inputs.flatMap((input) => this.ofParsed(row, input, path, context));
      case 'drained':
        return inputs.flatMap((input) => this.ofStream(input) ?? this.evaluate(input, inside, context));
      case 'picked':
        if (key !== undefined) return read(path);
        return this.keyOrigins(node.arguments.slice(1).flatMap((names) => this.evaluate(names, inside, context)));
      case 'mapped':
        if (!row.callback || !node.arguments[row.callback.argument]) return read(path);
        return this.ofCallback(row, node, key === undefined || key === '**' ? path : rest, context);
      case 'gathered':
        return inputs.flatMap((input) => (input.type === 'SpreadElement' ? this.evaluate(input.argument, key === '**' ? path : ['*', ...rest], context) : this.evaluate(input, key === '**' ? path : rest, context)));
      case 'returned':
        return this.ofCallback(row, node, path, context);
      case 'held':
        if (key !== row.holding && key !== '**') return [this.constant(node)];
        return row.callback ? this.ofCallback(row, node, key === '**' ? path : rest, context) : read(key === '**' ? path : rest);
      case 'state':
        return key === '0' || key === '*' || key === '**' ? [...this.ofInitial(inputs, key === '**' ? path : rest, context), ...this.ofReplaced(node, key === '**' ? path : rest)] : [this.constant(node)];
    }
  }

  /** What a text holds: what calls have written into it as it was, where nothing around them changes what they mean, and anything that texts can mean. */
  private ofParsed(row: PropagatorRow, input: Node, path: Path, context: Context | null): Value {
    const text = unwrap(this.analysis.definition(input));
    const made = madeOf(text, row, this.analysis);
    if (made) return this.evaluate(made, path, context);
    const parts = text.type === 'TemplateLiteral' ? partsOfTemplate(text) : text.type === 'BinaryExpression' && text.operator === '+' ? flattenPlus(text) : [];
    const held = parts.map((part) => madeOf(part, row, this.analysis));
    if (!held.some(Boolean)) return this.evaluate(input, inside, context).map(parsed);
    let before = '';
    return parts.flatMap((part, index) => {
      const value = held[index];
      const isWhole = value && /[:,[]\s*$/.test(before);
      before = part.type === 'TemplateElement' ? (part.value.cooked ?? '') : (this.constantText(part) ?? '');
      return isWhole ? this.evaluate(value, inside, context) : this.asText(this.evaluate(part, [], context)).map(parsed);
    });
  }

  /** What is kept in the beginning: a value, or what a function makes. */
  private ofInitial([input]: readonly Node[], path: Path, context: Context | null): Value {
    if (!input) return empty;
    const maker = this.analysis.objects.functionOf(input);
    return maker ? this.returned(maker, path, context) : this.evaluate(input, path, context);
  }

  /** What the file hands to the function that replaces a state. */
  private ofReplaced(node: CallNode, path: Path): Value {
    const given = statesGiven(node, this.analysis);
    return given ? given.flatMap((value) => this.ofInitial([value], path, null)) : [this.unknown(node, 'call', everything)];
  }

  /** `import.meta.url`, `'file:///srv/'` */
  private isOfFile(base: Node | undefined): boolean {
    const bare = base && unwrap(base);
    if (!bare) return false;
    return (bare.type === 'MemberExpression' && bare.object.type === 'MetaProperty' && staticName(bare) === 'url') || /^file:/i.test(this.beginOf(bare));
  }

  /** The value under a name in a list of entries that is written out: `[['name', value]]`; null: none such. */
  private ofEntry([input]: readonly Node[], key: string | undefined, rest: Path, context: Context | null): Value | null {
    const list = input && key !== undefined && !key.startsWith('*') ? unwrap(this.analysis.definition(input)) : null;
    if (list?.type !== 'ArrayExpression') return null;
    const entries = list.elements.map((element) => (element?.type === 'ArrayExpression' && element.elements[0] ? { name: this.nameIn(element.elements[0]), value: element.elements[1] } : null));
    if (!entries.every((entry) => entry !== null && entry.name !== '*')) return null;
    return entries.flatMap((entry) => (entry?.value && entry.name === key ? this.evaluate(entry.value, rest, context) : []));
  }

  private partOfPath(input: Node, context: Context | null): PartOfPath {
    const isList = input.type === 'SpreadElement';
    return { values: isList ? this.evaluate(input.argument, some, context) : this.evaluate(input, [], context), begins: isList ? '' : this.beginOf(input), isConstant: !isList && this.constantText(input) !== null };
  }

  /** The constant with which a text begins. */
  private beginOf(node: Node): string {
    const bare = unwrap(node);
    const constant = this.constantText(bare);
    if (constant !== null) return constant;
    if (bare.type === 'TemplateLiteral') return bare.quasis[0]?.value.cooked ?? '';
    return bare.type === 'BinaryExpression' && bare.operator === '+' ? (this.constantText(flattenPlus(bare)[0] as Node) ?? '') : '';
  }

  /** The path below the input that a call names; `*` for what is not known. */
  private namedPath({ key, plain, below }: PropagatorRow, node: CallNode): Path {
    const argument = node.arguments[key ?? 0];
    const given = argument && this.analysis.definition(argument);
    if (key !== undefined && given?.type === 'ArrayExpression') return given.elements.map((element) => this.nameIn(element));
    const name = this.nameIn(argument ?? null);
    if (below !== undefined) return [below, name];
    return key === undefined || plain ? [name] : name.split(/[.[\]]+/).filter((part) => part !== '');
  }

  private nameIn(node: Node | null): string {
    const name = node && this.analysis.constant(node)?.value;
    return typeof name === 'string' || typeof name === 'number' ? String(name) : '*';
  }

  /** What an executor gives to its first parameter, a function: `new Promise((resolve) => resolve(x))`. */
  private ofHanded(row: PropagatorRow, node: CallNode, path: Path, context: Context | null): Value {
    const argument = row.callback ? node.arguments[row.callback.argument] : undefined;
    const executor = argument && this.analysis.objects.functionOf(argument);
    const resolve = (executor && parametersOf(executor)[0]);
    const variable = resolve?.type === 'Identifier' ? this.analysis.bindings.variable(resolve) : null;
    if (!variable) return [this.unknown(node, 'call', everything)];
    return variable.references.flatMap((reference) => {
      const place = wrapped(reference.identifier as Node);
      const call = place.parent;
      if (call?.type !== 'CallExpression') return [this.unknown(node, 'call', everything)];
      if (call.callee === place) return call.arguments[0] ? this.evaluate(call.arguments[0], path, context) : [this.constant(call)];
      return isTimer(call) ? [this.constant(call)] : [this.unknown(node, 'call', everything)];
    });
  }

  private ofCallback(row: PropagatorRow, node: CallNode, path: Path, context: Context | null): Value {
    const argument = row.callback ? node.arguments[row.callback.argument] : undefined;
    const callback = argument && this.analysis.objects.functionOf(argument);
    if (callback) return this.returned(callback, path, context);
    const receiver = this.inputsOf(row, node).flatMap((input) => this.evaluate(input, row.how === 'mapped' ? some : path, context));
    if (!argument) return receiver;
    const entity = this.analysis.entity(argument)?.entity;
    const step = entity && this.analysis.knowledge.propagator(entity);
    return step ? receiver.map((origin) => transformed(origin, step)) : [...receiver.map(demoted), this.unknown(node, 'call', everything)];
  }

  private ofValidator(row: ValidatorRow, entity: Entity, node: TSESTree.CallExpression, path: Path, context: Context | null): Value {
    const value = this.analysis.at(node, row.value);
    if (!value) return [this.unknown(node, 'call', everything)];
    let below = path;
    if (row.yields === 'result') {
      if (path[0] !== row.property && path[0] !== '**') return [this.constant(node)];
      if (path[0] !== '**') below = path.slice(1);
    }
    const shape = shapeOf(node, row, entity, context, this.analysis);
    const values = this.throughSchema(shape, (inner) => this.evaluate(value, inner, context), [], below, 0);
    const raw = row.raw ? this.untilAsked(node, row, this.evaluate(value, below, context)) : empty;
    return values.length + raw.length > 0 ? this.merge([...values, ...raw]) : [this.constant(node)];
  }

  /** The result may hold the value as it came: for certain, where nothing ever asks whether it passed. */
  private untilAsked(node: TSESTree.CallExpression, row: ValidatorRow, values: Value): Value {
    const asked = isAsked(node, row, this.analysis);
    return values.map((origin) => ({ ...(asked ? demoted(origin) : origin), until: node }));
  }

  /**
   * @param read the checked value at a path
   * @param walked the path from the checked value down to here
   * @param rest the path still to go
   */
  private throughSchema(shape: SchemaShape, read: Reader, walked: Path, rest: Path, depth: number): Value {
    if (depth > maximumPath + 2) return read([...walked, ...rest]).map(demoted);
    const [key, ...below] = rest;
    switch (shape.kind) {
      case 'anything':
        return read([...walked, ...rest]);
      case 'unknown':
        return read([...walked, ...rest]).map(demoted);
      case 'leaf': {
        const masks = masksOf(shape.values, (name) => this.analysis.major(name));
        return read([...walked, ...rest]).map((origin) => limited(origin, masks));
      }
      case 'union':
        return shape.members.flatMap((member) => this.throughSchema(member(), read, walked, rest, depth + 1));
      case 'list':
        if (key === undefined) return this.throughSchema(shape.element(), read, [...walked, '*'], [], depth + 1);
        if (key === '**') return this.throughSchema(shape.element(), read, [...walked, '*'], inside, depth + 1);
        return this.throughSchema(shape.element(), read, [...walked, key], below, depth + 1);
      case 'object':
        return this.throughObject(shape, read, walked, rest, depth);
    }
  }

  private throughObject(shape: Extract<SchemaShape, { kind: 'object' }>, read: Reader, walked: Path, rest: Path, depth: number): Value {
    const [key, ...below] = rest;
    const others = shape.rest ?? (shape.unknownKeys === 'keep' ? anyShape : null);
    if (key === undefined) {
      const kept = shape.unknownKeys === 'keep' ? objectBit : nothing;
      return read(walked).map((origin) => ({ ...origin, proven: origin.proven & kept, possible: origin.possible & kept }));
    }
    if (key === '*' || key === '**') {
      const deeper = key === '**' ? inside : below;
      const all = [...shape.fields].flatMap(([name, field]) => this.throughSchema(field(), read, [...walked, name], deeper, depth + 1));
      if (!others) return all;
      return [...all, ...(key === '**' && others === anyShape ? read([...walked, ...rest]) : this.throughSchema(others(), read, [...walked, '*'], deeper, depth + 1))];
    }
    const field = shape.fields.get(key) ?? others;
    return field ? this.throughSchema(field(), read, [...walked, key], below, depth + 1) : empty;
  }

  /** Whatever a call to unseen code returns: itself unknown, and made of what went in. */
  private ofUnknownCall(node: CallNode, callee: Node, context: Context | null): Value {
    const given = node.arguments.flatMap((argument) => this.evaluate(argument.type === 'SpreadElement' ? argument.argument : argument, inside, context));
    const receiver = callee.type === 'MemberExpression' && !this.analysis.entity(callee.object) ? this.evaluate(callee.object, inside, context) : empty;
    const users = [...given, ...receiver].filter((origin) => origin.kind === 'user').map(demoted);
    const name = lastName(callee);
    return this.merge([...users, { ...this.unknown(node, 'call', everything), settled: name !== null && isConfigurationName(name) && users.length === 0 }]);
  }

  private ofNew(node: TSESTree.NewExpression, path: Path, context: Context | null): Value {
    const row = this.rowOf(node);
    if (row) return this.ofPropagator(row, node, path, context);
    const owner = this.analysis.objects.classOf(node);
    const key = path[0];
    if (owner && key !== undefined && key !== '*' && key !== '**') return this.ofInstanceField(owner, node, key, path.slice(1), context);
    return this.ofUnknownCall(node, unwrap(node.callee), context);
  }

  /** A field of `new C(x)`: the constructor is entered by this very call. */
  private ofInstanceField(owner: ClassNode, node: TSESTree.NewExpression, key: string, rest: Path, context: Context | null): Value {
    const builder = this.analysis.objects.constructorOf(owner);
    return this.ofField(owner, key, rest, node, builder ? this.enter(node, builder, context) : context);
  }

  private ofTagged(node: TSESTree.TaggedTemplateExpression, path: Path, context: Context | null): Value {
    const entity = this.analysis.entity(node.tag)?.entity;
    const row = entity && this.analysis.knowledge.propagator(entity);
    const local = row ? null : this.analysis.objects.functionOf(node.tag);
    if (local) return this.returned(local, path, this.enter(node, local, context));
    if (row?.inputs.length === 0) return [this.constant(node)];
    const holes = node.quasi.expressions.flatMap((expression) => this.evaluate(expression, inside, context));
    if (row) return this.merge([this.constant(node), ...this.asText(holes).map((origin) => transformed(origin, row))]);
    const tag = unwrap(node.tag);
    if (tag.type === 'MemberExpression' && staticName(tag) === 'raw' && tag.object.type === 'Identifier' && tag.object.name === 'String') return this.evaluate(node.quasi, path, context);
    return this.merge([...holes.filter((origin) => origin.kind === 'user').map(demoted), this.unknown(node, 'call', everything)]);
  }

  // Guards

  /** Notes that a value came through a name, and applies the guards that hold where the name stands. */
  private seen(value: Value, node: Node, path: Path): Value {
    const access = value.some(({ possible }) => possible !== nothing) ? keyedAccess(node, this.analysis) : null;
    if (!access) return value;
    const full = [...access.path, ...path];
    const key = full.join('\0');
    return this.merge(value.map((origin) => {
      if (origin.possible === nothing) return origin;
      if (this.isOver(origin, node)) return this.constant(node);
      const via = hasVia(origin.via, access.variable, key) ? origin.via : { variable: access.variable, path: full, key, next: origin.via };
      return this.refine({ ...origin, via }, access.variable, full, key, node);
    }));
  }

  private isOver({ until }: FlowOrigin, at: Node): boolean {
    if (until === null) return false;
    return 'length' in until ? isEnforced(until, at, this.analysis) : until.type === 'CallExpression' && hasPassed(until, at, this.analysis);
  }

  private refineAll(origin: FlowOrigin, at: Node): FlowOrigin {
    if (this.isOver(origin, at)) return this.constant(at);
    let refined = origin;
    for (let via = origin.via; via && refined.possible !== nothing; via = via.next) refined = this.refine(refined, via.variable, via.path, via.key, at);
    return refined;
  }

  private refine(origin: FlowOrigin, variable: Variable, path: Path, key: string, at: Node): FlowOrigin {
    const refinements = this.analysis.conditions.refinementsAt(at, variable);
    let refined = origin;
    for (const refinement of refinements) {
      if (!appliesTo(refinement, path, key) || contains(refinement.test, at)) continue;
      if (!this.analysis.control.isUnchanged(variable, path, refinement.test, at)) continue;
      refined = applied(refined, refinement);
    }
    return refined;
  }

  // Origins

  private origin(kind: OriginKind, detail: OriginDetail, node: Node, proven: CapabilitySet, possible: CapabilitySet): FlowOrigin {
    return { kind, detail, node, text: this.textOf(node), proven, possible, escapedFor: null, entity: null, settled: false, via: null, until: null };
  }

  private constant(node: Node): FlowOrigin {
    return { kind: 'constant', detail: 'other', node, text: '', proven: nothing, possible: nothing, escapedFor: null, entity: null, settled: true, via: null, until: null };
  }

  private unknown(node: Node, detail: OriginDetail, possible: CapabilitySet): FlowOrigin {
    return this.origin('unknown', detail, node, nothing, possible);
  }

  private textOf(node: Node): string {
    const text = node.range[1] - node.range[0] > 200 ? `${this.analysis.sourceCode.text.slice(node.range[0], node.range[0] + 60)}…` : this.analysis.sourceCode.getText(node);
    const plain = (node.type === 'Identifier' ? node.name : text).replace(/\s+/g, ' ');
    return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
  }

  /** The union of origins: equal ones once. All constants count as one. */
  private merge(values: readonly FlowOrigin[]): Value {
    if (values.length <= 1) return values;
    const kept: FlowOrigin[] = [];
    for (const origin of values) {
      if (!kept.some((other) => isSame(other, origin))) kept.push(origin);
      if (kept.length > maximumOrigins + 1) break;
    }
    if (kept.length <= maximumOrigins) return kept;
    return kept.filter((origin) => origin.kind !== 'constant').slice(0, maximumOrigins);
  }
}

/** Thrown when an evaluation is nested deeper than the bound. */
class BoundReached extends Error {}

const maximumPath = 6;
/** Parts of a text that are looked at for what they prevent behind them. */
const maximumParts = 64;
const maximumCalls = 2;
const maximumCallers = 32;
const maximumOrigins = 48;
/** Of a variable with more writes than this, any may reach any use: code that a person wrote has fewer. */
export const maximumWrites = 100;
/** Values that depend on one another, in one question: chains of a person's code need a few hundred. */
const maximumRepeated = 4000;
/** Uses of such values: of those that a person's code has, each has a few. */
const maximumUses = 40_000;
/** Questions of one file that are given up at the full bounds. */
const maximumUnanswered = 4;
const maximumRounds = 24;
/** Calls of `replace` behind each other that are read as one chain. */
const maximumSteps = 2_100;

const dataFile = /\.(?:json5?|sql|html?|txt|ya?ml|graphql|gql)$/i;
const arithmetic = new Set(['-', '*', '/', '%', '**', '|', '&', '^', '<<', '>>', '>>>']);

function store<Kept>(map: Map<Node, Map<string, Kept>>, node: Node, key: string, value: Kept): void {
  const inner = map.get(node);
  if (inner) inner.set(key, value);
  else map.set(node, new Map([[key, value]]));
}

/** The function whose `this` and `arguments` a node sees. */
function thisFunction(node: Node): FunctionNode | null {
  let of = enclosingFunction(node);
  while (of?.type === 'ArrowFunctionExpression') of = enclosingFunction(of);
  return of;
}

/** Capabilities that hang on where a text begins. */
const placed: readonly Capability[] = ['dash', 'climb', 'absolute', 'authority', 'script-url', 'prototype-key', 'length'];

/** The first call of `text.split(a).join(b)`, which replaces every a by b. */
export function splitCall(call: TSESTree.CallExpression): TSESTree.CallExpression | null {
  const callee = unwrap(call.callee);
  const split = callee.type === 'MemberExpression' && staticName(callee) === 'join' ? unwrap(callee.object) : null;
  return split?.type === 'CallExpression' && split.arguments.length === 1 && staticName(unwrap(split.callee)) === 'split' ? split : null;
}

/** What `this` is inside the function that a call enters, when the call says it. */
function receiverOf(call: EnteringNode): Node | null {
  if (call.type === 'TaggedTemplateExpression') return null;
  const callee = unwrap(call.callee);
  if (call.type !== 'CallExpression' || callee.type !== 'MemberExpression') return null;
  const name = staticName(callee);
  return name === 'call' || name === 'apply' ? (call.arguments[0] ?? null) : callee.object;
}

function depthOf(context: Context | null): number {
  let depth = 0;
  for (let current = context; current; current = current.outer) depth++;
  return depth;
}

/** The texts and holes of a template from left to right. */
function partsOfTemplate({ expressions, quasis }: TSESTree.TemplateLiteral): Node[] {
  return quasis.flatMap((quasi, index) => [quasi, ...(expressions[index] ? [expressions[index] as Node] : [])]);
}

/** The operands of a `+` chain from left to right, without recursion into its left side. */
export function flattenPlus(node: TSESTree.BinaryExpression): Node[] {
  const parts: Node[] = [];
  let current: Node = node;
  while (current.type === 'BinaryExpression' && current.operator === '+') {
    parts.push(current.right);
    current = unwrapTypes(current.left);
  }
  parts.push(current);
  return parts.reverse();
}

const isTypeScript = /\.[cm]?tsx?$/;

/** Marks that stay when characters are replaced. */
const keptByReplace = /^(?:html|sql-quotes-touched)/;

/** What only the beginning of a text can do. */
const beginning = maskOf(['authority', 'absolute', 'script-url', 'dash']);

function less(origin: FlowOrigin, removed: CapabilitySet): FlowOrigin {
  return (origin.possible & removed) === 0 ? origin : { ...origin, proven: origin.proven & ~removed, possible: origin.possible & ~removed };
}

function demoted(origin: FlowOrigin): FlowOrigin {
  return origin.proven === nothing ? origin : { ...origin, proven: nothing };
}

function limited(origin: FlowOrigin, masks: Masks): FlowOrigin {
  const proven = origin.proven === nothing ? nothing : (origin.proven | magnitudeBit) & masks.proven;
  const possible = origin.possible === nothing ? nothing : (origin.possible | magnitudeBit) & masks.possible;
  return { ...origin, proven, possible };
}

function parsed(origin: FlowOrigin): FlowOrigin {
  const anything = maskOf(json);
  return { ...origin, proven: (origin.proven & textual) !== 0 ? anything : nothing, possible: (origin.possible & textual) !== 0 ? everything : nothing, via: null };
}

interface PartOfPath {
  readonly values: Value;
  /** the constant with which it begins */
  readonly begins: string;
  readonly isConstant: boolean;
}

/**
 * Parts of a path one below the other: what stands behind another part is not absolute any more, unless it replaces what is before it; what
 * stands behind the root alone cannot climb, and reaches everything.
 */
function pathOf(parts: readonly PartOfPath[], replaces: boolean): Value {
  let before = '';
  return parts.flatMap(({ begins, isConstant, values }, index) => {
    const isRooted = /^[/\\]+$/.test(before + begins);
    const removed = isRooted ? rooted : index > 0 && before !== '' && !replaces ? behindOther : nothing;
    before += isConstant ? begins : 'x';
    return isConstant ? [] : values.map((origin) => less(origin, removed));
  });
}

const authority = maskOf(['authority']);
const segment = maskOf(['segment']);

/** Who can put slashes into a path can make the path begin like a host. */
function withAuthority(origin: FlowOrigin): FlowOrigin {
  const isPath = (set: CapabilitySet): CapabilitySet => ((set & segment) === 0 ? set : set | authority);
  return { ...origin, proven: isPath(origin.proven), possible: isPath(origin.possible), via: null };
}

const rooted = maskOf(['climb', 'dash', 'authority', 'script-url']);
const behindOther = maskOf(['absolute', 'dash', 'script-url']);

/** A form taken apart: its whole is an object, below it stand texts and lists of them. */
function ofForm(origin: FlowOrigin, path: Path): FlowOrigin {
  const mask = path.length === 0 ? objectBit : path.at(-1) === '**' ? objectBit | arrayBit | textual : arrayBit | textual;
  const isText = (set: CapabilitySet) => (set & textual) !== 0;
  return { ...origin, proven: isText(origin.proven) ? mask : nothing, possible: isText(origin.possible) ? mask : nothing, via: null };
}

function isTimer(call: TSESTree.CallExpression): boolean {
  return call.callee.type === 'Identifier' && ['setTimeout', 'setImmediate'].includes(call.callee.name);
}

/** An origin behind a call, or in a hole of a template, that the row describes. */
export function through(origin: Origin, row: PropagatorRow): Origin {
  return transformed({ ...origin, via: null, until: null }, row);
}

function transformed(origin: FlowOrigin, row: PropagatorRow): FlowOrigin {
  let { proven, possible, via } = origin;
  const had = { proven, possible };
  if (row.removes === 'all') proven = possible = nothing;
  else if (row.removes) {
    proven &= ~maskOf(row.removes);
    possible &= ~maskOf(row.removes);
  }
  if (row.leaves) {
    const left = maskOf(row.leaves);
    proven = proven === nothing ? nothing : (proven | magnitudeBit) & left;
    possible = possible === nothing ? nothing : (possible | magnitudeBit) & left;
  }
  if (row.restores) {
    const back = maskOf(row.restores);
    proven = had.proven === nothing ? nothing : proven | back;
    possible = origin.kind === 'constant' || origin.kind === 'configuration' ? possible : possible | back;
    via = null;
  }
  const escapedFor = row.escapes ? new Set([...(origin.escapedFor ?? []), row.escapes]) : row.restores ? null : origin.escapedFor;
  return { ...origin, proven, possible, via, escapedFor };
}

function applied(origin: FlowOrigin, refinement: Said): FlowOrigin {
  const possible = origin.possible & ~refinement.removes;
  const proven = refinement.demotes ? nothing : origin.proven & ~refinement.removes & ~(refinement.doubts ?? nothing);
  const isFit = refinement.fits === undefined || origin.escapedFor?.has(refinement.fits) === true;
  if (possible === origin.possible && proven === origin.proven && isFit) return origin;
  return { ...origin, proven: proven & possible, possible, ...(isFit ? {} : { escapedFor: new Set([...(origin.escapedFor ?? []), refinement.fits as Escape]) }) };
}

function appliesTo(refinement: Refinement, path: Path, key: string): boolean {
  return refinement.key === key || isSaidOf(refinement, path);
}

/** How a path is written behind a value: `.items[0]`, `[…]` for elements of any depth; everything inside is not. */
function written(path: Path): string {
  return path.filter((key) => key !== '**').map((key) => (key === '*' ? '[…]' : /^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('').replace(/(?:\[…\]){2,}/g, '[…]');
}

/** Does what is said of one path hold for what stands at another? Everything inside a list is in its elements. */
function isSaidOf(said: Said, path: Path): boolean {
  const { length } = said.path;
  const isInside = !said.shallow && path.at(-1) === '**' && (length === path.length || length === path.length - 1);
  if (isInside && said.path.every((part, index) => part === path[index] || (part === '*' && path[index] === '**'))) return true;
  if (length > path.length || !said.path.every((part, index) => part === path[index] || (part === '*' && /^\d+$/.test(path[index] ?? '')))) return false;
  return length === path.length || said.covers;
}

/** A variable and a path below it. */
export interface Access {
  readonly variable: Variable;
  readonly path: Path;
}

/** The variable and static path that an expression reads, or null. */
export function accessPath(node: Node, analysis: Analysis): Access | null {
  return pathOfMembers(node, analysis, staticName);
}

/** As `accessPath`, also through names that a variable holds: `object[key]`. */
export function keyedAccess(node: Node, analysis: Analysis): Access | null {
  return pathOfMembers(node, analysis, (member) => staticName(member) ?? keyStepOf(member.property, analysis));
}

function keyStepOf(property: Node, analysis: Analysis): string | null {
  const key = property.type === 'Identifier' ? analysis.bindings.variable(property) : null;
  return key && analysis.bindings.keyStep(key);
}

function pathOfMembers(node: Node, analysis: Analysis, nameOf: (member: TSESTree.MemberExpression) => string | null): Access | null {
  const path: string[] = [];
  let current = unwrap(node);
  while (current.type === 'MemberExpression') {
    const name = nameOf(current);
    if (name === null) return null;
    path.unshift(name);
    current = unwrap(current.object);
  }
  const variable = current.type === 'Identifier' ? analysis.bindings.variable(current) : null;
  return variable ? { variable, path } : null;
}

function hasVia(via: Via | null, variable: Variable, key: string): boolean {
  for (let current = via; current; current = current.next) if (current.variable === variable && current.key === key) return true;
  return false;
}

function isSame(one: FlowOrigin, other: FlowOrigin): boolean {
  if (one.kind === 'constant' && other.kind === 'constant') return true;
  if (one.node !== other.node || one.kind !== other.kind || one.until !== other.until || one.proven !== other.proven || one.possible !== other.possible || one.text !== other.text) return false;
  if (one.escapedFor?.size !== other.escapedFor?.size) return false;
  let [left, right] = [one.via, other.via];
  while (left && right && left !== right) {
    if (left.variable !== right.variable || left.key !== right.key) return false;
    left = left.next;
    right = right.next;
  }
  return left === right;
}

function shareLoop(one: Node, other: Node): boolean {
  for (let current: Node | undefined = other; current && !isFunction(current); current = current.parent) {
    if (isLoop(current) && contains(current, one)) return true;
  }
  return false;
}

/** Can the mutation change what stands at the path? */
function reaches(mutation: Mutation, path: Path): boolean {
  if (mutation.kind === 'delete') return false;
  const common = Math.min(mutation.path.length, path.length);
  for (let index = 0; index < common; index++) {
    const [one, other] = [mutation.path[index], path[index]];
    if (other === '**') return true;
    if (one !== other && one !== '*' && other !== '*') return false;
  }
  if (mutation.path.length > path.length) return false;
  if (mutation.kind === 'append' || mutation.kind === 'entry') return true;
  return mutation.kind === 'merge' || path.length >= mutation.path.length;
}

/** The expressions of which a chain of `||`, `??` and `&&` can be one. */
function operandsOf(node: TSESTree.LogicalExpression): readonly Node[] {
  const operands: Node[] = [];
  let current: Node = node;
  while (current.type === 'LogicalExpression') {
    operands.unshift(current.right);
    if (current.operator === '&&') return operands;
    current = unwrapTypes(current.left);
  }
  return [current, ...operands];
}
