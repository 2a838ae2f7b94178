import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { models } from '../models/index.ts';
import { text as anyText, type AttributeRow, type EntityRow, type Escape, type LogFileSink, type Opaque, type PackageModel, type Position, type Questions, type SinkKind, type SinkRow, type TagRow, type Values } from '../models/model.ts';
import type { Condition, Entity, Expression, FunctionNode, Node, OptionAnswer, Origin, Piece, Resolution, ReturnedKind, Route, RowOfReturns, Sanitizer, Shape, Sink, SinkOf, Template, Text } from './answers.ts';
import { type Attribute, attributesOf } from './attributes.ts';
import { Bindings, type Path, type Variable } from './bindings.ts';
import { objectBit } from './capabilities.ts';
import { computedCallees } from './computed-callees.ts';
import { Conditions } from './conditions.ts';
import { canHoldContext } from './context-handlers.ts';
import { Constants } from './constants.ts';
import { Control } from './control.ts';
import { type Decoration, Decorators } from './decorators.ts';
import { EmitterShapes } from './emitter-shapes.ts';
import { EntityResolver } from './entity.ts';
import type { File } from './file.ts';
import { FileConventions } from './file-conventions.ts';
import { LogCalls, type Logger } from './log-calls.ts';
import { localSanitizer } from './local-sanitizers.ts';
import { accessPath, Flow, through } from './flow.ts';
import { append } from './groups.ts';
import { Handlers } from './handlers.ts';
import { InputSchemas } from './input-schemas.ts';
import { type CallNode, type Inventory, isInert, takeInventory } from './inventory.ts';
import { type GlobalOfSinks, Knowledge } from './knowledge.ts';
import { capabilitiesMatched, capabilitiesRemovedByStart } from './languages/regexp.ts';
import { looksLikeSql } from './languages/sql.ts';
import { Objects } from './objects.ts';
import { majorOf, readPackageFacts } from './package-facts.ts';
import { Pipes } from './pipes.ts';
import { bareEntity, bareSinks, ownSinks } from './own-sinks.ts';
import { RouteValidation } from './route-validation.ts';
import type { Reach } from './reach.ts';
import { canHold, packagesOf, reachOf } from './reachable-packages.ts';
import { ReceiverShapes } from './receiver-shapes.ts';
import { Recursion } from './recursion.ts';
import { namesOf } from './route-steps.ts';
import { readRoutes } from './routes.ts';
import type { Settings } from './settings.ts';
import { planFor, readSinks, type SinkPlan } from './sink-table.ts';
import { SharedProperties } from './shared-properties.ts';
import { isOfProject, nameAtSource, readOutline, readParts } from './schema-questions.ts';
import { isStructure } from './structures.ts';
import { contains, isFunction, memberOfSpread, statementOf, staticName, unwrap } from './syntax.ts';
import { templateAttributes } from './template-attributes.ts';
import { callsOnText } from './text-methods.ts';
import { Texts } from './text.ts';
import { readTlsSettings, type TlsSetting } from './tls.ts';
import { writtenParts, type WrittenPart } from './written-parts.ts';

let shared: Knowledge | null = null;

/** Modules of Node that no bundler brings into a page. */
const serverModules = /^(?:node:)?(?:fs|fs\/promises|http|https|http2|net|tls|dgram|child_process|cluster|worker_threads)$/;

/** Methods that take a statement, in every driver and wrapper. */
const statementMethods = ['query', 'execute', 'run', 'all', 'get', 'prepare', 'raw'];

/** What is called, with its calls in source order. */
export type CallsByEntity = ReadonlyMap<Entity, readonly CallNode[]>;
const none: CallsByEntity = new Map();
const noSinks: readonly Sink[] = [];

/** Names of the object that has all globals. */
const globalObjects = ['globalThis', 'window', 'self', 'global'];

/** Everything known of one file under one set of settings. */
export class Analysis implements File {
  readonly sourceCode: TSESLint.SourceCode;
  readonly filename: string;
  readonly settings: Settings;
  readonly answers: unknown[] = [];
  readonly knowledge: Knowledge;
  readonly bindings: Bindings;
  readonly recursion = new Recursion();
  readonly constants = new Constants(this);
  readonly objects = new Objects(this);
  readonly entities = new EntityResolver(this);
  private controlMade: Control | null = null;
  private emitterShapesMade: EmitterShapes | null = null;
  private receiverShapesMade: ReceiverShapes | null = null;
  private inputSchemasMade: InputSchemas | null = null;
  private shapesOfHandlers: Knowledge['handlerShapes'] | null = null;
  private imported: ReadonlySet<string> | null = null;
  private contexts: readonly string[] | null = null;
  private decoratorsMade: Decorators | null = null;
  private pipesMade: Pipes | null = null;
  private handlersMade: Handlers | null = null;
  private conventionsMade: FileConventions | null = null;
  private conditionsMade: Conditions | null = null;
  private flowsMade: Flow | null = null;
  private sharedMade: SharedProperties | null = null;
  private validationMade: RouteValidation | null = null;
  private textsMade: Texts | null = null;
  private logsMade: LogCalls | null = null;
  private takenInventory: Inventory | null = null;
  private runsNothing: boolean | null = null;
  private holdsInput: boolean | null = null;
  private servesRequests: boolean | null = null;
  private reached: Reach | null = null;
  private shapedStatements: readonly TSESTree.CallExpression[] | null = null;
  private readonly callsByName = new Map<string, CallsByEntity>();
  private plainCalls: CallsByEntity | null = null;
  private namesAllGlobals: boolean | null = null;
  private tellingCalls: readonly string[] | null = null;
  private taggedTemplates: readonly Template[] | null = null;
  private planOfSinks: SinkPlan | null = null;
  private readonly sinksOf = new Map<SinkKind, readonly Sink[]>();
  private readonly callsOf = new Map<string, readonly CallNode[]>();
  private orderedCalls: readonly CallNode[] | null = null;
  private readonly textOf = new Map<Node, Text>();
  private readonly spreadElements = new Map<TSESTree.SpreadElement, Node[]>();
  private readonly sanitizersOf = new Map<Escape, readonly Sanitizer[]>();
  private facts: ReturnType<typeof readPackageFacts> | undefined;
  private asksForEnvironment: boolean | null = null;
  private routesFound: readonly Route[] | null = null;
  private tlsSettingsFound: readonly TlsSetting[] | null = null;
  private questionsMade: Questions | null = null;

  constructor(sourceCode: TSESLint.SourceCode, filename: string, settings: Settings) {
    this.sourceCode = sourceCode;
    this.filename = filename;
    this.settings = settings;
    this.knowledge = shared ??= new Knowledge(models);
    this.bindings = new Bindings(sourceCode);
  }

  get inventory(): Inventory {
    return (this.takenInventory ??= takeInventory(this.sourceCode, this.knowledge.wantedNames));
  }

  // Made when they are first asked: most files need few of them.

  get control(): Control {
    return (this.controlMade ??= new Control(this.bindings, (call) => this.exits(call)));
  }

  get conventions(): FileConventions {
    return (this.conventionsMade ??= new FileConventions(this));
  }

  get handlers(): Handlers {
    return (this.handlersMade ??= new Handlers(this));
  }

  get decorators(): Decorators {
    return (this.decoratorsMade ??= new Decorators(this));
  }

  get inputSchemas(): InputSchemas {
    return (this.inputSchemasMade ??= new InputSchemas(this));
  }

  get pipes(): Pipes {
    return (this.pipesMade ??= new Pipes(this));
  }

  get emitterShapes(): EmitterShapes {
    return (this.emitterShapesMade ??= new EmitterShapes(this));
  }

  get receiverShapes(): ReceiverShapes {
    return (this.receiverShapesMade ??= new ReceiverShapes(this));
  }

  get conditions(): Conditions {
    return (this.conditionsMade ??= new Conditions(this));
  }

  get flows(): Flow {
    return (this.flowsMade ??= new Flow(this));
  }

  get shared(): SharedProperties {
    return (this.sharedMade ??= new SharedProperties(this));
  }

  get validation(): RouteValidation {
    return (this.validationMade ??= new RouteValidation(this));
  }

  get texts(): Texts {
    return (this.textsMade ??= new Texts(this));
  }

  get logs(): LogCalls {
    return (this.logsMade ??= new LogCalls(this));
  }

  get isInert(): boolean {
    return (this.runsNothing ??= isInert(this.inventory) && templateAttributes(this).length === 0);
  }

  private exits(call: Node): boolean {
    if (call.type !== 'CallExpression') return false;
    const callee = unwrap(call.callee);
    if (callee.type === 'MemberExpression' && staticName(callee) === 'exit' && callee.object.type === 'Identifier' && callee.object.name === 'process') return true;
    if (this.entity(callee)?.entity.row.exits) return true;
    const local = this.objects.calledFunction(call);
    return local?.body.type === 'BlockStatement' && local.body.body.length > 0 && !this.inventory.returns.has(local) && local.body.body.at(-1)?.type === 'ThrowStatement' && local.body.body.length <= 2;
  }

  entity(node: Node): Resolution | null {
    return this.entities.resolve(node);
  }

  option(node: Node, path: readonly string[]): OptionAnswer {
    return this.objects.option(node, path);
  }

  text(node: Node): Text {
    let text = this.textOf.get(node);
    if (!text) this.textOf.set(node, (text = this.texts.read(node)));
    return text;
  }

  shape(node: Node): Shape | null {
    const origins = this.flow(node);
    const names = this.objects.namesOf(node);
    const chosen = origins.find((origin) => origin.kind === 'user' && (origin.proven & objectBit) !== 0) ?? origins.find((origin) => origin.kind === 'user' && (origin.possible & objectBit) !== 0);
    if (chosen) return { keys: 'chosen', proven: (chosen.proven & objectBit) !== 0, names, origin: chosen };
    const open = origins.find((origin) => (origin.possible & objectBit) !== 0);
    return open ? { keys: 'open', proven: false, names, origin: open } : { keys: 'closed', proven: true, names, origin: null };
  }

  flow(node: Node, at: Node = node): readonly Origin[] {
    return this.flows.of(node, [], at);
  }

  flowInside(node: Node, at: Node = node): readonly Origin[] {
    return this.flows.of(node, ['**'], at);
  }

  flowBelow(node: Node, path: Path, at: Node = node): readonly Origin[] {
    return this.flows.of(node, path, at);
  }

  flowOfHole(hole: Extract<Piece, { kind: 'hole' }>, at: Node): readonly Origin[] {
    const origins = this.flows.of(hole.node, [], at, hole.context);
    const tag = hole.tag && this.entity(hole.tag)?.entity;
    const row = tag && this.knowledge.propagator(tag);
    return row ? origins.map((origin) => through(origin, row)) : origins;
  }

  routes(): readonly Route[] {
    this.routesFound ??= this.conventions.exports.length > 0 || this.hasRouting ? readRoutes(this) : [];
    return this.routesFound;
  }

  tlsSettings(): readonly TlsSetting[] {
    return (this.tlsSettingsFound ??= readTlsSettings(this));
  }

  /** Can a library that the file reaches register routes? */
  private get hasRouting(): boolean {
    return this.reachable.once('routing', () => [...this.knowledge.routing, ...this.knowledge.decoratedRouting].some(({ model }) => this.reachable.has(model.package)));
  }

  sinks<Kind extends SinkKind>(kind: Kind): readonly SinkOf<Kind>[] {
    let sinks = this.sinksOf.get(kind);
    if (!sinks) this.sinksOf.set(kind, (sinks = this.findSinks(kind)));
    return sinks as readonly SinkOf<Kind>[];
  }

  private findSinks(kind: SinkKind): readonly Sink[] {
    if (kind === 'log') return this.logs.candidates.flatMap((call) => this.logs.sinkOf(call) ?? []);
    this.planOfSinks ??= planFor(this);
    const ofRows = readSinks(kind, this.planOfSinks, this);
    const own = ownSinks(kind, this);
    if (ofRows.length + own.length === 0 && kind !== 'sql' && kind !== 'model-write') return noSinks;
    const found = [...ofRows, ...own];
    if (kind === 'sql') found.push(...this.statementsByShape.map((node): Sink => ({ row: bareSinks.sql, node, entity: bareEntity, evidence: 'shaped' })));
    if (kind === 'model-write') found.push(...this.recordWrites(), ...this.expandedByShape(this.knowledge.sinks(kind)));
    return found.length > 1 ? found.sort((one, other) => one.node.range[0] - other.node.range[0]) : found;
  }

  templates(kind: TagRow['sink']['kind']): readonly Template[] {
    return this.tagged.filter(({ row }) => row.sink.kind === kind);
  }

  private get tagged(): readonly Template[] {
    return (this.taggedTemplates ??= this.inventory.templates.flatMap((node): Template[] => {
      const entity = this.entity(node.tag)?.entity;
      const row = entity && this.knowledge.tag(entity);
      return entity && row ? [{ row, node, entity }] : [];
    }));
  }

  /** Can a library that the file reaches check parameters before it calls functions? */
  get hasInputSchemas(): boolean {
    return this.reachable.once('input schemas', () => this.knowledge.packagesOfChecks.some((name) => this.reachable.has(name)));
  }

  /** Is a package at hand that checks values against schemas? */
  get canValidate(): boolean {
    return this.reachable.once('validators', (packages) => packages.some((name) => this.knowledge.model(name)?.validators !== undefined));
  }

  get canThrowCredentials(): boolean {
    return this.reachable.once('errors with credentials', (packages) => packages.some((name) => this.knowledge.model(name)?.errorCredentials !== undefined));
  }

  get canHoldInput(): boolean {
    return (this.holdsInput ??= this.settings.sources.length > 0 || this.usesGlobalObject || templateAttributes(this).length > 0
      || this.reachable.once('input', (packages) => packages.some((name) => this.knowledge.packagesOfInput.has(name)))
      || this.knowledge.globalsOfInput.some((name) => this.bindings.usesGlobal(name)));
  }

  get canHoldRequests(): boolean {
    return this.reachable.once('containers', (packages) => packages.some((name) => this.knowledge.packagesOfContainers.has(name)));
  }

  logCandidates(): readonly CallNode[] {
    return this.logs.candidates;
  }

  logSinkOf(call: CallNode): SinkOf<'log'> | null {
    return this.logs.sinkOf(call);
  }

  loggers(): readonly Logger[] {
    return this.logs.loggers;
  }

  /** Properties of records that are written under computed names. */
  private recordWrites(): Sink[] {
    if (!this.canHoldRecords) return [];
    return (this.inventory.memberAssignments.get('*') ?? []).flatMap((node) => {
      const record = node.left.type === 'MemberExpression' ? this.entity(node.left.object) : null;
      return record?.entity.row.record ? [{ row: bareSinks['model-write'], node, ...record }] : [];
    });
  }

  /** Calls on objects that nothing resolves, whose first argument can be nothing but a statement. */
  private get statementsByShape(): readonly TSESTree.CallExpression[] {
    return (this.shapedStatements ??= this.findStatementsByShape());
  }

  private findStatementsByShape(): readonly TSESTree.CallExpression[] {
    const found: TSESTree.CallExpression[] = [];
    let isWritten: boolean | null = null;
    for (const name of statementMethods) {
      for (const call of this.inventory.callsByMember.get(name) ?? []) {
        const argument = call.arguments[0];
        const callee = unwrap(call.callee);
        if (call.type !== 'CallExpression' || !argument || !canBeStatement(argument)) continue;
        isWritten ??= writtenStatement.test(this.sourceCode.text);
        if (!isWritten) return found;
        if (callee.type !== 'MemberExpression' || this.entity(callee) || this.entity(callee.object)) continue;
        if (!this.text(argument).alternatives.some((alternative) => looksLikeSql(alternative.pieces))) continue;
        found.push(call);
      }
    }
    return found;
  }

  /** Statements by their shape into which a driver would write the keys of an object: `INSERT INTO t SET ?`. */
  private expandedByShape(rows: ReadonlyMap<Entity, readonly SinkRow[]>): Sink[] {
    if (this.statementsByShape.length === 0) return [];
    const row = [...rows.values()].flat().find((candidate) => candidate.kind === 'model-write' && candidate.statement);
    if (row?.kind !== 'model-write' || !row.statement) return [];
    const { pattern } = row.statement;
    return this.statementsByShape.filter((call) => this.text(call.arguments[0] as Node).alternatives.some(({ pieces }) =>
      pattern.test(pieces.map((piece) => (piece.kind === 'constant' ? piece.value : '')).join(''))))
      .map((node): Sink => ({ row, node, entity: bareEntity, evidence: 'shaped' }));
  }

  rowsOfReturns<Kind extends ReturnedKind>(kind: Kind): readonly RowOfReturns<Kind>[] {
    return this.reachable.once(`returned ${kind}`, () => this.knowledge.returnedSinks(kind).filter(({ entity }) => this.reachable.has(entity.package)));
  }

  rowsOfModule(specifier: string): readonly { readonly row: LogFileSink; readonly entity: Entity }[] {
    const entity = this.knowledge.module(specifier);
    const rows = entity ? (this.knowledge.sinks('log-file').get(entity) ?? []) : [];
    return rows.flatMap((row) => (entity && row.kind === 'log-file' ? [{ row, entity }] : []));
  }

  returnedBy(role: Entity): readonly { readonly of: FunctionNode; readonly value: Expression }[] {
    return [...this.inventory.returns].flatMap(([of, values]) =>
      (this.entities.roleOf(of)?.entity === role ? values.map((value) => ({ of, value: value as Expression })) : []));
  }

  roleOf(of: FunctionNode): Resolution | null {
    return this.entities.roleOf(of);
  }

  decoratorsOf(node: Node): readonly Decoration[] {
    return this.decorators.of(node);
  }

  returnsOf(of: FunctionNode): readonly Node[] {
    return this.inventory.returns.get(of) ?? [];
  }

  callsWithin(node: Node): readonly CallNode[] {
    const calls = this.callsInOrder;
    let [low, high] = [0, calls.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((calls[middle] as CallNode).range[0] < node.range[0]) low = middle + 1;
      else high = middle;
    }
    const found: CallNode[] = [];
    for (let call = calls[low]; call && call.range[0] < node.range[1]; call = calls[++low]) if (call.range[1] <= node.range[1]) found.push(call);
    return found;
  }

  tagsWithin(node: Node): readonly TSESTree.Expression[] {
    return this.inventory.templates.filter((template) => contains(node, template)).map(({ tag }) => tag);
  }

  imports(specifier: string): boolean {
    return this.inventory.specifiers.has(specifier);
  }

  dynamicImports(): readonly TSESTree.ImportExpression[] {
    return this.inventory.dynamicImports;
  }

  computedCallees(): readonly TSESTree.MemberExpression[] {
    return computedCallees(this);
  }

  /** Every call and construction, by where it begins. */
  private get callsInOrder(): readonly CallNode[] {
    const { callsByIdentifier, callsByMember, otherCalls } = this.inventory;
    return (this.orderedCalls ??= [...callsByIdentifier.values(), ...callsByMember.values(), otherCalls].flat().sort((one, other) => one.range[0] - other.range[0]));
  }

  conditionsAt(node: Node): readonly Condition[] {
    const found: Condition[] = [];
    for (let facts = this.control.facts(node); facts; facts = facts.outer) {
      for (const { kind, subject, test, truth } of facts.own) {
        if (kind === 'condition') found.push({ test, truth, switched: null });
        else if (kind === 'case' && subject) found.push({ test, truth, switched: subject });
      }
    }
    return found;
  }

  /** Is the call the sink that a row says, by what the row asks of its arguments? */
  isSinkHere(row: SinkRow, call: CallNode): boolean {
    if ('returned' in row && row.returned) return false;
    if ((row.kind !== 'cookie' && row.kind !== 'escaping') || row.plugin === undefined) return true;
    const { plugin } = row;
    const first = call.arguments[0];
    const entity = first && this.entity(first)?.entity;
    return entity !== undefined && (`${entity.package}:${entity.name}` === plugin || entity.name === plugin);
  }

  /** Packages of which a member is called that no other has. */
  get packagesOfTellingCalls(): readonly string[] {
    if (this.tellingCalls) return this.tellingCalls;
    const found = new Set<string>();
    for (const name of this.inventory.callsByMember.keys()) {
      const entity = this.knowledge.distinctive(name);
      if (entity) found.add(entity.package);
    }
    return (this.tellingCalls = [...found]);
  }

  /** Does the file use this global name, or a global object that hands out all of them? */
  namesGlobal(name: string): boolean {
    return this.bindings.usesGlobal(name) || (this.usesGlobalObject && this.sourceCode.text.includes(name));
  }

  private get usesGlobalObject(): boolean {
    return (this.namesAllGlobals ??= globalObjects.some((object) => this.bindings.usesGlobal(object)));
  }

  /** The global names that lead to sinks, of those that the file uses, in an order that is the same for all files. */
  get globalsOfSinks(): readonly GlobalOfSinks[] {
    const { bindings, usesGlobalObject } = this;
    return this.knowledge.globalsOfSinks.filter(({ name }) => (usesGlobalObject ? this.namesGlobal(name) : bindings.usesGlobal(name)));
  }

  /** Of these names those under which the file calls something. `call` and `apply` stand among the plain names, since they call what stands before them. */
  membersAmong(names: ReadonlySet<string>): readonly string[] {
    const called = this.inventory.callsByMember;
    const present: string[] = [];
    const [fewer, others] = names.has('*') ? [called, called] : called.size < names.size ? [called, names] : [names, called];
    for (const name of fewer.keys()) if (others.has(name) && name !== 'call' && name !== 'apply') present.push(name);
    return present;
  }

  /** Calls of members of this name, by what they denote. */
  callsUnder(name: string): CallsByEntity {
    let calls = this.callsByName.get(name);
    if (calls) return calls;
    const named = this.inventory.callsByMember.get(name);
    calls = named ? this.byEntity(named) : none;
    this.callsByName.set(name, calls);
    return calls;
  }

  /** Calls of plain names, of results, and by `call` and `apply`, by what they denote. */
  get callsOfPlainNames(): CallsByEntity {
    if (this.plainCalls) return this.plainCalls;
    const { callsByIdentifier, callsByMember, otherCalls } = this.inventory;
    const found = this.byEntity([...otherCalls, ...(callsByMember.get('call') ?? []), ...(callsByMember.get('apply') ?? [])]);
    for (const [name, calls] of callsByIdentifier) this.addPlainCalls(calls, this.knowledge.global(name) !== null || name === 'require', found);
    return (this.plainCalls = found);
  }

  /** Calls of one name: what each of its variables denotes is the same at every call. */
  private addPlainCalls(calls: readonly CallNode[], isGlobal: boolean, found: Map<Entity, CallNode[]>): void {
    const denoted = new Map<Variable | null, Entity | null>();
    for (const call of calls) {
      const callee = unwrap(call.callee);
      const variable = this.bindings.variable(callee);
      let entity = denoted.get(variable);
      if (entity === undefined) {
        entity = this.canDenote(callee, isGlobal) ? (this.entity(callee)?.entity ?? null) : null;
        denoted.set(variable, entity);
      }
      if (entity) append(found, entity, call);
    }
  }

  /** From the end, so that the inner calls of a chain come before the outer ones, which ask for them. */
  private byEntity(calls: readonly CallNode[]): Map<Entity, CallNode[]> {
    const found = new Map<Entity, CallNode[]>();
    for (let index = calls.length - 1; index >= 0; index--) {
      const call = calls[index] as CallNode;
      const entity = this.entity(call.callee)?.entity;
      if (entity) append(found, entity, call);
    }
    return found;
  }

  /** Can a called name stand for something of a library: not the functions of this file, nor what no model has. */
  canDenote(callee: Node, isGlobal: boolean): boolean {
    const variable = this.bindings.variable(callee);
    if (!variable) return isGlobal;
    const [definition] = variable.defs;
    if (variable.defs.length !== 1 || !definition) return true;
    if (String(definition.type) !== 'ImportBinding') return String(definition.type) !== 'FunctionName' && !isConstantFunction(definition);
    const source = definition.parent?.type === 'ImportDeclaration' ? definition.parent.source.value : null;
    return source === null || this.knowledge.module(source) !== null || this.entities.canTell;
  }

  /** Can the file hold records of a store? */
  get canHoldRecords(): boolean {
    return this.reachable.once('records', () => this.knowledge.packagesOfRecords.some((name) => this.reachable.has(name)));
  }

  /** Packages of which this file can hold an entity. */
  get reachable(): Reach {
    return (this.reached ??= reachOf(this.inventory, this.knowledge, this.sourceCode.text, [...this.importedPackages, ...this.packagesOfContexts, ...this.handlerShapes.map(({ model }) => model.package), ...this.conventions.packages, ...this.emitterShapes.packages], this.receiverShapes.registrations.size > 0));
  }

  /** The shapes of handlers of which this file can have one. */
  get handlerShapes(): Knowledge['handlerShapes'] {
    return (this.shapesOfHandlers ??= this.knowledge.handlerShapes.filter(({ model, shape }) => canHold(shape, this.inventory) || this.importedPackages.has(model.package)));
  }

  /** The packages that the file imports or requires, of those that have models. */
  get importedPackages(): ReadonlySet<string> {
    return (this.imported ??= packagesOf(this.inventory, this.knowledge));
  }

  /** The packages with handlers of one parameter, of which this file can have one. */
  private get packagesOfContexts(): readonly string[] {
    return (this.contexts ??= this.knowledge.contextShapes.filter(({ names, shape }) => canHoldContext(shape, names, this)).map(({ model }) => model.package));
  }

  /** Can a function of this file be a handler whose one parameter is request and response? */
  get canHoldContexts(): boolean {
    return this.packagesOfContexts.length > 0;
  }

  /** Assignments to a member that is the entity `package:name`, in source order. */
  assignmentsOf(entity: string): readonly TSESTree.AssignmentExpression[] {
    const wanted = this.knowledge.find(entity);
    if (!wanted || !this.reachable.has(wanted.package)) return [];
    const members = [...this.knowledge.memberNames(wanted)].flatMap((name) => this.inventory.memberAssignments.get(name) ?? []);
    const found = [...members, ...[...this.inventory.nameAssignments.values()].flat()];
    return found.filter(({ left }) => this.entity(left)?.entity === wanted).sort((one, other) => one.range[0] - other.range[0]);
  }

  attributes(kind: AttributeRow['kind']): readonly Attribute[] {
    return attributesOf(kind, this);
  }

  get attributeSpreads(): readonly TSESTree.JSXSpreadAttribute[] {
    return this.inventory.attributeSpreads;
  }

  assignmentsTo(member: string): readonly TSESTree.AssignmentExpression[] {
    return this.inventory.memberAssignments.get(member) ?? [];
  }

  calls(entity: string): readonly CallNode[] {
    let calls = this.callsOf.get(entity);
    if (!calls) this.callsOf.set(entity, (calls = this.findCalls(entity)));
    return calls;
  }

  callsFor(purpose: NonNullable<EntityRow['purpose']>): readonly CallNode[] {
    return this.knowledge.calledFor(purpose).flatMap((entity) => this.calls(entity));
  }

  private findCalls(entity: string): readonly CallNode[] {
    const wanted = this.knowledge.find(entity);
    if (!wanted || !this.reachable.has(wanted.package) || this.isUnnamedGlobal(wanted)) return [];
    const members = this.membersAmong(this.knowledge.memberNames(wanted)).flatMap((name) => this.callsUnder(name).get(wanted) ?? []);
    const found = [...members, ...(this.callsOfPlainNames.get(wanted) ?? [])];
    return found.length > 1 ? found.sort((one, other) => one.range[0] - other.range[0]) : found;
  }

  /** Where no library leads to the language's own, its globals must be named: `JSON.parse` by `JSON`. */
  private isUnnamedGlobal({ name, package: owner }: Entity): boolean {
    const { everywhere } = this.knowledge;
    if (!everywhere.includes(owner) || this.reachable.packages.size > everywhere.length) return false;
    const [root] = name.split('.', 1) as [string];
    return this.knowledge.global(root)?.package === owner && !this.namesGlobal(root);
  }

  at(call: Node, position: Position): Expression | null {
    if (call.type === 'AssignmentExpression') return call.right;
    let base: Node | null;
    if (position.argument === 'returned') {
      base = call;
    } else if (call.type !== 'CallExpression' && call.type !== 'NewExpression') {
      return null;
    } else if (position.argument === 'receiver') {
      const callee = unwrap(call.callee);
      base = callee.type === 'MemberExpression' ? callee.object : null;
    } else {
      base = this.argumentAt(call, position.argument);
    }
    if (!base || !position.property?.length) return base as Expression | null;
    const answer = this.option(base, position.property);
    const value = answer.kind === 'found' ? (answer.node.type === 'Property' ? answer.node.value : answer.node) : null;
    return value as Expression | null;
  }

  /** The argument at an index: it may be an element of a list that is spread. Null where the length of a list before it is not known. */
  private argumentAt(call: TSESTree.CallExpression | TSESTree.NewExpression, index: number | 'last'): Node | null {
    const { length } = call.arguments;
    if (!call.arguments.some((argument) => argument.type === 'SpreadElement')) return call.arguments[index === 'last' ? length - 1 : index] ?? null;
    const given: Node[] = [];
    for (const argument of call.arguments) {
      const elements = argument.type === 'SpreadElement' ? this.elementsOf(argument.argument) : [argument];
      if (elements) given.push(...elements);
      else if (index !== 'last' && index < given.length) break;
      else return index === 'last' || argument !== call.arguments[length - 1] ? null : this.spreadElement(argument as TSESTree.SpreadElement, index - given.length);
    }
    return given[index === 'last' ? given.length - 1 : index] ?? null;
  }

  /** An element of a list that is spread and not written out, as the member of the list that it is. */
  private spreadElement(spread: TSESTree.SpreadElement, index: number): Node {
    let elements = this.spreadElements.get(spread);
    if (!elements) this.spreadElements.set(spread, (elements = []));
    return (elements[index] ??= memberOfSpread(spread, index));
  }

  /** The elements of a list that is written out, and that nothing changes. */
  private elementsOf(list: Node): readonly Node[] | null {
    const bare = unwrap(list);
    const variable = bare.type === 'Identifier' ? this.bindings.variable(bare) : null;
    const literal = this.objects.definition(bare);
    if (literal.type !== 'ArrayExpression' || (variable && this.bindings.mutations(variable).length > 0)) return null;
    const elements = literal.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? [element] : []));
    return elements.length === literal.elements.length ? elements : null;
  }

  constant(node: Node): { readonly value: unknown } | null {
    return this.constants.evaluate(node);
  }

  callsOnText(methods: readonly string[], isWanted?: (call: TSESTree.CallExpression) => boolean): readonly TSESTree.CallExpression[] {
    return callsOnText(methods, this, isWanted);
  }

  callsOfMembers(names: readonly string[]): readonly TSESTree.CallExpression[] {
    const found: TSESTree.CallExpression[] = [];
    for (const name of names) for (const call of this.inventory.callsByMember.get(name) ?? []) if (call.type === 'CallExpression') found.push(call);
    return found.length > 1 ? found.sort((one, other) => one.range[0] - other.range[0]) : found;
  }

  writtenParts(node: Node, use: Node, ofCallers = false): readonly WrittenPart[] {
    return writtenParts(node, use, this, ofCallers);
  }

  definition(node: Node): Node {
    return this.objects.definition(node);
  }

  functionOf(node: Node): FunctionNode | null {
    return this.objects.functionOf(node);
  }

  callsBefore(receiver: Node, node: Node): readonly TSESTree.CallExpression[] {
    const found: TSESTree.CallExpression[] = [];
    let root = unwrap(receiver);
    while (root.type === 'CallExpression' && unwrap(root.callee).type === 'MemberExpression') {
      found.push(root);
      root = unwrap((unwrap(root.callee) as TSESTree.MemberExpression).object);
    }
    const access = accessPath(root, this);
    for (const reference of access?.variable.references ?? []) {
      let current = memberAt(reference.identifier as Node, access?.path ?? []);
      if (!current || current.range[0] >= node.range[0]) continue;
      while (current.parent?.type === 'MemberExpression' && current.parent.object === current && current.parent.parent.type === 'CallExpression' && current.parent.parent.callee === current.parent) {
        current = current.parent.parent;
        if (this.runsBefore(current, node)) found.push(current as TSESTree.CallExpression);
      }
    }
    return found;
  }

  runsBefore(call: Node, node: Node): boolean {
    const statement = statementOf(call);
    const list = statement.parent;
    return list !== undefined && contains(list, node) && call.range[1] <= node.range[0]
      && statement.type === 'ExpressionStatement' && isUnconditional(call, statement) && !isInHoisted(node, list);
  }

  callersOf(of: FunctionNode): readonly CallNode[] {
    return this.objects.callers(of).calls;
  }

  variable(node: Node): Variable | null {
    return this.bindings.variable(node);
  }

  namesOf(node: Node): readonly string[] {
    return namesOf(node, this);
  }

  isStructure(node: Node): boolean {
    return isStructure(node, this);
  }

  sanitizers(escape: Escape): readonly Sanitizer[] {
    let sanitizers = this.sanitizersOf.get(escape);
    if (!sanitizers) this.sanitizersOf.set(escape, (sanitizers = this.findSanitizers(escape)));
    return sanitizers;
  }

  private findSanitizers(escape: Escape): readonly Sanitizer[] {
    // A file has one of these around all its code, or two: the global one and that of the module.
    const outermost = this.sourceCode.scopeManager?.scopes.filter((scope) => scope.block.type === 'Program') ?? [];
    const found = outermost.flatMap((scope) => scope.variables).flatMap((variable): Sanitizer[] => {
      const [identifier] = variable.identifiers;
      const entity = identifier && this.entity(identifier)?.entity;
      if (!entity) return [localSanitizer(variable, escape, this) ?? []].flat();
      const members = Object.keys(entity.row.members ?? {}).filter((name) => name !== '*').map((name) => [`${variable.name}.${name}`, this.knowledge.member(entity, name)] as const);
      return [[variable.name, entity] as const, ...members].flatMap(([name, candidate]) => {
        const row = candidate && this.knowledge.propagator(candidate);
        return row?.escapes === escape && row.inputs[0] === 0 ? [{ name, takesAnything: row.how === 'content' }] : [];
      });
    });
    return found.sort((one, other) => Number(other.takesAnything) - Number(one.takesAnything));
  }

  isDevelopmentOnly(node: Node): boolean {
    this.asksForEnvironment ??= /NODE_ENV|import\.meta/.test(this.sourceCode.text);
    if (!this.asksForEnvironment) return false;
    for (let facts = this.control.facts(node); facts; facts = facts.outer) {
      for (const fact of facts.own) {
        if (fact.kind !== 'condition') continue;
        const constant = this.constants.evaluate(fact.test, 'production');
        if (constant && Boolean(constant.value) !== fact.truth) return true;
      }
    }
    return false;
  }

  private packageFacts() {
    return (this.facts ??= readPackageFacts(this.filename));
  }

  major(packageName: string): number | null {
    const range = this.packageFacts()?.declared.get(packageName);
    return range === undefined ? null : majorOf(range);
  }

  declaredRange(packageName: string): string | null {
    return this.packageFacts()?.declared.get(packageName) ?? null;
  }

  computedWrites(): readonly TSESTree.AssignmentExpression[] {
    const isComputed = (node: Node): boolean => node.type === 'MemberExpression' && node.computed && staticName(node) === null;
    const found: TSESTree.AssignmentExpression[] = [];
    for (const assignments of this.inventory.memberAssignments.values()) {
      for (const assignment of assignments) {
        const { left } = assignment;
        if (left.type === 'MemberExpression' && (isComputed(left) || isComputed(unwrap(left.object)))) found.push(assignment);
      }
    }
    return found.sort((one, other) => one.range[0] - other.range[0]);
  }

  deletions(): readonly TSESTree.UnaryExpression[] {
    return this.inventory.deletions;
  }

  declares(packageName: string): boolean | null {
    return this.packageFacts()?.declared.has(packageName) ?? null;
  }

  /** Does the file import what only servers have: files, sockets and processes, databases, a web framework? */
  get isOfServer(): boolean {
    return (this.servesRequests ??= [...this.inventory.specifiers].some((specifier) => {
      const model = this.knowledge.module(specifier)?.model;
      if (model?.clientModules?.includes(specifier)) return false;
      return serverModules.test(specifier) || model?.routing !== undefined || (model?.sinks?.some((row) => row.kind === 'sql' || row.kind === 'response-body') ?? false);
    }));
  }

  get importsServerModule(): boolean {
    return [...this.inventory.specifiers].some((specifier) => specifier.startsWith('node:') || this.knowledge.module(specifier) !== null || /^(?:fs|net|tls|server-only)$/.test(specifier));
  }

  importsPackage(packageName: string): boolean {
    return this.sourceCode.ast.body.some((statement) => statement.type === 'ImportDeclaration' && this.knowledge.module(statement.source.value)?.package === packageName);
  }

  /** What a configuring call of a model's library sets in this file: for values that depend on it. */
  configuredIn(model: PackageModel): (call: string, key: string | undefined, argument: number) => { readonly value: unknown } | undefined {
    return (call, key, argument) => {
      const found = this.calls(call.includes(':') ? call : `${model.package}:${call}`).find((node) => key === undefined || (node.arguments[0] && this.constant(node.arguments[0])?.value === key));
      const value = found?.arguments[argument];
      return found && { value: value && (this.constant(value) ?? { value: null }).value };
    };
  }

  /** The constants that an option has in the calls of these entities: `undefined` where it is not given, null if it is not known. */
  optionsOf(calls: readonly string[], option: string | undefined): readonly unknown[] {
    return calls.flatMap((call) => this.calls(call)).flatMap((call): readonly unknown[] => {
      const [argument] = call.arguments;
      if (option === undefined || !argument) return [undefined];
      const answer = this.option(argument, [option]);
      if (answer.kind !== 'found') return [answer.kind === 'missing' ? undefined : null];
      return answer.values.map((value) => (value.kind === 'constant' ? value.value : null));
    });
  }

  /** The pattern and flags behind an expression. */
  regularExpression(node: Node): { readonly pattern: string; readonly flags: string } | null {
    const definition = this.objects.definition(node);
    if (definition.type === 'Literal' && 'regex' in definition) return definition.regex;
    if ((definition.type !== 'NewExpression' && definition.type !== 'CallExpression') || definition.callee.type !== 'Identifier' || definition.callee.name !== 'RegExp') return null;
    const [pattern, flags] = definition.arguments.map((argument) => this.constant(argument)?.value);
    return typeof pattern === 'string' ? { pattern, flags: typeof flags === 'string' ? flags : '' } : null;
  }

  /** The answers that models may ask for. */
  get questions(): Questions {
    return (this.questionsMade ??= this.makeQuestions());
  }

  private makeQuestions(): Questions {
    return {
      entity: (node) => {
        const resolution = this.entity(node as Node);
        return resolution ? `${resolution.entity.package}:${resolution.entity.name}` : null;
      },
      definition: (node) => this.objects.definition(node as Node),
      constant: (node) => this.constant(node as Node),
      call: (node) => this.readCall(this.objects.definition(node as Node)),
      properties: (node) => this.readProperties(this.objects.definition(node as Node)),
      parts: (node) => readParts(node as Node, this),
      name: (node) => nameAtSource(node as Node, this),
      isOwn: (node) => isOfProject(node as Node, this),
      owner: (node) => {
        const bare = unwrap(node as Node);
        return bare.type === 'MemberExpression' ? bare.object : null;
      },
      returned: (node) => {
        const of = this.objects.functionOf(node as Node);
        const returns = of ? this.returnsOf(of) : [];
        return returns.length === 1 ? (returns[0] ?? null) : null;
      },
      outline: (node) => readOutline(node as Node, this),
      elements: (node) => {
        const list = this.objects.definition(node as Node);
        return list.type === 'ArrayExpression' ? list.elements.filter((element) => element !== null) : null;
      },
      matches: (node) => {
        const source = this.constant(node as Node)?.value;
        const regular = typeof source === 'string' ? { pattern: source, flags: 'u' } : this.regularExpression(node as Node);
        return regular && matchedBy(regular.pattern, regular.flags);
      },
      matchesText: (pattern) => matchedBy(pattern, 'u'),
      foreign: (node) => this.entity(node as Node)?.entity.model.schema?.(node, this.questions) ?? null,
      major: (name) => this.major(name),
    };
  }

  private readCall(node: Node): ReturnType<Questions['call']> {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
    const callee = unwrap(node.callee);
    const member = callee.type === 'MemberExpression' ? callee : null;
    return { node, callee, receiver: member?.object ?? null, method: member ? staticName(member) : null, arguments: node.arguments };
  }

  private readProperties(node: Node): ReturnType<Questions['properties']> {
    if (node.type !== 'ObjectExpression') return null;
    const entries = new Map<string, Opaque>();
    let open = false;
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        const inner = this.readProperties(this.objects.definition(property.argument));
        if (!inner || inner.open) entries.clear();
        for (const [name, value] of inner?.entries ?? []) entries.set(name, value);
        open ||= !inner || inner.open;
        continue;
      }
      const name = this.objects.keyOf(property);
      if (name === null) open = true;
      else entries.set(name, property.value);
    }
    return { entries, open };
  }
}


/** `const name = () => …` */
function isConstantFunction({ node, parent }: Variable['defs'][number]): boolean {
  return node.type === 'VariableDeclarator' && parent?.type === 'VariableDeclaration' && parent.kind === 'const' && node.id.type === 'Identifier' && node.init !== null && isFunction(node.init);
}

/** What a regular expression that must match lets through. */
function matchedBy(pattern: string, flags: string): Values | null {
  const left = capabilitiesMatched(pattern, flags);
  if (left) return { proven: left };
  // Text around an unbound match is free; what a negative lookaround keeps out of it is not read.
  if (/\(\?<?!/.test(pattern)) return null;
  const removed: readonly string[] = capabilitiesRemovedByStart(pattern, flags);
  return { proven: anyText.filter((word) => !removed.includes(word)) };
}

/** The member expression of this path that begins with an identifier, or null. */
function memberAt(identifier: Node, path: Path): Node | null {
  let current = identifier;
  for (const key of path) {
    const { parent } = current;
    if (parent?.type !== 'MemberExpression' || parent.object !== current || staticName(parent) !== key) return null;
    current = parent;
  }
  return current;
}

/** Does the node run whenever the statement around it does? */
function isUnconditional(node: Node, statement: Node): boolean {
  for (let current = node; current !== statement && current.parent; current = current.parent) {
    const { parent } = current;
    if (isFunction(parent)) return false;
    if (parent.type === 'LogicalExpression' && parent.right === current) return false;
    if (parent.type === 'ConditionalExpression' && parent.test !== current) return false;
  }
  return true;
}

/** Does a function declaration, which can be called before it stands, lie between the node and the list of statements around it? */
function isInHoisted(node: Node, list: Node): boolean {
  for (let current = node.parent; current && current !== list; current = current.parent) {
    if (current.type === 'FunctionDeclaration') return true;
  }
  return false;
}

/** Can the expression be a statement? A text that is written out must begin like one. */
function canBeStatement(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'Literal') return typeof bare.value === 'string' && possibleStatement.test(bare.value);
  if (bare.type === 'TemplateLiteral') {
    const [first, second] = bare.quasis;
    // A path stands behind an address: `${url}/users`.
    return first?.value.raw === '' ? !second || !/^\/(?!\*)/.test(second.value.raw) : possibleStatement.test(first?.value.cooked ?? '');
  }
  return !isFunction(bare) && bare.type !== 'SpreadElement' && bare.type !== 'ObjectExpression' && bare.type !== 'ArrayExpression';
}

/** The beginning of a statement: blanks, comments and parentheses, then a word. */
const possibleStatement = /^[\s(]*(?:--|\/\*|#|[a-z]+(?:\s|\*|$|\/))/i;

/** The first word of a statement where a literal, or a line of one, begins. */
const writtenStatement = /(?:["'`\n]|\*\/)(?:\s|\(|\\[nrt])*(?:select|insert|replace|update|delete|with)\b/i;
