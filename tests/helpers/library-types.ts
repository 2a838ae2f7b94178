import { isBuiltin } from 'node:module';
import ts from 'typescript';
import type { CallbackRow, DecoratorRow, EntityRow, PackageModel } from '../../src/models/model.ts';
import { librariesIn } from './libraries.ts';

/** What the walk of all models beside the types of their libraries saw. Keys are `package: word name`, such as `pg: member pool.query`. */
export interface Comparison {
  /** what the types do not have, or do not say (`any`) */
  readonly findings: ReadonlySet<string>;
  /** packages that are not installed, and so not compared */
  readonly absent: ReadonlySet<string>;
  /** number of members whose declaration was found, and of all that models of installed packages name */
  readonly found: number;
  readonly members: number;
}

/** Types of one entity from one declaration; instantiations of one generic type differ little. */
const instantiations = 4;
/** Types of one entity: schemas and query builders have thousands, which tell nothing that the first do not. */
const mostTypes = 3_000;

/**
 * Follows the rows of every model from modules, globals and exported types, and the library's types beside them.
 * @param directory holds `node_modules` with the libraries
 */
export function compareWithTypes(models: readonly PackageModel[], directory: string): Comparison {
  return new Walk(models, directory).compare();
}

/** An entity of a model, the one of the receiver it was read from, and a type that its values have; null: no type says it. */
interface Visit {
  readonly entity: string;
  readonly receiver: string | null;
  readonly type: ts.Type | null;
}

class Walk {
  private readonly rows = new Map<string, EntityRow>();
  private readonly findings = new Set<string>();
  private readonly absent = new Set<string>();
  private readonly installed: Readonly<Record<string, string>>;
  private readonly reached = new Set<string>();
  private readonly typed = new Set<string>();
  /** entities that a type should have led to, or does lead to in a place that is a finding by itself */
  private readonly excused = new Set<string>();
  /** members that a type has, and those that none of the types so far has, as `entity.member` */
  private readonly found = new Set<string>();
  private readonly missing = new Map<string, { readonly entity: string; readonly target: string; readonly what: string }>();
  private readonly visited = new Map<string, number>();
  /** the number of types that an entity was followed with */
  private readonly types = new Map<string, number>();
  private readonly queue: Visit[] = [];
  private readonly checker: ts.TypeChecker;
  private readonly entry: ts.SourceFile;
  private readonly modules = new Map<string, ts.Symbol>();
  /** entities of modules */
  private readonly namespaces: ReadonlySet<string>;

  constructor(private readonly models: readonly PackageModel[], private readonly directory: string) {
    for (const model of models) for (const [name, row] of Object.entries(model.entities)) this.rows.set(`${model.package}:${name}`, row);
    this.installed = librariesIn(directory);
    this.namespaces = new Set(models.flatMap((model) => Object.values(model.modules ?? {}).map((name) => this.full(model, name))));
    const program = programOf(models, directory);
    this.checker = program.checker;
    this.entry = program.entry;
    for (const statement of this.entry.statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const symbol = this.checker.getSymbolAtLocation(statement.moduleSpecifier);
      if (symbol) this.modules.set(statement.moduleSpecifier.text, symbol);
    }
  }

  compare(): Comparison {
    for (const model of this.models) this.begin(model);
    this.run();
    for (const [key, { entity, what, target }] of this.missing) {
      if (this.found.has(key)) continue;
      this.findings.add(`${packageOf(entity)}: ${what} ${nameOf(key)}`);
      this.excuse(target);
    }
    for (const entity of this.reached) if (!this.typed.has(entity) && !this.excused.has(entity) && this.needsType(entity)) this.findings.add(`${packageOf(entity)}: untyped ${nameOf(entity)}`);
    for (const entity of this.rows.keys()) if (!this.reached.has(entity)) this.findings.add(`${packageOf(entity)}: entity ${nameOf(entity)}`);
    const installed = [...this.rows].filter(([entity]) => !this.absent.has(packageOf(entity)));
    const members = installed.flatMap(([entity, row]) => Object.keys(row.members ?? {}).map((member) => `${entity}.${member}`));
    return { findings: this.findings, absent: this.absent, found: members.filter((member) => this.found.has(member)).length, members: members.length };
  }

  private run(): void {
    for (let visit = this.queue.pop(); visit; visit = this.queue.pop()) this.follow(visit);
  }

  private begin(model: PackageModel): void {
    const values = new Map(this.checker.getSymbolsInScope(this.entry, ts.SymbolFlags.Value).map((symbol) => [symbol.name, symbol]));
    const types = new Map(this.checker.getSymbolsInScope(this.entry, ts.SymbolFlags.Type).map((symbol) => [symbol.name, symbol]));
    for (const [specifier, name] of Object.entries(model.modules ?? {})) this.beginModule(model, specifier, name);
    for (const [global, name] of Object.entries(model.globals ?? {})) {
      const symbol = values.get(global);
      if (symbol) this.visit(model, name, this.checker.getTypeOfSymbol(symbol));
      else this.lack(model, 'global', global, name);
    }
    for (const [type, name] of Object.entries(model.types ?? {})) {
      const symbols = type.startsWith('global ') ? [types.get(type.slice(7))].filter((symbol) => symbol !== undefined) : this.exportedTypes(model, type);
      for (const symbol of symbols) this.visit(model, name, this.checker.getDeclaredTypeOfSymbol(symbol));
      if (symbols.length === 0 && Object.keys(model.modules ?? {}).every((specifier) => !this.isInstalled(specifier))) this.excuse(this.full(model, name));
      else if (symbols.length === 0) this.lack(model, 'type', type, name);
    }
    for (const role of conventionalRoles(model)) this.visit(model, role, null);
  }

  private beginModule(model: PackageModel, specifier: string, name: string): void {
    const symbols = [specifier, ...otherMajors(specifier, this.directory)].map((path) => this.modules.get(path)).filter((symbol) => symbol !== undefined);
    if (symbols.length === 0 && !this.isInstalled(specifier)) {
      this.absent.add(rootOf(specifier));
      return this.excuse(this.full(model, name));
    }
    if (symbols.length === 0) return this.lack(model, 'module', specifier, name);
    for (const symbol of symbols) this.beginSymbol(model, symbol, name);
  }

  private beginSymbol(model: PackageModel, symbol: ts.Symbol, name: string): void {
    this.visit(model, name, this.checker.getTypeOfSymbol(symbol));
    for (const exported of ['default', 'export=']) {
      const value = this.valueOf(symbol, exported);
      if (value) this.visit(model, name, value);
    }
  }

  /** Notes that something is not there, and that nothing behind it can be. */
  private lack(model: PackageModel, word: string, what: string, name: string): void {
    this.findings.add(`${model.package}: ${word} ${what}`);
    this.excuse(this.full(model, name));
  }

  /** Everything behind this entity is reached, but no types say so. */
  private excuse(entity: string): void {
    const pending = [entity];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (this.excused.has(next)) continue;
      this.excused.add(next);
      this.reached.add(next);
      const model = this.modelOf(next);
      for (const target of targetsOf(this.rows.get(next) ?? {})) if (target !== 'this') pending.push(this.full(model, target));
    }
  }

  private isInstalled(specifier: string): boolean {
    return this.installed[rootOf(specifier)] !== undefined || !/^[@a-z]/.test(specifier) || isBuiltin(specifier);
  }

  private exportedTypes(model: PackageModel, name: string): readonly ts.Symbol[] {
    return Object.keys(model.modules ?? {}).flatMap((specifier) => {
      const symbol = this.modules.get(specifier);
      const found = symbol && this.typeIn(symbol, name);
      return found ? [found] : [];
    });
  }

  /** The type that a module or a namespace exports under this name. */
  private typeIn(container: ts.Symbol, name: string): ts.Symbol | null {
    const owner = resolved(this.checker, container);
    const inside = owner.flags & ts.SymbolFlags.Module ? this.checker.getExportsOfModule(owner).find((symbol) => symbol.name === name) : owner.exports?.get(ts.escapeLeadingUnderscores(name));
    const symbol = inside && resolved(this.checker, inside);
    if (symbol && symbol.flags & ts.SymbolFlags.Type) return symbol;
    const whole = owner.exports?.get(ts.InternalSymbolName.ExportEquals) ?? owner.exports?.get(ts.InternalSymbolName.Default);
    const target = whole && resolved(this.checker, whole);
    if (name === 'default' && target && target.flags & ts.SymbolFlags.Type) return target;
    return whole && resolved(this.checker, whole) !== owner ? this.typeIn(whole, name) : null;
  }

  private valueOf(container: ts.Symbol, name: string): ts.Type | null {
    const symbol = container.exports?.get(ts.escapeLeadingUnderscores(name)) ?? this.checker.getExportsOfModule(container).find((exported) => exported.name === name);
    const value = symbol && resolved(this.checker, symbol);
    return value && value.flags & ts.SymbolFlags.Value ? this.checker.getTypeOfSymbol(value) : null;
  }

  private visit(model: PackageModel, name: string, type: ts.Type | null, receiver: string | null = null): void {
    const entity = this.full(model, name);
    this.reached.add(entity);
    for (const variant of type ? this.variants(type) : [null]) {
      const key = `${entity} ${receiver} ${variant ? identity(variant) : ''}`;
      const times = this.visited.get(key) ?? 0;
      if (times >= (variant ? instantiations : 1)) continue;
      const types = this.types.get(entity) ?? 0;
      if (types >= mostTypes) continue;
      this.types.set(entity, types + 1);
      const exact = `${key} ${variant ? (variant as { id?: number }).id : ''}`;
      if (this.visited.has(exact)) continue;
      this.visited.set(exact, 1);
      this.visited.set(key, times + 1);
      this.queue.push({ entity, receiver, type: variant });
    }
  }

  /** The types that a value can have, and what awaiting it yields; null in the place of `any` and `unknown`. */
  private variants(type: ts.Type): readonly (ts.Type | null)[] {
    const found = new Set<ts.Type | null>();
    const pending = [type];
    for (let next = pending.pop(); next && found.size < 40; next = pending.pop()) {
      if (found.has(next)) continue;
      if (next.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) found.add(null);
      if (next.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never)) continue;
      if (next.isUnion()) {
        pending.push(...next.types);
        continue;
      }
      found.add(next);
      pending.push(...this.behind(next));
    }
    return [...found];
  }

  private behind(type: ts.Type): readonly ts.Type[] {
    const types: (ts.Type | undefined)[] = [];
    if (type.flags & ts.TypeFlags.Instantiable) types.push(this.checker.getBaseConstraintOfType(type));
    if (type.flags & ts.TypeFlags.Conditional) {
      const { node } = (type as ts.ConditionalType).root;
      types.push(this.checker.getTypeFromTypeNode(node.trueType), this.checker.getTypeFromTypeNode(node.falseType));
    }
    if (type.getProperty('then')) types.push(this.checker.getAwaitedType(type));
    return types.filter((other) => other !== undefined && other !== type) as ts.Type[];
  }

  private follow({ entity, receiver, type }: Visit): void {
    const row = this.rows.get(entity);
    if (!row) throw new Error(`No model has the entity ${entity}.`);
    if (type) this.typed.add(entity);
    const model = this.modelOf(entity);
    for (const [member, target] of Object.entries(row.members ?? {})) this.followMember(entity, model, member, target, type);
    this.followCalls(entity, model, row, receiver, type);
    this.followElements(entity, model, row, type);
    for (const target of decoratedOf(row.decorates)) this.visit(model, target, null);
    if (row.parameters || row.rest || row.thisIs) this.followRole(entity, model, row, type);
  }

  private followMember(entity: string, model: PackageModel, member: string, target: string, type: ts.Type | null): void {
    const key = `${entity}.${member}`;
    if (type === null) return this.visit(model, target, null, entity);
    // What a module of CommonJS exports is its own default export to modules of ECMAScript, whatever its types say.
    if (member === 'default' && this.namespaces.has(this.full(model, target))) this.found.add(key);
    if (this.followDeclared(key, model, member, target, type)) return;
    const apparent = this.checker.getApparentType(type);
    const property = member === '*' ? undefined : this.checker.getPropertyOfType(apparent, member);
    if (property) {
      this.found.add(key);
      return this.visit(model, target, this.checker.getTypeOfSymbol(property), entity);
    }
    if (member === '*') return this.followAnyMember(key, entity, model, target, apparent);
    this.expect(key, entity, 'member', this.full(model, target));
  }

  /** A type that stands in the place of a class is the type of its instances. Is it no value as well? */
  private followDeclared(key: string, model: PackageModel, member: string, target: string, type: ts.Type): boolean {
    const full = this.full(model, target);
    const made = this.rows.get(full)?.new;
    const declared = made === undefined || !type.symbol ? null : this.typeIn(type.symbol, member);
    if (!declared || made === undefined) return false;
    this.found.add(key);
    this.reached.add(full);
    this.typed.add(full);
    this.visit(this.modelOf(full), made, this.checker.getDeclaredTypeOfSymbol(declared));
    if (declared.flags & ts.SymbolFlags.Class) return false;
    this.found.add(`${full} new`);
    return !(declared.flags & ts.SymbolFlags.Value);
  }

  private followAnyMember(key: string, entity: string, model: PackageModel, target: string, type: ts.Type): void {
    const types = [this.checker.getIndexTypeOfType(type, ts.IndexKind.String), ...this.checker.getPropertiesOfType(type).map((property) => this.checker.getTypeOfSymbol(property))];
    const some = types.filter((found) => found !== undefined).slice(0, 250);
    if (some.length > 0) this.found.add(key);
    else this.expect(key, entity, 'member', this.full(model, target));
    for (const found of some) this.visit(model, target, found, entity);
  }

  /** A finding, unless another type of the entity has it. */
  private expect(key: string, entity: string, what: string, target: string): void {
    this.missing.set(key, { entity, what, target });
  }

  private followCalls(entity: string, model: PackageModel, row: EntityRow, receiver: string | null, type: ts.Type | null): void {
    const results = [row.call, ...Object.values(row.methods ?? {}), ...(row.calls ?? []).map(({ call }) => call)].filter((name) => name !== undefined);
    const calls = type ? this.checker.getSignaturesOfType(this.checker.getApparentType(type), ts.SignatureKind.Call) : [];
    const constructions = type ? this.checker.getSignaturesOfType(this.checker.getApparentType(type), ts.SignatureKind.Construct) : [];
    if (results.length > 0) this.followResults(entity, model, results, receiver, type, calls, 'call');
    if (row.new !== undefined) this.followResults(entity, model, [row.new], receiver, type, constructions, 'new');
    for (const callback of row.callbacks ?? []) this.followCallback(entity, model, callback, type, [...calls, ...constructions]);
  }

  private followResults(
    entity: string, model: PackageModel, names: readonly string[], receiver: string | null, type: ts.Type | null, signatures: readonly ts.Signature[], word: 'call' | 'new',
  ): void {
    const key = `${entity} ${word}`;
    const returned: (ts.Type | null)[] = type ? signatures.map((signature) => this.checker.getReturnTypeOfSignature(signature)) : [null];
    const prototype = type && word === 'new' && returned.length === 0 ? this.checker.getPropertyOfType(type, 'prototype') : undefined;
    if (prototype) returned.push(this.checker.getTypeOfSymbol(prototype));
    if (type && returned.length > 0) this.found.add(key);
    for (const name of names) {
      if (name === 'this') {
        if (receiver !== null) for (const result of returned) this.visit(this.modelOf(receiver), nameOf(receiver), result);
        continue;
      }
      for (const result of returned) this.visit(model, name, result);
      if (returned.length === 0) this.expect(key, entity, word, this.full(model, name));
    }
    if (returned.length === 0 && names.every((name) => name === 'this')) this.expect(key, entity, word, entity);
  }

  private followCallback(entity: string, model: PackageModel, callback: CallbackRow, type: ts.Type | null, signatures: readonly ts.Signature[]): void {
    if (type === null) return this.visit(model, callback.role, null);
    const key = `${entity} callback ${callback.argument}${callback.property ? `.${callback.property}` : ''}`;
    let found = false;
    for (const signature of signatures) {
      for (const parameter of this.argumentsAt(signature, callback.argument)) {
        for (const taken of this.functionsIn(parameter, callback.property)) {
          found = true;
          this.visit(model, callback.role, taken);
        }
      }
    }
    if (found) this.found.add(key);
    else this.expect(key, entity, 'callback', this.full(model, callback.role));
  }

  private argumentsAt(signature: ts.Signature, argument: CallbackRow['argument']): readonly ts.Type[] {
    const types = signature.parameters.map((parameter) => this.checker.getTypeOfSymbol(parameter));
    if (argument === 'any') return types;
    if (argument === 'last') return types.slice(-1);
    const rest = signature.parameters.length > 0 && signature.declaration?.parameters.at(-1) && isRest(signature.declaration.parameters.at(-1)) ? types.slice(-1) : [];
    return types[argument] ? [types[argument]] : rest;
  }

  /** The functions that an argument can be or hold: in arrays, tuples and (with a property) objects; null where it can be anything. */
  private functionsIn(type: ts.Type, property: string | undefined): readonly (ts.Type | null)[] {
    const found = new Set<ts.Type | null>();
    const seen = new Set<ts.Type | null>();
    const pending: [ts.Type, string | undefined][] = [[type, property]];
    for (let next = pending.pop(); next && seen.size < 200; next = pending.pop()) {
      for (const variant of this.variants(next[0])) {
        if (variant === null) found.add(null);
        if (variant === null || seen.has(variant)) continue;
        seen.add(variant);
        const [, wanted] = next;
        const inside = wanted === undefined ? undefined : this.checker.getPropertyOfType(this.checker.getApparentType(variant), wanted);
        if (inside) pending.push([this.checker.getTypeOfSymbol(inside), undefined]);
        else if (wanted === undefined && variant.getCallSignatures().length > 0) found.add(variant);
        pending.push(...elementsOf(this.checker, variant).map((element): [ts.Type, string | undefined] => [element, wanted]));
      }
    }
    return [...found];
  }

  private followRole(entity: string, model: PackageModel, row: EntityRow, type: ts.Type | null): void {
    const signatures = type ? this.checker.getSignaturesOfType(this.checker.getApparentType(type), ts.SignatureKind.Call) : [];
    const named = [...(row.parameters ?? []).entries()].filter((pair): pair is [number, string] => pair[1] !== null);
    for (const [position, name] of named) {
      if (type === null) this.visit(model, name, null);
      for (const signature of signatures) this.followParameter(`${entity} parameter ${position}`, entity, model, name, this.argumentsAt(signature, position));
      if (type && signatures.length === 0) this.expect(`${entity} parameter ${position}`, entity, 'parameter', this.full(model, name));
    }
    if (row.rest !== undefined) {
      if (type === null) this.visit(model, row.rest, null);
      for (const signature of signatures) this.followParameter(`${entity} rest`, entity, model, row.rest, this.argumentsAt(signature, 'last').flatMap((last) => elementsOf(this.checker, last)));
    }
    if (row.thisIs === undefined) return;
    const own = signatures.flatMap((signature) => (signature as { thisParameter?: ts.Symbol }).thisParameter ?? []);
    for (const parameter of own) this.visit(model, row.thisIs, this.checker.getTypeOfSymbol(parameter));
    if (own.length === 0) this.visit(model, row.thisIs, null);
  }

  private followParameter(key: string, entity: string, model: PackageModel, name: string, types: readonly ts.Type[]): void {
    if (types.length === 0) return this.expect(key, entity, 'parameter', this.full(model, name));
    this.found.add(key);
    for (const type of types) this.visit(model, name, type);
  }

  private followElements(entity: string, model: PackageModel, row: EntityRow, type: ts.Type | null): void {
    const later = typeof row.iterates === 'object' ? row.iterates.later : undefined;
    const names = [...(typeof row.elements === 'string' ? [row.elements] : row.elements ?? []), later].map((name, position) => [name, position] as const);
    for (const [name, position] of names) {
      if (name === null || name === undefined) continue;
      if (type === null) {
        this.visit(model, name, null);
        continue;
      }
      const elements = elementsOf(this.checker, type, Array.isArray(row.elements) && name !== later ? position : undefined);
      if (elements.length > 0) this.found.add(`${entity} elements`);
      else this.expect(`${entity} elements`, entity, 'elements', this.full(model, name));
      for (const element of elements) this.visit(model, name, element);
    }
  }

  /** Does the model say of this entity what a type could show? */
  private needsType(entity: string): boolean {
    const { members, call, calls, elements, callbacks, new: made } = this.rows.get(entity) ?? {};
    return [members, call, calls, elements, callbacks, made].some((field) => field !== undefined);
  }

  private modelOf(entity: string): PackageModel {
    const model = this.models.find((one) => one.package === packageOf(entity));
    if (!model) throw new Error(`No model of ${entity}.`);
    return model;
  }

  private full(model: PackageModel, name: string): string {
    const own = `${model.package}:${name}`;
    return this.rows.has(own) || !this.rows.has(name) ? own : name;
  }
}

/** One program that imports every module of every model. */
function programOf(models: readonly PackageModel[], directory: string): { readonly checker: ts.TypeChecker; readonly entry: ts.SourceFile } {
  const name = `${directory.replaceAll('\\', '/').replace(/\/$/, '')}/entry.ts`;
  const specifiers = new Set(models.flatMap((model) => Object.keys(model.modules ?? {})).flatMap((specifier) => [specifier, ...otherMajors(specifier, directory)]));
  const source = [...specifiers].map((specifier, index) => `import * as m${index} from '${specifier}';`).join('\n');
  const options: ts.CompilerOptions = {
    noEmit: true, skipLibCheck: true, strict: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts'], types: ['node'], esModuleInterop: true, allowSyntheticDefaultImports: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => (file === name ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext) : read(file, ...rest));
  host.getCurrentDirectory = () => directory;
  const program = ts.createProgram([name], options, host);
  const entry = program.getSourceFile(name);
  if (!entry) throw new Error('The compiler did not read the list of modules.');
  return { checker: program.getTypeChecker(), entry };
}

/** The same module in other major versions, which stand beside the libraries under names of their own. */
function otherMajors(specifier: string, directory: string): readonly string[] {
  return Object.entries(librariesIn(directory)).filter(([, version]) => version.startsWith('npm:')).flatMap(([alias, version]) => {
    const name = version.slice('npm:'.length, version.lastIndexOf('@'));
    return specifier === name || specifier.startsWith(`${name}/`) ? [alias + specifier.slice(name.length)] : [];
  });
}

/** Roles that are known without a type: by shape, file or decorator. */
function conventionalRoles(model: PackageModel): readonly string[] {
  return [
    ...(model.handlers ?? []).flatMap(({ role, errorHandler }) => [role, ...(errorHandler ? [errorHandler.role] : [])]),
    ...(model.contexts ?? []).map(({ role }) => role),
    ...(model.fileRoles ?? []).flatMap(({ exports }) => Object.values(exports)),
  ];
}

function decoratedOf(decorates: DecoratorRow | undefined): readonly string[] {
  return [decorates?.value, decorates?.named, decorates?.declared?.value, decorates?.method].filter((name) => name !== undefined);
}

/** Entities that a row names. */
function targetsOf(row: EntityRow): readonly string[] {
  const elements = typeof row.elements === 'string' ? [row.elements] : row.elements ?? [];
  const named = [
    ...Object.values(row.members ?? {}), ...elements, row.call, ...(row.calls ?? []).map(({ call }) => call), row.new, ...(row.parameters ?? []), row.rest, row.thisIs,
    ...(row.callbacks ?? []).map(({ role }) => role), typeof row.iterates === 'object' ? row.iterates.later : null, ...decoratedOf(row.decorates),
  ];
  return named.filter((name) => name !== null && name !== undefined);
}

/** What a list (at a position, if it is a tuple) or an iteration yields. */
function elementsOf(checker: ts.TypeChecker, type: ts.Type, position?: number): readonly ts.Type[] {
  if (checker.isTupleType(type)) {
    const parts = checker.getTypeArguments(type as ts.TypeReference);
    const part = position === undefined ? undefined : parts[position];
    return part ? [part] : parts;
  }
  const indexed = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (indexed && !(type.flags & ts.TypeFlags.StringLike)) return [indexed];
  const iterator = checker.getPropertiesOfType(type).find((property) => /^__@(?:async)?iterator@/i.test(property.name));
  if (!iterator) return [];
  return checker.getTypeOfSymbol(iterator).getCallSignatures().flatMap((signature) => {
    const iterated = checker.getReturnTypeOfSignature(signature);
    return iterated.flags & ts.TypeFlags.Object ? checker.getTypeArguments(iterated as ts.TypeReference).slice(0, 1) : [];
  });
}

function rootOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isRest(parameter: ts.ParameterDeclaration | ts.JSDocParameterTag | undefined): boolean {
  return parameter !== undefined && ts.isParameter(parameter) && parameter.dotDotDotToken !== undefined;
}

/** Equal for the instantiations of one declared type. */
function identity(type: ts.Type): string {
  if (type.flags & ts.TypeFlags.Intersection) return (type as ts.IntersectionType).types.map(identity).join(' & ');
  const node = (type.symbol ?? type.aliasSymbol)?.declarations?.[0] ?? (type.flags & ts.TypeFlags.Conditional ? (type as ts.ConditionalType).root.node : undefined);
  return node ? `${type.symbol?.name ?? ''} ${node.pos} ${node.getSourceFile().fileName}` : `${(type as { id?: number }).id}`;
}

function packageOf(entity: string): string {
  return entity.slice(0, entity.lastIndexOf(':'));
}

function nameOf(entity: string): string {
  return entity.slice(entity.lastIndexOf(':') + 1);
}
