import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { calleeName, enclosingFunction, isFunction, lastName, staticName, unwrapTypes } from './syntax.ts';
import { hasWord, splitWords } from './words.ts';

/** What an expression can be in production. */
export interface ProductionValue {
  readonly constants: readonly unknown[];
  /** callers of this file give some of the constants, so each of them is surely taken */
  readonly given: boolean;
  /** an expression that decides and that this file does not fix; null: none */
  readonly open: Node | null;
}

const nothing: ProductionValue = { constants: [], given: false, open: null };

/** Through `!`, `&&`, comparisons, conditions, names, callers; calls of unknown functions and schemas decide nothing. */
export function productionValue(node: Node, analysis: Analysis): ProductionValue {
  return new ProductionReader(analysis).read(node, true);
}

/** Expressions that are read for one answer; behind them nothing is known. */
const mostSteps = 100;

class ProductionReader {
  private readonly analysis: Analysis;
  private steps = 0;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** @param withNames a name may show that it is on: not below `!`, where that would show that it is off */
  read(node: Node, withNames: boolean): ProductionValue {
    if (++this.steps > mostSteps) return { ...nothing, open: node };
    const answer = this.analysis.option(node, []);
    if (answer.kind !== 'found') return nothing;
    return join(answer.values.map((value) => (value.kind === 'constant' ? { ...nothing, constants: [value.value] } : this.other(unwrapTypes(value.node), withNames))));
  }

  private other(node: Node, withNames: boolean): ProductionValue {
    if (withNames && isOnByName(node, this.analysis)) return { ...nothing, constants: [true] };
    switch (node.type) {
      case 'UnaryExpression': {
        const operand = this.read(node.argument, false);
        return { ...operand, constants: node.operator === '!' ? operand.constants.map((value) => !value) : [], open: operand.open && node };
      }
      case 'LogicalExpression':
        return join([node.left, node.right].map((side) => this.read(side, withNames)));
      case 'BinaryExpression': {
        const sides = [node.left, node.right].map((side) => this.read(side, false));
        return { ...nothing, open: sides.some((side) => side.open) ? node : null };
      }
      case 'ObjectExpression':
      case 'ArrayExpression':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return nothing;
      default:
        return this.written(node, withNames) ?? this.given(node, withNames) ?? valueByFlow(node, this.analysis);
    }
  }

  /** A variable that is written several times: what each write that reaches this place gives in production. */
  private written(node: Node, withNames: boolean): ProductionValue | null {
    const variable = node.type === 'Identifier' ? this.analysis.bindings.variable(node) : null;
    const writes = variable ? this.analysis.control.reachingWrites(variable, node).filter((write) => !this.analysis.isDevelopmentOnly(write.target)) : [];
    if (!variable || this.analysis.bindings.writes(variable).length < 2 || writes.some((write) => write.kind !== 'value' || write.path.length > 0)) return null;
    return join(writes.map((write) => this.read(write.value, withNames)));
  }

  /** What callers of this file give for a parameter, and its default where they give nothing; null: it is no parameter, or nobody here calls. */
  private given(node: Node, withNames: boolean): ProductionValue | null {
    const variable = node.type === 'Identifier' ? this.analysis.bindings.variable(node) : null;
    const write = variable && this.analysis.bindings.singleWrite(variable);
    if (!write?.parameter || write.parameter.rest || write.without) return null;
    const { of, index } = write.parameter;
    const { calls, complete } = this.analysis.objects.callers(of);
    if (calls.length === 0) return null;
    const values = calls.filter((call) => !this.analysis.isDevelopmentOnly(call)).map((call) => {
      const hasSpread = call.arguments.slice(0, index + 1).some((argument) => argument.type === 'SpreadElement');
      const argument = call.arguments[index];
      const answer = argument && !hasSpread ? this.analysis.option(argument, write.path) : null;
      if (hasSpread || answer?.kind === 'unknown') return { ...nothing, open: node };
      const found = answer?.kind === 'found' ? answer.values.map((value) => value.node) : write.defaults;
      return join(found.map((value) => this.read(value, withNames)));
    });
    const all = join(values);
    return { ...all, given: true, open: complete ? all.open : node };
  }
}

/** `isProduction` of another file is true there, `isDev` is false: a name may show that something is on, never that it is off. */
function isOnByName(node: Node, analysis: Analysis): boolean {
  const isNegated = node.type === 'UnaryExpression' && node.operator === '!';
  const name = lastName(analysis.definition(isNegated ? node.argument : node));
  const words = name === null ? [] : splitWords(name);
  return hasWord(words, isNegated ? developmentWords : productionWords) && !hasWord(words, negatingWords);
}

export const productionWords: ReadonlySet<string> = new Set(['production', 'prod']);
export const developmentWords: ReadonlySet<string> = new Set(['local', 'localhost', 'dev', 'development', 'test', 'testing']);
const negatingWords: ReadonlySet<string> = new Set(['not', 'non', 'no']);

function valueByFlow(node: Node, analysis: Analysis): ProductionValue {
  const found = analysis.flow(node).filter((origin) => !analysis.isDevelopmentOnly(origin.node));
  const constants = found.flatMap((origin) => (origin.kind === 'constant' ? (analysis.constants.evaluate(origin.node, 'production') ?? []) : []));
  const isOpen = found.some((origin) => origin.kind === 'configuration' || origin.kind === 'user'
    || (origin.kind === 'unknown' && origin.detail !== 'call' && origin.detail !== 'global')) || readsConfiguration(node, analysis);
  return { constants: constants.map(({ value }) => value), given: false, open: isOpen ? node : null };
}

/** A call that reads a variable of the environment or of a configuration: `parseBoolean(process.env.A)`, `config.get('a')`. */
function readsConfiguration(node: Node, analysis: Analysis): boolean {
  const call = analysis.definition(node);
  if (call.type !== 'CallExpression') return false;
  if (call.callee.type === 'MemberExpression' && readers.has(staticName(call.callee) ?? '')) return true;
  return call.arguments.some((argument) => argument.type !== 'SpreadElement' && analysis.flow(argument).some((origin) => origin.kind === 'configuration'));
}

const readers: ReadonlySet<string> = new Set(['get', 'getOrThrow']);

function join(values: readonly ProductionValue[]): ProductionValue {
  return {
    constants: values.flatMap((value) => value.constants),
    given: values.some((value) => value.given),
    open: values.find((value) => value.open)?.open ?? null,
  };
}

// Uses

/**
 * Does this hold wherever a value goes: where it stands, or at every use of the variable, instance or result of a local
 * function that it becomes? Values that leave the file go anywhere.
 */
export function holdsAtEveryUse(node: Node, holds: (node: Node) => boolean, analysis: Analysis): boolean {
  // A set is walked to its end, whatever is added on the way.
  const pending = new Set([node]);
  for (const place of pending) {
    if (holds(place)) continue;
    const uses = pending.size < mostUses ? usesOf(place, analysis) : null;
    if (!uses || uses.length === 0) return false;
    for (const use of uses) pending.add(use);
  }
  return true;
}

/** Uses of one value that are looked at. */
const mostUses = 1000;

/** Where what is made of this value is used; null: where it stands, or not all uses can be seen. */
function usesOf(node: Node, analysis: Analysis): readonly Node[] | null {
  for (let current = node, parent = current.parent; parent; current = parent, parent = current.parent) {
    if (parent.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? readsOf(parent.id, analysis) : null;
    const maker = parent.type === 'ReturnStatement' ? enclosingFunction(parent) : isFunction(parent) && parent.body === current ? parent : null;
    if (maker) {
      const { calls, complete } = analysis.objects.callers(maker);
      return complete ? calls : null;
    }
    if (isFunction(parent) || /Statement$|^Program$|^ClassBody$/.test(parent.type)) return null;
    if (parent.type === 'CallExpression' && !makers.has(calleeName(parent) ?? '')) return null;
  }
  return null;
}

/** Methods whose result holds their argument, and that do nothing else with it. */
const makers: ReadonlySet<string> = new Set(['create', 'extend', 'assign', 'freeze']);

function readsOf(identifier: Node, analysis: Analysis): readonly Node[] | null {
  const variable = analysis.bindings.variable(identifier);
  if (!variable || analysis.bindings.isExported(variable)) return null;
  return variable.references.filter((reference) => reference.isRead()).map((reference) => reference.identifier as Node);
}
