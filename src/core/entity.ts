import type { TSESTree } from '@typescript-eslint/utils';
import type { CallbackRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Entity, Evidence, FunctionNode, Node, Resolution } from './answers.ts';
import { isModuleExports, type Path, type Variable, type Write } from './bindings.ts';
import { declaredType } from './declared-types.ts';
import { entityByUse, fieldsByUse } from './distinctive-use.ts';
import type { FunctionPlace } from './input-schemas.ts';
import { isCallee } from './parameter-use.ts';
import { projectPathOf } from './project-imports.ts';
import { Memo } from './recursion.ts';
import { resultByArguments } from './results.ts';
import { propagatorOf } from './structures.ts';
import { enclosingClass, enclosingFunction, isFunction, isNullish, isTransparent, memberRoot, parametersOf, staticName, unwrap, wrapped } from './syntax.ts';
import { hasWord, splitWords } from './words.ts';

/** What a parameter is, is not asked of more callers than these. */
const mostCallers = 256;
/** An object of functions is followed through this many variables that hold it in another. */
const mostVariables = 4;

/** Answers `entity(node)`: what an expression denotes. Promises are transparent: a promise of a client is a client. */
export class EntityResolver {
  private readonly analysis: Analysis;
  private readonly answers: Memo<Node, Resolution | null>;
  private readonly variables: Memo<Variable, Resolution | null>;
  private readonly roles: Memo<FunctionNode, Resolution | null>;
  private readonly computing = (node: Node): Resolution | null => this.compute(node);
  private readonly resolvingVariable = (variable: Variable): Resolution | null => this.resolveVariable(variable);
  private readonly findingRole = (of: FunctionNode): Resolution | null =>
    this.analysis.decorators.roleOf(of) ?? this.roleOfMethod(of) ?? this.roleByUse(of) ?? this.analysis.conventions.roleOf(of) ?? this.analysis.handlers.shapedRole(of);
  private readonly places = new Map<FunctionNode, FunctionPlace>();
  private fields: ReturnType<typeof fieldsByUse> | null = null;
  /** the file calls members that can prove what they are read of */
  private tells: boolean | null = null;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.answers = new Memo(analysis.recursion, null);
    this.variables = new Memo(analysis.recursion, null);
    this.roles = new Memo(analysis.recursion, null);
  }

  resolve(node: Node): Resolution | null {
    const bare = unwrap(node);
    if (bare !== node) return this.resolveCast(node) ?? this.resolve(bare);
    if (bare.type === 'Identifier') return this.resolveIdentifier(bare);
    return plainValues.has(bare.type) ? null : this.answers.ask(bare, this.computing);
  }

  /** `x as Request`: the annotation speaks, unless it says nothing (`any`, a local type). */
  private resolveCast(node: Node): Resolution | null {
    if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression' || node.type === 'TSTypeAssertion') {
      const inner = this.resolve(node.expression);
      return inner ?? this.resolveType(node.typeAnnotation);
    }
    return null;
  }

  private compute(node: Node): Resolution | null {
    switch (node.type) {
      case 'MemberExpression':
        return this.resolveMember(node);
      case 'CallExpression':
        return this.resolveCall(node);
      case 'NewExpression':
        return this.resolveNew(node);
      case 'MetaProperty':
        return resolved(this.globalOf('import.meta'));
      case 'ImportExpression':
        return this.resolveModule(this.analysis.constant(node.source)?.value);
      case 'AssignmentExpression':
        return node.operator === '+=' ? null : this.resolve(node.right);
      case 'LogicalExpression':
        return this.resolveEither([node.left, node.right]);
      case 'ConditionalExpression':
        return [node.consequent, node.alternate].every((branch) => this.resolve(branch) !== null || isGlobalOrNull(branch)) ? this.resolveEither([node.consequent, node.alternate]) : null;
      case 'TaggedTemplateExpression':
        return this.resultOf(this.resolve(node.tag), null);
      case 'ThisExpression':
        return this.resolveThis(node);
      case 'Super': {
        const parent = node.parent.type === 'CallExpression' ? enclosingClass(node)?.superClass : null;
        return parent ? this.resolve(parent) : null;
      }
      case 'ClassDeclaration':
      case 'ClassExpression':
        return node.superClass ? this.resolve(node.superClass) : null;
      default:
        return null;
    }
  }

  /** Several expressions: certain when all that resolve agree. */
  private resolveEither(nodes: readonly Node[]): Resolution | null {
    let found: Resolution | null = null;
    for (const node of nodes) {
      const answer = isNullish(unwrap(node)) ? null : this.resolve(node);
      if (answer && found && answer.entity !== found.entity) return null;
      found ??= answer;
    }
    return found;
  }

  private resolveIdentifier(node: TSESTree.Identifier): Resolution | null {
    const variable = this.analysis.bindings.variable(node);
    return variable ? this.variables.ask(variable, this.resolvingVariable) : resolved(this.globalOf(node.name));
  }

  /** What a global name denotes; those of browsers only where the file is no server's. */
  private globalOf(name: string): Entity | null {
    const entity = this.analysis.knowledge.global(name);
    return entity?.model.client && this.analysis.isOfServer ? null : entity;
  }

  private resolveVariable(variable: Variable): Resolution | null {
    const writes = this.analysis.bindings.writes(variable).filter((write) => !(write.kind === 'value' && isNullish(unwrap(write.value))));
    const annotated = this.resolveAnnotationOf(variable.identifiers[0] as Node | undefined);
    if (annotated) return annotated;
    let found: Resolution | null = null;
    for (const write of writes) {
      const answer = this.resolveWrite(write) ?? (writes.length === 1 ? this.resolveDeclared(write.target) : null);
      if (!answer && writes.length === 1) return this.resolveByUse(variable, write);
      if (!answer || (found && found.entity !== answer.entity)) return null;
      found = answer;
    }
    return found;
  }

  /** A name that stands for something that other files make, by the members that are read of it. */
  private resolveByUse(variable: Variable, write: Write): Resolution | null {
    const receiver = write.kind === 'parameter' || write.kind === 'import' || isRequired(write) ? this.analysis.receiverShapes.of(variable, write) ?? this.analysis.emitterShapes.of(variable) : null;
    if (receiver || !this.canTell) return resolved(receiver, 'shaped');
    let value = write.kind === 'value' ? unwrap(write.value) : null;
    while (value?.type === 'MemberExpression' || value?.type === 'AwaitExpression') {
      value = unwrap(value.type === 'AwaitExpression' ? value.argument : value.object);
    }
    const isOther = write.kind === 'import' || write.kind === 'parameter' || value?.type === 'Identifier'
      || (value?.type === 'CallExpression' && this.analysis.objects.calledFunction(value) === null);
    if (!isOther) return null;
    const declared = (name: string): boolean => this.analysis.declares(name) === true;
    return resolved(entityByUse(variable, this.analysis.knowledge, isClassOfProject(variable, write, this.analysis) ? declared : null), 'shaped');
  }

  /** Does the file call members that prove what they are read of? */
  get canTell(): boolean {
    if (this.tells !== null) return this.tells;
    this.tells = false;
    for (const name of this.analysis.inventory.callsByMember.keys()) {
      if (!this.analysis.knowledge.tells(name)) continue;
      this.tells = true;
      break;
    }
    return this.tells;
  }

  /** By types that this file writes for the objects around it: `deps: { pool: Pool }`. */
  private resolveDeclared(node: Node): Resolution | null {
    const type = declaredType(node, this.analysis);
    return type ? this.resolveType(type) : null;
  }

  private resolveAnnotationOf(identifier: Node | undefined): Resolution | null {
    if (identifier?.type !== 'Identifier') return null;
    const sent = this.analysis.decorators.sentTo(parameterAround(identifier));
    return sent ?? (identifier.typeAnnotation ? this.resolveType(identifier.typeAnnotation.typeAnnotation) : null);
  }

  resolveWrite(write: Write): Resolution | null {
    switch (write.kind) {
      case 'import':
        return this.resolveImport(write.value);
      case 'value':
        return this.resolveWritten(write);
      case 'parameter': {
        if (!write.parameter || write.parameter.rest) return null;
        const parameter = this.resolveParameter(write.parameter.of, write.parameter.index);
        if (parameter || write.defaults.length > 1) return this.below(parameter, write.path);
        const given = write.path.length > 0 ? this.resolveFromCallers(write.parameter.of, write.parameter.index, write.path) : null;
        return given ?? (write.defaults[0] ? this.resolve(write.defaults[0]) : null);
      }
      case 'compound':
        return write.target.parent?.type === 'AssignmentExpression' && write.target.parent.operator !== '+=' ? this.resolve(write.value) : null;
      case 'element': {
        const list = this.resolve(write.value);
        const literal = list ? null : this.analysis.objects.definition(write.value);
        if (literal?.type === 'ArrayExpression') return this.below(this.resolveEvery(literal.elements), write.path);
        const iterates = list?.entity.row.iterates;
        const later = list && typeof iterates === 'object' ? this.analysis.knowledge.named(list.entity.model, iterates.later) : null;
        const element = later ?? (list && this.analysis.knowledge.element(list.entity, '*'));
        return list && element ? this.below({ entity: element, evidence: list.evidence }, write.path) : null;
      }
      case 'class':
        return this.resolve(write.value);
      default:
        return null;
    }
  }

  private resolveWritten(write: Write): Resolution | null {
    const whole = this.resolve(write.value);
    if (write.path.length === 0) return write.without ? null : whole;
    const part = whole ? this.below(whole, write.path) : this.resolveGiven(write.value, write.path);
    if (part || whole) return part;
    const definition = this.analysis.objects.definitionAt(write.value, write.path);
    return definition ? this.resolve(definition) : null;
  }

  /** The entity at a path of members and elements below another. */
  below(start: Resolution | null, path: Path): Resolution | null {
    let current = start;
    for (const key of path) {
      if (!current) return null;
      const next = this.analysis.knowledge.member(current.entity, key) ?? this.analysis.knowledge.element(current.entity, key)
        ?? (key === 'default' ? current.entity : null);
      current = next ? { entity: next, evidence: current.evidence } : this.resolveShared(current, key);
    }
    return current;
  }

  /** What the file puts under this name into all values of an entity: `app.decorate('db', new Pool())`, `request.db = pool`. */
  private resolveShared({ entity }: Resolution, name: string): Resolution | null {
    if (!entity.row.shared) return null;
    return this.resolveEvery(this.analysis.shared.writesOf(entity, name).filter((value) => !isNullish(unwrap(value))));
  }

  private resolveModule(specifier: unknown): Resolution | null {
    return typeof specifier === 'string' ? resolved(this.analysis.knowledge.module(specifier)) : null;
  }

  private resolveImport(node: Node): Resolution | null {
    if (node.type === 'TSImportEqualsDeclaration') {
      return node.moduleReference.type === 'TSExternalModuleReference' ? this.resolveModule(this.analysis.constant(node.moduleReference.expression)?.value) : null;
    }
    const declaration = node.parent;
    if (declaration?.type !== 'ImportDeclaration') return null;
    const namespace = this.resolveModule(declaration.source.value);
    if (!namespace || node.type !== 'ImportSpecifier') return node.type === 'ImportDefaultSpecifier' ? this.defaultOf(namespace) : namespace;
    const name = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
    return name === 'default' ? this.defaultOf(namespace) : this.below(namespace, [name]);
  }

  private defaultOf(namespace: Resolution | null): Resolution | null {
    return this.below(namespace, ['default']);
  }

  private resolveMember(node: TSESTree.MemberExpression): Resolution | null {
    const name = staticName(node) ?? this.constantKey(node);
    if (name === null) return null;
    if (name === 'prototype') return this.instanceOf(this.resolve(node.object));
    const object = this.resolve(node.object);
    if (object && this.isUnknownMethod(object, name, node)) return null;
    if (object) return this.below(object, [name]) ?? (object.entity.row.holdsGlobals ? resolved(this.globalOf(name)) : this.hasRow(object.entity) ? null : this.shapedMember(name));
    if (this.isForeign(node.object)) return this.shapedMember(name);
    const definition = this.analysis.objects.definitionAt(node.object, [name]);
    if (definition) {
      const answer = this.resolve(definition);
      if (answer) return answer;
    }
    return this.resolveField(node, name) ?? this.resolveGiven(node.object, [name]) ?? this.resolveExported(node, name) ?? this.resolveDeclared(node) ?? this.shapedMember(name);
  }

  /** `given[0]` where `...given` takes what a library or callers give. */
  private resolveGiven(list: Node, [key, ...below]: Path): Resolution | null {
    const parameter = this.analysis.bindings.restElement(unwrap(list), key ?? null);
    return parameter && this.below(this.resolveParameter(parameter.of, parameter.index), below);
  }

  /** Does a name stand for a global, or for what another file exports, of which this file writes nothing? Nothing here says more of its members. */
  private isForeign(node: Node): boolean {
    if (node.type !== 'Identifier') return false;
    const { bindings } = this.analysis;
    const variable = bindings.variable(node);
    if (!variable) return node.name !== 'exports';
    const write = bindings.singleWrite(variable);
    if (!write || bindings.mutations(variable).length > 0) return false;
    return write.kind === 'import' || (isRequired(write) && write.path.length === 0 && !variable.identifiers[0]?.typeAnnotation);
  }

  /** `exports.pool` behind `exports.pool = new Pool()`, when nothing else is written there. */
  private resolveExported(node: TSESTree.MemberExpression, name: string): Resolution | null {
    if (!isModuleExports(node.object) || (node.object.type === 'Identifier' && this.analysis.bindings.variable(node.object))) return null;
    const writes = (this.analysis.inventory.memberAssignments.get(name) ?? []).filter((write) => write.left.type === 'MemberExpression' && isModuleExports(write.left.object));
    return this.resolveEvery(writes.map((write) => write.right));
  }

  /** Several expressions of which each resolves, to the same. */
  private resolveEvery(nodes: readonly (Node | null)[]): Resolution | null {
    const answers = nodes.map((node) => node && this.resolve(node));
    return answers.every((answer) => answer && answer.entity === answers[0]?.entity) ? (answers[0] ?? null) : null;
  }

  /** Of what its use has proven to be a container of anything, a function that is called is no thing in it. */
  private isUnknownMethod({ entity, evidence }: Resolution, name: string, node: TSESTree.MemberExpression): boolean {
    const { members } = entity.row;
    return evidence === 'shaped' && members?.['*'] !== undefined && !Object.hasOwn(members, name) && isCallee(node);
  }

  private hasRow(entity: Entity): boolean {
    return entity.row.members !== undefined;
  }

  private constantKey(node: TSESTree.MemberExpression): string | null {
    if (!node.computed) return null;
    const constant = this.analysis.constant(node.property);
    return constant && (typeof constant.value === 'string' || typeof constant.value === 'number') ? String(constant.value) : null;
  }

  private shapedMember(name: string): Resolution | null {
    const entity = this.analysis.knowledge.distinctive(name);
    return entity ? { entity, evidence: 'shaped' } : null;
  }

  private instanceOf(object: Resolution | null): Resolution | null {
    const instance = object && this.analysis.knowledge.related(object.entity, object.entity.row.new);
    return object && instance ? { entity: instance, evidence: object.evidence } : null;
  }

  /** A field of a class of this file: its annotation, or all that is written into it. */
  private resolveField(node: TSESTree.MemberExpression, name: string): Resolution | null {
    const owner = this.analysis.objects.classOf(node.object);
    if (!owner) return null;
    const definitions = this.analysis.objects.fieldDefinitions(owner, name);
    for (const { annotation } of definitions) {
      const answer = annotation ? this.resolveType(annotation) : null;
      if (answer) return answer;
    }
    const [getter] = definitions.flatMap((definition) => definition.getter ?? []);
    const found = getter ? (definitions.length === 1 ? this.resolveEitherReturn(getter) : null)
      : this.resolveEvery(definitions.flatMap((definition) => definition.value ?? definition.parameter ?? []).filter((value) => !isNullish(unwrap(value))));
    if (found || !this.canTell) return found;
    this.fields ??= fieldsByUse(this.analysis.inventory, this.analysis.knowledge);
    return resolved(this.fields.get(owner)?.get(name) ?? null, 'shaped');
  }

  private resolveThis(node: Node): Resolution | null {
    const owner = enclosingClass(node);
    if (owner) return owner.superClass ? this.instanceOf(this.resolve(owner.superClass)) : null;
    for (let current: Node | undefined = node; current; current = current.parent) {
      if (current.type !== 'FunctionExpression' && current.type !== 'FunctionDeclaration') continue;
      const role = this.roleOf(current);
      const entity = role && this.analysis.knowledge.related(role.entity, role.entity.row.thisIs);
      return role && entity ? { entity, evidence: role.evidence } : null;
    }
    return null;
  }

  private resolveCall(node: TSESTree.CallExpression): Resolution | null {
    const callee = unwrap(node.callee);
    if (callee.type === 'Identifier' && callee.name === 'require' && !this.analysis.bindings.variable(callee)) {
      return this.resolveModule(node.arguments[0] ? this.analysis.constant(node.arguments[0])?.value : null);
    }
    const target = this.resolve(callee);
    const named = target?.entity.row.typed ? node.typeArguments?.params[0] : undefined;
    const byType = named && this.resolveType(named);
    if (byType) return byType;
    if (target) return this.resultOf(target, callee.type === 'MemberExpression' ? callee.object : null, node) ?? this.resolveSpecialCall(node, callee, target);
    const special = this.resolveSpecialCall(node, callee, null);
    if (special) return special;
    const local = this.analysis.objects.functionOf(callee);
    return (local && this.resolveEitherReturn(local)) ?? this.resolveDeclared(node);
  }

  private resolveEitherReturn(local: FunctionNode): Resolution | null {
    const returned = this.analysis.inventory.returns.get(local) ?? [];
    return returned.length > 0 && returned.length <= 8 && returned.every((value) => isNullish(unwrap(value)) || this.resolve(value) !== null) ? this.resolveEither(returned) : null;
  }

  private resultOf(callee: Resolution | null, receiver: Node | null, call?: TSESTree.CallExpression): Resolution | null {
    if (!callee) return null;
    const { declared } = callee.entity.row;
    const isDeclared = declared && this.analysis.declares(declared.package);
    const result = (call && resultByArguments(callee.entity.row, call, this.analysis)) ?? (isDeclared ? declared.call : callee.entity.row.call);
    if (result === undefined) return null;
    if (result === 'this') return receiver ? this.resolve(receiver) : null;
    return { entity: this.analysis.knowledge.named(callee.entity.model, result), evidence: callee.evidence };
  }

  /** `f.bind(x)`, `f.call(x)`, `f.apply(x)`, `.then(…)`, and what a model says passes on its argument. */
  private resolveSpecialCall(node: TSESTree.CallExpression, callee: Node, target: Resolution | null): Resolution | null {
    const passed = target?.entity.row.passes;
    if (passed !== undefined) return node.arguments[passed] ? this.resolve(node.arguments[passed]) : null;
    const made = node.arguments[target?.entity.row.makes ?? -1];
    if (made) return this.instanceOf(this.resolve(made));
    if (callee.type !== 'MemberExpression') return null;
    const kept = target && this.resolveNamed(node, callee.object, target);
    if (kept) return kept;
    const name = staticName(callee);
    const object = this.resolve(callee.object);
    if (name === 'bind') return object;
    if (name === 'call' || name === 'apply') return this.resultOf(object, null);
    if (name === 'catch' || name === 'finally') return object;
    if (name === 'then') return this.resolveThen(node, object);
    return null;
  }

  /** `context.get('db')`: what the file has put under this name beside the call. */
  private resolveNamed(node: TSESTree.CallExpression, receiver: Node, { entity }: Resolution): Resolution | null {
    const row = this.analysis.knowledge.propagator(entity);
    const name = row?.how === 'named' && row.below !== undefined && node.arguments[0] ? this.analysis.constant(node.arguments[0])?.value : undefined;
    return row?.below !== undefined && typeof name === 'string' ? this.below(this.resolve(receiver), [row.below, name]) : null;
  }

  private resolveThen(node: TSESTree.CallExpression, object: Resolution | null): Resolution | null {
    const callback = node.arguments[0] && this.analysis.objects.functionOf(node.arguments[0]);
    if (!callback) return object;
    return this.resolveEitherReturn(callback);
  }

  private resolveNew(node: TSESTree.NewExpression): Resolution | null {
    const callee = this.resolve(node.callee);
    const chosen = callee && callee.entity.row.new !== undefined ? resultByArguments(callee.entity.row, node, this.analysis) : undefined;
    return callee && chosen !== undefined ? { entity: this.analysis.knowledge.named(callee.entity.model, chosen), evidence: callee.evidence } : this.instanceOf(callee);
  }

  /** The entity of a function's parameter: by annotation, by the role of the function, or by what every caller gives. */
  resolveParameter(of: FunctionNode, index: number): Resolution | null {
    const parameter = parametersOf(of)[index];
    const pattern = parameterPattern(parameter);
    const decorated = parameter ? this.analysis.decorators.valueOf(parameter) : null;
    const sent = parameter && decorated ? this.analysis.decorators.sentTo(parameter) : null;
    if (sent) return sent;
    const annotation = (pattern as TSESTree.Identifier | null)?.typeAnnotation;
    const annotated = annotation ? this.resolveType(annotation.typeAnnotation) : null;
    if (annotated ?? decorated) return annotated ?? decorated;
    const injected = this.analysis.decorators.injectedInto(of, index);
    if (injected) return this.instanceOf(this.resolve(injected));
    const role = this.roleOf(of);
    if (role) {
      const { parameters = [], rest } = role.entity.row;
      const entity = this.analysis.knowledge.related(role.entity, index < parameters.length ? parameters[index] : rest);
      return entity ? { entity, evidence: role.evidence } : null;
    }
    return this.resolveFromCallers(of, index) ?? this.resolveHandedOver(of, index);
  }

  /** What a method hands to its callback: the awaited receiver (`then`), its elements (`forEach`, `map`). */
  private resolveHandedOver(of: FunctionNode, index: number): Resolution | null {
    for (const use of this.analysis.objects.usesOf(of)) {
      const place = wrapped(use);
      const call = place.parent;
      const callee = call?.type === 'CallExpression' ? unwrap(call.callee) : null;
      if (call?.type !== 'CallExpression' || callee?.type !== 'MemberExpression') continue;
      const row = this.analysis.knowledge.methodPropagator(staticName(callee) ?? '');
      const part = row?.callback && call.arguments[row.callback.argument] === place ? row.callback.parameters[index] : undefined;
      const receiver = part === 'whole' || part === 'element' ? this.resolve(callee.object) : null;
      if (receiver) return part === 'whole' ? receiver : this.below(receiver, ['*']);
    }
    return null;
  }

  private resolveFromCallers(of: FunctionNode, index: number, path: Path = []): Resolution | null {
    const callers = this.analysis.objects.callers(of);
    if (callers.calls.length === 0 || callers.calls.length > mostCallers) return null;
    let found: Resolution | null = null;
    for (const call of callers.calls) {
      const argument = this.analysis.objects.given(call)[index];
      if (!argument || argument.spread) return null;
      const part = path.length > 0 ? this.analysis.objects.definitionAt(argument.value, path) : argument.value;
      const answer = part && this.resolve(part);
      if (!answer || (found && found.entity !== answer.entity)) return null;
      found = answer;
    }
    return found;
  }

  /** The role that a function plays: a handler, a callback of a library. */
  roleOf(of: FunctionNode): Resolution | null {
    return this.roles.ask(of, this.findingRole);
  }

  /** Where a library is given the function, when that is why it has its role. */
  placeOf(of: FunctionNode): FunctionPlace | null {
    return (this.roleOf(of) && this.places.get(of)) ?? null;
  }

  /** The role that a library gives to a method of the classes that extend its own. */
  private roleOfMethod(of: FunctionNode): Resolution | null {
    const owner = of.parent.type === 'MethodDefinition' && of.parent.kind === 'method' ? of.parent.parent.parent : null;
    const base = owner?.superClass ? this.resolve(owner.superClass) : null;
    const role = base && this.analysis.knowledge.related(base.entity, base.entity.row.methods?.[staticName(of.parent) ?? '']);
    return base && role ? { entity: role, evidence: base.evidence } : null;
  }

  private roleByUse(of: FunctionNode): Resolution | null {
    for (const use of this.analysis.objects.usesOf(of)) {
      const role = this.roleOfPosition(use, of);
      if (role) return role;
    }
    return null;
  }

  /** The role that a library gives to a function standing here: an argument, an element, a property of options, an annotated variable. */
  private roleOfPosition(node: Node, of: FunctionNode, inside: readonly string[] = [], depth = 0): Resolution | null {
    let current = node;
    const properties = [...inside];
    for (let parent = current.parent; parent; current = parent, parent = parent.parent) {
      if (isTransparent(parent, current)) {
        if (parent.type === 'TSSatisfiesExpression' || parent.type === 'TSAsExpression') {
          const type = this.resolveType(parent.typeAnnotation);
          const member = type && this.below(type, properties);
          if (member?.entity.row.parameters) return member;
        }
      } else if (parent.type === 'Property' && parent.value === current && parent.parent.type === 'ObjectExpression') {
        const name = staticName(parent);
        if (name === null) return null;
        properties.unshift(name);
      } else if (parent.type === 'VariableDeclarator' || parent.type === 'PropertyDefinition') {
        const annotated = properties.length === 0 ? this.roleByAnnotation(parent) : null;
        return annotated ?? (isFunction(current) && properties.length === 0 ? null : this.roleOfVariable(parent, properties, of, depth));
      } else if (parent.type === 'AssignmentExpression' && parent.right === current && properties.length === 0) {
        return this.roleOfAssigned(parent);
      } else if (parent.type === 'CallExpression' || parent.type === 'NewExpression') {
        if (parent.callee === current) return null;
        const role = this.roleOfArgument(parent, current, properties, of);
        if (role) return role;
        if (properties.length > 0 || !isWrapper(parent, current, this.analysis)) return null;
      } else if (!(parent.type === 'ObjectExpression' || parent.type === 'ArrayExpression' || parent.type === 'SpreadElement'
        || parent.type === 'ConditionalExpression' || parent.type === 'LogicalExpression' || (isReturned(current) && properties.length > 0))) {
        return null;
      } else if (parent.type === 'ReturnStatement') {
        const maker = enclosingFunction(parent);
        if (!maker) return null;
        parent = maker;
      }
    }
    return null;
  }

  /** `window.onmessage = (event) => …` */
  private roleOfAssigned({ left }: TSESTree.AssignmentExpression): Resolution | null {
    const name = left.type === 'Identifier' ? left.name : staticName(left);
    const target = name !== null && this.analysis.knowledge.namesOfAssignedRoles.has(name) ? this.resolve(left) : null;
    const role = target && this.analysis.knowledge.related(target.entity, target.entity.row.assignedRole);
    return target && role ? { entity: role, evidence: target.evidence } : null;
  }

  private roleByAnnotation(declarator: TSESTree.VariableDeclarator | TSESTree.PropertyDefinition): Resolution | null {
    const annotation = declarator.type === 'VariableDeclarator'
      ? (declarator.id.type === 'Identifier' ? declarator.id.typeAnnotation : undefined)
      : declarator.typeAnnotation;
    const type = annotation ? this.resolveType(annotation.typeAnnotation) : null;
    if (type?.entity.row.parameters) return type;
    return null;
  }

  /** An options object that is kept in a variable first: `const route = { handler() {} }; app.route(route)`. */
  private roleOfVariable(declarator: TSESTree.VariableDeclarator | TSESTree.PropertyDefinition, properties: readonly string[], of: FunctionNode, depth: number): Resolution | null {
    if (declarator.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return null;
    const type = this.roleByAnnotationOf(declarator.id, properties);
    if (type) return type;
    const variable = this.analysis.bindings.variable(declarator.id);
    for (const reference of variable?.references ?? []) {
      const role = reference.isRead() && depth < mostVariables ? this.roleOfPosition(reference.identifier as Node, of, properties, depth + 1) : null;
      if (role) return role;
    }
    return null;
  }

  private roleByAnnotationOf(identifier: TSESTree.Identifier, properties: readonly string[]): Resolution | null {
    const type = identifier.typeAnnotation ? this.resolveType(identifier.typeAnnotation.typeAnnotation) : null;
    const member = type && this.below(type, properties);
    return member?.entity.row.parameters ? member : null;
  }

  private roleOfArgument(call: TSESTree.CallExpression | TSESTree.NewExpression, argument: Node, properties: readonly string[], of: FunctionNode): Resolution | null {
    const callee = this.resolve(call.callee);
    if (!callee) return null;
    const index = call.arguments.findIndex((candidate) => candidate === argument || (argument.parent === candidate));
    for (const row of callee.entity.row.callbacks ?? []) {
      if (!fits(row, index, call.arguments.length, properties, of)) continue;
      if (row.given && !this.isGiven(row.given, call)) continue;
      if (!isNamed(row, call.arguments[0] ? this.analysis.constant(call.arguments[0])?.value : undefined)) continue;
      this.places.set(of, { call, names: properties });
      return { entity: this.analysis.knowledge.named(callee.entity.model, row.role), evidence: callee.evidence };
    }
    return null;
  }

  private isGiven({ argument, property, equals }: NonNullable<CallbackRow['given']>, call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
    const options = call.arguments[argument];
    const answer = options && !isFunction(unwrap(options)) ? this.analysis.option(options, [property]) : null;
    return answer?.kind === 'found' && answer.values.some((value) => value.kind === 'constant' && value.value === equals);
  }

  /** The entity of values of a type: an imported class or type, through promises, unions with null, aliases and `extends`. */
  resolveType(type: TSESTree.TypeNode, depth = 0): Resolution | null {
    if (depth > maximumTypeDepth) return null;
    switch (type.type) {
      case 'TSTypeReference':
        return this.resolveTypeReference(type, depth);
      case 'TSUnionType': {
        const members = type.types.filter((member) => member.type !== 'TSNullKeyword' && member.type !== 'TSUndefinedKeyword');
        const answers = members.map((member) => this.resolveType(member, depth + 1));
        return answers.every((answer) => answer && answer.entity === answers[0]?.entity) ? (answers[0] ?? null) : null;
      }
      case 'TSIntersectionType':
        for (const member of type.types) {
          const answer = this.resolveType(member, depth + 1);
          if (answer) return answer;
        }
        return null;
      case 'TSTypeQuery':
        return type.exprName.type === 'Identifier' ? this.resolve(type.exprName) : null;
      default:
        return null;
    }
  }

  private resolveTypeReference(type: TSESTree.TSTypeReference, depth: number): Resolution | null {
    const name = type.typeName;
    if (name.type === 'TSQualifiedName') return this.resolveQualifiedType(name);
    if (name.type !== 'Identifier') return null;
    const inner = type.typeArguments?.params[0];
    const variable = this.analysis.bindings.variable(name);
    if (!variable) {
      if (inner && transparentTypes.has(name.name)) return this.resolveType(inner, depth + 1);
      const result = inner && (name.name === 'ReturnType' || name.name === 'InstanceType') ? this.resolveType(inner, depth + 1) : null;
      if (result) return name.name === 'ReturnType' ? this.resultOf(result, null) : this.instanceOf(result);
      return resolved(this.analysis.knowledge.globalType(name.name));
    }
    const definition = variable.defs[0]?.node as Node | undefined;
    switch (definition?.type) {
      case 'ImportSpecifier':
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier':
        return this.resolveImportedType(definition);
      case 'TSTypeAliasDeclaration':
        return this.resolveType(definition.typeAnnotation, depth + 1);
      case 'TSInterfaceDeclaration':
        return definition.extends[0] ? this.resolveHeritage(definition.extends[0].expression, depth + 1) : null;
      case 'ClassDeclaration':
        return definition.superClass ? this.instanceOf(this.resolve(definition.superClass)) : null;
      default:
        return null;
    }
  }

  private resolveHeritage(expression: Node, depth: number): Resolution | null {
    if (depth > maximumTypeDepth) return null;
    if (expression.type === 'MemberExpression' && expression.object.type === 'Identifier') {
      return this.typeOfNamespace(expression.object, staticName(expression));
    }
    if (expression.type !== 'Identifier') return null;
    const definition = this.analysis.bindings.variable(expression)?.defs[0]?.node as Node | undefined;
    if (definition?.type === 'ImportSpecifier' || definition?.type === 'ImportDefaultSpecifier') return this.resolveImportedType(definition);
    return definition?.type === 'TSInterfaceDeclaration' && definition.extends[0] ? this.resolveHeritage(definition.extends[0].expression, depth + 1) : null;
  }

  private resolveImportedType(specifier: Node): Resolution | null {
    const declaration = specifier.parent;
    if (declaration?.type !== 'ImportDeclaration') return null;
    const namespace = this.analysis.knowledge.module(declaration.source.value);
    if (!namespace) return null;
    if (specifier.type !== 'ImportSpecifier') return resolved(this.analysis.knowledge.type(namespace, 'default') ?? this.analysis.knowledge.related(namespace, namespace.row.new));
    const name = specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
    return resolved(this.analysis.knowledge.type(namespace, name));
  }

  private resolveQualifiedType(name: TSESTree.TSQualifiedName): Resolution | null {
    return name.left.type === 'Identifier' ? this.typeOfNamespace(name.left, name.right.name) : null;
  }

  private typeOfNamespace(identifier: TSESTree.Identifier, name: string | null): Resolution | null {
    const namespace = this.resolve(identifier);
    return namespace && name !== null ? resolved(this.analysis.knowledge.type(namespace.entity, name)) : null;
  }
}

/** Expressions that denote nothing of a library, whatever is in them. */
const plainValues = new Set<string>([
  'ArrayExpression', 'ArrowFunctionExpression', 'BinaryExpression', 'FunctionDeclaration', 'FunctionExpression', 'Literal', 'ObjectExpression',
  'TemplateLiteral', 'UnaryExpression', 'UpdateExpression',
]);

/** `global.pool`, `globalThis.pool`, `null`: what may hold an earlier instance of the same. */
function isGlobalOrNull(node: Node): boolean {
  const bare = unwrap(node);
  if (isNullish(bare)) return true;
  const root = memberRoot(bare);
  return root.type === 'Identifier' && root !== bare && /^(?:global|globalThis|process)/.test(root.name);
}

/** Does another file of the project export it, under a name such as its models have? */
function isClassOfProject(variable: Variable, write: Write, analysis: Analysis): boolean {
  if (!/^[A-Z]\w*[a-z]/.test(variable.name)) return false;
  const path = projectPathOf(write, analysis);
  return path !== null && !hasWord([...splitWords(variable.name), ...splitWords(path)], layers);
}

/** What stands between handlers and models by its name has methods of its own. */
const layers = new Set(['service', 'services', 'repository', 'repositories', 'repo', 'dao', 'store', 'manager', 'helper', 'helpers', 'util', 'utils', 'client', 'api', 'controller', 'controllers', 'provider', 'gateway', 'adapter', 'facade']);

/** `const app = require('./app')` */
function isRequired(write: Write): boolean {
  const call = write.kind === 'value' ? unwrap(write.value) : null;
  return call?.type === 'CallExpression' && call.callee.type === 'Identifier' && call.callee.name === 'require';
}

/** Aliases and interfaces above one another; half-typed ones can lead in a circle. */
const maximumTypeDepth = 8;

const transparentTypes = new Set(['Promise', 'PromiseLike', 'Readonly', 'Required', 'Partial', 'NonNullable', 'Awaited', 'Omit', 'Pick']);

function resolved(entity: Entity | null, evidence: Evidence = 'resolved'): Resolution | null {
  return entity ? { entity, evidence } : null;
}

/** The parameter of which a name is the pattern: what decorators stand on. */
export function parameterAround(name: Node): Node {
  let current = name;
  while ((current.parent?.type === 'AssignmentPattern' && current.parent.left === current) || current.parent?.type === 'TSParameterProperty') current = current.parent;
  return current;
}

export function parameterPattern(parameter: TSESTree.Parameter | undefined): Node | null {
  let pattern: Node | undefined = parameter;
  if (pattern?.type === 'TSParameterProperty') pattern = pattern.parameter;
  if (pattern?.type === 'AssignmentPattern') pattern = pattern.left;
  return pattern ?? null;
}

function fits(row: CallbackRow, index: number, length: number, properties: readonly string[], of: FunctionNode): boolean {
  if (row.arity !== undefined && parametersOf(of).length !== row.arity) return false;
  if (row.property !== undefined ? !isAt(row.property, properties) : properties.length > 0) return false;
  if (row.argument === 'any') return true;
  return row.argument === 'last' ? index === length - 1 : row.argument === index;
}

/** An object that a function returns, as options that are made when they are needed: `fields: () => ({ … })`. */
function isReturned(node: Node): boolean {
  const { parent } = node;
  return parent?.type === 'ReturnStatement' || (parent?.type === 'ArrowFunctionExpression' && parent.body === node);
}

/** Is the path of names the one of the row? */
function isAt(wanted: string, properties: readonly string[]): boolean {
  if (!wanted.includes('*')) return wanted === properties.join('.');
  const names = wanted.split('.');
  return names.length === properties.length && names.every((name, index) => name === properties[index] || (name === '*' && !properties[index]?.startsWith('__')));
}

/** Does the first argument, a constant if it is known, fit the row? */
function isNamed({ when, unless }: CallbackRow, name: unknown): boolean {
  return (when === undefined || name === when) && !unless?.includes(name as string);
}

/** A call with exactly one function among its arguments passes on that function's role: `asyncHandler(async (a, b) => …)`. */
function isWrapper(call: TSESTree.CallExpression | TSESTree.NewExpression, argument: Node, analysis: Analysis): boolean {
  if (call.type === 'NewExpression' || isModuleExports(call.callee)) return false;
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression' && staticName(callee) === 'bind') return true;
  // The result of `reduce` or `then` is not its callback.
  if (propagatorOf(call, analysis)?.callback) return false;
  return call.arguments.filter((other) => other === argument || isFunction(unwrap(other)) || analysis.objects.functionOf(other) !== null).length === 1;
}
