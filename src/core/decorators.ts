import type { TSESTree } from '@typescript-eslint/utils';
import type { DecoratorRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Entity, FunctionNode, Node, Resolution } from './answers.ts';
import { isFunction, parametersOf, staticName, unwrap } from './syntax.ts';

/** A decorator that a model knows. */
export interface Decoration {
  readonly entity: Entity;
  readonly row: DecoratorRow;
  /** `@Get('path')`; null: it is no call (`@Get`) */
  readonly call: TSESTree.CallExpression | null;
  readonly expression: Node;
}

/** Answers what the decorators of libraries make of parameters, fields, methods and classes. */
export class Decorators {
  private readonly analysis: Analysis;
  private readonly known = new Map<Node, readonly Decoration[]>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** Can the file hold decorators that mean something? */
  get isAny(): boolean {
    return this.analysis.reachable.once('decorators', (packages) => packages.some((name) => this.analysis.knowledge.packagesOfDecorators.has(name)));
  }

  /** The decorators of a node that models know, in source order. */
  of(node: Node): readonly Decoration[] {
    if (!canBeDecorated(node) || !this.isAny) return [];
    let known = this.known.get(node);
    if (!known) this.known.set(node, (known = this.expressionsOn(node).flatMap((expression) => this.read(expression))));
    return known;
  }

  /** All that decorates a node: for a parameter that, too, which a decorator of its method says of it (`@Bind(Body())`). */
  expressionsOn(node: Node): readonly Node[] {
    const written = decoratorsOf(node).map(({ expression }) => expression);
    const method = methodAround(node);
    if (!method || !this.isAny) return written;
    const index = method.value.params.indexOf(node as TSESTree.Parameter);
    const bound = index < 0 ? [] : this.of(method).flatMap(({ call, row }) => (row.onParameters && call?.arguments[index]) || []);
    return [...written, ...bound];
  }

  private read(expression: Node): readonly Decoration[] {
    const bare = unwrap(expression);
    const call = bare.type === 'CallExpression' ? bare : null;
    const entity = this.analysis.entity(call ? call.callee : bare)?.entity;
    return entity?.row.decorates ? [{ entity, row: entity.row.decorates, call, expression: bare }] : [];
  }

  /** What a decorator puts into a parameter or field. */
  valueOf(node: Node): Resolution | null {
    for (const { call, entity, row } of this.of(node)) {
      const name = row.named !== undefined && call?.arguments[0] ? this.analysis.constant(call.arguments[0])?.value : undefined;
      const { declared } = row;
      const value = typeof name === 'string' ? row.named : declared && this.analysis.declares(declared.package) ? declared.value : row.value;
      if (value !== undefined) return { entity: this.analysis.knowledge.named(entity.model, value), evidence: 'resolved' };
    }
    return null;
  }

  /** The function of this file whose result a decorator of the program puts into a parameter. */
  makerOf(parameter: Node): FunctionNode | null {
    for (const { call, expression, row } of this.of(parameter)) {
      const made = row.made && this.analysis.objects.definition(call ? call.callee : expression);
      const given = row.made && made?.type === 'CallExpression' ? this.analysis.at(made, row.made) : null;
      if (given) return this.analysis.functionOf(given);
    }
    return null;
  }

  /** What a decorator of the class says that a parameter of its constructor is given: the class itself, or a token. */
  injectedInto(of: FunctionNode, index: number): Node | null {
    const method = of.parent.type === 'MethodDefinition' && of.parent.kind === 'constructor' ? of.parent : null;
    for (const { call, row } of method ? this.of(method.parent.parent) : []) {
      if (!row.injects || !call) continue;
      return call.arguments.flatMap<Node | null>((argument) => (argument.type === 'ArrayExpression' ? argument.elements : argument))[index] ?? null;
    }
    return null;
  }

  /** What a decorator puts into a parameter that clients send. */
  sentTo(node: Node): Resolution | null {
    const value = this.valueOf(node);
    const row = value && this.analysis.knowledge.source(value.entity);
    return row && (row.origin ?? 'user') === 'user' ? value : null;
  }

  /** The parameter of a function, if a decorator fills it with what has passed pipes. */
  piped(of: FunctionNode, index: number): TSESTree.Parameter | null {
    const parameter = parametersOf(of)[index];
    return parameter && this.of(parameter).some(({ row }) => row.value !== undefined && row.pipes) ? parameter : null;
  }

  /** The module from which the name of a decorator is imported; null: it is not. */
  moduleOf(expression: Node): string | null {
    let name = unwrap(expression);
    while (name.type === 'CallExpression' || name.type === 'MemberExpression') name = unwrap(name.type === 'CallExpression' ? name.callee : name.object);
    const definition = name.type === 'Identifier' ? this.analysis.bindings.variable(name)?.defs[0]?.node as Node | undefined : undefined;
    return definition?.parent?.type === 'ImportDeclaration' ? definition.parent.source.value : null;
  }

  /** Is it made in this file, or imported from another one of the project? Globals such as `Error` are not. */
  private isOfProject(expression: Node): boolean {
    const bare = unwrap(expression);
    const isGlobal = bare.type === 'Identifier' && this.analysis.bindings.variable(bare) === null;
    return !isGlobal && !/^[a-z@]/.test(this.moduleOf(expression) ?? '.');
  }

  /** What providers of this file put in the place of a token: `{ provide: APP_PIPE, useClass: ValidationPipe }`. */
  providersOf(token: string): readonly Node[] {
    const wanted = this.analysis.knowledge.find(token);
    if (!wanted || !this.isAny) return [];
    const outermost = this.analysis.sourceCode.scopeManager?.scopes.filter((scope) => scope.block.type === 'Program') ?? [];
    const references = outermost.flatMap((scope) => scope.variables).filter(({ identifiers: [name] }) => name && this.analysis.entity(name)?.entity === wanted).flatMap((variable) => variable.references);
    return references.flatMap((reference) => {
      const property = reference.identifier.parent;
      if (property?.type !== 'Property' || staticName(property) !== 'provide' || property.parent.type !== 'ObjectExpression') return [];
      const provided = property.parent.properties.find((other) => other.type === 'Property' && providing.has(staticName(other) ?? ''));
      const value = provided?.type === 'Property' ? provided.value : null;
      const made = isFunction(value) ? (this.analysis.inventory.returns.get(value)?.[0] ?? null) : value;
      return made ? [made] : [];
    });
  }

  /** The role that a decorator gives to a method. */
  roleOf(of: FunctionNode): Resolution | null {
    const method = of.parent.type === 'MethodDefinition' ? of.parent : null;
    for (const { entity, row } of method ? this.of(method) : []) {
      if (row.method !== undefined) return { entity: this.analysis.knowledge.named(entity.model, row.method), evidence: 'resolved' };
    }
    return method && this.roleInClass(method);
  }

  private roleInClass(method: TSESTree.MethodDefinition): Resolution | null {
    const name = staticName(method) ?? '';
    for (const { call, entity, row } of this.of(method.parent.parent)) {
      const roles = row.methods && Object.hasOwn(row.methods, name) ? row.methods[name] : undefined;
      if (!roles) continue;
      const given = call?.arguments ?? [];
      const isOwn = given.length > 0 && given.every((argument) => {
        const model = this.analysis.entity(argument)?.entity.model;
        return model ? model === entity.model : this.isOfProject(argument);
      });
      return { entity: this.analysis.knowledge.named(entity.model, isOwn ? roles.given : roles.otherwise), evidence: 'resolved' };
    }
    return null;
  }
}

const providing = new Set(['useClass', 'useValue', 'useExisting', 'useFactory']);

/** The decorators that stand before a parameter, class member or class; `export` may stand between. */
export function decoratorsOf(node: Node): readonly TSESTree.Decorator[] {
  return (node as { decorators?: readonly TSESTree.Decorator[] }).decorators ?? [];
}

/** The method with decorators of which a node is a parameter (or the body). */
function methodAround(node: Node): TSESTree.MethodDefinition | null {
  const method = node.parent?.type === 'FunctionExpression' ? node.parent.parent : null;
  return method?.type === 'MethodDefinition' && decoratorsOf(method).length > 0 ? method : null;
}

function canBeDecorated(node: Node): boolean {
  return decoratorsOf(node).length > 0 || methodAround(node) !== null;
}
