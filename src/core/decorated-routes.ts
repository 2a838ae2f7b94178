/* Longer than other files of the core: a class, its methods and what stands around them make a route together. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { DecoratedRoutingRow, PackageModel, Role } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, HandlerEvidence, Node, Route, RouteStep, StepInsertion } from './answers.ts';
import { decoratorsOf } from './decorators.ts';
import { GuardClasses } from './guard-classes.ts';
import type { GuardReader } from './guard-evidence.ts';
import type { ClassNode } from './objects.ts';
import { below, printPath, readPaths, rootPath, type RoutePath } from './route-paths.ts';
import { isPrincipalName, rolesOfName } from './route-step-names.ts';
import { isGuard, namesOf, type StepReader } from './route-steps.ts';
import { isFunction, parametersOf, staticName, unwrap } from './syntax.ts';

/** The endpoints of a file that are methods of decorated classes, in source order. */
export function readDecoratedRoutes(analysis: Analysis, steps: StepReader, guards: GuardReader): readonly Route[] {
  if (!analysis.decorators.isAny) return [];
  return analysis.knowledge.decoratedRouting.filter(({ model }) => analysis.reachable.has(model.package)).flatMap(({ model, row }) => {
    const reader = new ClassReader(analysis, steps, guards, model, row);
    return analysis.inventory.classes.flatMap((owner) => reader.read(owner));
  });
}

/** A decorator, and what it is called with. */
interface Written {
  readonly expression: Node;
  readonly call: TSESTree.CallExpression | null;
  /** `package:name`, if a model knows it */
  readonly entity: string | null;
}

/** What stands around a class or a method for all the routes below it. */
interface Surroundings {
  readonly steps: readonly RouteStep[];
  readonly isPublic: boolean;
  /** it is marked for a guard that stands before every route */
  readonly isMarked: boolean;
}

const deepestDecorator = 4;

class ClassReader {
  private readonly analysis: Analysis;
  private readonly guards: GuardReader;
  private readonly guardClasses: GuardClasses;
  private readonly model: PackageModel;
  private readonly row: DecoratedRoutingRow;
  private global: readonly RouteStep[] | null = null;

  constructor(analysis: Analysis, steps: StepReader, guards: GuardReader, model: PackageModel, row: DecoratedRoutingRow) {
    this.analysis = analysis;
    this.guards = guards;
    this.guardClasses = new GuardClasses(analysis, steps, guards, row);
    this.model = model;
    this.row = row;
  }

  read(owner: ClassNode): readonly Route[] {
    const controller = this.written(owner).find(({ entity }) => entity !== null && this.lookUp(this.row.classes, entity) !== undefined);
    if (!controller?.entity) return [];
    const around = this.around(owner);
    const methods = owner.body.body.flatMap((member) => (member.type === 'MethodDefinition' && isFunction(member.value) ? this.endpointsOf(member, member.value) : []));
    const read = methods.map((endpoint) => ({ ...endpoint, own: this.surroundings(endpoint.member, 'route') }));
    // What is marked as open, or for somebody, is marked for a guard that stands before all routes.
    const isElsewhere = [around, ...read.map(({ own }) => own)].some(({ isMarked, isPublic }) => isPublic || isMarked);
    const prefixes = this.prefixesOf(owner, controller);
    return read.flatMap(({ decorator, member, method, of, own, path }) => prefixes.slice(0, 1).map((prefix) => this.route({
      owner, member, of, method, place: placeOf(decorator), node: decorator.call ?? decorator.expression, path: below(prefix, path), own, around, isElsewhere,
    })));
  }

  private route({ around, isElsewhere, member, method, node, of, own, owner, path, place }: {
    readonly owner: ClassNode; readonly member: TSESTree.MethodDefinition; readonly of: FunctionNode; readonly method: string; readonly node: Node; readonly place: Node;
    readonly path: RoutePath; readonly own: Surroundings; readonly around: Surroundings; readonly isElsewhere: boolean;
  }): Route {
    const { analysis, guards } = this;
    return {
      framework: this.model.package, method, path: printPath(path), localPath: printPath(path), receiver: owner, node, place, insertion: this.insertion(owner, member),
      steps: [...this.globalSteps, ...around.steps, ...own.steps], handler: member.key, handlerFunction: of, schemas: null,
      get evidence(): HandlerEvidence {
        const evidence = guards.evidence(of);
        return { ...evidence, principalRead: evidence.principalRead ?? principalParameter(of, analysis) };
      },
      whole: false,
      isPublic: own.isPublic || around.isPublic,
      guardedElsewhere: this.analysis.settings.globalGuards || isElsewhere,
    };
  }

  private endpointsOf(member: TSESTree.MethodDefinition, of: FunctionNode): readonly { member: TSESTree.MethodDefinition; of: FunctionNode; decorator: Written; method: string; path: RoutePath }[] {
    return this.written(member).flatMap((decorator) => {
      const method = decorator.entity === null ? undefined : this.lookUp(this.row.methods, decorator.entity);
      if (method === undefined) return [];
      const [argument] = decorator.call?.arguments ?? [];
      const isNamed = !this.usesPaths;
      const name: RoutePath = { ...rootPath, segments: [staticName(member) ?? ''] };
      const path = isNamed ? name : argument ? (readPaths(argument, this.analysis)[0] ?? rootPath) : rootPath;
      return [{ member, of, decorator, method, path }];
    });
  }

  /** Do the decorators of methods name paths? */
  private get usesPaths(): boolean {
    return Object.values(this.row.classes).some((kind) => kind !== 'name');
  }

  /** The paths that all routes of a class have before theirs. */
  private prefixesOf(owner: ClassNode, { call, entity }: Written): readonly RoutePath[] {
    const kind = this.lookUp(this.row.classes, entity ?? '');
    if (kind === 'name') return [{ ...rootPath, segments: [owner.id?.name ?? ''] }];
    const [argument] = call?.arguments ?? [];
    if (!argument) return [rootPath];
    if (this.analysis.objects.definition(argument).type !== 'ObjectExpression') return readPaths(argument, this.analysis);
    const path = kind && this.analysis.objects.definitionAt(argument, [kind.path]);
    return path ? readPaths(path, this.analysis) : [rootPath];
  }

  // Guards

  /** The class's own decorators, and those of the classes that it extends, which hold for it too. */
  private around(owner: ClassNode): Surroundings {
    const own = this.surroundings(owner, 'receiver');
    if (!owner.superClass) return own;
    const parent = this.analysis.objects.parentOf(owner);
    const hidden: RouteStep = { node: owner.superClass, scope: 'receiver', roles: new Set(), disabled: null, known: false, empty: false, hook: null };
    const inherited = parent && parent !== owner ? this.surroundings(parent, 'receiver').steps : [hidden];
    return { ...own, steps: [...inherited, ...own.steps] };
  }

  private get globalSteps(): readonly RouteStep[] {
    const { globalGuards } = this.row;
    return (this.global ??= [
      ...globalGuards.calls.flatMap((call) => this.analysis.calls(call)).flatMap((call) => call.arguments as readonly Node[]),
      ...globalGuards.tokens.flatMap((token) => this.analysis.decorators.providersOf(token)),
    ].map((node) => this.step(node, 'global', null)));
  }

  private surroundings(node: Node, scope: 'route' | 'receiver'): Surroundings {
    const steps: RouteStep[] = [];
    let isPublic = false;
    for (const decorator of this.written(node)) {
      if (decorator.entity !== null && this.row.guards.some((name) => this.isNamed(decorator.entity ?? '', name))) {
        steps.push(...this.guardsIn(decorator, scope));
        continue;
      }
      const names = this.namesOf(decorator);
      if (names.length === 0) continue;
      isPublic ||= names.some((name) => this.analysis.settings.publicDecorators.includes(name));
      const step = this.ofOther(decorator, names, scope);
      if (!step) continue;
      steps.push(step);
    }
    const own = steps.filter(({ roles }) => isGuard(roles));
    // What asks for rights alone relies on a guard that says who the caller is.
    const isMarked = own.length > 0 && own.every(({ roles }) => !roles.has('authentication'));
    return { steps, isPublic, isMarked };
  }

  /** The names by which a decorator says what it is for; none of one that a model knows. */
  private namesOf({ call, entity, expression }: Written): readonly string[] {
    if (entity === null) return namesOf(expression, this.analysis);
    const isMark = this.row.marking.some((name) => this.isNamed(entity, name));
    const mark = isMark && call?.arguments[0] ? this.analysis.constant(call.arguments[0])?.value : null;
    return typeof mark === 'string' ? [mark, `${mark.charAt(0).toUpperCase()}${mark.slice(1)}`] : [];
  }

  private guardsIn({ call, expression }: Written, scope: 'route' | 'receiver'): readonly RouteStep[] {
    const given = call?.arguments ?? [];
    if (given.length === 0) return [{ node: call ?? expression, scope, roles: new Set(), disabled: null, known: true, empty: true, hook: null }];
    const hook = call ? this.analysis.sourceCode.getText(call.callee) : null;
    return given.map((guard) => this.step(guard, scope, hook));
  }

  private step(node: Node, scope: RouteStep['scope'], hook: string | null): RouteStep {
    const { disabled, known, roles } = node.type === 'SpreadElement' ? { disabled: null, known: false, roles: new Set<Role>() } : this.guardClasses.meaning(node);
    return { node, scope, roles, disabled, known, empty: false, hook };
  }

  /** A decorator that no model knows: one of the project may put guards, and says so by its name. */
  private ofOther({ call, expression }: Written, names: readonly string[], scope: 'route' | 'receiver'): RouteStep | null {
    const origin = this.analysis.decorators.moduleOf(expression);
    const node = call ?? expression;
    for (const name of names) {
      const { known, roles } = rolesOfName(name, call && call.arguments.length > 0 ? 'with-right' : 'plain');
      if (known && roles.some((role) => role === 'authentication' || role === 'authorization')) return { node, scope, roles: new Set(withoutName(name, roles)), disabled: null, known, empty: false, hook: null };
    }
    const isOfProject = origin === null || /^[.~#]|^@\/|^src\//.test(origin);
    const says = names.some((name) => rolesOfName(name).known);
    return isOfProject && !says ? { node, scope, roles: new Set(), disabled: null, known: false, empty: false, hook: null } : null;
  }

  /** The decorators of a node, those that are put together out of others opened. */
  private written(node: Node): readonly Written[] {
    return decoratorsOf(node).flatMap(({ expression }) => this.opened(expression, 0));
  }

  private opened(expression: Node, depth: number): readonly Written[] {
    const bare = unwrap(expression);
    const call = bare.type === 'CallExpression' ? bare : null;
    const entity = this.analysis.entity(call ? call.callee : bare)?.entity;
    const made = !entity && depth < deepestDecorator ? this.combined(bare, call) : null;
    const own: Written = { expression: bare, call, entity: entity ? `${entity.package}:${entity.name}` : null };
    if (!made) return [own];
    const isNamedPublic = namesOf(bare, this.analysis).some((name) => this.analysis.settings.publicDecorators.includes(name));
    return [...(isNamedPublic ? [own] : []), ...made.flatMap((part) => this.opened(part, depth + 1))];
  }

  /** What a function of this file makes decorators of: `const Auth = () => applyDecorators(UseGuards(JwtGuard))`. */
  private combined(bare: Node, call: TSESTree.CallExpression | null): readonly Node[] | null {
    const of = call ? this.analysis.objects.calledFunction(call) : null;
    const [value] = of ? (this.analysis.inventory.returns.get(of) ?? []) : [this.analysis.objects.definition(bare)];
    const made = value && unwrap(value);
    if (made?.type !== 'CallExpression') return null;
    const entity = this.analysis.entity(made.callee)?.entity;
    if (!entity) return null;
    return this.row.combining.some((name) => this.isNamed(`${entity.package}:${entity.name}`, name)) ? made.arguments : made === bare ? null : [made];
  }

  /** Where guards are written: before the method's decorators, with the decorator that the class uses for them. */
  private insertion(owner: ClassNode, member: TSESTree.MethodDefinition): StepInsertion | null {
    const [first] = decoratorsOf(member);
    return first && owner.body.body.length > 1 ? { kind: 'decorator', before: first } : null;
  }

  private lookUp<Value>(table: Readonly<Record<string, Value>>, entity: string): Value | undefined {
    const name = Object.keys(table).find((candidate) => this.isNamed(entity, candidate));
    return name === undefined ? undefined : table[name];
  }

  /** Is `package:name` the entity that a row of this model names? */
  private isNamed(entity: string, name: string): boolean {
    return entity === (name.includes(':') ? name : `${this.model.package}:${name}`);
  }
}

/** `Roles`, `RequirePermissions`: the word for a guard does not say that it knows the caller. */
function withoutName(name: string, roles: readonly Role[]): readonly Role[] {
  const rest = rolesOfName(name.replace(/Guards?$/, '')).roles;
  return rest.length > 0 ? rest : roles;
}

function placeOf({ call, expression }: Written): Node {
  const callee = call ? unwrap(call.callee) : expression;
  return callee.type === 'MemberExpression' ? callee.property : callee;
}

/** `@CurrentUser() user`: a parameter that a decorator fills with who the caller is. */
function principalParameter(of: FunctionNode, analysis: Analysis): Node | null {
  return parametersOf(of).find((parameter) => analysis.decorators.expressionsOn(parameter).some((expression) => {
    const bare = unwrap(expression);
    const callee = bare.type === 'CallExpression' ? unwrap(bare.callee) : bare;
    const name = callee.type === 'Identifier' ? callee.name : (staticName(callee) ?? '');
    return isPrincipalName(name) || isPrincipalName(name.replace(/^(?:Get|Req|Request|Current|Active|Auth|Logged|My)(?=[A-Z])|Entity$|Decorator$/g, ''));
  })) ?? null;
}
