import type { TSESTree } from '@typescript-eslint/utils';
import type { EmitterShape, PackageModel } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Entity, FunctionNode, Node } from './answers.ts';
import type { Variable } from './bindings.ts';
import { membersRead } from './distinctive-use.ts';
import { staticName, unwrap, wrapped } from './syntax.ts';

interface Candidate {
  readonly model: PackageModel;
  readonly shape: EmitterShape;
}

/**
 * The servers and sockets that other files hand over, by what they listen to and what is read of them: `(io) => io.on('connection', (socket) =>
 * socket.join('lobby'))`. Only of packages that package.json declares.
 */
export class EmitterShapes {
  private readonly analysis: Analysis;
  private readonly known = new Map<Variable, Entity | null>();
  private found: readonly Candidate[] | null = null;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** The packages of which this file can hold such a thing. */
  get packages(): readonly string[] {
    return [...new Set(this.candidates.map(({ model }) => model.package))];
  }

  /** What a parameter or an import denotes. */
  of(variable: Variable): Entity | null {
    if (this.candidates.length === 0) return null;
    const known = this.known.get(variable);
    if (known !== undefined) return known;
    this.known.set(variable, null);
    const fitting = this.candidates.filter(({ shape }) => this.fits(variable, shape));
    const [only, ...others] = fitting;
    const entity = only && others.every(({ model }) => model === only.model) ? this.analysis.knowledge.named(only.model, only.shape.entity) : null;
    this.known.set(variable, entity);
    return entity;
  }

  private get candidates(): readonly Candidate[] {
    if (this.found) return this.found;
    const { callsByMember, names } = this.analysis.inventory;
    const { text } = this.analysis.sourceCode;
    return (this.found = this.analysis.knowledge.emitterShapes.filter(({ model, shape }) => shape.by.some((name) => callsByMember.has(name))
      && shape.reads.some((name) => names.has(name)) && shape.events?.some((name) => text.includes(name)) !== false && this.analysis.declares(model.package) === true));
  }

  private fits(variable: Variable, { by, events, hears, reads, through }: EmitterShape): boolean {
    const listening = listenersOf(variable, by, through ?? []);
    if (!events) return listening.length > 0 && reads.some((name) => membersRead(variable).has(name));
    return listening.some(({ event, call }) => {
      const name = this.analysis.constant(event)?.value;
      const of = typeof name === 'string' && events.includes(name) && call.arguments[1] ? this.analysis.functionOf(call.arguments[1]) : null;
      const socket = of && this.firstParameter(of);
      if (!socket) return false;
      const isHeard = hears === undefined || listenersOf(socket, by, []).some((inner) => this.analysis.constant(inner.event)?.value === hears);
      return isHeard && reads.some((member) => membersRead(socket).has(member));
    });
  }

  private firstParameter(of: FunctionNode): Variable | null {
    const [parameter] = of.params;
    return parameter?.type === 'Identifier' ? this.analysis.bindings.variable(parameter) : null;
  }
}

/** The calls by which something is asked to call functions on events, also what these members of it make. */
function listenersOf(variable: Variable, by: readonly string[], through: readonly string[]): readonly { readonly event: Node; readonly call: TSESTree.CallExpression }[] {
  return variable.references.flatMap((reference) => {
    let call = callOn(reference.identifier as Node, [...by, ...through]);
    if (call && through.includes(nameOf(call))) call = callOn(call, by);
    return call?.arguments[0] ? [{ event: call.arguments[0], call }] : [];
  });
}

/** The call of one of these members of an expression. */
function callOn(object: Node, names: readonly string[]): TSESTree.CallExpression | null {
  const place = wrapped(object);
  const member = place.parent?.type === 'MemberExpression' && place.parent.object === place && names.includes(staticName(place.parent) ?? '') ? wrapped(place.parent) : null;
  return member?.parent?.type === 'CallExpression' && member.parent.callee === member ? member.parent : null;
}

function nameOf(call: TSESTree.CallExpression): string {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' ? (staticName(callee) ?? '') : '';
}
