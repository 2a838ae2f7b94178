import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ContentTypeRow, HtmlResponseSink, Position } from '../models/model.ts';
import type { Entity, FunctionNode, Node, Route } from './answers.ts';
import type { File } from './file.ts';
import { groupBy } from './groups.ts';
import { calleeName, contains, enclosingFunction, isFunction, isLoop, parametersOf, statementOf, staticName, unwrap, wrapped } from './syntax.ts';
import { hasWord, singular, splitWords } from './words.ts';

/**
 * How a browser reads what is sent: `active` as a document that can run script, `inert` as anything else, `sniffed` by its
 * first characters, `unknown` when this file does not decide.
 */
export type Reading = 'active' | 'inert' | 'sniffed' | 'unknown';

/**
 * What a setting does to the reading: sets it, forbids sniffing, or makes the browser save the response whatever it is;
 * `guessed`: the library sets the type by the first characters, so that the browser has nothing to sniff.
 */
type Effect = Reading | 'no-sniffing' | 'saved' | 'guessed';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;
type Variable = TSESLint.Scope.Variable;

/** What sends: a row of a model, and the entity that the row names. */
export interface Sending {
  readonly row: HtmlResponseSink;
  readonly entity: Entity;
}

interface Setting {
  /** the call, or the assignment to the property that holds the type */
  readonly call: Call | TSESTree.AssignmentExpression;
  readonly effect: Effect;
  readonly variable: Variable | null;
}

interface Settings {
  readonly byCall: ReadonlyMap<Node, readonly Setting[]>;
  readonly byVariable: ReadonlyMap<Variable | null, readonly Setting[]>;
}

/** A setting as it is seen from the place where something is sent. */
interface Event {
  readonly position: number;
  readonly effect: Effect;
  readonly isCertain: boolean;
}

/** Answers how the browser reads what a sink sends, from the calls that set the content type of the same response. */
export class ContentTypes {
  private readonly file: File;
  private readonly settings = new Map<string, Settings>();
  private readonly settingsInside = new Map<Node, readonly Setting[]>();
  private routes: ReadonlyMap<FunctionNode, Route> | null = null;

  constructor(file: File) {
    this.file = file;
  }

  /** @param response the expression of the response, on which the sink is called @param at where it is sent */
  of(sink: Sending, response: Node, at: Node): Reading {
    const before = sink.row.fixed ? effectOfRow(sink.row.contentType) : this.effectAt(sink, response, at, 0);
    return readingOf(this.ownHeaders(sink, at).reduce(after, before));
  }

  /** How a browser reads a response that the call makes: by the headers that it is given, and by those set on what it makes. */
  ofMade(sink: Sending, call: Node): Reading {
    const { row: { contentType, headers } } = sink;
    const given = headers ? this.file.at(call, { argument: headers.argument }) : null;
    const answer = given && headers?.property ? this.file.option(given, headers.property) : null;
    let effect: Effect = answer?.kind === 'unknown' ? 'unknown' : effectOfRow(contentType);
    const settle = (next: Effect, isCertain: boolean): void => {
      const changed = after(effect, next);
      effect = isCertain || changed === effect ? changed : 'unknown';
    };
    const written = headers && this.file.at(call, headers);
    if (written) {
      for (const one of this.effectsIn(written)) settle(one, true);
      for (const event of this.events(sink, written, this.variableOf(written), call)) settle(event.effect, event.isCertain);
    }
    for (const { call: setting, effect: next } of this.settingsBehind(sink, call)) settle(next, setting.parent.type === 'ExpressionStatement' && setting.parent.parent === statementOf(call).parent);
    return readingOf(effect);
  }

  /** How a browser reads a response that begins with this type when headers are set on it by name and value. */
  ofHeaders(contentType: HtmlResponseSink['contentType'], headers: readonly (readonly [Node | undefined, Node | undefined])[]): Reading {
    let effect: Effect = effectOfRow(contentType);
    for (const [name, value] of headers) {
      const header = name && this.file.constant(name)?.value;
      for (const next of typeof header === 'string' && value ? this.effectOfHeader(header, value) : []) effect = after(effect, next);
    }
    return readingOf(effect);
  }

  /** What is set on the response that a call makes, once it has a name. */
  private settingsBehind(sink: Sending, call: Node): readonly Setting[] {
    const { parent } = wrapped(call);
    const variable = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? this.file.variable(parent.id) : null;
    return variable ? (this.settingsOf(sink).byVariable.get(variable) ?? []) : [];
  }

  /** Headers as an object, a list, or what a construction makes of one. */
  private effectsIn(written: Node): Effect[] {
    const definition = this.file.definition(written);
    if (definition.type !== 'NewExpression') return this.readHeadersOf(written);
    const [init] = definition.arguments;
    return init ? this.readHeadersOf(init) : [];
  }

  /** Has a call set the type of this response before `at`, or can it have? */
  isSet(sink: Sending, response: Node, at: Node): boolean {
    return this.ownHeaders(sink, at).length > 0 || (!sink.row.fixed && this.events(sink, response, this.variableOf(response), at).length > 0);
  }

  /** What the headers say that the sending call is given itself. */
  private ownHeaders({ row }: Sending, at: Node): readonly Effect[] {
    if (!row.ownHeaders || (at.type !== 'CallExpression' && at.type !== 'NewExpression')) return [];
    return row.ownHeaders.flatMap((position): readonly Effect[] => {
      const headers = this.file.at(at, position);
      return this.isHidden(at, position) ? ['unknown'] : headers ? this.effectsIn(headers) : [];
    });
  }

  /** Can the headers stand in an object that this file does not show? */
  private isHidden(call: Call, { argument, property = [] }: Position): boolean {
    const holder = this.file.at(call, { argument });
    return holder !== null && property.length > 0 && this.file.constant(holder) === null && this.file.option(holder, property).kind === 'unknown';
  }

  /** Does any call of this file set a content type of the sink's library? */
  canBeSet(sink: Sending): boolean {
    return this.settingsOf(sink).byCall.size > 0;
  }

  private effectAt(sink: Sending, response: Node, at: Node, depth: number): Effect {
    const variable = this.variableOf(response);
    const branch = variable && this.branchOfFormat(sink, variable, at);
    let effect: Effect = branch ?? this.effectBefore(sink, variable, depth);
    for (const event of this.events(sink, response, variable, at)) {
      const next = after(effect, event.effect);
      if (event.isCertain) effect = next;
      else if (next !== effect) effect = 'unknown';
    }
    return effect;
  }

  /** What holds when the function begins that sends: by the steps of its route, or by its callers in this file. */
  private effectBefore(sink: Sending, variable: Variable | null, depth: number): Effect {
    const initial = effectOfRow(sink.row.contentType);
    const of = variable && functionOfParameter(variable);
    const canDiffer = this.canBeSet(sink) || initial === 'sniffed' || initial === 'guessed';
    if (!of || !canDiffer || depth >= maximumDepth) return initial;
    const route = this.routeOf(of);
    if (route) return route.steps.reduce((effect, step) => this.throughStep(effect, sink, step.node), initial);
    const index = parametersOf(of).findIndex((parameter) => contains(parameter, variable.identifiers[0] as Node));
    const callers = this.file.callersOf(of).slice(0, maximumCallers).flatMap((call) => {
      const argument = call.arguments[index];
      return argument && !contains(of, call) ? [this.effectAt(sink, argument, call, depth + 1)] : [];
    });
    const [first] = callers;
    if (!first) return initial;
    return callers.every((effect) => effect === first) ? first : 'unknown';
  }

  private throughStep(effect: Effect, sink: Sending, step: Node): Effect {
    if (this.forbidsSniffing(step)) return after(effect, 'no-sniffing');
    const of = this.file.functionOf(step);
    return (of ? this.insideOf(of, sink) : []).reduce((before, setting) => {
      const next = after(before, setting.effect);
      return next === before || (of && isAtTop(setting.call, of)) ? next : 'unknown';
    }, effect);
  }

  private insideOf(of: FunctionNode, sink: Sending): readonly Setting[] {
    let inside = this.settingsInside.get(of);
    if (!inside) this.settingsInside.set(of, (inside = [...this.settingsOf(sink).byCall.values()].flat().filter(({ call }) => contains(of, call))));
    return inside;
  }

  /** The first route that a function handles. */
  private routeOf(of: FunctionNode): Route | undefined {
    this.routes ??= new Map(this.file.routes().toReversed().flatMap((route) => (route.handlerFunction ? [[route.handlerFunction, route]] : [])));
    return this.routes.get(of);
  }

  private forbidsSniffing(step: Node): boolean {
    const definition = this.file.definition(step);
    const entity = definition.type === 'CallExpression' ? this.file.entity(definition.callee)?.entity : null;
    return entity?.model.contentTypes?.some((row) => row.step === 'no-sniffing' && row.entity === entity.name) ?? false;
  }

  /** What can have changed the type between the beginning of the function and `at`, in source order. */
  private events(sink: Sending, response: Node, variable: Variable | null, at: Node): readonly Event[] {
    const { byCall, byVariable } = this.settingsOf(sink);
    const certain = new Set<Node>(this.file.callsBefore(response, at));
    const own = variable ? (byVariable.get(variable) ?? []) : [];
    for (const { call } of own) if (call.type === 'AssignmentExpression' && this.file.runsBefore(call, at)) certain.add(call);
    const sure = [...certain].flatMap((call) => byCall.get(call) ?? []);
    const possible = own.filter(({ call }) => !certain.has(call) && canPrecede(call, at));
    const events = [...sure, ...possible].map(({ call, effect }): Event => ({ position: call.range[1], effect, isCertain: certain.has(call) }));
    if (variable) events.push(...this.handings(sink, variable, at));
    if (sink.row.assigned) events.push(...own.flatMap(({ call, effect }) => laterEvent(call, effect, at)));
    return events.sort((one, other) => one.position - other.position);
  }

  /** Calls that are given the response: functions of this file, and others whose name says that they set a type. */
  private handings(sink: Sending, variable: Variable, at: Node): Event[] {
    return variable.references.flatMap((reference): Event[] => {
      const place = wrapped(reference.identifier as Node);
      const call = place.parent;
      if (call?.type !== 'CallExpression' || call.callee === place || !canPrecede(call, at)) return [];
      const isCertain = this.file.runsBefore(call, at);
      const of = this.file.functionOf(call.callee);
      if (!of) return this.isSetterByName(call) ? [{ position: call.range[1], effect: 'unknown', isCertain: false }] : [];
      const parameter = parametersOf(of)[call.arguments.indexOf(place as TSESTree.CallExpressionArgument)];
      const inner = parameter && this.variableOf(parameter);
      return inner ? (this.settingsOf(sink).byVariable.get(inner) ?? [])
        .map(({ call: setting, effect }) => ({ position: call.range[1], effect, isCertain: isCertain && isAtTop(setting, of) })) : [];
    });
  }

  private isSetterByName(call: TSESTree.CallExpression): boolean {
    const name = calleeName(call);
    return name !== null && !this.file.entity(call.callee) && hasWord(splitWords(name).map(singular), settersByName);
  }

  /** `response.format({ text() { … }, html() { … } })`: the type by which the function around `at` was chosen. */
  private branchOfFormat(sink: Sending, variable: Variable, at: Node): Effect | null {
    const rows = (sink.entity.model.contentTypes ?? []).filter((row) => row.byKey);
    for (let of = rows.length > 0 ? enclosingFunction(at) : null; of; of = enclosingFunction(of)) {
      const property = wrapped(of).parent;
      const call = property?.type === 'Property' ? property.parent.parent : undefined;
      if (property?.type !== 'Property' || call?.type !== 'CallExpression' || this.variableOf(call.callee) !== variable) continue;
      const entity = this.file.entity(call.callee)?.entity;
      const name = staticName(property);
      if (entity?.model !== sink.entity.model || !rows.some((row) => row.entity === entity.name) || name === null) continue;
      return name === 'default' ? null : effectOfType(name);
    }
    return null;
  }

  /** Every call of this file that sets a content type of the sink's library, in source order. */
  private settingsOf(sink: Sending): Settings {
    const { model } = sink.entity;
    const known = this.settings.get(model.package);
    if (known) return known;
    const rows = new Map<string, ContentTypeRow[]>();
    for (const row of model.contentTypes ?? []) rows.set(row.entity, [...(rows.get(row.entity) ?? []), row]);
    const found = [...rows].flatMap(([entity, own]) => {
      const name = entity.includes(':') ? entity : `${model.package}:${entity}`;
      const places = own.some((row) => row.assigned) ? this.file.assignmentsOf(name) : this.file.calls(name);
      return places.flatMap((call) => this.read(call, own).map((effect) => ({ call, effect, variable: this.variableOf(call.type === 'AssignmentExpression' ? call.left : call) })));
    });
    found.sort((one, other) => one.call.range[1] - other.call.range[1]);
    const settings = { byCall: groupBy(found, ({ call }): Node => call), byVariable: groupBy(found, ({ variable }) => variable) };
    this.settings.set(model.package, settings);
    return settings;
  }

  private read(call: Setting['call'], rows: readonly ContentTypeRow[]): Effect[] {
    return rows.flatMap((row) => {
      if (row.saves) return ['saved'];
      if (row.type) return [this.readValue(call, row.type)];
      const header = row.header && this.readHeader(call, row.header);
      return header ?? (row.headers ? this.readHeaders(call, row.headers) : []);
    });
  }

  /** Null: no header is given by name. */
  private readHeader(call: Setting['call'], { name, value }: NonNullable<ContentTypeRow['header']>): Effect[] | null {
    const node = this.file.at(call, name);
    const given = this.file.at(call, value);
    const header = node && given && this.file.constant(node)?.value;
    if (!given) return null;
    return typeof header === 'string' ? this.effectOfHeader(header, given) : [];
  }

  private readHeaders(call: Setting['call'], position: Position): Effect[] {
    const headers = this.file.at(call, position);
    return headers ? this.readHeadersOf(headers) : [];
  }

  private readHeadersOf(headers: Node): Effect[] {
    const definition = this.file.definition(headers);
    if (definition.type === 'Literal' || definition.type === 'TemplateLiteral') return [];
    if (definition.type === 'ArrayExpression') return this.readHeaderList(definition);
    if (definition.type !== 'ObjectExpression') return ['unknown'];
    const names = new Set(['Content-Type', 'content-type', 'Content-Disposition', 'content-disposition', 'X-Content-Type-Options']);
    for (const property of definition.properties) if (property.type === 'Property') names.add(staticName(property) ?? '');
    return [...names].flatMap((name): Effect[] => {
      const answer = this.file.option(headers, [name]);
      if (answer.kind === 'unknown') return name.toLowerCase() === 'content-type' ? ['unknown'] : [];
      return answer.kind === 'found' ? join(answer.values.flatMap(({ node }) => this.effectOfHeader(name, node))) : [];
    });
  }

  /** `['Content-Type', 'text/plain', …]` and `[['Content-Type', 'text/plain'], …]`. */
  private readHeaderList(list: TSESTree.ArrayExpression): Effect[] {
    const flat = list.elements.flatMap((element) => (element?.type === 'ArrayExpression' ? element.elements : [element]));
    return flat.flatMap((element, index) => {
      const name = element && this.file.constant(element)?.value;
      const value = flat[index + 1];
      return index % 2 === 0 && typeof name === 'string' && value ? this.effectOfHeader(name, value) : [];
    });
  }

  private effectOfHeader(name: string, value: Node): Effect[] {
    switch (name.toLowerCase()) {
      case 'content-type':
        return [this.readType(value)];
      case 'content-disposition':
        return /^\s*attachment\b/i.test(this.beginningOf(value)) ? ['saved'] : [];
      case 'x-content-type-options':
        return /^\s*nosniff\b/i.test(this.beginningOf(value)) ? ['no-sniffing'] : [];
      default:
        return [];
    }
  }

  private readValue(call: Setting['call'], position: Position): Effect {
    const node = this.file.at(call, position);
    return node ? this.readType(node) : 'unknown';
  }

  private readType(node: Node): Effect {
    const type = this.file.constant(node)?.value ?? /^.*(?=;)/.exec(this.beginningOf(node))?.[0];
    return typeof type === 'string' ? effectOfType(type) : 'unknown';
  }

  /** The constant that a text begins with; empty if it has none or several. */
  private beginningOf(node: Node): string {
    const constant = this.file.constant(node)?.value;
    if (typeof constant === 'string') return constant;
    const [alternative, ...others] = this.file.text(node)?.alternatives ?? [];
    const piece = others.length === 0 ? alternative?.pieces[0] : undefined;
    return piece?.kind === 'constant' ? piece.value : '';
  }

  /** The variable at the beginning of a chain of calls and members. */
  private variableOf(node: Node): Variable | null {
    return this.file.variable(rootOf(node));
  }
}

/** How far callers of callers are asked for the type that they have set. */
const maximumDepth = 3;
const maximumCallers = 32;

/** Words of functions that set headers or a type on the response that they are given. */
const settersByName = new Set(['header', 'content', 'type', 'mime', 'text', 'plain', 'json', 'csv', 'xml', 'sse', 'stream', 'event', 'download', 'attachment']);

function readingOf(effect: Effect): Reading {
  if (effect === 'guessed') return 'sniffed';
  return effect === 'saved' || effect === 'no-sniffing' ? 'inert' : effect;
}

function after(before: Effect, effect: Effect): Effect {
  if (before === 'saved') return before;
  if (effect !== 'no-sniffing') return effect;
  return before === 'sniffed' ? 'no-sniffing' : before;
}

/** The effect of one of several values. */
function join(effects: readonly Effect[]): Effect[] {
  const [first] = effects;
  if (first === undefined) return [];
  return [effects.every((effect) => effect === first) ? first : 'unknown'];
}

function effectOfRow(type: HtmlResponseSink['contentType']): Effect {
  return type === 'sniffed' ? 'sniffed' : type === 'by-content' ? 'guessed' : effectOfType(type);
}

/** A setting behind the place where something is given to be sent later, which runs for it too. */
function laterEvent(setting: Node, effect: Effect, at: Node): Event[] {
  if (setting.range[0] < at.range[1] || enclosingFunction(setting) !== enclosingFunction(at)) return [];
  for (let node = at; node.parent && !contains(node, setting); node = node.parent) {
    const { parent } = node;
    const statements = parent.type === 'BlockStatement' ? parent.body : parent.type === 'SwitchCase' ? parent.consequent : [];
    const between = statements.filter((statement) => statement.range[0] > node.range[0] && statement.range[0] < setting.range[0] && !contains(statement, setting));
    if (leaves(node, setting) || between.some((statement) => leaves(statement, setting))) return [];
    if (!contains(parent, setting)) continue;
    const isOtherBranch = parent.type === 'IfStatement' || parent.type === 'ConditionalExpression';
    const isCertain = setting.parent?.type === 'ExpressionStatement' && statements.includes(setting.parent);
    return isOtherBranch ? [] : [{ position: setting.range[1], effect, isCertain }];
  }
  return [];
}

/** A media type, or the name of a file's extension. Documents in XML can hold script too, most of them do not. */
function effectOfType(type: string): Effect {
  const [essence = ''] = type.trim().toLowerCase().split(/[\s;]/);
  const name = essence.includes('/') ? essence : essence.slice(essence.lastIndexOf('.') + 1);
  if (/^(?:text\/html|html?|application\/xhtml\+xml|xhtml|image\/svg\+xml|svg)$/.test(name)) return 'active';
  return name === '' || /xml$|^(?:rss|atom)$/.test(name) ? 'unknown' : 'inert';
}

/** The object at the beginning of a chain of calls and members. */
function rootOf(node: Node): Node {
  let current = unwrap(node);
  for (;;) {
    if (current.type === 'CallExpression') current = unwrap(current.callee);
    else if (current.type === 'MemberExpression') current = unwrap(current.object);
    else return current;
  }
}

function functionOfParameter(variable: Variable): FunctionNode | null {
  const definition = variable.defs[0];
  const of = definition?.type === 'Parameter' ? (definition.node as Node) : null;
  return of && isFunction(of) ? of : null;
}

/** Is the call a statement of the function's own body? */
function isAtTop(call: Node, of: FunctionNode): boolean {
  let statement = call;
  while (statement.parent && statement.parent !== of.body && statement !== of.body) statement = statement.parent;
  return statement.type === 'ExpressionStatement' || statement.type === 'ReturnStatement' || statement === of.body;
}

/** May the call have run when `at` runs? Not if it stands behind it, in another branch, or in one that leaves. */
function canPrecede(call: Node, at: Node): boolean {
  const scope = enclosingFunction(call);
  if (scope && !contains(scope, at)) return false;
  if (call.range[1] > at.range[0]) return scope !== enclosingFunction(at);
  for (let node: Node = call; node.parent && !contains(node, at); node = node.parent) {
    const { parent } = node;
    if (leaves(node, at)) return false;
    if (contains(parent, at)) return (parent.type !== 'IfStatement' && parent.type !== 'ConditionalExpression') || node === parent.test;
    const statements = parent.type === 'BlockStatement' ? parent.body : parent.type === 'SwitchCase' ? parent.consequent : [];
    if (statements.some((statement) => statement.range[0] > node.range[0] && leaves(statement, at))) return false;
  }
  return true;
}

/** Does the statement go somewhere from where `at` is not reached? */
function leaves(node: Node, at: Node): boolean {
  if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement') return true;
  if (node.type !== 'BreakStatement') return false;
  let target: Node | undefined = node.parent;
  while (target && target.type !== 'SwitchStatement' && !isLoop(target)) target = target.parent;
  return target?.type === 'SwitchStatement' && contains(target, at);
}
