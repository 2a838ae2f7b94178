/* Longer than other files of the core: steps are read by their code, by their schema and by their name. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Enforcement, EntityRow, SchemaShape, ValidatorRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Context, Entity, FunctionNode, Node, ParameterStep, Route, RouteStep } from './answers.ts';
import type { Mutation, Path, Variable } from './bindings.ts';
import type { Refinement } from './conditions.ts';
import { accessPath } from './flow.ts';
import { returnedFunction } from './guard-evidence.ts';
import { capabilitiesOfSegment } from './languages/regexp.ts';
import { nextParameter } from './next-parameter.ts';
import { namesOf } from './route-steps.ts';
import { effectsOfParts } from './step-schemas.ts';
import { hasPassed, isEnforced } from './validation-results.ts';
import { shapeOf } from './validations.ts';
import { calleeName, contains, isFunction, isNullish, isStatementList, parametersOf, statementOf, staticName, unwrap, wrapped } from './syntax.ts';
import { hasWord, splitWords } from './words.ts';

/** What a step makes of the request for those behind it. Paths begin at the request: `body`, `query.page`. */
export type StepEffect =
  /** what stands there is this value from then on; `certain`: on every way on */
  | { readonly kind: 'assigned'; readonly path: Path; readonly value: Node; readonly context: Context | null; readonly certain: boolean }
  /** a schema let it through, and what stands there is what the schema says */
  | { readonly kind: 'schema'; readonly path: Path; readonly shape: SchemaShape; /** only where one of these was asked */ readonly until?: readonly Enforcement[] }
  /** what steps before have found is enforced; null: perhaps */
  | { readonly kind: 'enforced'; readonly path: Path; readonly by: readonly Enforcement[] | null }
  /** a condition held when the step handed the request on */
  | { readonly kind: 'refined'; readonly path: Path; readonly refinement: Refinement }
  /** a check that is not understood may have refused it */
  | { readonly kind: 'unproven'; readonly path: Path };

/** The request that an expression reads, and where below it. */
export interface RequestPath {
  /** the function whose parameter the request is */
  readonly of: FunctionNode;
  readonly path: Path;
}

interface Position {
  readonly route: Route;
  /** index in the order of execution; the handler comes last */
  readonly index: number;
}

interface Step {
  readonly step: RouteStep | null;
  readonly phase: number;
}

/** Answers what the steps of a route have made of the request before a function of the chain gets it. */
export class RouteValidation {
  private readonly analysis: Analysis;
  private positions: ReadonlyMap<FunctionNode, readonly Position[]> | null = null;
  private readonly orders = new Map<Route, readonly Step[]>();
  private readonly effects = new Map<Node, readonly StepEffect[]>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /**
   * What has happened to the request before a function gets it: one list a chain in which the function stands, in order of
   * execution. Empty for a function that no route of this file uses.
   */
  before(of: FunctionNode): readonly (readonly StepEffect[])[] {
    const chains = new Map<string, readonly StepEffect[]>();
    const places = this.place().get(of) ?? [];
    // A handler is also a step of the routes behind it, but only of requests that match its own path.
    const own = places.filter(({ route }) => route.handlerFunction === of);
    for (const { route, index } of own.length > 0 ? own : places) {
      if (index > maximumSteps) return [nothingCertain];
      const steps = this.order(route).slice(0, index);
      const effects = [...this.ofPath(route), ...this.ofParameters(route), ...steps.flatMap(({ step }) => (step ? this.ofStep(step, route) : this.ofSchemas(route)))];
      if (effects.some((effect) => effect.kind === 'schema' && effect.until) && steps.some(({ step }) => step && this.mayEnforce(step))) effects.push(mayBeEnforced);
      chains.set(effects.map((effect) => this.numberOf(effect)).join(), effects);
      if (chains.size > maximumChains || effects.length > maximumSteps) return [nothingCertain];
    }
    return [...chains.values()];
  }

  /** The steps that run before a function: one list a chain in which it stands, in order of execution. */
  stepsBefore(of: FunctionNode): readonly (readonly Node[])[] {
    const places = (this.place().get(of) ?? []).slice(0, maximumChains);
    return places.map(({ route, index }) => this.order(route).slice(0, index).flatMap(({ step }) => (step ? [step.node] : [])));
  }

  private readonly numbers = new Map<StepEffect, number>();

  private numberOf(effect: StepEffect): number {
    let number = this.numbers.get(effect);
    if (number === undefined) this.numbers.set(effect, (number = this.numbers.size));
    return number;
  }

  /** The requests that an expression reads: of the function around it, or of those that call this function with theirs. */
  requestsOf(node: Node): readonly RequestPath[] {
    return this.requestsAt(node, [], 0);
  }

  private requestsAt(node: Node, below: Path, depth: number): readonly RequestPath[] {
    const own = this.parameterOf(node, below);
    if (!own || depth > 3) return [];
    const { of, index, path } = own;
    if (this.place().has(of)) return [{ of, path }];
    const { calls } = this.analysis.objects.callers(of);
    return calls.length > 8 ? [] : calls.flatMap((call) => (call.arguments[index] ? this.requestsAt(call.arguments[index], path, depth + 1) : []));
  }

  /** The parameter at which an expression of members and aliases begins. */
  parameterOf(node: Node, below: Path): (RequestPath & { readonly index: number }) | null {
    let path = below;
    let current = unwrap(node);
    for (let step = 0; step < 20; step++) {
      const access = accessPath(current, this.analysis);
      const write = access && this.analysis.bindings.singleWrite(access.variable);
      if (!access || !write || write.without) return null;
      path = [...write.path, ...access.path, ...path];
      if (write.kind === 'parameter' && write.parameter && !write.parameter.rest) return { of: write.parameter.of, index: write.parameter.index, path };
      if (write.kind !== 'value') return null;
      current = unwrap(write.value);
    }
    return null;
  }

  /**
   * A path below the first parameter of a function as one below the request, where that parameter is a context: `request.query.page`
   * and `query.page` are both `query.page`; what is no part of the request begins with `context`.
   */
  inRequest(of: FunctionNode, path: Path): { readonly path: Path; readonly back: (inside: Path) => Path } {
    const row = contextRow(of, this.analysis);
    const [first] = path;
    if (!row || (first !== undefined && row.shared.includes(first))) return { path, back: (inside) => inside };
    if (first === row.member) return { path: path.slice(1), back: (inside) => [first, ...inside] };
    return { path: ['context', ...path], back: (inside) => inside.slice(1) };
  }

  // Where functions stand in chains

  private place(): ReadonlyMap<FunctionNode, readonly Position[]> {
    if (this.positions) return this.positions;
    const positions = new Map<FunctionNode, Position[]>();
    this.positions = positions;
    const add = (of: FunctionNode, position: Position) => {
      const known = positions.get(of);
      if (known) known.push(position);
      else positions.set(of, [position]);
    };
    for (const route of this.analysis.routes()) {
      const order = this.order(route);
      for (const [index, { step }] of order.entries()) {
        const found = step && !isAround(step, route) ? this.functionOf(step.node) : null;
        if (found) add(found.of, { route, index });
      }
      if (route.handlerFunction) add(route.handlerFunction, { route, index: order.length });
    }
    return positions;
  }

  /** The steps in the order in which they run; null stands for the check against the route's schemas. */
  private order(route: Route): readonly Step[] {
    const known = this.orders.get(route);
    if (known) return known;
    const phases = route.schemas?.hooks ?? [];
    const order: Step[] = route.steps.filter((step) => !step.empty).map((step) => ({
      step, phase: isAround(step, route) ? phases.length : step.hook === null ? -1 : phases.indexOf(step.hook),
    }));
    if (route.schemas) order.push({ step: null, phase: phases.indexOf(route.schemas.before) - 0.5 });
    if (phases.length > 0) order.sort((one, other) => one.phase - other.phase);
    this.orders.set(route, order);
    return order;
  }

  /** The function of this file that a step is, or that the call which stands there makes. */
  private functionOf(node: Node, outer: Context | null = null, depth = 0): { readonly of: FunctionNode; readonly context: Context | null } | null {
    const definition = this.analysis.objects.definition(node);
    if (isFunction(definition)) return { of: definition, context: outer };
    if (definition.type !== 'CallExpression' || depth > 3) return null;
    const called = this.analysis.objects.calledFunction(definition);
    if (!called) {
      const wrappedFunction = this.analysis.functionOf(definition);
      return wrappedFunction && { of: wrappedFunction, context: outer };
    }
    const context: Context = { call: definition, of: called, outer };
    const returned = returnedFunction(called, this.analysis);
    if (returned) return { of: returned, context };
    const [value, ...others] = this.analysis.inventory.returns.get(called) ?? [];
    return value && others.length === 0 && unwrap(value).type === 'CallExpression' ? this.functionOf(value, context, depth + 1) : null;
  }

  // What a step does

  private ofStep(step: RouteStep, route: Route): readonly StepEffect[] {
    const known = this.effects.get(step.node);
    if (known) return known;
    this.effects.set(step.node, []);
    const effects = this.read(step, route);
    this.effects.set(step.node, effects);
    return effects;
  }

  private read(step: RouteStep, route: Route): readonly StepEffect[] {
    if (step.roles.has('error-handler')) return [];
    if (isAround(step, route)) return this.ofWrapper(step, route) ?? this.byName(step);
    const schemas = this.bySchemas(step);
    if (schemas) return schemas;
    const found = this.functionOf(step.node);
    if (found) return new StepFunction(this.analysis, found.of, found.context).read();
    return this.byName(step);
  }

  /** A step that a library makes of schemas. */
  private bySchemas(step: RouteStep): readonly StepEffect[] | null {
    const definition = this.analysis.objects.definition(step.node);
    const call = rootCall(definition);
    const entity = call && this.analysis.entity(call.callee)?.entity;
    const row = entity && this.analysis.knowledge.stepRole(entity);
    if (!call || !entity || !row) return null;
    if (row.parts) return effectsOfParts(call, row.parts, this.analysis) ?? this.byName(step);
    const { enforcedBy } = row;
    if (!enforcedBy) return null;
    const field = this.fieldOf(call);
    const shape = field && entity.model.schema?.(definition, this.analysis.questions);
    if (!field || !shape || shape.kind === 'unknown') return this.byName(step);
    return this.partsNamed(splitWords(nameParts(call.callee)[0] ?? ''), call).map((part) => ({ kind: 'schema', path: [part, ...field], shape, until: enforcedBy }));
  }

  /** A step that this file does not show may ask what steps before it have found. */
  private mayEnforce(step: RouteStep): boolean {
    return !step.known && !step.empty && this.functionOf(step.node) === null;
  }

  /** A function of this file that is given the handler and returns the function that calls it. */
  private ofWrapper(step: RouteStep, route: Route): readonly StepEffect[] | null {
    const call = unwrap(step.node);
    const called = call.type === 'CallExpression' ? this.analysis.objects.calledFunction(call) : null;
    if (call.type !== 'CallExpression' || !called) return null;
    const returned = returnedFunction(called, this.analysis);
    const index = call.arguments.findIndex((argument) => this.analysis.functionOf(argument) === route.handlerFunction);
    const parameter = parametersOf(called)[index];
    const variable = parameter?.type === 'Identifier' ? this.analysis.bindings.variable(parameter) : null;
    if (!returned || !route.handlerFunction || !variable) return [];
    return new StepFunction(this.analysis, returned, { call, of: called, outer: null }, variable).read();
  }

  /** A step of another file whose role or name says that it validates. */
  private byName(step: RouteStep): readonly StepEffect[] {
    const isGuard = step.roles.has('authentication') || step.roles.has('authorization');
    const definition = this.analysis.objects.definition(step.node);
    const call = rootCall(definition);
    const names = [step.node, definition].flatMap((node) => [...namesOf(node, this.analysis), ...nameParts(call && node === definition ? call.callee : node)]);
    const words = names.flatMap((name) => splitWords(name));
    if (!step.roles.has('validation') && (isGuard || (step.known && step.roles.size > 0) || !this.isCheck(names, words))) return [];
    const field = call ? this.fieldOf(call) : undefined;
    const parts = this.partsNamed(words, call);
    return parts.map((part) => ({ kind: 'unproven', path: [part, ...(field ?? [])] }));
  }

  private isCheck(names: readonly string[], words: readonly string[]): boolean {
    return hasWord(words, checkWords) || names.some((name) => this.analysis.settings.validators.includes(name));
  }

  /** The field that a model says is checked: `body('address.city')`. */
  private fieldOf(call: TSESTree.CallExpression): Path | undefined {
    const entity = this.analysis.entity(call.callee)?.entity;
    const index = entity && this.analysis.knowledge.stepRole(entity)?.field;
    const argument = index === undefined ? undefined : call.arguments[index];
    const name = argument && this.analysis.constant(argument)?.value;
    return typeof name === 'string' && name !== '' ? name.split('.') : undefined;
  }

  /** The parts of the request that a name or an argument names; all if none is named. */
  private partsNamed(words: readonly string[], call: TSESTree.CallExpression | null): readonly string[] {
    const named = new Set(words.flatMap((word) => partWords.get(word) ?? []));
    for (const argument of call?.arguments ?? []) {
      const constant = this.analysis.constant(argument)?.value;
      const part = typeof constant === 'string' ? partWords.get(constant) : undefined;
      if (part !== undefined) named.add(part);
      const definition = this.analysis.objects.definition(argument);
      const keys = definition.type === 'ObjectExpression' ? definition.properties.map((property) => staticName(property)) : [];
      if (keys.length > 0 && keys.every((key) => key !== null && partWords.has(key))) for (const key of keys) named.add(partWords.get(key as string) as string);
    }
    return named.size > 0 ? [...named] : checkedParts;
  }

  // The path and the schemas of a route

  private readonly pathEffects = new Map<Route, readonly StepEffect[]>();

  /** Parameters with a pattern, which their segment must match before it is decoded: `/items/:id(\\d+)`. */
  private ofPath(route: Route): readonly StepEffect[] {
    const known = this.pathEffects.get(route);
    if (known) return known;
    const effects = [...(route.localPath ?? '').matchAll(/:(\w+)\(((?:[^()\\]|\\.)+)\)(?![*+])/g)].flatMap(([, name = '', pattern = '']): StepEffect[] => {
      const left = capabilitiesOfSegment(pattern);
      return left ? [{ kind: 'schema', path: ['params', name], shape: { kind: 'leaf', values: { proven: left } } }] : [];
    });
    this.pathEffects.set(route, effects);
    return effects;
  }

  private readonly parameterEffects = new Map<ParameterStep, readonly StepEffect[]>();

  /** Functions for the parameters of the path: `app.param('id', (req, res, next, id) => …)`. */
  private ofParameters({ localPath, parameters = [] }: Route): readonly StepEffect[] {
    const names = new Set([...(localPath ?? '').matchAll(/:(\w+)/g)].map(([, name]) => name));
    return parameters.filter(({ name }) => names.has(name)).flatMap((parameter) => {
      let effects = this.parameterEffects.get(parameter);
      if (!effects) this.parameterEffects.set(parameter, (effects = this.ofParameter(parameter)));
      return effects;
    });
  }

  private ofParameter({ name, step, value }: ParameterStep): readonly StepEffect[] {
    const found = this.functionOf(step);
    if (found) return new StepFunction(this.analysis, found.of, found.context, null, { index: value, path: ['params', name] }).read();
    const names = namesOf(step, this.analysis);
    return this.isCheck(names, names.flatMap((one) => splitWords(one))) ? [{ kind: 'unproven', path: ['params', name] }] : [];
  }

  private readonly schemaEffects = new Map<Route, readonly StepEffect[]>();

  private ofSchemas(route: Route): readonly StepEffect[] {
    const known = this.schemaEffects.get(route);
    if (known) return known;
    const effects = [...(route.schemas?.parts ?? [])].map(([part, node]): StepEffect => (
      node ? { kind: 'schema', path: [part], shape: this.shapeOf(node, route.schemas?.language ?? '') } : { kind: 'unproven', path: [part] }));
    this.schemaEffects.set(route, effects);
    return effects;
  }

  /** An object of a schema library says what it is itself; everything else is of the framework's language. */
  shapeOf(node: Node, language: string): SchemaShape {
    const entity = this.analysis.entity(node)?.entity;
    const read = entity?.model.schema ?? this.analysis.knowledge.model(language)?.schema;
    return read?.(node, this.analysis.questions) ?? { kind: 'unknown' };
  }
}

/** The position of a parameter, and what of the request it is. */
interface GivenPart {
  readonly index: number;
  readonly path: Path;
}

/** A function of this file in the place of a step: what holds where it hands the request on. */
class StepFunction {
  private readonly analysis: Analysis;
  private readonly of: FunctionNode;
  private readonly context: Context | null;
  private readonly handler: Variable | null;
  private readonly given: GivenPart | null;
  private readonly calls: TSESTree.CallExpression[] = [];
  private readonly names: { readonly variable: Variable; readonly path: Path }[] = [];
  private readonly bareReturns: TSESTree.ReturnStatement[] = [];
  private ends: readonly Node[] = [];

  /**
   * @param handler what a wrapper calls instead of `next`
   * @param given a part of the request that the function is given by itself
   */
  constructor(analysis: Analysis, of: FunctionNode, context: Context | null, handler: Variable | null = null, given: GivenPart | null = null) {
    this.analysis = analysis;
    this.of = of;
    this.context = context;
    this.handler = handler;
    this.given = given;
    this.collect();
  }

  read(): readonly StepEffect[] {
    this.ends = this.endings();
    if (this.names.length === 0 || this.ends.length === 0) return [];
    return [...this.calls.flatMap((call) => this.ofCall(call)), ...this.assignments(), ...this.refinements(), ...this.handedOn(), ...this.enforcements()];
  }

  /** Does it ask, on every way on, what steps before it have found? */
  private enforcements(): readonly StepEffect[] {
    return this.analysis.knowledge.enforcements.filter((by) => this.ends.every((end) => isEnforced(by, end, this.analysis))).map((by) => ({ kind: 'enforced', path: [], by }));
  }

  /** A wrapper may give its handler a request of its own making: `handler({ ...req, body })`. */
  private handedOn(): readonly StepEffect[] {
    if (!this.handler) return [];
    return this.ends.flatMap((end): readonly StepEffect[] => {
      const [request] = end.type === 'CallExpression' ? end.arguments : [];
      return request?.type === 'ObjectExpression' ? [{ kind: 'assigned', path: [], value: request, context: this.context, certain: this.ends.length === 1 }] : [];
    });
  }

  /** Names of the request and its parts, calls, returns. */
  private collect(): void {
    const [request] = parametersOf(this.of);
    for (const variable of this.analysis.sourceCode.getDeclaredVariables?.(this.of) ?? []) {
      const write = this.analysis.bindings.singleWrite(variable);
      if (!request || write?.parameter?.of !== this.of || write.without) continue;
      // Where the value stands in the place of the request, the request is behind it.
      if (write.parameter.index === (this.given?.index === 0 ? 1 : 0)) this.names.push({ variable, path: write.path });
      else if (write.parameter.index === this.given?.index) this.names.push({ variable, path: [...this.given.path, ...write.path] });
    }
    const keys = this.analysis.sourceCode.visitorKeys;
    const pending: Node[] = [this.of.body];
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (node.type === 'CallExpression') this.calls.push(node);
      if (node.type === 'ReturnStatement' && !node.argument) this.bareReturns.push(node);
      const children = (keys[node.type] ?? []).flatMap((key) => (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key] ?? []);
      for (const child of children) if (child) pending.push(child);
    }
    this.calls.sort((one, other) => one.range[0] - other.range[0]);
    this.collectAliases(this.of.body);
  }

  /** `const { body } = req`, `const data = req.query`, in source order. */
  private collectAliases(root: Node): void {
    const declared = new Set(this.names.map((name) => name.variable));
    const outermost = this.analysis.sourceCode.scopeManager?.acquire(this.of);
    const scopes = outermost ? [outermost] : [];
    for (let index = 0; index < scopes.length; index++) scopes.push(...(scopes[index]?.childScopes ?? []));
    const variables = scopes.flatMap((scope) => scope.variables);
    for (const variable of variables) {
      const write = declared.has(variable) || !variable.identifiers[0] || !contains(root, variable.identifiers[0] as Node) ? null : this.analysis.bindings.singleWrite(variable);
      const path = write?.kind === 'value' && !write.without ? this.pathBelow(write.value) : null;
      if (path && write) this.names.push({ variable, path: [...path, ...write.path] });
    }
  }

  /** The path below the request that an expression reads, or null. */
  private pathOf(node: Node): Path | null {
    const path = this.pathBelow(node);
    return path && this.inRequest(path);
  }

  private inRequest(path: Path): Path {
    return this.analysis.validation.inRequest(this.of, path).path;
  }

  /** The path below the parameter. */
  private pathBelow(node: Node): Path | null {
    const access = accessPath(node, this.analysis);
    const name = access && this.names.find((candidate) => candidate.variable === access.variable);
    return access && name ? [...name.path, ...access.path] : null;
  }

  // Where it hands on

  /** Calls of `next`; of a hook without one, the end of the function and returns that send nothing. */
  private endings(): readonly Node[] {
    if (this.handler) return this.handler.references.flatMap(({ identifier }) => this.callWith(identifier as Node));
    const next = nextParameter(this.of, this.analysis);
    const variable = next && this.analysis.bindings.variable(next);
    if (variable) return variable.references.flatMap((reference) => this.endingAt(reference.identifier as Node));
    const { body } = this.of;
    const returns = this.bareReturns.filter((statement) => !this.followsAnswer(statement));
    return body.type === 'BlockStatement' && this.analysis.control.completes(body) ? [body, ...returns] : returns;
  }

  private callWith(identifier: Node): readonly Node[] {
    const { parent } = wrapped(identifier);
    return parent?.type === 'CallExpression' && contains(this.of, parent) ? [parent] : [];
  }

  private endingAt(identifier: Node): readonly Node[] {
    const place = wrapped(identifier);
    const { parent } = place;
    if (parent?.type !== 'CallExpression') return [];
    if (parent.callee !== place) return [parent];
    const [argument] = parent.arguments;
    return !argument || isNullish(unwrap(argument)) ? [parent] : [];
  }

  /** `reply.code(400).send(); return;` */
  private followsAnswer(statement: TSESTree.ReturnStatement): boolean {
    const list = statement.parent;
    const before = isStatementList(list) && list.type === 'BlockStatement' ? list.body[list.body.indexOf(statement) - 1] : undefined;
    const reply = parametersOf(this.of)[1];
    return before?.type === 'ExpressionStatement' && reply?.type === 'Identifier'
      && this.analysis.sourceCode.getTokens(before).some((token) => token.type === 'Identifier' && token.value === reply.name);
  }

  private isBeforeEveryEnd(node: Node): boolean {
    return this.ends.every((end) => this.isBefore(node, end));
  }

  /** Does the node's statement run on every way to the end? A `try` is passed if its `catch` leaves. */
  private isBefore(node: Node, end: Node): boolean {
    let statement = statementOf(node);
    if (!isUnconditional(node, statement)) return false;
    for (;;) {
      const list: Node | undefined = statement.parent;
      if (!list || !contains(this.of, list)) return false;
      if (list === end) return true;
      if (end !== this.of.body && contains(list, end)) return statement.range[1] <= end.range[0];
      const owner = list.parent;
      const passes = owner?.type === 'TryStatement' && owner.block === list && (!owner.handler || !this.analysis.control.completes(owner.handler.body));
      if (passes) statement = owner;
      else if (owner && isStatementList(owner)) statement = list;
      else return false;
    }
  }

  /** Can a request get by without the check: by a branch that asks the request, by a `catch` that goes on? */
  private isSkippedByRequest(call: Node): boolean {
    let child = call;
    for (let parent = child.parent; parent && child !== this.of; child = parent, parent = parent.parent) {
      if (parent.type === 'IfStatement' && child !== parent.test && this.mentionsRequest(parent.test)) return true;
      if (parent.type !== 'TryStatement' || parent.block !== child || !parent.handler) continue;
      if (this.analysis.control.completes(parent.handler.body) && !this.ends.every((end) => contains(parent.block, end))) return true;
    }
    return false;
  }

  private mentionsRequest(test: Node): boolean {
    const tokens = this.analysis.sourceCode.getTokens(test);
    return tokens.some((token) => token.type === 'Identifier' && this.names.some((name) => name.variable.name === token.value));
  }

  // What it does

  private refinements(): readonly StepEffect[] {
    const each = this.ends.map((end) => this.names.flatMap((name) => this.refinementsAt(end, name)));
    const [first = [], ...others] = each;
    return first.flatMap((one): StepEffect[] => {
      let refinement = one;
      for (const list of others) {
        const other = list.find((candidate) => candidate.key === one.key);
        if (!other) return [];
        refinement = { ...refinement, removes: refinement.removes & other.removes, demotes: refinement.demotes || other.demotes };
      }
      return [{ kind: 'refined', path: refinement.path, refinement }];
    });
  }

  private refinementsAt(end: Node, { variable, path }: { readonly variable: Variable; readonly path: Path }): readonly Refinement[] {
    const { conditions, control } = this.analysis;
    const isBody = end === this.of.body && end.type === 'BlockStatement';
    const last = isBody ? end.body.at(-1) : end;
    if (!last) return [];
    const found = isBody ? conditions.refinementsAfter(last, variable) : conditions.refinementsAt(last, variable);
    return found.filter((refinement) => contains(this.of, refinement.test) && control.isUnchanged(variable, refinement.path, refinement.test, last)).map((refinement) => {
      const whole = this.inRequest([...path, ...refinement.path]);
      return { ...refinement, path: whole, key: whole.join('\0') };
    });
  }

  private assignments(): readonly StepEffect[] {
    return this.names.flatMap((name) => this.analysis.bindings.mutations(name.variable)
      .filter((mutation) => contains(this.of, mutation.node)).flatMap((mutation) => this.ofMutation(mutation, name.path)));
  }

  private ofMutation(mutation: Mutation, prefix: Path): readonly StepEffect[] {
    const below = this.pathOfMutation(mutation);
    if (!below) return checkedParts.map((part) => ({ kind: 'unproven', path: [part] }));
    const path = this.inRequest([...prefix, ...below]);
    if (path.length === 0 && mutation.kind !== 'merge') return [];
    switch (mutation.kind) {
      case 'assign':
        return mutation.values[0] ? [{ kind: 'assigned', path, value: mutation.values[0], context: this.context, certain: this.isBeforeEveryEnd(mutation.node) }] : [];
      case 'compound':
      case 'merge':
        return mutation.values.map((value) => ({ kind: 'assigned', path, value, context: this.context, certain: false }));
      default:
        return [];
    }
  }

  /** `req[part] = …`, where the caller names the part; null: it cannot be seen. */
  private pathOfMutation(mutation: Mutation): Path | null {
    if (!mutation.path.includes('*')) return mutation.path;
    const target = mutation.node.type === 'AssignmentExpression' ? unwrap(mutation.node.left) : null;
    if (mutation.path.length !== 1 || target?.type !== 'MemberExpression') return mutation.path[0] === '*' ? null : mutation.path;
    const constant = this.analysis.constant(argumentBehind(target.property, this.context, this.analysis))?.value;
    return typeof constant === 'string' ? [constant] : null;
  }

  private ofCall(call: TSESTree.CallExpression): readonly StepEffect[] {
    const entity = entityBehind(call.callee, this.context, this.analysis);
    const row = entity && this.analysis.knowledge.validator(entity);
    if (entity && row) {
      return this.ofValidator(call, row, shapeOf(call, row, entity, this.context, this.analysis));
    }
    if (entity || this.analysis.objects.calledFunction(call) || !this.isCheck(call) || this.isSkippedByRequest(call)) return [];
    return call.arguments.flatMap((argument) => this.checkedIn(argument)).flatMap(({ path }) => unproven(path));
  }

  private isCheck(call: TSESTree.CallExpression): boolean {
    const callee = unwrap(call.callee);
    const name = calleeName(callee.type === 'CallExpression' ? callee : call);
    return name !== null && (hasWord(splitWords(name), checkWords) || this.analysis.settings.validators.includes(name));
  }

  private ofValidator(call: TSESTree.CallExpression, row: ValidatorRow, shape: SchemaShape): readonly StepEffect[] {
    const value = this.analysis.at(call, row.value);
    const passed = row.tells === undefined && row.yields !== 'result' ? this.isBeforeEveryEnd(call) : this.ends.every((end) => this.isBefore(call, end) && hasPassed(call, end, this.analysis));
    if (!passed && this.isSkippedByRequest(call)) return [];
    return (value ? this.checkedIn(value) : []).flatMap(({ path, at }): readonly StepEffect[] => {
      if (!passed || shape.kind === 'unknown' || path[0] === 'context') return unproven(path);
      return [{ kind: 'schema', path, shape: row.inPlace ? at.reduce(fieldOf, shape) : asCheck(at.reduce(fieldOf, shape)) }];
    });
  }

  /** The parts of the request that a checked value holds, and where in it. */
  private checkedIn(node: Node): readonly { readonly path: Path; readonly at: Path }[] {
    const bare = unwrap(node);
    const path = this.pathOf(bare) ?? this.pathOfComputed(bare);
    if (path) return [{ path, at: [] }];
    if (bare.type !== 'ObjectExpression') return [];
    return bare.properties.flatMap((property) => {
      const name = property.type === 'Property' ? staticName(property) : null;
      const inner = property.type === 'Property' ? this.pathOf(property.value) : this.pathOf(property.argument);
      return inner ? [{ path: inner, at: name === null ? [] : [name] }] : [];
    });
  }

  /** `req[part]`, where the caller names the part. */
  private pathOfComputed(node: Node): Path | null {
    if (node.type !== 'MemberExpression' || !node.computed) return null;
    const base = this.pathBelow(node.object);
    const constant = this.analysis.constant(argumentBehind(node.property, this.context, this.analysis))?.value;
    if (!base) return null;
    return this.inRequest(typeof constant === 'string' ? [...base, constant] : base);
  }
}

/** More different chains before one function are not told apart. */
const maximumChains = 16;
/** Behind more steps or more of their effects than this, nothing is certain. */
const maximumSteps = 100;

const checkedParts = ['body', 'query', 'params'];
const partWords: ReadonlyMap<string, string> = new Map([
  ['body', 'body'], ['payload', 'body'], ['dto', 'body'], ['query', 'query'], ['querystring', 'query'], ['params', 'params'], ['param', 'params'],
  ['header', 'headers'], ['headers', 'headers'], ['cookie', 'cookies'], ['cookies', 'cookies'],
]);
/** Words of names that check values (DESIGN §3 of statements; the same holds of steps). */
const checkWords: ReadonlySet<string> = new Set([
  'validate', 'validates', 'validated', 'validator', 'validators', 'validation', 'valid', 'schema', 'celebrate', 'assert', 'check', 'ensure', 'verify',
  'sanitize', 'sanitise', 'sanitizer', 'sanitizers', 'parse', 'zod', 'joi',
]);

function unproven(path: Path): readonly StepEffect[] {
  const isWhole = path.length === 0 || (path.length === 1 && path[0] === 'context');
  return !isWhole ? [{ kind: 'unproven', path }] : checkedParts.map((part) => ({ kind: 'unproven', path: [part] }));
}

const nothingCertain = unproven([]);
const mayBeEnforced: StepEffect = { kind: 'enforced', path: [], by: null };

/** Where the request stands in what a function is given, if that is more than the request. */
function contextRow(of: FunctionNode, analysis: Analysis): EntityRow['request'] | null {
  const role = analysis.roleOf(of)?.entity;
  for (const name of role?.row.parameters ?? []) {
    const row = role && analysis.knowledge.related(role, name)?.row.request;
    if (row) return row;
  }
  return null;
}

/** Is the step a wrapper of the route's handler? */
function isAround(step: RouteStep, route: Route): boolean {
  return route.handler !== null && contains(step.node, route.handler);
}

/** The first call of a chain: `body('email')` of `body('email').isEmail().bail()`. */
function rootCall(node: Node): TSESTree.CallExpression | null {
  let found: TSESTree.CallExpression | null = null;
  let current = unwrap(node);
  while (current.type === 'CallExpression' || current.type === 'MemberExpression') {
    if (current.type === 'CallExpression' && calleeName(current) !== 'require') found = current;
    current = unwrap(current.type === 'CallExpression' ? current.callee : current.object);
  }
  return found;
}

/** The names in `a.b.c`. */
function nameParts(node: Node): readonly string[] {
  const names: string[] = [];
  let current = unwrap(node);
  for (; current.type === 'MemberExpression'; current = unwrap(current.object)) names.push(staticName(current) ?? '');
  return current.type === 'Identifier' ? [...names, current.name] : names;
}

function isUnconditional(node: Node, statement: Node): boolean {
  if (statement.type !== 'ExpressionStatement' && statement.type !== 'VariableDeclaration' && statement.type !== 'ReturnStatement') return false;
  for (let current = node; current !== statement && current.parent; current = current.parent) {
    const { parent } = current;
    if (isFunction(parent) || parent.type === 'ConditionalExpression' || (parent.type === 'LogicalExpression' && parent.right === current)) return false;
  }
  return true;
}

/** The entity of a callee, also where its object is a parameter that a caller in the context gives. */
export function entityBehind(callee: Node, context: Context | null, analysis: Analysis): Entity | null {
  const bare = unwrap(callee);
  const own = analysis.entity(bare);
  const name = staticName(bare);
  if (own || !context || bare.type !== 'MemberExpression' || name === null) return own?.entity ?? null;
  const behind = argumentBehind(bare.object, context, analysis);
  return analysis.entities.below(analysis.entity(behind), [name])?.entity ?? null;
}

/** The expression behind a parameter of a function that the context entered: `schema` in `validate(schema)`. */
export function argumentBehind(node: Node, context: Context | null, analysis: Analysis): Node {
  let current = analysis.objects.definition(node);
  for (let entered = context; entered; entered = entered.outer) {
    const variable = current.type === 'Identifier' ? analysis.bindings.variable(current) : null;
    const write = variable && analysis.bindings.singleWrite(variable);
    if (write?.kind !== 'parameter' || !write.parameter || write.parameter.rest) continue;
    const call = write.parameter.of === entered.of ? entered.call : isMadeBy(entered.of, write.parameter.of) ? constructionOf(entered.call, analysis) : null;
    if (!call) continue;
    const given = analysis.objects.given(call)[write.parameter.index];
    const argument = given ? given.value : write.defaults[0];
    if (!argument || given?.spread) return current;
    const behind = write.path.length === 0 ? argument : analysis.objects.definitionAt(argument, write.path);
    if (!behind) return current;
    current = analysis.objects.definition(behind);
  }
  return current;
}

/** Is one function a method of the class of which the other is the constructor? */
function isMadeBy(method: FunctionNode, constructor: FunctionNode): boolean {
  const { parent } = constructor;
  return parent.type === 'MethodDefinition' && parent.kind === 'constructor' && method.parent.type === 'MethodDefinition' && method.parent.parent === parent.parent;
}

/** The construction of the object whose method a call enters. */
function constructionOf(call: Context['call'], analysis: Analysis): TSESTree.NewExpression | null {
  if (call.type === 'NewExpression') return call;
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : null;
  const receiver = callee?.type === 'MemberExpression' ? analysis.objects.definition(callee.object) : null;
  return receiver?.type === 'NewExpression' ? receiver : null;
}

/** A schema that a value passed, where the value goes on as it came, and not as the schema returns it. */
export function asCheck(shape: SchemaShape): SchemaShape {
  if (shape.converts) return { kind: 'unknown' };
  switch (shape.kind) {
    case 'object': {
      const fields = new Map([...shape.fields].map(([name, field]) => [name, () => asCheck(field())]));
      const { rest } = shape;
      return { ...shape, fields, unknownKeys: shape.unknownKeys === 'strip' ? 'keep' : shape.unknownKeys, ...(rest ? { rest: () => asCheck(rest()) } : {}) };
    }
    case 'list':
      return { kind: 'list', element: () => asCheck(shape.element()) };
    case 'union':
      return { kind: 'union', members: shape.members.map((member) => () => asCheck(member())) };
    default:
      return shape;
  }
}

function fieldOf(shape: SchemaShape, name: string): SchemaShape {
  if (shape.kind === 'object') return shape.fields.get(name)?.() ?? shape.rest?.() ?? (shape.unknownKeys === 'keep' ? { kind: 'anything' } : { kind: 'unknown' });
  return shape.kind === 'anything' ? shape : { kind: 'unknown' };
}
