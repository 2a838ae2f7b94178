import type {
  AnyValues, AttributeRow, ChainShape, ConfiguringRow, ContentTypeRow, Enforcement, ContextShape, DecoratedRoutingRow, DescribedRouteRow, EntityRow, EmitterShape, FileRoleRow, GuardRow, HandlerShape, LoggerRow, PackageModel, PipeRow, PropagatorRow, RoutingRow, SinkKind, SinkRow, SourceRow, StepRoleRow, TagRow, ValidatorRow, Values,
} from '../models/model.ts';
import type { CapabilitySet, Entity, ReturnedKind, RowOfReturns } from './answers.ts';
import { maskOf } from './capabilities.ts';
import { type ContextNames, namesOfContext } from './context-handlers.ts';
import { groupBy } from './groups.ts';
import type { WantedNames } from './inventory.ts';
import { type RegisteringMembers, registeringMembersOf } from './receiver-shapes.ts';
import { type TlsRows, tlsRowsOf } from './tls-rows.ts';

/** What a value can do, as masks; `proven` is a subset of `possible`. */
export interface Masks {
  readonly proven: CapabilitySet;
  readonly possible: CapabilitySet;
}

/** Kinds of sinks that a file can hold without an import of any package. */
const kindsOfGlobals: readonly SinkKind[] = [
  'password', 'salt', 'html-response', 'response-body', 'cookie', 'command', 'code', 'html-sink', 'url-scheme', 'path', 'redirect', 'request-target', 'regexp', 'prototype', 'deserialization', 'filter', 'message-listener',
];

export interface GlobalOfSinks {
  readonly name: string;
  readonly kinds: readonly SinkKind[];
  readonly owner: string;
}

type GlobalPipes = NonNullable<PackageModel['globalPipes']> & { readonly model: PackageModel };

const none: readonly string[] = [];

/** The models, indexed for the questions that the core asks of them. One instance serves every file. */
export class Knowledge {
  readonly models: readonly PackageModel[];
  /** the packages whose entities need no import: the language */
  readonly everywhere: readonly string[];
  /** the packages that have records of a store */
  readonly packagesOfRecords: readonly string[];
  private readonly entities = new Map<string, Entity>();
  private readonly entitiesOf = new Map<PackageModel, Map<string, Entity>>();
  private readonly byModule = new Map<string, Entity>();
  private readonly byGlobal = new Map<string, Entity>();
  private readonly modelOf = new Map<string, PackageModel>();
  private readonly sourceRows = new Map<Entity, SourceRow>();
  private readonly sinkRows = new Map<SinkKind, Map<Entity, SinkRow[]>>();
  private readonly propagatorsByEntity = new Map<Entity, PropagatorRow>();
  private readonly propagatorsByMethod = new Map<string, PropagatorRow>();
  private readonly guardRows = new Map<Entity, GuardRow>();
  private readonly tagRows = new Map<Entity, TagRow>();
  private readonly validatorRows = new Map<Entity, ValidatorRow>();
  private readonly contentTypeRows = new Map<Entity, ContentTypeRow>();
  private readonly stepRoleRows = new Map<Entity, StepRoleRow>();
  private readonly pipeRows = new Map<Entity, PipeRow>();
  private readonly distinctiveMembers = new Map<string, Entity>();
  private readonly rareMembers = new Set<string>();
  private readonly commonMembers = new Map<string, readonly Entity[]>();
  private readonly ownersOfCommon = new Map<string, readonly Entity[]>();
  private readonly provingMembers = new Map<string, readonly string[]>();
  /** names of members that are texts */
  readonly namesOfTexts = new Set<string>();
  private namesOfEntity: Map<Entity, Set<string>> | null = null;
  private readonly sinksByField = new Map<string, readonly { readonly entity: Entity; readonly row: SinkRow }[]>();
  private readonly logNames = new Map<string, readonly string[]>();
  private logFunctions: ReadonlySet<string> | null = null;
  private kindsByRows: readonly SinkKind[] | null = null;
  private globalsToSinks: readonly GlobalOfSinks[] | null = null;
  private containers: ReadonlySet<string> | null = null;
  private inputPackages: ReadonlySet<string> | null = null;
  private inputGlobals: readonly string[] | null = null;
  private containerTypes: readonly ContainerType[] | null = null;
  private typesByGlobal: ReadonlyMap<string, Entity> | null = null;
  private decorating: ReadonlySet<string> | null = null;
  private shapes: readonly { readonly model: PackageModel; readonly shape: HandlerShape }[] | null = null;
  private contexts: readonly ModelledContext[] | null = null;
  private sequencing: ReadonlySet<Entity> | null = null;
  private tlsRows: TlsRows | null = null;
  private attributeRows: ReadonlyMap<string, readonly { readonly row: AttributeRow; readonly owner: string }[]> | null = null;
  private rolesAssigned: ReadonlySet<string> | null = null;
  private namesWanted: WantedNames | null = null;
  private chains: readonly { readonly model: PackageModel; readonly shape: ChainShape }[] | null = null;
  private checking: readonly string[] | null = null;
  private shapesOfReceivers: readonly { readonly model: PackageModel; readonly shape: NonNullable<RoutingRow['shape']> }[] | null = null;
  private shapesOfEmitters: readonly { readonly model: PackageModel; readonly shape: EmitterShape }[] | null = null;
  private membersThatRegister: RegisteringMembers | null = null;
  private fileRoleRows: readonly ModelledFileRole[] | null = null;
  private decoratedRoutingRows: readonly { readonly model: PackageModel; readonly row: DecoratedRoutingRow }[] | null = null;
  private pipesOfAll: readonly GlobalPipes[] | null = null;
  private describingRows: readonly { readonly model: PackageModel; readonly row: DescribedRouteRow }[] | null = null;
  private enforcing: readonly (readonly Enforcement[])[] | null = null;
  private indexOfReader: number | null = null;
  private purposes: ReadonlyMap<NonNullable<EntityRow['purpose']>, readonly { readonly entity: string }[]> | null = null;
  private routingRows: readonly { readonly model: PackageModel; readonly row: RoutingRow }[] | null = null;

  constructor(models: readonly PackageModel[]) {
    this.models = models;
    for (const model of models) {
      this.modelOf.set(model.package, model);
      const own = new Map<string, Entity>();
      this.entitiesOf.set(model, own);
      for (const [name, row] of Object.entries(model.entities)) {
        const entity: Entity = { package: model.package, name, row, model };
        own.set(name, entity);
        this.entities.set(`${model.package}:${name}`, entity);
      }
    }
    for (const model of models) this.index(model);
    for (const model of models) for (const row of model.configures ?? []) this.configure(model, row);
    this.everywhere = models.filter((model) => model.globals && !model.modules).map((model) => model.package);
    this.packagesOfRecords = models.filter((model) => Object.values(model.entities).some((row) => row.record)).map((model) => model.package);
  }

  private index(model: PackageModel): void {
    const find = (name: string) => this.named(model, name);
    for (const [specifier, name] of Object.entries(model.modules ?? {})) this.byModule.set(specifier, find(name));
    for (const [global, name] of Object.entries(model.globals ?? {})) this.byGlobal.set(global, find(name));
    for (const row of model.sources ?? []) this.sourceRows.set(find(row.entity), row);
    for (const row of model.sinks ?? []) this.indexSink(find(row.entity), row);
    for (const row of model.propagators ?? []) {
      if (row.entity) this.propagatorsByEntity.set(find(row.entity), row);
      if (row.method) this.propagatorsByMethod.set(row.method, row);
    }
    for (const row of model.tags ?? []) this.tagRows.set(find(row.entity), row);
    for (const row of model.guards ?? []) this.guardRows.set(find(row.entity), row);
    for (const row of model.validators ?? []) this.validatorRows.set(find(row.entity), row);
    for (const row of model.contentTypes ?? []) this.contentTypeRows.set(find(row.entity), row);
    for (const row of model.pipes ?? []) this.pipeRows.set(find(row.entity), row);
    for (const row of model.stepRoles ?? []) this.stepRoleRows.set(find(row.entity), row);
    for (const row of Object.values(model.entities)) {
      for (const [member, name] of Object.entries(row.members ?? {})) {
        if (find(name).row.text !== undefined) this.namesOfTexts.add(member);
        if (member !== '*' && (find(name).row.distinctive || find(name).row.rare || find(name).row.common)) this.indexMember(member, find(name), model);
      }
    }
  }

  /** A library decides by a call what the fields of a source of another one can do. */
  private configure(model: PackageModel, { source, ...row }: ConfiguringRow): void {
    const entity = this.named(model, source);
    const known = this.sourceRows.get(entity);
    const field = known?.field ?? known?.value;
    if (!known || !field || 'gathered' in field) throw new Error(`The model of ${model.package} configures what is no source of its own values: ${source}`);
    const configured = { ...row, call: `${model.package}:${row.call}` };
    this.sourceRows.set(entity, { ...known, field: 'configured' in field ? { ...field, configured: [...field.configured, configured] } : { otherwise: field, configured: [configured] } });
  }

  private indexMember(member: string, entity: Entity, model: PackageModel): void {
    if (entity.row.distinctive) this.distinctiveMembers.set(member, entity);
    if (entity.row.rare) this.rareMembers.add(member);
    if (entity.row.common) this.commonMembers.set(member, [...(this.commonMembers.get(member) ?? []), entity]);
    const owners = [...(entity.row.distinctive ? [entity.package] : []), ...(entity.row.rare || entity.row.common ? [model.package] : [])];
    this.provingMembers.set(member, [...(this.provingMembers.get(member) ?? []), ...owners]);
  }

  private indexSink(entity: Entity, row: SinkRow): void {
    let rows = this.sinkRows.get(row.kind);
    if (!rows) this.sinkRows.set(row.kind, (rows = new Map()));
    rows.set(entity, [...(rows.get(entity) ?? []), row]);
  }

  /**
   * The entity of that name in a model; `package:name` names another model's.
   * @throws if no model has it: a model is wrong
   */
  named(model: PackageModel, name: string): Entity {
    const entity = this.entitiesOf.get(model)?.get(name) ?? this.entities.get(name);
    if (!entity) throw new Error(`The model of ${model.package} names an entity that does not exist: ${name}`);
    return entity;
  }

  /** The entity `package:name`, or null. */
  find(fullName: string): Entity | null {
    return this.entities.get(fullName) ?? null;
  }

  module(specifier: string): Entity | null {
    return this.byModule.get(specifier) ?? (specifier.startsWith('node:') ? this.byModule.get(specifier.slice(5)) ?? null : null);
  }

  global(name: string): Entity | null {
    return this.byGlobal.get(name) ?? null;
  }

  /** The type that a module exports under this name, as the entity of its values. */
  type(namespace: Entity, name: string): Entity | null {
    const own = namespace.model.types?.[name];
    if (own !== undefined) return this.named(namespace.model, own);
    const exported = this.member(namespace, name);
    return exported?.row.new !== undefined ? this.named(exported.model, exported.row.new) : null;
  }

  /** The values of a type that needs no import. */
  globalType(name: string): Entity | null {
    return this.globalTypes.get(name) ?? null;
  }

  private get globalTypes(): ReadonlyMap<string, Entity> {
    return (this.typesByGlobal ??= this.indexGlobalTypes());
  }

  private indexGlobalTypes(): ReadonlyMap<string, Entity> {
    const found = new Map<string, Entity>();
    for (const model of this.models) {
      for (const [type, target] of Object.entries((model.globals && model.types) ?? {})) {
        const name = /^global (.+)$/.exec(type)?.[1];
        if (name !== undefined && !found.has(name)) found.set(name, this.named(model, target));
      }
    }
    return found;
  }

  member(entity: Entity, name: string): Entity | null {
    const members = entity.row.members;
    const target = members && Object.hasOwn(members, name) ? members[name] : members?.['*'];
    return target === undefined ? null : this.named(entity.model, target);
  }

  element(entity: Entity, key: string): Entity | null {
    const elements = entity.row.elements;
    if (elements === undefined) return null;
    if (typeof elements === 'string') return this.named(entity.model, elements);
    const target = elements[Number(key)];
    return target ? this.named(entity.model, target) : null;
  }

  /** The entity that a row's field (`call`, `new`, a role) names, seen from `entity`. */
  related(entity: Entity, name: string | null | undefined): Entity | null {
    return name ? this.named(entity.model, name) : null;
  }

  source(entity: Entity): SourceRow | null {
    return this.sourceRows.get(entity) ?? null;
  }

  sinks(kind: SinkKind): ReadonlyMap<Entity, readonly SinkRow[]> {
    return this.sinkRows.get(kind) ?? new Map();
  }

  /** The rows of this kind whose sink is what functions of a role return. */
  returnedSinks<Kind extends ReturnedKind>(kind: Kind): readonly RowOfReturns<Kind>[] {
    return this.sinksWith(kind, 'returned') as readonly unknown[] as readonly RowOfReturns<Kind>[];
  }

  /** The rows of this kind whose sink is an assignment to their entity. */
  assignedSinks(kind: SinkKind): readonly { readonly entity: Entity; readonly row: SinkRow }[] {
    return this.sinksWith(kind, 'assigned');
  }

  private sinksWith(kind: SinkKind, field: 'returned' | 'assigned'): readonly { readonly entity: Entity; readonly row: SinkRow }[] {
    const key = `${kind} ${field}`;
    let found = this.sinksByField.get(key);
    if (!found) {
      found = [...this.sinks(kind)].flatMap(([entity, rows]) => rows.filter((row) => field in row && Boolean(row[field as keyof SinkRow])).map((row) => ({ entity, row })));
      this.sinksByField.set(key, found);
    }
    return found;
  }

  tag(entity: Entity): TagRow | null {
    return this.tagRows.get(entity) ?? null;
  }

  propagator(entity: Entity): PropagatorRow | null {
    return this.propagatorsByEntity.get(entity) ?? null;
  }

  methodPropagator(method: string): PropagatorRow | null {
    return this.propagatorsByMethod.get(method) ?? null;
  }

  guard(entity: Entity): GuardRow | null {
    return this.guardRows.get(entity) ?? null;
  }

  validator(entity: Entity): ValidatorRow | null {
    return this.validatorRows.get(entity) ?? null;
  }

  contentType(entity: Entity): ContentTypeRow | null {
    return this.contentTypeRows.get(entity) ?? null;
  }

  stepRole(entity: Entity): StepRoleRow | null {
    return this.stepRoleRows.get(entity) ?? null;
  }

  pipe(entity: Entity): PipeRow | null {
    return this.pipeRows.get(entity) ?? null;
  }

  get decoratedRouting(): readonly { readonly model: PackageModel; readonly row: DecoratedRoutingRow }[] {
    return (this.decoratedRoutingRows ??= this.models.flatMap((model) => (model.decoratedRouting ?? []).map((row) => ({ model, row }))));
  }

  /** The ways in which libraries put pipes before all parameters. */
  get globalPipes(): readonly GlobalPipes[] {
    return (this.pipesOfAll ??= this.models.flatMap((model) => (model.globalPipes ? [{ model, ...model.globalPipes }] : [])));
  }

  /** The only entity of all models that has members of all these names, one of them rare; null if none or several do. */
  onlyWith(members: ReadonlySet<string>): Entity | null {
    if (![...members].some((name) => this.rareMembers.has(name))) return null;
    const found = [...this.entities.values()].filter(({ row }) => row.members && [...members].every((name) => Object.hasOwn(row.members ?? {}, name)));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /**
   * The only thing that a member of this name is read of in the libraries that a project declares; null if several of them have one.
   * @param declares what package.json says of a package
   */
  commonly(member: string, declares: (packageName: string) => boolean): Entity | null {
    const [end] = this.commonMembers.get(member) ?? [];
    if (!end || !declares(end.package)) return null;
    let owners = this.ownersOfCommon.get(member);
    if (!owners) {
      owners = [...this.entities.values()].filter((entity) => Object.hasOwn(entity.row.members ?? {}, member) && (entity.package !== end.package || this.member(entity, member) === end));
      this.ownersOfCommon.set(member, owners);
    }
    const [owner, ...others] = owners.filter((entity) => declares(entity.package));
    return others.length === 0 ? (owner ?? null) : null;
  }

  /** Can a member of this name prove what it is read of? */
  tells(member: string): boolean {
    return this.distinctiveMembers.has(member) || this.rareMembers.has(member) || this.commonMembers.has(member);
  }

  /** Packages that a member of this name can prove. */
  packagesProvenBy(member: string): readonly string[] {
    return this.provingMembers.get(member) ?? none;
  }

  /** The entity that a member of this name proves, because one library alone has it. */
  distinctive(member: string): Entity | null {
    return this.distinctiveMembers.get(member) ?? null;
  }

  get handlerShapes(): readonly { readonly model: PackageModel; readonly shape: HandlerShape }[] {
    return (this.shapes ??= this.models.flatMap((model) => (model.handlers ?? []).map((shape) => ({ model, shape }))));
  }

  get contextShapes(): readonly ModelledContext[] {
    return (this.contexts ??= this.models.flatMap((model) => (model.contexts ?? []).map((shape) => ({ model, shape, names: namesOfContext(shape) }))));
  }

  get fileRoles(): readonly ModelledFileRole[] {
    return (this.fileRoleRows ??= this.models.flatMap((model) => (model.fileRoles ?? []).map((row) => ({ model, row, mention: row.maps ? new RegExp(`\\b(?:${row.maps.names.join('|')})\\b|${row.maps.types}\\b`) : null }))));
  }

  get chainShapes(): readonly { readonly model: PackageModel; readonly shape: ChainShape }[] {
    return (this.chains ??= this.models.flatMap((model) => (model.chains ?? []).map((shape) => ({ model, shape }))));
  }

  /** The packages that check parameters before they call functions. */
  get packagesOfChecks(): readonly string[] {
    return (this.checking ??= this.models.filter((model) => Object.values(model.entities).some((row) => row.checked)).map((model) => model.package));
  }

  /** What is called for a purpose, as `package:name`. */
  calledFor(purpose: NonNullable<EntityRow['purpose']>): readonly string[] {
    this.purposes ??= groupBy(this.models.flatMap((model) => Object.entries(model.entities).flatMap(([name, row]) => (row.purpose ? [{ purpose: row.purpose, entity: `${model.package}:${name}` }] : []))), (one) => one.purpose);
    return (this.purposes.get(purpose) ?? []).map(({ entity }) => entity);
  }

  get emitterShapes(): readonly { readonly model: PackageModel; readonly shape: EmitterShape }[] {
    return (this.shapesOfEmitters ??= this.models.flatMap((model) => (model.emitters ?? []).map((shape) => ({ model, shape }))));
  }

  get describedRoutes(): readonly { readonly model: PackageModel; readonly row: DescribedRouteRow }[] {
    return (this.describingRows ??= this.models.flatMap((model) => (model.describedRoutes ?? []).map((row) => ({ model, row }))));
  }

  get routing(): readonly { readonly model: PackageModel; readonly row: RoutingRow }[] {
    return (this.routingRows ??= this.models.flatMap((model) => (model.routing ?? []).map((row) => ({ model, row }))));
  }

  /** How receivers that come from elsewhere are known, for the frameworks that say it. */
  get receiverShapes(): readonly { readonly model: PackageModel; readonly shape: NonNullable<RoutingRow['shape']> }[] {
    return (this.shapesOfReceivers ??= this.routing.flatMap(({ model, row }) => (row.shape ? [{ model, shape: row.shape }] : [])));
  }

  get registeringMembers(): RegisteringMembers {
    return (this.membersThatRegister ??= registeringMembersOf(this));
  }

  /** Calls that make one step of a list of them. */
  get sequences(): ReadonlySet<Entity> {
    return (this.sequencing ??= new Set(this.routing.flatMap(({ model, row }) => (row.sequences ?? []).map((name) => this.named(model, name)))));
  }

  /** The rows of attributes, by name, with the package that has each. */
  get attributes(): ReadonlyMap<string, readonly { readonly row: AttributeRow; readonly owner: string }[]> {
    return (this.attributeRows ??= groupBy(this.models.flatMap((model) => (model.attributes ?? []).map((row) => ({ row, owner: model.package }))), ({ row }) => row.attribute));
  }

  /** Names of members and globals to which a function is assigned that then plays a role. */
  get namesOfAssignedRoles(): ReadonlySet<string> {
    return (this.rolesAssigned ??= new Set([...this.entities.values()].flatMap((entity) => (entity.row.assignedRole === undefined ? [] : [...this.memberNames(entity)]))));
  }

  /** What an inventory collects under these names alone. */
  get wantedNames(): WantedNames {
    return (this.namesWanted ??= {
      properties: this.tls.names,
      attributes: new Set(this.attributes.keys()),
      globals: new Set([...this.byGlobal].filter(([, entity]) => entity.row.assignedRole !== undefined || [...this.sinkRows.values()].some((rows) =>
        rows.get(entity)?.some((row) => 'assigned' in row && row.assigned))).map(([name]) => name)),
    });
  }

  get tls(): TlsRows {
    return (this.tlsRows ??= tlsRowsOf(this.models));
  }

  /** Names of members under which an entity can be reached: the candidates among a file's calls. */
  memberNames(entity: Entity): ReadonlySet<string> {
    this.namesOfEntity ??= this.collectNames();
    return this.namesOfEntity.get(entity) ?? new Set();
  }

  /** The kinds of sinks that are found by their rows alone. */
  get kindsOfSinks(): readonly SinkKind[] {
    return (this.kindsByRows ??= [...this.sinkRows.keys()].filter((kind) => kind !== 'log'));
  }

  /** Global names that lead to sinks, of which kinds, and the package that each belongs to; not to those of kinds that need an import. */
  get globalsOfSinks(): readonly GlobalOfSinks[] {
    return (this.globalsToSinks ??= [...this.byGlobal].flatMap(([name, entity]) => {
      const kinds = kindsOfGlobals.filter((kind) => this.leadsTo(kind, entity));
      return kinds.length > 0 ? [{ name, kinds, owner: entity.package }] : [];
    }));
  }

  private leadsTo(kind: SinkKind, entity: Entity): boolean {
    const seen = new Set([entity]);
    for (const reached of seen) {
      if (this.sinks(kind).has(reached)) return true;
      const { call, calls = [], elements, members = {}, new: made } = reached.row;
      const next = [...Object.values(members), ...calls.map((row) => row.call), ...(typeof elements === 'string' ? [elements] : []), call, made];
      for (const name of next) if (name !== undefined && name !== 'this') seen.add(this.named(reached.model, name));
    }
    return false;
  }

  /** Names of members under which a package writes to a log. */
  namesOfLogging(packageName: string): readonly string[] {
    let names = this.logNames.get(packageName);
    if (!names) {
      const own = [...this.sinks('log').keys()].filter((entity) => entity.package === packageName);
      this.logNames.set(packageName, (names = [...new Set(own.flatMap((entity) => [...this.memberNames(entity)]))]));
    }
    return names;
  }

  /** The packages of which a plain function can write to a log: the module itself, its member, the result of a call. */
  get packagesOfLogFunctions(): ReadonlySet<string> {
    return (this.logFunctions ??= new Set([...this.sinks('log').keys()].filter((entity) => this.isPlainFunction(entity)).map((entity) => entity.package)));
  }

  /** The packages that have something that holds more than one value, such as requests. */
  get packagesOfContainers(): ReadonlySet<string> {
    const holds = (model: PackageModel) => Object.values(model.entities).some((row) => row.holds !== undefined);
    return (this.containers ??= new Set(this.models.filter((model) => holds(model) && !this.everywhere.includes(model.package)).map((model) => model.package)));
  }

  /** The packages, besides the language and what is everywhere with it, that have values of clients and visitors. */
  get packagesOfInput(): ReadonlySet<string> {
    return (this.inputPackages ??= new Set([...this.sourceRows].flatMap(([entity, { origin = 'user' }]) => (origin === 'user' && !this.everywhere.includes(entity.package) ? [entity.package] : []))));
  }

  /** The names of globals and of global types that lead to such values. */
  get globalsOfInput(): readonly string[] {
    return (this.inputGlobals ??= [...new Set([...this.byGlobal, ...this.globalTypes].flatMap(([name, entity]) => (this.leadsToInput(entity) ? [name] : [])))]);
  }

  /** By every name of an entity in the rows: the values of callbacks, of calls and of members alike. */
  private leadsToInput(start: Entity): boolean {
    const seen = new Set([start]);
    for (const { model, row } of seen) {
      for (const [, name] of JSON.stringify(row).matchAll(/"([^"]+)"/g)) {
        const next = this.entitiesOf.get(model)?.get(name as string) ?? this.entities.get(name as string);
        if (next) seen.add(next);
      }
    }
    return [...seen].some((entity) => (this.sourceRows.get(entity)?.origin ?? 'user') === 'user' && this.sourceRows.has(entity));
  }

  /** Names of global types whose values hold what clients send, or take statements, and the package of each. */
  get typesOfContainers(): readonly ContainerType[] {
    return (this.containerTypes ??= this.models.flatMap((model) => (model.globals ? Object.entries(model.types ?? {}) : []).flatMap(([name, target]) =>
      (name.startsWith('global ') && (this.named(model, target).row.holds !== undefined || model.sinks?.some((row) => row.kind === 'sql'))
        ? [containerType(name.slice(7), model.package)] : []))));
  }

  /** The calls that tell of what steps have found, together as rows name them. */
  get enforcements(): readonly (readonly Enforcement[])[] {
    return (this.enforcing ??= [...new Set([...this.stepRoleRows.values()].flatMap((row) => (row.enforcedBy ? [row.enforcedBy] : [])))]);
  }

  /** The model that reads classes as schemas. */
  get readerOfClasses(): PackageModel | undefined {
    return this.models[(this.indexOfReader ??= this.models.findIndex((model) => model.readsClasses))];
  }

  /** The packages that have decorators. */
  get packagesOfDecorators(): ReadonlySet<string> {
    const decorates = (model: PackageModel) => Object.values(model.entities).some((row) => row.decorates !== undefined);
    return (this.decorating ??= new Set(this.models.filter(decorates).map((model) => model.package)));
  }

  private isPlainFunction(entity: Entity): boolean {
    const modules = Object.values(entity.model.modules ?? {});
    return Object.entries(entity.model.entities).some(([name, row]) => (name === entity.name && modules.includes(name)) || row.call === entity.name
      || (modules.includes(name) && Object.values(row.members ?? {}).includes(entity.name)));
  }

  /** The calls of a package that make loggers. */
  loggersOf(packageName: string): readonly { readonly entity: Entity; readonly row: LoggerRow }[] {
    const model = this.modelOf.get(packageName);
    return (model?.loggers ?? []).map((row) => ({ entity: this.named(model as PackageModel, row.entity), row }));
  }

  private collectNames(): Map<Entity, Set<string>> {
    // A module is also the `default` of its namespace.
    const names = new Map<Entity, Set<string>>([...this.byModule.values()].map((entity) => [entity, new Set(['default'])]));
    for (const entity of this.entities.values()) {
      for (const [member, target] of Object.entries(entity.row.members ?? {})) {
        const reached = this.named(entity.model, target);
        const known = names.get(reached);
        if (known) known.add(member);
        else names.set(reached, new Set([member]));
      }
    }
    return names;
  }

  model(packageName: string): PackageModel | null {
    return this.modelOf.get(packageName) ?? null;
  }
}

/**
 * The masks of a row's values.
 * @param major the declared major version of a package, null if it is not known
 * @param optionsOf the constants of an option (or of nothing) in every call of these in the file
 * @param configured the value that a configuring call sets in this file: undefined if there is no such call
 */
export function masksOf(
  values: AnyValues, major: (name: string) => number | null, configured: (call: string, key: string | undefined, argument: number) => { readonly value: unknown } | undefined = () => undefined,
  optionsOf: (calls: readonly string[], option: string | undefined) => readonly unknown[] = () => [],
): Masks {
  if ('gathered' in values) {
    const rows = values.gathered.filter(({ calls, option }) => optionsOf(calls, option?.name).some((value) => !option || option.equals.includes(value)));
    const otherwise = masksOfValues(values.otherwise);
    const found = rows.map((row) => masksOf(row.values, major));
    const proven = found.length === 0 ? otherwise.proven : found.reduce((mask, masks) => mask | masks.proven, 0);
    return { proven, possible: found.reduce((mask, masks) => mask | masks.possible, otherwise.possible) };
  }
  if ('otherwise' in values) {
    for (const row of values.configured) {
      const setting = configured(row.call, row.key, row.argument);
      if (setting === undefined) continue;
      const chosen = row.values[String(setting.value)] ?? row.other;
      if (chosen) return masksOfValues(chosen);
    }
    return masksOf(values.otherwise, major);
  }
  if (!('majors' in values)) return masksOfValues(values);
  const version = major(values.package);
  const known = version === null ? undefined : values.majors[version];
  if (known) return masksOfValues(known);
  const all = Object.values(values.majors).map(masksOfValues);
  return all.reduce((one, other) => ({ proven: one.proven & other.proven, possible: one.possible | other.possible }));
}

function masksOfValues(values: Values): Masks {
  const proven = maskOf(values.proven);
  return { proven, possible: proven | maskOf(values.possible ?? []) };
}

/** A global type whose values hold what a client sends, or take statements. */
interface ModelledContext {
  readonly model: PackageModel;
  readonly shape: ContextShape;
  readonly names: ContextNames;
}

interface ModelledFileRole {
  readonly model: PackageModel;
  readonly row: FileRoleRow;
  /** finds a name of the row's maps, or of a type of theirs, in a text */
  readonly mention: RegExp | null;
}

interface ContainerType {
  readonly name: string;
  readonly owner: string;
  /** finds where it can stand as a type */
  readonly annotation: RegExp;
}

function containerType(name: string, owner: string): ContainerType {
  return { name, owner, annotation: new RegExp(`(?:[:<|&,]|\\bas|\\bsatisfies|=>)\\s*(?:globalThis\\.)?${name}\\b`) };
}
