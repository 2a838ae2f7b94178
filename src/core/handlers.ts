import type { TSESTree } from '@typescript-eslint/utils';
import type { HandlerShape, PackageModel } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Entity, FunctionNode, Node, Resolution } from './answers.ts';
import { contextRole } from './context-handlers.ts';
import { parameterPattern } from './entity.ts';
import { isArgument, isCallee, isUsedAsError, usesOfParameter } from './parameter-use.ts';
import { parametersOf, staticName, unwrap, wrapped } from './syntax.ts';

interface Candidate {
  readonly model: PackageModel;
  readonly shape: HandlerShape;
}

/** How often a parameter may be handed on before its use is no longer looked at. */
const mostHandedOn = 2;

/** Recognises handlers by their use: the first parameter is read as a request, the second called as a response. */
export class Handlers {
  private readonly analysis: Analysis;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** The role of a function that no import, annotation or registration explains; null if its use does not either. */
  shapedRole(of: FunctionNode): Resolution | null {
    const known = contextRole(of, this.analysis) ?? this.chainRole(of);
    if (known || this.analysis.handlerShapes.length === 0) return known;
    if (parametersOf(of).length < 2 || parametersOf(of).length > 4) return null;
    return this.roleFrom(of, 0) ?? this.roleFrom(of, 1) ?? this.errorRole(of);
  }

  /** The role of a function that ends a chain of calls: `base.input(schema).query(({ input }) => …)`. */
  private chainRole(of: FunctionNode): Resolution | null {
    const place = wrapped(of);
    const call = place.parent?.type === 'CallExpression' && place.parent.arguments.length === 1 && place.parent.callee !== place ? place.parent : null;
    const callee = call && unwrap(call.callee);
    if (callee?.type !== 'MemberExpression') return null;
    const found = this.analysis.knowledge.chainShapes.find(({ shape }) => shape.calls.includes(staticName(callee) ?? '')
      && this.membersUsed(of, 0).has(shape.reads) && hasCallBefore(callee, shape.behind));
    return found ? { entity: this.analysis.knowledge.named(found.model, found.shape.role), evidence: 'shaped' } : null;
  }

  /**
   * The role of a function that answers errors and does not read the request: with as many parameters as the framework asks
   * for, the first of them used as an error, and a response where one stands. What this file calls itself is a helper.
   */
  private errorRole(of: FunctionNode): Resolution | null {
    for (const { model, shape } of this.analysis.handlerShapes) {
      const { errorHandler } = shape;
      if (errorHandler?.arity !== parametersOf(of).length) continue;
      const entity = this.analysis.knowledge.named(model, errorHandler.role);
      const isAnnotated = this.countAnnotated(of, entity) >= 2;
      if (!isAnnotated && (errorHandler.next === undefined || !this.answersError(of, shape, errorHandler.next))) continue;
      if (isUsedAsError(of, 0, this.analysis) && this.analysis.callersOf(of).length === 0) return { entity, evidence: 'shaped' };
    }
    return null;
  }

  /** How many parameters have the types that they have in the role. */
  private countAnnotated(of: FunctionNode, role: Entity): number {
    return parametersOf(of).filter((parameter, index) => {
      const annotation = (parameterPattern(parameter) as TSESTree.Identifier | null)?.typeAnnotation;
      const wanted = annotation ? this.analysis.knowledge.related(role, role.row.parameters?.[index]) : null;
      return annotation && wanted && this.analysis.entities.resolveType(annotation.typeAnnotation)?.entity === wanted;
    }).length;
  }

  /** Is the third parameter called as a response, the one that hands the error on only called, and the one between no function? */
  private answersError(of: FunctionNode, shape: HandlerShape, next: number): boolean {
    const calls = this.membersUsed(of, next - 1, 'called');
    if (!shape.calls.some((name) => calls.has(name))) return false;
    const request = usesOfParameter(of, next - 2, this.analysis);
    const onward = usesOfParameter(of, next, this.analysis);
    return request !== null && !request.some(isCallee)
      && onward !== null && onward.every((use) => isArgument(use) || (isCallee(use) && (use.parent as TSESTree.CallExpression).arguments.length <= 1));
  }

  /** @param first the position of the request: 1 behind an error */
  private roleFrom(of: FunctionNode, first: 0 | 1): Resolution | null {
    const reads = this.membersUsed(of, first);
    const calls = this.membersUsed(of, first + 1, 'called');
    const fitting = this.analysis.handlerShapes.filter(({ shape }) => (first === 0 || shape.errorHandler?.arity === parametersOf(of).length)
      && shape.reads.some((name) => reads.has(name)) && shape.calls.some((name) => calls.has(name)));
    const chosen = this.choose(fitting, new Set([...reads, ...this.membersUsed(of, first + 1)]), parameterPattern(parametersOf(of)[first + 1]));
    const role = first === 0 ? chosen?.shape.role : chosen?.shape.errorHandler?.role;
    return chosen && role !== undefined ? { entity: this.analysis.knowledge.named(chosen.model, role), evidence: 'shaped' } : null;
  }

  /** Several frameworks fit: one's own members decide, then what this file imports, then what package.json declares. */
  private choose(fitting: readonly Candidate[], used: ReadonlySet<string>, response: Node | null): Candidate | null {
    if (fitting.length <= 1) return fitting[0] ?? null;
    const decided = fitting.filter(({ shape }) => shape.only.some((name) => used.has(name)));
    if (decided.length === 1) return decided[0] as Candidate;
    const imported = fitting.filter(({ model }) => this.analysis.importsPackage(model.package));
    if (imported.length === 1) return imported[0] as Candidate;
    const declared = fitting.filter(({ model }) => this.analysis.declares(model.package) === true);
    if (declared.length === 1) return declared[0] as Candidate;
    const name = response?.type === 'Identifier' ? response.name : '';
    return fitting.find(({ shape }) => shape.customary?.includes(name)) ?? (fitting[0] as Candidate);
  }

  /**
   * Members of a parameter that the function uses, also through functions of this file to which it hands it.
   * @param how `called`: only those that are called, or taken out of it
   */
  membersUsed(of: FunctionNode, index: number, how: 'used' | 'called' = 'used', depth = 0): ReadonlySet<string> {
    const pattern = parameterPattern(parametersOf(of)[index]);
    const names = new Set(pattern?.type === 'ObjectPattern' ? namesIn(pattern) : []);
    const variable = pattern?.type === 'Identifier' ? this.analysis.bindings.variable(pattern) : null;
    for (const { identifier } of variable?.references ?? []) {
      for (const name of this.membersAt(wrapped(identifier as Node), of, how, depth)) names.add(name);
    }
    return names;
  }

  /** The same of one place at which the parameter stands. */
  private membersAt(place: Node, of: FunctionNode, how: 'used' | 'called', depth: number): Iterable<string> {
    const { parent } = place;
    if (parent?.type === 'MemberExpression') return parent.object === place && (how === 'used' || isCallee(parent)) ? [staticName(parent) ?? '*'] : [];
    if (parent?.type === 'VariableDeclarator') return parent.init === place && parent.id.type === 'ObjectPattern' ? namesIn(parent.id) : [];
    if (parent?.type !== 'CallExpression' || !isArgument(place) || depth >= mostHandedOn) return [];
    const callee = this.analysis.objects.calledFunction(parent);
    const position = parent.arguments.findIndex((argument) => argument === place);
    return callee && callee !== of ? this.membersUsed(callee, position, how, depth + 1) : [];
  }
}

function namesIn(pattern: TSESTree.ObjectPattern): readonly string[] {
  return pattern.properties.flatMap((property) => (property.type === 'Property' ? [staticName(property) ?? '*'] : []));
}

/** Is one of these methods called with one argument in the chain before a member? */
function hasCallBefore(member: TSESTree.MemberExpression, names: readonly string[]): boolean {
  let current = unwrap(member.object);
  while (current.type === 'CallExpression' || current.type === 'MemberExpression') {
    const callee = current.type === 'CallExpression' ? unwrap(current.callee) : current;
    if (callee.type !== 'MemberExpression') return false;
    if (current.type === 'CallExpression' && current.arguments.length === 1 && names.includes(staticName(callee) ?? '')) return true;
    current = unwrap(callee.object);
  }
  return false;
}
