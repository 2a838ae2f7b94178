import type { TSESTree } from '@typescript-eslint/utils';
import type { Role, RoutingRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, HandlerEvidence, Node, ParameterStep, Route, RouteStep } from './answers.ts';
import { readDecoratedRoutes } from './decorated-routes.ts';
import { readFileRoutes } from './file-routes.ts';
import { GuardReader } from './guard-evidence.ts';
import type { Moment } from './route-order.ts';
import { below, isCovered, printPath, rootPath, type RoutePath } from './route-paths.ts';
import { escapes, type Mount, type Receiver, type RouteEvent, runsBefore, scopeOf, type StepsEvent } from './route-receivers.ts';
import { EventIndex } from './route-index.ts';
import { readRegistrations } from './route-registrations.ts';
import { readSchemas } from './route-schemas.ts';
import { type ChainItem, isGuard, StepReader } from './route-steps.ts';
import { calleeName, isFunction, parametersOf, unwrap, wrapped } from './syntax.ts';

/** Which endpoints does the file register, behind which steps? In source order. */
export function readRoutes(analysis: Analysis): readonly Route[] {
  return new RouteReader(analysis).read();
}

class RouteReader {
  private readonly analysis: Analysis;
  private readonly guards: GuardReader;
  private readonly steps: StepReader;
  private index = new EventIndex([]);
  private readonly wholeness = new Map<Receiver, boolean>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.guards = new GuardReader(analysis);
    this.steps = new StepReader(analysis, this.guards);
  }

  read(): readonly Route[] {
    const receivers = readRegistrations(this.analysis, this.steps);
    this.index = new EventIndex(receivers);
    const registered = receivers.flatMap((receiver) => receiver.events.flatMap((event) =>
      (event.kind === 'route' && !this.isMiddleware(event, receiver) ? event.methods.map((method) => this.route(event, method, receiver)) : [])));
    const routes = [...registered, ...readDecoratedRoutes(this.analysis, this.steps, this.guards), ...readFileRoutes(this.analysis, this.steps, this.guards)];
    return routes.sort((one, other) => one.place.range[1] - other.place.range[1]);
  }

  /** Steps for the routes behind it, no endpoint: `all('*', requireAuth)`, `post('/files', upload.single('file'))`. */
  private isMiddleware(event: RouteEvent, receiver: Receiver): boolean {
    if (!event.handler) return false;
    const of = this.analysis.functionOf(event.handler);
    if (!event.methods.includes('*')) return !of && receiver.row.ordered && this.makesStep(event.handler);
    return of ? receiver.row.ordered && this.callsNext(of, receiver.row.next ?? 2) : isGuard(this.steps.meaning(event.handler).roles);
  }

  /** A call that makes a step which is known to do something else than answer, and is given no handler. */
  private makesStep(handler: Node): boolean {
    const call = this.analysis.objects.definition(handler);
    if (call.type !== 'CallExpression' || call.arguments.some((argument) => this.isFunctionLike(argument))) return false;
    const { roles, known } = this.steps.meaning(call);
    return known && roles.size > 0 && !roles.has('static');
  }

  private callsNext(of: FunctionNode, index: number): boolean {
    const next = parametersOf(of)[index];
    const variable = next?.type === 'Identifier' ? this.analysis.bindings.variable(next) : null;
    return variable?.references.some((reference) => {
      const place = wrapped(reference.identifier as Node);
      return place.parent?.type !== 'CallExpression' || place.parent.callee !== place || place.parent.arguments.length === 0;
    }) ?? false;
  }

  private route(event: RouteEvent, method: string, receiver: Receiver): Route {
    const outer = this.prefixes(receiver, new Set());
    const local = event.paths[0] ?? rootPath;
    const own = this.ownSteps(event, receiver);
    const steps = [...this.outerSteps(receiver, event.moment, event.paths, method, new Set([event.call])), ...own];
    const handlerFunction = event.handler && this.handlerFunction(event.handler);
    const guards = this.guards;
    return {
      framework: receiver.entity.package, method, path: printPath(below(outer, local)), localPath: printPath(local), receiver: scopeOf(receiver),
      node: event.call, place: event.call.callee.type === 'MemberExpression' ? event.call.callee.property : event.call.callee, insertion: event.insertion, steps, handler: event.handler, handlerFunction,
      schemas: readSchemas(event.options, receiver.row, this.analysis),
      get evidence(): HandlerEvidence | null {
        return handlerFunction && guards.evidence(handlerFunction);
      },
      parameters: parametersAround(scopeOf(receiver), new Set()),
      whole: own.every((step) => step.known) && this.isWhole(receiver, new Set()),
      guardedElsewhere: this.analysis.settings.globalGuards,
    };
  }

  /** The function of this file that answers: also the only function that a wrapper of this file is given. */
  private handlerFunction(handler: Node): FunctionNode | null {
    const of = this.analysis.functionOf(handler);
    const call = unwrap(handler);
    if (of || call.type !== 'CallExpression') return of;
    const given = call.arguments.map((argument) => this.analysis.functionOf(argument)).filter((argument) => argument !== null);
    return given.length === 1 ? (given[0] ?? null) : null;
  }

  private prefixes(receiver: Receiver, seen: Set<Receiver>): RoutePath {
    const scope = scopeOf(receiver);
    const [mount] = scope.mounts;
    if (!mount || seen.has(scope)) return scope.prefix;
    if (seen.size > maximumMounts) return { ...rootPath, open: true };
    seen.add(scope);
    return below(below(this.prefixes(mount.parent, seen), mount.paths[0] ?? rootPath), scope.prefix);
  }

  // Steps around a receiver's routes

  /** Steps of mounts and receivers that run before a route. */
  private outerSteps(receiver: Receiver, moment: Moment, paths: readonly RoutePath[], method: string, seen: Set<unknown>): RouteStep[] {
    const scope = scopeOf(receiver);
    if (seen.has(scope)) return [];
    if (seen.size > maximumMounts) return scope.mounts.map((mount) => unseen(mount.call));
    seen.add(scope);
    const own = scope.prefix === rootPath ? paths : paths.map((path) => below(scope.prefix, path));
    const steps = scope.mounts.flatMap((mount) => this.mountSteps(mount, moment, own, method, seen));
    for (const event of this.index.candidates(scope, paths)) {
      if (event.kind === 'route' && !scope.row.ordered) continue;
      if (seen.has(event.call) || (scope.row.ordered && !runsBefore(event, moment))) continue;
      steps.push(...(event.kind === 'steps' ? this.eventSteps(event, scope, paths) : this.earlierRouteSteps(event, scope, paths, method)));
    }
    return steps;
  }

  private mountSteps(mount: Mount, moment: Moment, paths: readonly RoutePath[], method: string, seen: Set<unknown>): RouteStep[] {
    seen.add(mount.call);
    const inner = mount.paths.flatMap((prefix) => paths.map((path) => below(prefix, path)));
    const outer = this.outerSteps(mount.parent, mount.parent.row.ordered ? mount.moment : moment, inner, method, seen);
    const own = mount.items.map((item) => this.step(item, 'path', null, mount.parent));
    return [...outer, ...own];
  }

  private eventSteps(event: StepsEvent, scope: Receiver, paths: readonly RoutePath[]): RouteStep[] {
    const { paths: patterns } = event;
    if (patterns && !paths.every((path) => patterns.some((pattern) => isBehind(path, pattern, scope.row)))) return [];
    const where = patterns ? 'path' : scope.isApplication && scope.mounts.length === 0 ? 'global' : 'receiver';
    return event.items.map((item) => this.step(item, where, event.hook, scope, event.plugins ? event.call : null));
  }

  /** An earlier registration for the same path runs first: `all('/admin/*', requireAdmin)`, `get(path, auth)`. */
  private earlierRouteSteps(event: RouteEvent, scope: Receiver, paths: readonly RoutePath[], method: string): RouteStep[] {
    if (!event.methods.includes('*') && !event.methods.includes(method)) return [];
    if (!paths.every((path) => event.paths.some((pattern) => !pattern.unknown && isCovered(path, pattern, 'whole')))) return [];
    const isStep = event.methods.includes('*') || (event.handler && (this.analysis.functionOf(event.handler) ?? this.makesStep(event.handler)));
    const handler = event.handler && isStep ? [{ node: event.handler, empty: false }] : [];
    return [...event.items, ...handler].map((item) => this.step(item, 'path', null, scope));
  }

  // Steps of a route's own registration

  private ownSteps(event: RouteEvent, receiver: Receiver): RouteStep[] {
    const steps = event.items.map((item) => this.step(item, 'route', item.hook, receiver));
    if (event.hiddenSteps) steps.push(unseen(event.hiddenSteps));
    const wrapper = event.handler && this.wrapperStep(event.handler);
    return wrapper ? [...steps, wrapper] : steps;
  }

  /** `withAuth(handler)`, `asyncHandler(handler)`; also a handler that a model knows as a step. */
  private wrapperStep(handler: Node): RouteStep | null {
    const call = unwrap(handler);
    if (call.type !== 'CallExpression' || calleeName(call) === 'bind') return null;
    const { roles, disabled, known } = this.steps.wrapper(call);
    const wraps = call.arguments.some((argument) => this.isFunctionLike(argument));
    if (!wraps && !(known && this.analysis.entity(call.callee))) return null;
    return { node: call, scope: 'route', roles, disabled, known, empty: false, hook: null };
  }

  private isFunctionLike(argument: Node): boolean {
    const bare = unwrap(argument);
    if (isFunction(bare) || this.analysis.functionOf(bare)) return true;
    const name = bare.type === 'Identifier' ? bare.name : bare.type === 'MemberExpression' && bare.property.type === 'Identifier' ? bare.property.name : '';
    return /^[a-z_$]/.test(name) && this.analysis.constant(bare) === null && this.analysis.objects.definition(bare).type !== 'ObjectExpression';
  }

  private step(item: ChainItem, scope: RouteStep['scope'], hook: string | null, receiver: Receiver, registration: TSESTree.CallExpression | null = null): RouteStep {
    if (item.empty) return { node: item.node, scope, roles: new Set(), disabled: null, known: true, empty: true, hook };
    if (this.isErrorHandler(item.node, receiver)) {
      return { node: item.node, scope, roles: new Set<Role>(['error-handler']), disabled: null, known: true, empty: false, hook };
    }
    const { roles, disabled, known } = registration ? this.steps.plugin(item.node, registration) : this.steps.meaning(item.node);
    return { node: item.node, scope, roles, disabled, known, empty: false, hook };
  }

  private isErrorHandler(node: Node, receiver: Receiver): boolean {
    const { errorHandlerArity } = receiver.row;
    const of = this.analysis.functionOf(node);
    return errorHandlerArity !== undefined && of !== null && parametersOf(of).length === errorHandlerArity;
  }

  // Whole chains

  /** Made and started here, in no other hands, every mounted step known (catalogue 3-4 §0.5). */
  private isWhole(receiver: Receiver, seen: Set<Receiver>): boolean {
    const scope = scopeOf(receiver);
    const known = this.wholeness.get(scope);
    if (known !== undefined) return known;
    if (seen.has(scope) || seen.size > maximumMounts) return false;
    seen.add(scope);
    const answer = this.computeWhole(scope, seen);
    this.wholeness.set(scope, answer);
    return answer;
  }

  private computeWhole(scope: Receiver, seen: Set<Receiver>): boolean {
    const steps = scope.events.flatMap((event) => (event.kind === 'steps' ? this.eventSteps(event, scope, [{ ...rootPath, unknown: true }]) : []));
    if (steps.some((step) => !step.known)) return false;
    if (scope.mounts.length > 0) {
      const isPlugin = scope.created === null;
      return scope.mounts.every((mount) => this.isWhole(mount.parent, seen) && mount.items.every((item) => this.steps.meaning(item.node).known))
        && (isPlugin || !escapes(scope, new Set(scope.mounts.map((mount) => mount.call)), this.analysis));
    }
    const starts = this.startingCalls(scope);
    return starts.length > 0 && !escapes(scope, new Set(starts), this.analysis);
  }

  private startingCalls(scope: Receiver): readonly Node[] {
    const { model } = scope.entity;
    const entities = scope.row.starts.map((name) => this.analysis.knowledge.named(model, name));
    return entities.flatMap((entity) => this.analysis.calls(`${entity.package}:${entity.name}`)).filter((call) => {
      const callee = unwrap(call.callee);
      return [callee.type === 'MemberExpression' ? callee.object : null, ...call.arguments].some((node) => node !== null && this.denotes(node, scope));
    });
  }

  private denotes(node: Node, scope: Receiver): boolean {
    const definition = this.analysis.objects.definition(node);
    if (definition.type === 'CallExpression' && definition !== scope.created) {
      const { callee } = definition;
      return callee.type === 'MemberExpression' && this.analysis.entity(callee)?.entity.row.call === 'this' && this.denotes(callee.object, scope);
    }
    return definition === scope.created || (node.type === 'Identifier' && scope.variable !== null && this.analysis.bindings.variable(node) === scope.variable);
  }
}

/** What runs for parameters of paths: also of the routers around it, where the library hands that down, on every way to it. */
function parametersAround(scope: Receiver, seen: Set<Receiver>): readonly ParameterStep[] {
  if (seen.has(scope) || seen.size > maximumMounts) return [];
  seen.add(scope);
  const [first = [], ...others] = scope.mounts.map(({ parent }) => (parent.row.parameter?.inherited ? parametersAround(scopeOf(parent), seen) : []));
  return [...scope.parameters, ...first.filter((step) => others.every((steps) => steps.includes(step)))];
}

/** Does a step that is used for the pattern stand before the path? A wildcard at the end of a whole path matches what is before it, too. */
function isBehind(path: RoutePath, pattern: RoutePath, { useIsWhole }: RoutingRow): boolean {
  const isOpen = pattern.segments.at(-1) === '*';
  return useIsWhole && isOpen ? isCovered(path, { ...pattern, segments: pattern.segments.slice(0, -1) }, 'beginning') : isCovered(path, pattern, useIsWhole ? 'whole' : 'beginning');
}

/** Routers mounted below more routers than this are not followed further. */
const maximumMounts = 100;

function unseen(node: Node): RouteStep {
  return { node, scope: 'route', roles: new Set(), disabled: null, known: false, empty: false, hook: null };
}
