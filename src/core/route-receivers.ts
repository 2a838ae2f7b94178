import type { TSESTree } from '@typescript-eslint/utils';
import type { RoutingRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Entity, FunctionNode, Node, ParameterStep, StepInsertion } from './answers.ts';
import type { Variable } from './bindings.ts';
import { compareMoments, type Moment } from './route-order.ts';
import { readPaths, rootPath, type RoutePath } from './route-paths.ts';
import type { ChainItem } from './route-steps.ts';
import { enclosingClass, parametersOf, staticName, unwrap, wrapped } from './syntax.ts';

/** Steps that a call puts before later routes of a receiver. */
export interface StepsEvent {
  readonly kind: 'steps';
  readonly call: TSESTree.CallExpression;
  readonly moment: Moment;
  /** null: all paths */
  readonly paths: readonly RoutePath[] | null;
  readonly items: readonly ChainItem[];
  readonly hook: string | null;
  /** the items are plugins, which a model knows by the call that registers them */
  readonly plugins: boolean;
}

/** A registration of a route. */
export interface RouteEvent {
  readonly kind: 'route';
  readonly call: TSESTree.CallExpression;
  readonly moment: Moment;
  readonly methods: readonly string[];
  readonly paths: readonly RoutePath[];
  readonly items: readonly (ChainItem & { readonly hook: string | null })[];
  readonly handler: Node | null;
  readonly insertion: StepInsertion | null;
  /** options beside the path, in frameworks that have them */
  readonly options: Node | null;
  /** an options object holds steps that cannot be seen */
  readonly hiddenSteps: Node | null;
}

/** A place where a receiver hangs below another. */
export interface Mount {
  readonly parent: Receiver;
  readonly moment: Moment;
  readonly paths: readonly RoutePath[];
  /** steps in the mounting call, before the receiver */
  readonly items: readonly ChainItem[];
  readonly call: TSESTree.CallExpression;
}

/** An application, router or plugin instance of this file. */
export interface Receiver {
  readonly key: unknown;
  readonly entity: Entity;
  readonly row: RoutingRow;
  readonly isApplication: boolean;
  /** the call that made it, when this file makes it */
  readonly created: Node | null;
  readonly variable: Variable | null;
  readonly events: (StepsEvent | RouteEvent)[];
  readonly mounts: Mount[];
  readonly parameters: ParameterStep[];
  /** its own, which all its paths have */
  prefix: RoutePath;
  /** the receiver whose hooks and routes a plugin without a scope of its own shares */
  sharedWith: Receiver | null;
}

export function scopeOf(receiver: Receiver): Receiver {
  let current = receiver;
  for (let step = 0; current.sharedWith && step < 20; step++) current = current.sharedWith;
  return current;
}

/** Did the step stand there when the route was registered? Where it cannot be told, yes. */
export function runsBefore(event: { readonly moment: Moment }, route: Moment): boolean {
  return compareMoments(event.moment, route) <= 0;
}

/** Finds the receiver that an expression denotes; one object for all its spellings in the file. */
export class Receivers {
  readonly all: Receiver[] = [];
  private readonly analysis: Analysis;
  private readonly rows: ReadonlyMap<Entity, RoutingRow>;
  private readonly byKey = new Map<unknown, Receiver>();
  private readonly fieldKeys = new Map<Node, Map<string, object>>();

  constructor(analysis: Analysis, rows: ReadonlyMap<Entity, RoutingRow>) {
    this.analysis = analysis;
    this.rows = rows;
  }

  /** @param known the entity, where the expression itself does not resolve (a plugin's parameter) */
  of(node: Node, known: Entity | null = null): Receiver | null {
    const root = this.rootOf(node);
    const entity = this.analysis.entity(root)?.entity ?? known;
    const row = entity && this.rows.get(entity);
    if (!entity || !row) return null;
    const key = this.keyOf(root, 0);
    let receiver = this.byKey.get(key);
    if (!receiver) {
      receiver = this.make(key, entity, row, root);
      this.byKey.set(key, receiver);
      this.all.push(receiver);
    }
    return receiver;
  }

  private make(key: unknown, entity: Entity, row: RoutingRow, root: Node): Receiver {
    const definition = this.analysis.objects.definition(root);
    const created = definition.type === 'CallExpression' || definition.type === 'NewExpression' ? definition : null;
    const variable = root.type === 'Identifier' ? this.analysis.bindings.variable(root) : null;
    const isApplication = row.applications.some((name) => this.analysis.knowledge.named(entity.model, name) === entity);
    return { key, entity, row, isApplication, created, variable, events: [], mounts: [], parameters: [], prefix: this.prefixOf(created, row), sharedWith: null };
  }

  private prefixOf(created: Node | null, row: RoutingRow): RoutePath {
    const options = row.prefix && (created?.type === 'NewExpression' || created?.type === 'CallExpression') ? created.arguments[0] : undefined;
    if (!row.prefix || !options) return rootPath;
    const answer = this.analysis.option(options, [row.prefix.option]);
    if (answer.kind === 'missing') return rootPath;
    const [value] = answer.kind === 'found' ? answer.values : [];
    return (value && readPaths(value.node, this.analysis)[0]) ?? { ...rootPath, open: true };
  }

  /** The receiver below calls that return their receiver: `app.use(a).get('/', b)`. */
  private rootOf(node: Node): Node {
    let current = unwrap(node);
    while (current.type === 'CallExpression') {
      const callee = unwrap(current.callee);
      if (callee.type !== 'MemberExpression' || this.analysis.entity(callee)?.entity.row.call !== 'this') return current;
      current = unwrap(callee.object);
    }
    return current;
  }

  /** What all expressions for one receiver have in common: its construction, its variable, its field. */
  private keyOf(node: Node, depth: number): unknown {
    const definition = this.analysis.objects.definition(node);
    const root = definition.type === 'CallExpression' ? this.rootOf(definition) : definition;
    if (root !== definition && depth < 20) return this.keyOf(root, depth + 1);
    const made = root.type === 'CallExpression' && depth < 20 ? this.onlyReturn(root) : null;
    if (made) return this.keyOf(made, depth + 1);
    if (root.type === 'Identifier') return this.keyOfIdentifier(root, depth);
    if (root.type !== 'MemberExpression') return root;
    const owner = root.object.type === 'ThisExpression' ? enclosingClass(root.object) : null;
    const name = staticName(root) ?? '*';
    if (owner) return this.fieldKey(owner, name);
    const variable = root.object.type === 'Identifier' ? this.analysis.bindings.variable(root.object) : null;
    return variable?.identifiers[0] ? this.fieldKey(variable.identifiers[0] as Node, name) : root;
  }

  private keyOfIdentifier(identifier: TSESTree.Identifier, depth: number): unknown {
    const variable = this.analysis.bindings.variable(identifier);
    const write = variable ? this.analysis.bindings.singleWrite(variable) : null;
    if (write?.kind === 'parameter' && write.parameter && write.path.length === 0 && depth < 20) {
      const argument = this.onlyArgument(write.parameter.of, write.parameter.index);
      if (argument) return this.keyOf(argument, depth + 1);
    }
    return variable ?? identifier;
  }

  /** What a function of this file that makes a receiver returns: `createRouter()`. */
  private onlyReturn(call: TSESTree.CallExpression): Node | null {
    const local = this.analysis.objects.calledFunction(call);
    const [value, ...others] = local ? (this.analysis.inventory.returns.get(local) ?? []) : [];
    return value && others.length === 0 ? value : null;
  }

  /** The argument of the only call of a function of this file. */
  private onlyArgument(of: FunctionNode, index: number): Node | null {
    const { calls } = this.analysis.objects.callers(of);
    const argument = calls.length === 1 ? calls[0]?.arguments[index] : undefined;
    return argument && argument.type !== 'SpreadElement' ? argument : null;
  }

  private fieldKey(owner: Node, name: string): object {
    let fields = this.fieldKeys.get(owner);
    if (!fields) this.fieldKeys.set(owner, (fields = new Map()));
    let key = fields.get(name);
    if (!key) fields.set(name, (key = { name }));
    return key;
  }
}

/**
 * Does the receiver come into hands that this file does not show? Allowed: use of its members, being given to a starting or
 * mounting call, being given to a function of this file (whose parameter is the same receiver).
 */
export function escapes(receiver: Receiver, allowed: ReadonlySet<Node>, analysis: Analysis): boolean {
  const { variable } = receiver;
  if (!variable || !receiver.created || analysis.bindings.isExported(variable)) return true;
  return variable.references.some((reference) => {
    if (!reference.isRead()) return false;
    const place = wrapped(reference.identifier as Node);
    const { parent } = place;
    if (parent?.type === 'MemberExpression' && parent.object === place) return false;
    if (parent?.type !== 'CallExpression' || parent.callee === place) return true;
    return !allowed.has(parent) && !hasLocalParameter(parent, place, analysis);
  });
}

function hasLocalParameter(call: TSESTree.CallExpression, argument: Node, analysis: Analysis): boolean {
  const local = analysis.objects.calledFunction(call);
  const parameter = (local && parametersOf(local))?.[call.arguments.indexOf(argument as TSESTree.CallExpressionArgument)];
  const variable = parameter?.type === 'Identifier' ? analysis.bindings.variable(parameter) : null;
  return variable !== null && analysis.objects.callers(local as FunctionNode).calls.length === 1 && variable.references.every((reference) => {
    const place = wrapped(reference.identifier as Node);
    return place.parent?.type === 'MemberExpression' && place.parent.object === place;
  });
}
