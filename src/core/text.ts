import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Context, Expression, Node, Piece, Text, TextAlternative } from './answers.ts';
import type { Mutation, Variable, Write } from './bindings.ts';
import { flattenPlus, maximumWrites } from './flow.ts';
import type { EnteringNode } from './inventory.ts';
import { contains, enclosingFunction, parametersOf, staticName, unwrap } from './syntax.ts';

type Pieces = readonly Piece[];

interface Reading {
  readonly alternatives: readonly Pieces[];
  readonly folded: boolean;
}

const maximumAlternatives = 16;
/** Parts of one text beyond this are holes: no statement or page that a person wrote has so many. */
const maximumParts = 20_000;
/** Calls whose result stands in the text as a hole beyond this: functions that call one another are gone through on every way. */
const maximumCalls = 400;

/** Answers `text(node)`: takes strings apart into constants and holes. */
export class Texts {
  private readonly analysis: Analysis;
  private readonly active = new Set<unknown>();
  private readonly known = new Map<Node, Reading>();
  /** how often a reading left something out since it came back to what is being read */
  private cuts = 0;
  private parts = 0;
  private calls = 0;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  read(node: Node): Text {
    this.parts = 0;
    this.calls = 0;
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
      case 'MemberExpression':
        return this.ofGiven(node, context) ?? this.ofDefinition(this.analysis.objects.definition(node), node, context);
      case 'TaggedTemplateExpression':
        return isRawTag(node.tag) ? this.ofTemplate(node.quasi, context, true) : this.ofMarkup(node, context);
      default:
        return this.ofOther(node, context);
    }
  }

  /** What stands behind a property or a part of a pattern, if it is a text that is put together. */
  private ofDefinition(definition: Node, use: Node, context: Context | null): Reading {
    if (!composed.has(definition.type)) return this.ofOther(use, context);
    const reading = this.alternatives(definition, enclosingFunction(definition) === enclosingFunction(use) ? context : null);
    return isPlainHole(reading) ? this.ofOther(use, context) : reading;
  }

  private ofOther(node: Node, context: Context | null): Reading {
    const constant = this.analysis.constant(node);
    if (constant && typeof constant.value !== 'symbol') return one([{ kind: 'constant', value: String(constant.value), range: null, node }]);
    return hole(node, context);
  }

  private ofTemplate(
    node: TSESTree.TemplateLiteral, context: Context | null, isRaw = false, ofHole: (expression: Expression) => Reading = (expression) => this.alternatives(expression, context),
  ): Reading {
    const parts: Reading[] = [];
    for (const [index, quasi] of node.quasis.entries()) {
      const isPlain = isRaw || quasi.value.raw === quasi.value.cooked;
      const start = quasi.range[0] + 1;
      parts.push(one([{ kind: 'constant', value: isRaw ? quasi.value.raw : (quasi.value.cooked ?? ''), range: isPlain ? [start, start + quasi.value.raw.length] : null, node: quasi }]));
      const expression = node.expressions[index];
      if (expression) parts.push(ofHole(expression));
    }
    return concatenate(parts);
  }

  /** A template whose tag escapes its holes, but not those that hold what such a tag has made. */
  private ofMarkup(node: TSESTree.TaggedTemplateExpression, context: Context | null): Reading {
    const entity = this.analysis.entity(node.tag)?.entity;
    const made = this.analysis.entity(node)?.entity;
    if (!entity || !made || !this.analysis.knowledge.propagator(entity)?.escapes) return this.ofOther(node, context);
    return this.ofTemplate(node.quasi, context, false, (expression) => (
      this.analysis.entity(expression)?.entity === made ? this.alternatives(expression, context)
        : one([{ kind: 'hole', node: expression, context, tag: node.tag }])));
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
    return isPlainHole(text) ? this.ofOther(node, context) : text;
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
      if (write.kind === 'value' && write.defaults.length === 0 && !write.without) {
        const part = this.analysis.objects.definitionAt(write.value, write.path);
        return part ? this.ofDefinition(this.analysis.objects.definition(part), use, context) : hole(use, context);
      }
      if (write.kind === 'parameter' && write.path.length === 0 && write.parameter && !write.parameter.rest) return this.ofParameter(write.parameter, use, context);
      return hole(use, context);
    } finally {
      this.active.delete(write);
    }
  }

  /** `given[0]` where `...given` takes what callers give. */
  private ofGiven(node: TSESTree.MemberExpression, context: Context | null): Reading | null {
    const parameter = this.analysis.bindings.restElement(unwrap(node.object), staticName(node));
    if (!parameter) return null;
    if (this.active.has(parameter.of)) {
      this.cuts++;
      return null;
    }
    this.active.add(parameter.of);
    const reading = this.ofParameter(parameter, node, context);
    this.active.delete(parameter.of);
    return isPlainHole(reading) ? null : reading;
  }

  /** A parameter of a function that only this file calls: what its callers give. */
  private ofParameter({ of, index }: Pick<NonNullable<Write['parameter']>, 'of' | 'index'>, use: Node, context: Context | null): Reading {
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
      if (this.isText(parts[0] as Node)) return concatenate(this.spreadOut(parts, node, 0).map((part) => this.ofElement(part as Node, context)));
    }
    const same = callee.type === 'MemberExpression' && method !== null && ['trim', 'trimEnd', 'trimStart', 'toString', 'valueOf'].includes(method) ? callee.object
      : callee.type === 'Identifier' && callee.name === 'String' && !this.analysis.bindings.variable(callee) ? node.arguments[0] : undefined;
    if (same) {
      const inner = this.alternatives(same, context);
      return inner.alternatives.some((pieces) => pieces.some((piece) => piece.kind === 'constant')) ? inner : this.ofOther(node, context);
    }
    const entity = this.analysis.entity(callee)?.entity;
    const row = entity && this.analysis.knowledge.propagator(entity);
    if (row?.how === 'format') return this.ofFormat(node, context);
    if (row?.unescaped && node.arguments[0]) return this.alternatives(node.arguments[0], context);
    const reduced = method === 'reduce' && entity?.row.call === undefined ? this.ofReduced(node, context) : null;
    if (reduced) return reduced;
    const local = this.analysis.objects.calledFunction(node);
    const returned = local ? (this.analysis.inventory.returns.get(local) ?? []) : [];
    if (!local || returned.length === 0 || returned.length > 4) return this.ofOther(node, context);
    if (this.active.has(local) || ++this.calls > maximumCalls) {
      this.cuts++;
      return this.ofOther(node, context);
    }
    this.active.add(local);
    const text = union(returned.map((value) => this.alternatives(value, { call: node, of: local, outer: context })));
    this.active.delete(local);
    return isPlainHole(text) ? this.ofOther(node, context) : text;
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
    const elements = this.listed(callee.object, node, 0) ?? [];
    if (elements.some((element) => element === null) || elements.length === 0) return hole(node, context);
    const between: Reading = one([{ kind: 'constant', value: separator, range: null, node }]);
    const parts = elements.flatMap((element, index) => [...(index > 0 ? [between] : []), this.ofElement(element as Node, context)]);
    const { alternatives, folded } = concatenate(parts);
    const isFixed = list.type === 'ArrayExpression' && elements.length === list.elements.length && !elements.some((element) => element?.type === 'SpreadElement');
    return { alternatives, folded: folded || !isFixed };
  }

  /** The elements of a list of this file, with what is pushed before the use and with lists spread into it; null for other lists. */
  private listed(node: Node, use: Node, depth: number): readonly (Node | null)[] | null {
    const list = this.analysis.objects.definition(node);
    if (list.type !== 'ArrayExpression' || depth > 5) return null;
    const bare = unwrap(node);
    const variable = bare.type === 'Identifier' ? this.analysis.bindings.variable(bare) : null;
    const pushed = variable ? this.pushed(variable, use).flatMap((mutation) => mutation.values) : [];
    return this.spreadOut([...list.elements, ...pushed], use, depth);
  }

  private spreadOut(elements: readonly (Node | null)[], use: Node, depth: number): readonly (Node | null)[] {
    return elements.flatMap((element) => (element?.type === 'SpreadElement' ? this.listed(element.argument, use, depth + 1) : null) ?? [element]);
  }

  /** An element of a joined list; of a list that is spread into it one element stands for all. */
  private ofElement(element: Node, context: Context | null): Reading {
    if (element.type !== 'SpreadElement') return this.alternatives(element, context);
    const list = this.analysis.objects.definition(element.argument);
    return (list.type === 'CallExpression' ? this.ofMapped(list, context) : null) ?? hole(unwrap(element.argument), context);
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

  /** `list.reduce((text, item) => text + …, '…')`: what one element adds stands for all. */
  private ofReduced(node: TSESTree.CallExpression, context: Context | null): Reading | null {
    const [callback, initial] = node.arguments;
    const of = callback && initial ? this.analysis.objects.functionOf(callback) : null;
    const parameter = of && parametersOf(of)[0];
    const variable = parameter?.type === 'Identifier' ? this.analysis.bindings.variable(parameter) : null;
    const returned = of ? (this.analysis.inventory.returns.get(of) ?? []) : [];
    if (!initial || !variable || returned.length === 0 || returned.length > 4) return null;
    const added = union(returned.map((value) => this.alternatives(value, context)));
    const isText = (piece: Piece | undefined): boolean => piece?.kind === 'hole' && this.analysis.bindings.variable(piece.node) === variable;
    if (!added.alternatives.every(([first]) => isText(first))) return null;
    const one = { alternatives: added.alternatives.map((pieces) => pieces.slice(1)), folded: true };
    return concatenate([this.alternatives(initial, context), one]);
  }

  private pushed(variable: Variable, use: Node): readonly Mutation[] {
    return this.analysis.bindings.mutations(variable).filter((mutation) => mutation.kind === 'append' && mutation.path.length === 0
      && mutation.node.range[1] <= use.range[0] && !contains(mutation.node, use));
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

/** Expressions that put texts together. */
const composed = new Set(['TemplateLiteral', 'BinaryExpression', 'TaggedTemplateExpression']);

function isPlainHole(reading: Reading): boolean {
  return reading.alternatives.every((pieces) => pieces.length === 1 && pieces[0]?.kind === 'hole');
}

function isRawTag(tag: Node): boolean {
  return tag.type === 'MemberExpression' && staticName(tag) === 'raw' && tag.object.type === 'Identifier' && tag.object.name === 'String';
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
