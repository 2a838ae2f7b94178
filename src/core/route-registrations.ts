import type { TSESTree } from '@typescript-eslint/utils';
import type { DescribedRouteRow, PackageModel, RoutingRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Entity, Node, StepInsertion } from './answers.ts';
import type { Knowledge } from './knowledge.ts';
import { momentOf } from './route-order.ts';
import { below, isPath, readPaths, rootPath, type RoutePath } from './route-paths.ts';
import { type Receiver, Receivers, type RouteEvent } from './route-receivers.ts';
import { type ChainItem, isGuard, type StepReader } from './route-steps.ts';
import { calleeName, isFunction, isNullish, parametersOf, unwrap, wrapped } from './syntax.ts';
import { splitWords } from './words.ts';

/** What a called entity registers. */
type Action =
  | { readonly kind: 'method'; readonly method: string }
  | { readonly kind: 'chain-method'; readonly method: string }
  | { readonly kind: 'described'; readonly described: DescribedRouteRow }
  | { readonly kind: 'prefix' | 'use' | 'parameter' | 'on' | 'object' | 'hook' | 'register' | 'mount' | 'based' };

interface Vocabulary {
  readonly actions: ReadonlyMap<Entity, { readonly action: Action; readonly row: RoutingRow; readonly model: PackageModel }>;
  readonly receivers: ReadonlyMap<Entity, RoutingRow>;
  readonly members: ReadonlySet<string>;
}

const vocabularies = new WeakMap<Knowledge, Vocabulary>();

/** The receivers of a file with everything that is registered on them, in source order. */
export function readRegistrations(analysis: Analysis, steps: StepReader): readonly Receiver[] {
  const vocabulary = vocabularyOf(analysis.knowledge);
  const reader = new RegistrationReader(analysis, steps, new Receivers(analysis, vocabulary.receivers));
  const calls = analysis.membersAmong(vocabulary.members).flatMap((name) => analysis.inventory.callsByMember.get(name) ?? []);
  const found = calls.flatMap((call) => {
    const entity = call.type === 'CallExpression' ? analysis.entity(call.callee)?.entity : undefined;
    const known = entity && vocabulary.actions.get(entity);
    return known && call.type === 'CallExpression' ? [{ call, ...known }] : [];
  });
  found.sort((one, other) => endOf(one.call) - endOf(other.call));
  for (const { call, action, row, model } of found) {
    if (action.kind === 'register') reader.readRegister(call, row, model);
    else if (action.kind === 'mount' || action.kind === 'based') reader.readMount(call, action.kind);
  }
  for (const { call, action, row, model } of found) reader.read(call, action, row, model);
  for (const receiver of reader.receivers.all) reader.readGiven(receiver);
  return reader.receivers.all;
}

/** Where the called member ends: the order of calls in a chain. */
function endOf(call: TSESTree.CallExpression): number {
  return call.callee.range[1];
}

function vocabularyOf(knowledge: Knowledge): Vocabulary {
  const known = vocabularies.get(knowledge);
  if (known) return known;
  const actions: Vocabulary['actions'] extends ReadonlyMap<infer Key, infer Value> ? Map<Key, Value> : never = new Map();
  const receivers = new Map<Entity, RoutingRow>();
  for (const { model, row } of knowledge.routing) {
    const add = (name: string | undefined, action: Action) => name !== undefined && actions.set(knowledge.named(model, name), { action, row, model });
    for (const name of row.receivers) receivers.set(knowledge.named(model, name), row);
    for (const [name, method] of Object.entries(row.methods)) add(name, { kind: 'method', method });
    for (const [name, method] of Object.entries(row.chain?.methods ?? {})) add(name, { kind: 'chain-method', method });
    for (const name of row.use ?? []) add(name, { kind: 'use' });
    for (const name of row.parameter?.calls ?? []) add(name, { kind: 'parameter' });
    add(row.prefix?.call, { kind: 'prefix' });
    add(row.on?.call, { kind: 'on' });
    add(row.mount, { kind: 'mount' });
    add(row.based, { kind: 'based' });
    add(row.object?.call, { kind: 'object' });
    add(row.hook?.call, { kind: 'hook' });
    add(row.register?.call, { kind: 'register' });
  }
  for (const { model, row: described } of knowledge.describedRoutes) {
    const row = receivers.get(knowledge.named(model, described.receiver));
    if (row) actions.set(knowledge.named(model, described.call), { action: { kind: 'described', described }, row, model });
  }
  const members = new Set([...actions.keys()].flatMap((entity) => [...knowledge.memberNames(entity)]));
  const vocabulary = { actions, receivers, members };
  vocabularies.set(knowledge, vocabulary);
  return vocabulary;
}

class RegistrationReader {
  readonly receivers: Receivers;
  private readonly analysis: Analysis;
  private readonly steps: StepReader;

  constructor(analysis: Analysis, steps: StepReader, receivers: Receivers) {
    this.analysis = analysis;
    this.steps = steps;
    this.receivers = receivers;
  }

  read(call: TSESTree.CallExpression, action: Action, row: RoutingRow, model: PackageModel): void {
    if (action.kind === 'chain-method') return this.readChained(call, action.method, row, model);
    const receiver = this.receiverOf(call);
    if (!receiver || this.analysis.isDevelopmentOnly(call)) return;
    if (action.kind === 'method') this.readMethod(call, action.method, row, receiver);
    else if (action.kind === 'use') this.readUse(call, row, receiver);
    else if (action.kind === 'parameter') this.readParameter(call, row, receiver);
    else if (action.kind === 'prefix') this.readPrefix(call, receiver);
    else if (action.kind === 'on') this.readOn(call, row, receiver);
    else if (action.kind === 'object') this.readObject(call, row, receiver);
    else if (action.kind === 'described') this.readDescribed(call, action.described, receiver);
    else if (action.kind === 'hook') this.readHook(call, row, receiver);
  }

  /** `registerApiKeyAuth(receiver)`: a function of another file that puts guards before the receiver's routes, by its name. */
  readGiven(receiver: Receiver): void {
    for (const reference of receiver.variable?.references ?? []) {
      const place = wrapped(reference.identifier as Node);
      const call = place.parent;
      if (call?.type !== 'CallExpression' || call.callee === place || this.analysis.entity(call.callee) || this.analysis.objects.calledFunction(call)) continue;
      const [verb] = splitWords(calleeName(call) ?? '');
      const callee = unwrap(call.callee);
      if (verb === undefined || !installing.has(verb) || !isGuard(this.steps.meaning(callee).roles)) continue;
      const items = [{ node: callee, empty: false }];
      receiver.events.push({ kind: 'steps', call, moment: momentOf(call, this.analysis), paths: null, items, hook: null, plugins: false });
    }
  }

  private receiverOf(call: TSESTree.CallExpression): Receiver | null {
    const callee = unwrap(call.callee);
    return callee.type === 'MemberExpression' ? this.receivers.of(callee.object) : null;
  }

  // receiver.get(path, …chain, handler), receiver.get(path, options, handler)

  private readMethod(call: TSESTree.CallExpression, method: string, row: RoutingRow, receiver: Receiver): void {
    const [first, second, ...others] = call.arguments;
    const isNamed = row.named && others.length > 0 && second !== undefined && isPath(second, this.analysis);
    const [path, ...rest] = isNamed ? [second, ...others] : call.arguments;
    if (!path || path.type === 'SpreadElement' || first?.type === 'SpreadElement' || rest.length === 0) return;
    const paths = readPaths(path, this.analysis);
    if (row.options) this.readWithOptions(call, [method], paths, rest, row, receiver);
    else this.addRoute(receiver, call, [method], paths, this.chainOf(rest), { kind: 'argument', before: rest[0] as Node });
  }

  /** receiver.param(name, step), receiver.param(names, step) */
  private readParameter(call: TSESTree.CallExpression, { parameter }: RoutingRow, receiver: Receiver): void {
    const [given, step] = call.arguments;
    if (!parameter || !given || !step || step.type === 'SpreadElement') return;
    const list = this.analysis.objects.definition(given);
    for (const node of list.type === 'ArrayExpression' ? list.elements : [given]) {
      const name = node && this.analysis.constant(node)?.value;
      if (typeof name === 'string') receiver.parameters.push({ name, step, value: parameter.value });
    }
  }

  /** receiver.on(methods, paths, …chain, handler), receiver.register(paths, methods, …chain, handler) */
  private readOn(call: TSESTree.CallExpression, { on }: RoutingRow, receiver: Receiver): void {
    const rest = call.arguments.slice(2);
    const methods = on && call.arguments[on.methods];
    const path = on && call.arguments[on.paths];
    if (!methods || !path || path.type === 'SpreadElement' || rest.length === 0) return;
    const names = this.methodsOf(methods);
    this.addRoute(receiver, call, names.map((name) => (name === 'ALL' ? '*' : name)), readPaths(path, this.analysis), this.chainOf(rest), { kind: 'argument', before: rest[0] as Node });
  }

  private readWithOptions(call: TSESTree.CallExpression, methods: readonly string[], paths: readonly RoutePath[], rest: readonly Node[], row: RoutingRow, receiver: Receiver): void {
    const [first, second] = rest;
    const options = first && (second || this.isOptions(first)) ? first : null;
    const handler = second ?? (options ? null : first ?? null);
    if (!options) {
      const insertion: StepInsertion | null = handler ? { kind: 'new-options', before: handler } : null;
      this.addRoute(receiver, call, methods, paths, { items: [], handler, hidden: null }, insertion);
      return;
    }
    const chain = this.chainOfOptions(options, handler, row);
    this.addRoute(receiver, call, methods, paths, chain, insertionInto(options, this.analysis), options);
  }

  private isOptions(node: Node): boolean {
    return this.analysis.objects.definition(node).type === 'ObjectExpression';
  }

  private chainOf(nodes: readonly Node[]): Chain {
    const items = this.steps.expand(nodes);
    const last = items.at(-1);
    if (!last || last.empty) return { items, handler: null, hidden: null };
    return { items: items.slice(0, -1), handler: last.node, hidden: null };
  }

  private chainOfOptions(options: Node, handler: Node | null, row: RoutingRow): Chain {
    const items: RouteEvent['items'][number][] = [];
    let hidden: Node | null = null;
    for (const hook of row.options?.hooks ?? []) {
      const answer = this.analysis.option(options, [hook]);
      if (answer.kind === 'unknown') hidden ??= answer.node ?? options;
      if (answer.kind !== 'found') continue;
      for (const value of answer.values) items.push(...this.steps.expand([value.node]).map((item) => ({ ...item, hook })));
    }
    return { items, handler: handler ?? this.optionOf(options, row.options?.handler), hidden };
  }

  private optionOf(options: Node, name: string | undefined): Node | null {
    const answer = name === undefined ? null : this.analysis.option(options, [name]);
    const [value, ...others] = answer?.kind === 'found' ? answer.values : [];
    return value && others.length === 0 && !isNullish(value.node) ? value.node : null;
  }

  // receiver.route({ method, url, …, handler })

  private readObject(call: TSESTree.CallExpression, row: RoutingRow, receiver: Receiver): void {
    const [options] = call.arguments;
    if (!row.object || !options || options.type === 'SpreadElement') return;
    const path = row.object.path.map((name) => this.optionOf(options, name)).find((node) => node !== null);
    const method = this.optionOf(options, row.object.method);
    const paths: readonly RoutePath[] = path ? readPaths(path, this.analysis) : [{ ...rootPath, open: true, unknown: true }];
    this.addRoute(receiver, call, method ? this.methodsOf(method) : [], paths, this.chainOfOptions(options, null, row), insertionInto(options, this.analysis), options);
  }

  // receiver.openapi(createRoute({ method, path, middleware }), handler), receiver.openapiRoutes([{ route, handler }])

  private readDescribed(call: TSESTree.CallExpression, row: DescribedRouteRow, receiver: Receiver): void {
    const { description, handler } = row;
    if (!('each' in description) && !('each' in handler)) return this.addDescribed(call, row, receiver, this.analysis.at(call, description), this.analysis.at(call, handler));
    const list = call.arguments[0] && this.analysis.objects.definition(call.arguments[0]);
    const find = (element: Node, place: DescribedRouteRow['handler']) => ('each' in place ? this.analysis.objects.definitionAt(this.behind(element), [place.each]) : this.analysis.at(call, place));
    for (const element of list?.type === 'ArrayExpression' ? list.elements : []) {
      if (element && element.type !== 'SpreadElement') this.addDescribed(call, row, receiver, find(element, description), find(element, handler));
    }
  }

  private addDescribed(call: TSESTree.CallExpression, row: DescribedRouteRow, receiver: Receiver, description: Node | null, handler: Node | null): void {
    const options = description && this.behind(description);
    if (!options || !handler) return;
    const method = this.optionOf(options, row.method);
    const path = this.optionOf(options, row.path);
    if (!method || !path) return;
    const paths = readPaths(path, this.analysis).map((one) => ({ ...one, segments: one.segments.map((segment) => segment.replace(/^\{(.+)\}$/, ':$1')) }));
    const steps = this.optionOf(options, row.steps);
    const items = [...(steps ? this.steps.expand([steps]) : []), { node: description, empty: false }];
    this.addRoute(receiver, call, this.methodsOf(method), paths, { items, handler, hidden: null }, null);
  }

  /** What a call hands on (`createRoute({ … })`), or the expression itself. */
  private behind(node: Node): Node {
    const call = this.analysis.objects.definition(node);
    const passed = call.type === 'CallExpression' ? this.analysis.entity(call.callee)?.entity.row.passes : undefined;
    return call.type === 'CallExpression' && passed !== undefined ? (call.arguments[passed] ?? call) : call;
  }

  private methodsOf(node: Node): readonly string[] {
    const list = this.analysis.objects.definition(node);
    const values = list.type === 'ArrayExpression' ? list.elements : [node];
    return values.flatMap((value) => {
      const constant = value ? this.analysis.constant(value)?.value : null;
      return typeof constant === 'string' ? [constant.toUpperCase()] : [];
    });
  }

  // receiver.route(path).get(…chain, handler)

  private readChained(call: TSESTree.CallExpression, method: string, row: RoutingRow, model: PackageModel): void {
    const starts = new Set((row.chain?.calls ?? []).map((name) => this.analysis.knowledge.named(model, name)));
    let current = unwrap(call.callee);
    for (let step = 0; step < 100; step++) {
      if (current.type === 'MemberExpression') current = unwrap(current.object);
      current = this.analysis.objects.definition(current);
      if (current.type !== 'CallExpression') return;
      const entity = this.analysis.entity(current.callee)?.entity;
      if (entity && starts.has(entity)) break;
      current = unwrap(current.callee);
    }
    const receiver = current.type === 'CallExpression' ? this.receiverOf(current) : null;
    const path = current.type === 'CallExpression' ? current.arguments[0] : undefined;
    if (!receiver || !path || call.arguments.length === 0 || this.analysis.isDevelopmentOnly(call)) return;
    this.addRoute(receiver, call, [method], readPaths(path, this.analysis), this.chainOf(call.arguments), { kind: 'argument', before: call.arguments[0] as Node });
  }

  private addRoute(receiver: Receiver, call: TSESTree.CallExpression, methods: readonly string[], paths: readonly RoutePath[], chain: Chain, insertion: StepInsertion | null, options: Node | null = null): void {
    receiver.events.push({
      kind: 'route', call, moment: momentOf(call.arguments[0] ?? call, this.analysis), methods, paths,
      items: chain.items.map((item) => ({ hook: null, ...item })), handler: chain.handler, insertion, options, hiddenSteps: chain.hidden,
    });
  }

  // receiver.use([path,] …steps), with receivers among the steps

  private readUse(call: TSESTree.CallExpression, row: RoutingRow, receiver: Receiver): void {
    const [first, ...rest] = call.arguments;
    if (!first) return;
    const hasPath = rest.length > 0 && first.type !== 'SpreadElement' && isPath(first, this.analysis);
    const paths = hasPath ? readPaths(first, this.analysis) : null;
    const moment = momentOf(first, this.analysis);
    const items: ChainItem[] = [];
    for (const item of this.steps.expand(hasPath ? rest : call.arguments)) {
      if (this.readMounted(call, item, paths ?? [rootPath], row, receiver)) continue;
      const mounted = item.empty ? null : this.receivers.of(item.node);
      if (mounted && mounted !== receiver) mounted.mounts.push({ parent: receiver, moment, paths: paths ?? [rootPath], items: [...items], call });
      else items.push(item);
    }
    receiver.events.push({ kind: 'steps', call, moment, paths, items, hook: null, plugins: false });
  }

  /** receiver.use(mount(path, step)) */
  private readMounted(use: TSESTree.CallExpression, item: ChainItem, outer: readonly RoutePath[], row: RoutingRow, receiver: Receiver): boolean {
    const call = this.analysis.objects.definition(item.node);
    const entity = row.mounts && call.type === 'CallExpression' ? this.analysis.entity(call.callee)?.entity : undefined;
    if (!entity || call.type !== 'CallExpression' || !row.mounts?.includes(`${entity.package}:${entity.name}`)) return false;
    const [first, second] = call.arguments;
    const step = second ?? first;
    if (!step) return false;
    const own = second && first ? readPaths(first, this.analysis) : [rootPath];
    const paths = outer.flatMap((prefix) => own.map((path) => below(prefix, path)));
    const moment = momentOf(item.node, this.analysis);
    const mounted = this.receivers.of(step);
    if (mounted && mounted !== receiver) mounted.mounts.push({ parent: receiver, moment, paths, items: [], call });
    else receiver.events.push({ kind: 'steps', call: use, moment, paths, items: this.steps.expand([step]), hook: null, plugins: false });
    return true;
  }

  /** receiver.prefix(path) */
  private readPrefix(call: TSESTree.CallExpression, receiver: Receiver): void {
    const [path] = call.arguments;
    if (path) receiver.prefix = readPaths(path, this.analysis)[0] ?? { ...rootPath, open: true };
  }

  // receiver.route(path, other), receiver.basePath(path)

  readMount(call: TSESTree.CallExpression, kind: 'mount' | 'based'): void {
    const parent = this.receiverOf(call);
    const [path, other] = call.arguments;
    const child = kind === 'based' ? this.receivers.of(call) : other ? this.receivers.of(other) : null;
    if (!parent || !child || child === parent || !path || this.analysis.isDevelopmentOnly(call)) return;
    child.mounts.push({ parent, moment: momentOf(path, this.analysis), paths: readPaths(path, this.analysis), items: [], call });
  }

  // receiver.addHook(name, step)

  private readHook(call: TSESTree.CallExpression, row: RoutingRow, receiver: Receiver): void {
    const [name, step] = call.arguments;
    const hook = name ? this.analysis.constant(name)?.value : null;
    if (!step || typeof hook !== 'string') return;
    const runs = row.hook?.names.includes(hook);
    if (!runs && !row.hook?.changing?.includes(hook)) return;
    const items: readonly ChainItem[] = runs ? this.steps.expand([step]) : [{ node: call, empty: false }];
    receiver.events.push({ kind: 'steps', call, moment: momentOf(step, this.analysis), paths: null, items, hook, plugins: false });
  }

  // receiver.register(plugin, { prefix })

  readRegister(call: TSESTree.CallExpression, row: RoutingRow, model: PackageModel): void {
    const parent = this.receiverOf(call);
    const [plugin, options] = call.arguments;
    if (!parent || !plugin || !row.register || this.analysis.isDevelopmentOnly(call)) return;
    const { of, shared } = this.pluginFunction(plugin, row, model);
    const parameter = (of && parametersOf(of)[0]);
    const child = parameter?.type === 'Identifier' ? this.receivers.of(parameter, parent.entity) : null;
    const moment = momentOf(plugin, this.analysis);
    if (child && child !== parent) {
      if (shared) child.sharedWith = parent;
      else child.mounts.push({ parent, moment, paths: options ? this.prefixOf(options, row) : [rootPath], items: [], call });
      return;
    }
    const hasScope = of !== null && !shared;
    parent.events.push({ kind: 'steps', call, moment, paths: null, items: hasScope ? [] : [{ node: plugin, empty: false }], hook: null, plugins: true });
  }

  private pluginFunction(plugin: Node, row: RoutingRow, model: PackageModel) {
    const sharing = new Set((row.register?.sharedBy ?? []).map((name) => this.analysis.knowledge.named(model, name)));
    let current = this.analysis.objects.definition(plugin);
    let shared = false;
    for (let step = 0; current.type === 'CallExpression' && step < 5; step++) {
      const entity = this.analysis.entity(current.callee)?.entity;
      shared ||= entity !== undefined && sharing.has(entity);
      const [inner] = current.arguments;
      if (!inner) break;
      current = this.analysis.objects.definition(inner);
    }
    return { of: isFunction(current) ? current : null, shared };
  }

  private prefixOf(options: Node, row: RoutingRow): readonly RoutePath[] {
    const answer = this.analysis.option(options, [row.register?.prefix ?? 'prefix']);
    if (answer.kind === 'missing') return [rootPath];
    const [value] = answer.kind === 'found' ? answer.values : [];
    return value ? readPaths(value.node, this.analysis) : [{ ...rootPath, open: true }];
  }
}

/** Verbs of functions that put something before routes; `setupAuth` may only prepare it. */
const installing = new Set(['register', 'add', 'use', 'apply', 'enable', 'enforce', 'require', 'install', 'mount', 'attach', 'protect', 'guard']);

interface Chain {
  readonly items: readonly (ChainItem & { readonly hook?: string | null })[];
  readonly handler: Node | null;
  readonly hidden: Node | null;
}

function insertionInto(options: Node, analysis: Analysis): StepInsertion | null {
  const definition = analysis.objects.definition(options);
  return definition.type === 'ObjectExpression' && definition === unwrap(options) ? { kind: 'options', object: definition } : null;
}
