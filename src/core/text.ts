import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Context, Expression, Node, Piece, Text, TextAlternative } from './answers.ts';
import type { Mutation, Variable, Write } from './bindings.ts';
import { flattenPlus, maximumWrites } from './flow.ts';
import type { EnteringNode } from './inventory.ts';
import { contains, enclosingFunction, staticName, unwrap } from './syntax.ts';

type Pieces = readonly Piece[];

interface Reading {
  readonly alternatives: readonly Pieces[];
  readonly folded: boolean;
}

const maximumAlternatives = 16;
/** Parts of one text beyond this are holes: no statement or page that a person wrote has so many. */
const maximumParts = 20_000;

/** Answers `text(node)`: takes strings apart into constants and holes. */
export class Texts {
  private readonly analysis: Analysis;
  private readonly active = new Set<unknown>();
  private readonly known = new Map<Node, Reading>();
  /** how often a reading left something out since it came back to what is being read */
  private cuts = 0;
  private parts = 0;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  read(node: Node): Text {
    this.parts = 0;
    const reading = this.alternatives(node, null);
    const alternatives: TextAlternative[] = reading.alternatives.map((pieces) => ({ pieces: joinConstants(pieces) }));
    return { alternatives, folded: reading.folded };
  }

  private alternatives(node: Node, context: Context | null): Reading {
    const bare = unwrap(node);
    const known = context ? undefined : this.known.get(bare);
    if (known) return known;
    if (this.analysis.recursion.isTooDeep || this.parts++ > maximumParts) {
      this.cuts++;
      return hole(bare, context);
    }
    const before = this.cuts;
    const { value, level } = this.analysis.recursion.answer(() => this.compute(bare, context));
    if (!context && level === 0 && this.cuts === before) this.known.set(bare, value);
    return value;
  }

  private compute(node: Node, context: Context | null): Reading {
    switch (node.type) {
      case 'Literal':
        return one([constantPiece(node)]);
      case 'TemplateLiteral':
        return this.ofTemplate(node, context);
      case 'BinaryExpression':
        return node.operator === '+' ? this.ofPlus(node, context) : this.ofOther(node, context);
      case 'ConditionalExpression': {
        if (this.analysis.constant(node)) return this.ofOther(node, context);
        const both = [this.alternatives(node.consequent, context), this.alternatives(node.alternate, context)];
        return both.every((reading) => reading.alternatives.every((pieces) => pieces.length === 1 && pieces[0]?.kind === 'hole')) ? hole(node, context) : union(both);
      }
      case 'AssignmentExpression':
        return node.operator === '=' ? this.alternatives(node.right, context) : this.ofOther(node, context);
      case 'Identifier':
        return this.ofIdentifier(node, context);
      case 'CallExpression':
        return this.ofCall(node, context);
      default:
        return this.ofOther(node, context);
    }
  }

  private ofOther(node: Node, context: Context | null): Reading {
    const constant = this.analysis.constant(node);
    if (constant && typeof constant.value !== 'symbol') return one([{ kind: 'constant', value: String(constant.value), range: null, node }]);
    return hole(node, context);
  }

  private ofTemplate(node: TSESTree.TemplateLiteral, context: Context | null): Reading {
    const parts: Reading[] = [];
    for (const [index, quasi] of node.quasis.entries()) {
      const isPlain = quasi.value.raw === quasi.value.cooked;
      const start = quasi.range[0] + 1;
      parts.push(one([{ kind: 'constant', value: quasi.value.cooked ?? '', range: isPlain ? [start, start + quasi.value.raw.length] : null, node: quasi }]));
      const expression = node.expressions[index];
      if (expression) parts.push(this.alternatives(expression, context));
    }
    return concatenate(parts);
  }

  private ofPlus(node: TSESTree.BinaryExpression, context: Context | null): Reading {
    return concatenate(flattenPlus(node).map((part) => this.alternatives(part, context)));
  }

  private ofIdentifier(node: TSESTree.Identifier, context: Context | null): Reading {
    const variable = this.analysis.bindings.variable(node);
    if (!variable || this.analysis.bindings.writes(variable).length > maximumWrites) return this.ofOther(node, context);
    const readings = this.analysis.control.reachingWrites(variable, node).map((write) => this.ofWrite(write, node, context));
    const known = readings.filter((reading) => reading !== null);
    if (known.length === 0) return this.ofOther(node, context);
    const text = union(known);
    const isPlainHole = text.alternatives.every((pieces) => pieces.length === 1 && pieces[0]?.kind === 'hole');
    return isPlainHole ? this.ofOther(node, context) : text;
  }

  private ofWrite(write: Write, use: Node, context: Context | null): Reading | null {
    if (this.active.has(write)) {
      this.cuts++;
      return null;
    }
    this.active.add(write);
    try {
      if (write.kind === 'value' && write.path.length === 0 && write.defaults.length === 0) return this.alternatives(write.value, context);
      if (write.kind === 'compound') {
        const before = this.alternatives(write.target, context);
        const added = this.alternatives(write.value, context);
        return { ...concatenate([before, added]), folded: true };
      }
      if (write.kind === 'parameter' && write.path.length === 0 && write.parameter && !write.parameter.rest) return this.ofParameter(write, use, context);
      return hole(use, context);
    } finally {
      this.active.delete(write);
    }
  }

  /** A parameter of a function that only this file calls: what its callers give. */
  private ofParameter(write: Write, use: Node, context: Context | null): Reading {
    if (!write.parameter) return hole(use, context);
    const { of, index } = write.parameter;
    for (let outer = context; outer; outer = outer.outer) {
      if (outer.of !== of) continue;
      const given = this.given(outer.call, index);
      return given ? this.alternatives(given, outer.outer) : hole(use, context);
    }
    const callers = this.analysis.objects.callers(of);
    if (!callers.complete || callers.calls.length === 0 || callers.calls.length > 8 || this.analysis.entities.resolveParameter(of, index)) return hole(use, context);
    return union(callers.calls.map((call) => {
      const given = this.given(call, index);
      return given ? this.alternatives(given, null) : hole(use, context);
    }));
  }

  private given(call: EnteringNode, index: number): Node | null {
    const values = this.analysis.objects.given(call).slice(0, index + 1);
    return values.some((given) => given.spread) ? null : (values[index]?.value ?? null);
  }

  private ofCall(node: TSESTree.CallExpression, context: Context | null): Reading {
    const callee = unwrap(node.callee);
    const method = callee.type === 'MemberExpression' ? staticName(callee) : null;
    if (callee.type === 'MemberExpression' && method === 'join') return this.ofJoin(node, callee, context);
    if (callee.type === 'MemberExpression' && method === 'concat') {
      const parts = concatenated(node);
      if (this.isText(parts[0] as Node)) return concatenate(parts.map((part) => this.alternatives(part, context)));
    }
    if (callee.type === 'MemberExpression' && method !== null && ['trim', 'trimEnd', 'trimStart'].includes(method)) {
      const inner = this.alternatives(callee.object, context);
      return inner.alternatives.some((pieces) => pieces.some((piece) => piece.kind === 'constant')) ? inner : this.ofOther(node, context);
    }
    const entity = this.analysis.entity(callee)?.entity;
    if (entity && this.analysis.knowledge.propagator(entity)?.how === 'format') return this.ofFormat(node, context);
    const local = this.analysis.objects.calledFunction(node);
    const returned = local ? (this.analysis.inventory.returns.get(local) ?? []) : [];
    if (!local || returned.length === 0 || returned.length > 4) return this.ofOther(node, context);
    if (this.active.has(local)) {
      this.cuts++;
      return this.ofOther(node, context);
    }
    this.active.add(local);
    const text = union(returned.map((value) => this.alternatives(value, { call: node, of: local, outer: context })));
    this.active.delete(local);
    const isPlainHole = text.alternatives.every((pieces) => pieces.length === 1 && pieces[0]?.kind === 'hole');
    return isPlainHole ? this.ofOther(node, context) : text;
  }

  /** `format('… %s', x)`: its constants and holes. `%d`, `%i` and `%f` give numbers, `%c` takes its argument away. */
  private ofFormat(node: TSESTree.CallExpression, context: Context | null): Reading {
    const [pattern, ...given] = node.arguments;
    const constant = pattern && this.analysis.constant(pattern)?.value;
    if (!pattern || typeof constant !== 'string' || given.some((argument) => argument.type === 'SpreadElement')) return this.ofOther(node, context);
    const written = (value: string): Reading => one([{ kind: 'constant', value, range: null, node: pattern }]);
    const parts = constant.split(/(%[sdifjoOc%])/).map((part, index): Reading => {
      if (index % 2 === 0 || (part !== '%%' && given.length === 0)) return written(part);
      if (part === '%%') return written('%');
      const argument = given.shift() as Node;
      if (part === '%c') return written('');
      return /[dif]/.test(part) ? written('0') : part === '%s' ? this.alternatives(argument, context) : hole(unwrap(argument), context);
    });
    return concatenate([...parts, ...given.flatMap((argument) => [written(' '), this.alternatives(argument, context)])]);
  }

  private isText(node: Node): boolean {
    const reading = this.alternatives(node, null);
    return reading.alternatives.every((pieces) => pieces.some((piece) => piece.kind === 'constant'));
  }

  /** `[a, b].join(sep)`, with what is pushed between the definition and the use. */
  private ofJoin(node: TSESTree.CallExpression, callee: TSESTree.MemberExpression, context: Context | null): Reading {
    const separator = node.arguments[0] ? this.analysis.constant(node.arguments[0])?.value : ',';
    const list = this.analysis.objects.definition(callee.object);
    if (typeof separator !== 'string') return this.ofOther(node, context);
    if (list.type === 'CallExpression') return this.ofMapped(list, context) ?? this.ofOther(node, context);
    if (list.type !== 'ArrayExpression') return this.ofOther(node, context);
    const object = unwrap(callee.object);
    const variable = object.type === 'Identifier' ? this.analysis.bindings.variable(object) : null;
    const pushed = variable ? this.pushed(variable, node) : [];
    const elements = [...list.elements.map((element): Node | null => element), ...pushed.flatMap((mutation) => mutation.values as Node[])];
    if (elements.some((element) => element === null || element.type === 'SpreadElement') || elements.length === 0) return hole(node, context);
    const between: Reading = one([{ kind: 'constant', value: separator, range: null, node }]);
    const parts = elements.flatMap((element, index) => [...(index > 0 ? [between] : []), this.alternatives(element as Node, context)]);
    return { ...concatenate(parts), folded: pushed.length > 0 };
  }

  /** `list.map((item) => …)`: the text of one element, which stands for all. */
  private ofMapped(list: TSESTree.CallExpression, context: Context | null): Reading | null {
    const callee = unwrap(list.callee);
    const isMap = callee.type === 'MemberExpression' && staticName(callee) === 'map' && !this.analysis.entity(callee);
    const callback = isMap && list.arguments[0] ? this.analysis.objects.functionOf(list.arguments[0]) : null;
    const returned = callback ? (this.analysis.inventory.returns.get(callback) ?? []) : [];
    if (returned.length === 0 || returned.length > 4) return null;
    const element = union(returned.map((value) => this.alternatives(value, context)));
    return element.alternatives.some((pieces) => pieces.some((piece) => piece.kind === 'constant')) ? { ...element, folded: true } : null;
  }

  private pushed(variable: Variable, use: Node): readonly Mutation[] {
    return this.analysis.bindings.mutations(variable).filter((mutation) => mutation.kind === 'append' && mutation.path.length === 0
      && mutation.node.range[1] <= use.range[0] && !contains(mutation.node, use) && enclosingFunction(mutation.node) !== null);
  }
}

/** The text and all arguments of a chain of `concat`, in order. */
function concatenated(node: TSESTree.CallExpression): readonly Node[] {
  const parts: Node[] = [];
  for (let current: Node = node; ; current = unwrap((unwrap(current.callee) as TSESTree.MemberExpression).object)) {
    const callee = current.type === 'CallExpression' ? unwrap(current.callee) : null;
    if (current.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || staticName(callee) !== 'concat') return [current, ...parts];
    parts.unshift(...current.arguments);
  }
}

function one(pieces: Pieces): Reading {
  return { alternatives: [pieces], folded: false };
}

function hole(node: Node, context: Context | null): Reading {
  return one([{ kind: 'hole', node: node as Expression, context }]);
}

function constantPiece(node: TSESTree.Literal): Piece {
  const value = String(node.value);
  const isPlain = typeof node.value === 'string' && node.raw.slice(1, -1) === value;
  return { kind: 'constant', value, range: isPlain ? [node.range[0] + 1, node.range[1] - 1] : null, node };
}

function union(readings: readonly Reading[]): Reading {
  return limit({ alternatives: readings.flatMap((reading) => reading.alternatives), folded: readings.some((reading) => reading.folded) });
}

function concatenate(parts: readonly Reading[]): Reading {
  let result: Reading = one([]);
  for (const part of parts) {
    result = limit({
      alternatives: result.alternatives.flatMap((left) => part.alternatives.map((right) => (right.length === 0 ? left : left.length === 0 ? right : [...left, ...right]))),
      folded: result.folded || part.folded,
    });
  }
  return result;
}

/** At most 16 alternatives: the longest, and those that hold what the kept ones do not. */
function limit(reading: Reading): Reading {
  if (reading.alternatives.length <= maximumAlternatives) return reading;
  const sorted = [...reading.alternatives].sort((one, other) => other.length - one.length);
  const seen = new Set<Node>();
  const kept: Pieces[] = [];
  for (const pieces of sorted) {
    const holes = pieces.flatMap((piece) => (piece.kind === 'hole' ? [piece.node as Node] : []));
    if (kept.length > 0 && holes.every((node) => seen.has(node))) continue;
    for (const node of holes) seen.add(node);
    kept.push(pieces);
    if (kept.length === maximumAlternatives / 2) break;
  }
  return { alternatives: kept, folded: true };
}

/** Pieces as they are; empty constants are left out where something else stands. */
function joinConstants(pieces: Pieces): Pieces {
  const kept = pieces.filter((piece) => piece.kind === 'hole' || piece.value !== '');
  return kept.length > 0 ? kept : pieces.slice(0, 1);
}
