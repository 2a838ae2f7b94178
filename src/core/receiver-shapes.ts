import type { TSESTree } from '@typescript-eslint/utils';
import type { PackageModel, RoutingRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Entity, FunctionNode, Node } from './answers.ts';
import type { Variable, Write } from './bindings.ts';
import { membersRead } from './distinctive-use.ts';
import { append } from './groups.ts';
import type { Inventory } from './inventory.ts';
import type { Knowledge } from './knowledge.ts';
import { isFunction, staticName, unwrap, wrapped } from './syntax.ts';

type Shape = NonNullable<RoutingRow['shape']>;
interface Candidate {
  readonly model: PackageModel;
  readonly shape: Shape;
}
type Call = TSESTree.CallExpression;

/**
 * The receivers (applications, routers, plugin instances) that other files hand over: `module.exports = (app) => { app.get('/', …) }`.
 * What registers handlers under constant paths is a receiver; of which framework say members that one framework alone has, the
 * handlers' own use, what the file imports, and last what package.json declares.
 */
export class ReceiverShapes {
  private readonly analysis: Analysis;
  private calls: ReadonlyMap<string, readonly Call[]> | null = null;
  private readonly known = new Map<Variable, Entity | null>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** @param write the only one of the variable: a parameter or an import */
  of(variable: Variable, write: Write): Entity | null {
    const known = this.known.get(variable);
    if (known !== undefined) return known;
    // While it is being asked, it is nothing: the handlers that it is given do not say what it is by it.
    this.known.set(variable, null);
    const found = this.find(variable, write);
    this.known.set(variable, found);
    return found;
  }

  /** The calls of this file that register as such receivers do, by the receiver's name. */
  get registrations(): ReadonlyMap<string, readonly Call[]> {
    return (this.calls ??= registeringCalls(this.analysis.inventory, this.analysis.knowledge));
  }

  private find(variable: Variable, write: Write): Entity | null {
    const calls = (this.registrations.get(variable.name) ?? []).filter((call) => this.analysis.bindings.variable(receiverOf(call) as Node) === variable);
    if (calls.length === 0) return null;
    const chosen = this.byMembers(variable) ?? this.byHandlers(calls) ?? (isAnnotated(variable) ? null : this.bySurroundings(calls, write));
    return chosen && this.analysis.knowledge.named(chosen.model, chosen.shape.entity);
  }

  private byMembers(variable: Variable): Candidate | null {
    const used = membersRead(variable);
    return onlyOne(this.analysis.knowledge.receiverShapes.filter(({ shape }) => shape.only.some((name) => used.has(name))));
  }

  private byHandlers(calls: readonly Call[]): Candidate | null {
    const packages = new Set(calls.flatMap((call) => call.arguments).flatMap((argument) => {
      const of = this.functionIn(argument);
      return (of && this.analysis.handlers.shapedRole(of)?.entity.package) ?? [];
    }));
    return onlyOne(this.analysis.knowledge.receiverShapes.filter(({ model }) => packages.has(model.package)));
  }

  /** A function that stands there, or that a wrapper is given. */
  private functionIn(argument: Node): FunctionNode | null {
    const bare = unwrap(argument);
    const inner = bare.type === 'CallExpression' && bare.arguments.length === 1 ? (bare.arguments[0] as Node) : bare;
    return this.analysis.objects.functionOf(inner);
  }

  /** What surrounds the calls counts only where nothing else can be meant: results are not used, and the function is handed over. */
  private bySurroundings(calls: readonly Call[], write: Write): Candidate | null {
    if (!calls.some((call) => isStatement(call) && isFunctionLike(call.arguments.at(-1)))) return null;
    if (write.kind === 'parameter' && !this.isHandedOver(write.parameter?.of ?? null)) return null;
    const shapes = this.analysis.knowledge.receiverShapes;
    const imported = shapes.filter(({ model }) => [...this.analysis.inventory.specifiers].some((specifier) => isAbout(specifier, model.package)));
    if (imported.length > 0) return onlyOne(imported);
    return onlyOne(shapes.filter(({ model }) => this.analysis.declares(model.package) === true));
  }

  /** Do other files call the function, or a library that it is given to? */
  private isHandedOver(of: FunctionNode | null): boolean {
    if (!of) return false;
    const { parent } = wrapped(of);
    if (parent?.type === 'ExportDefaultDeclaration' || parent?.type === 'ExportNamedDeclaration' || parent?.type === 'CallExpression') return true;
    if (parent?.type === 'AssignmentExpression') return /^(?:module\.)?exports\b/.test(this.analysis.sourceCode.getText(parent.left));
    const name = of.id ?? (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : null);
    const variable = name && this.analysis.bindings.variable(name);
    return variable ? this.analysis.bindings.isExported(variable) || this.analysis.objects.usesOf(of).length > 1 : false;
  }
}

/** Calls by the name of the receiver that register a handler under a constant path, a whole route as an object, or a step under the name of a hook. */
function registeringCalls(inventory: Inventory, knowledge: Knowledge): ReadonlyMap<string, readonly Call[]> {
  const found = new Map<string, Call[]>();
  for (const [name, calls] of inventory.callsByMember) {
    const registers = knowledge.registeringMembers.get(name);
    for (const call of registers ? calls : []) {
      const receiver = call.type === 'CallExpression' ? receiverOf(call) : null;
      if (call.type !== 'CallExpression' || !receiver || !registers?.some((test) => test(call.arguments))) continue;
      append(found, receiver.name, call);
    }
  }
  return found;
}

/** The tests that arguments of a member must pass so that its call is such a registration. */
export type RegisteringMembers = ReadonlyMap<string, readonly ((given: Call['arguments']) => boolean)[]>;

/** By the names of members under which the receivers of the rows register. */
export function registeringMembersOf(knowledge: Knowledge): RegisteringMembers {
  const members = new Map<string, ((given: Call['arguments']) => boolean)[]>();
  const add = (model: PackageModel, entity: string, test: (given: Call['arguments']) => boolean) => {
    for (const name of knowledge.memberNames(knowledge.named(model, entity))) {
      const tests = members.get(name);
      if (!tests) members.set(name, [test]);
      else if (!tests.includes(test)) tests.push(test);
    }
  };
  for (const { model, row } of knowledge.routing) {
    if (!row.shape) continue;
    for (const entity of Object.keys(row.methods)) add(model, entity, isRoute);
    const { object, hook } = row;
    if (object) add(model, object.call, ([options]) => options?.type === 'ObjectExpression' && hasKeys(options, [object.method, 'handler']));
    if (hook) add(model, hook.call, ([name]) => name?.type === 'Literal' && hook.names.includes(String(name.value)));
  }
  return members;
}

function isRoute(given: Call['arguments']): boolean {
  const [path] = given;
  const start = path?.type === 'Literal' ? path.value : path?.type === 'TemplateLiteral' ? path.quasis[0]?.value.cooked : null;
  return given.length >= 2 && typeof start === 'string' && /^[/*]/.test(start);
}

function hasKeys(options: TSESTree.ObjectExpression, names: readonly string[]): boolean {
  const keys = new Set(options.properties.map((property) => staticName(property)));
  return names.every((name) => keys.has(name));
}

function receiverOf(call: Call): TSESTree.Identifier | null {
  const callee = unwrap(call.callee);
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : null;
  return object?.type === 'Identifier' ? object : null;
}

function onlyOne(candidates: readonly Candidate[]): Candidate | null {
  const [first] = candidates;
  return first && candidates.every(({ model }) => model === first.model) ? first : null;
}

/** Its type says that it is something else: one of this framework would have been recognised by it. */
function isAnnotated(variable: Variable): boolean {
  const [identifier] = variable.identifiers;
  const type = identifier?.typeAnnotation?.typeAnnotation.type;
  return type !== undefined && type !== 'TSAnyKeyword' && type !== 'TSUnknownKeyword';
}

function isStatement(call: Call): boolean {
  return wrapped(call).parent?.type === 'ExpressionStatement';
}

function isFunctionLike(argument: Node | undefined): boolean {
  const bare = argument && unwrap(argument);
  return bare !== undefined && (isFunction(bare) || bare.type === 'Identifier' || bare.type === 'MemberExpression' || bare.type === 'CallExpression');
}

/** Is a package the framework's own, or named for it (`@fastify/cors`, `express-validator`)? */
function isAbout(specifier: string, framework: string): boolean {
  return !specifier.startsWith('.') && (specifier === framework || specifier.split(/[@/-]/).includes(framework));
}
