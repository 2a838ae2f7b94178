import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, Node, OptionAnswer, OptionValue } from './answers.ts';
import { isExportPosition, type Mutation, type Path, type Variable } from './bindings.ts';
import type { CallNode } from './inventory.ts';
import { contains, enclosingClass, enclosingFunction, isFunction, staticName, statementOf, unwrap, wrapped } from './syntax.ts';

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** One place that gives a field of a class its value or its type. */
export interface FieldDefinition {
  readonly annotation: TSESTree.TypeNode | null;
  readonly value: Node | null;
  /** a parameter property of the constructor: its identifier */
  readonly parameter: Node | null;
}

/** The calls of a function in this file; `complete` when no other code can call it. */
export interface Callers {
  readonly calls: readonly CallNode[];
  readonly complete: boolean;
}

/** What stands behind names: objects, classes, functions of this file and their options. */
export class Objects {
  private readonly analysis: Analysis;
  private readonly callersOf = new Map<FunctionNode, Callers>();
  private readonly fields = new Map<ClassNode, Map<string, FieldDefinition[]>>();
  private readonly resolving = new Set<Node>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** The expression behind aliases with one definition and one write; the (unwrapped) node itself if there is none. */
  definition(node: Node): Node {
    let current = unwrap(node);
    for (let step = 0; step < 50; step++) {
      const next = this.definitionOnce(current);
      if (!next) return current;
      current = unwrap(next);
    }
    return current;
  }

  private definitionOnce(node: Node): Node | null {
    if (node.type === 'Identifier') {
      const variable = this.analysis.bindings.variable(node);
      const write = variable && this.analysis.bindings.singleWrite(variable);
      if (!write) return null;
      if (write.kind === 'function' || write.kind === 'class') return write.value;
      if (write.kind !== 'value' || write.defaults.length > 0 || write.without) return null;
      return write.path.length === 0 ? write.value : this.definitionAt(write.value, write.path);
    }
    if (node.type === 'MemberExpression') {
      const name = staticName(node);
      return name === null ? null : this.definitionAt(node.object, [name]);
    }
    return null;
  }

  /** The one expression at a path below another, or null. */
  definitionAt(node: Node, path: Path): Node | null {
    if (this.resolving.has(node)) return null;
    this.resolving.add(node);
    try {
      let current: Node | null = node;
      for (const key of path) current = current ? this.child(current, key) : null;
      return current;
    } finally {
      this.resolving.delete(node);
    }
  }

  private child(node: Node, key: string): Node | null {
    const written = this.mutatedChild(node, key);
    if (written !== undefined) return written;
    const base = this.definition(node);
    switch (base.type) {
      case 'ObjectExpression':
        return this.childOfLiteral(base, key);
      case 'ArrayExpression': {
        const index = Number(key);
        const before = base.elements.slice(0, index + 1);
        return before.some((element) => element?.type === 'SpreadElement') ? null : (base.elements[index] ?? null);
      }
      case 'CallExpression':
        return isFreeze(base) && base.arguments[0] ? this.child(base.arguments[0], key) : null;
      case 'ClassDeclaration':
      case 'ClassExpression':
        return this.single(this.fieldDefinitions(base, key, true));
      default: {
        const owner = this.classOf(base);
        return owner ? this.single(this.fieldDefinitions(owner, key)) : null;
      }
    }
  }

  /** The value that a property write gives, null if several do, undefined if none. */
  private mutatedChild(node: Node, key: string): Node | null | undefined {
    const bare = unwrap(node);
    const variable = bare.type === 'Identifier' ? this.analysis.bindings.variable(bare) : null;
    if (!variable) return undefined;
    const writes = this.analysis.bindings.mutations(variable).filter((mutation) => mutation.path.length === 1 && mutation.path[0] === key && mutation.kind === 'assign');
    if (writes.length === 0) return undefined;
    const base = this.definition(bare);
    const inLiteral = base.type === 'ObjectExpression' && this.childOfLiteral(base, key) !== null;
    return writes.length === 1 && !inLiteral ? (writes[0]?.values[0] ?? null) : null;
  }

  private childOfLiteral(literal: TSESTree.ObjectExpression, key: string): Node | null {
    for (let index = literal.properties.length - 1; index >= 0; index--) {
      const property = literal.properties[index] as TSESTree.Property | TSESTree.SpreadElement;
      if (property.type === 'SpreadElement') {
        const inside = this.child(property.argument, key);
        if (inside) return inside;
        if (this.definition(property.argument).type !== 'ObjectExpression') return null;
        continue;
      }
      const name = this.keyOf(property);
      if (name === null) return null;
      if (name === key) return property.kind === 'init' ? property.value : null;
    }
    return null;
  }

  /** The name of a property, computed constants included. */
  keyOf(property: TSESTree.Property): string | null {
    const name = staticName(property);
    if (name !== null || !property.computed) return name;
    const constant = this.analysis.constant(property.key);
    return constant && (typeof constant.value === 'string' || typeof constant.value === 'number') ? String(constant.value) : null;
  }

  private single(definitions: readonly FieldDefinition[]): Node | null {
    const values = definitions.flatMap((definition) => definition.value ?? definition.parameter ?? []);
    return values.length === 1 ? (values[0] ?? null) : null;
  }

  /** The class of this file of which an expression is an instance (or, for `this` in static members, the class itself). */
  classOf(node: Node): ClassNode | null {
    const bare = unwrap(node);
    if (bare.type === 'ThisExpression') return enclosingClass(bare);
    if (bare.type === 'Identifier') {
      const annotated = this.classOfAnnotation(bare);
      if (annotated) return annotated;
    }
    if (bare.type === 'MemberExpression' && this.resolving.has(bare)) return null;
    const definition = this.definition(bare);
    if (definition.type === 'NewExpression') {
      const callee = this.definition(definition.callee);
      return callee.type === 'ClassDeclaration' || callee.type === 'ClassExpression' ? callee : null;
    }
    return definition.type === 'ThisExpression' ? enclosingClass(definition) : null;
  }

  private classOfAnnotation(identifier: TSESTree.Identifier): ClassNode | null {
    const declared = this.analysis.bindings.variable(identifier)?.identifiers[0] as Node | undefined;
    const type = declared?.type === 'Identifier' ? declared.typeAnnotation?.typeAnnotation : undefined;
    if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return null;
    const definition = this.analysis.bindings.variable(type.typeName)?.defs[0]?.node as Node | undefined;
    return definition?.type === 'ClassDeclaration' ? definition : null;
  }

  /** Everything that gives a field its value: definitions, parameter properties, writes through `this`. */
  fieldDefinitions(owner: ClassNode, name: string, isStatic = false): readonly FieldDefinition[] {
    let fields = this.fields.get(owner);
    if (!fields) this.fields.set(owner, (fields = new Map()));
    const key = `${isStatic ? 'static ' : ''}${name}`;
    let definitions = fields.get(key);
    if (!definitions) {
      definitions = [...this.declaredFields(owner, name, isStatic), ...(isStatic ? [] : this.writtenFields(owner, name))];
      fields.set(key, definitions);
    }
    return definitions;
  }

  private declaredFields(owner: ClassNode, name: string, isStatic: boolean): FieldDefinition[] {
    const found: FieldDefinition[] = [];
    for (const member of owner.body.body) {
      if (member.type === 'PropertyDefinition' && member.static === isStatic && staticName(member) === name) {
        found.push({ annotation: member.typeAnnotation?.typeAnnotation ?? null, value: member.value, parameter: null });
      } else if (member.type === 'MethodDefinition' && member.kind === 'method' && member.static === isStatic && staticName(member) === name) {
        found.push({ annotation: null, value: member.value, parameter: null });
      } else if (member.type === 'MethodDefinition' && member.kind === 'constructor' && !isStatic) {
        for (const parameter of member.value.params) {
          const identifier = parameter.type === 'TSParameterProperty' ? (parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter) : null;
          if (identifier?.type === 'Identifier' && identifier.name === name) {
            found.push({ annotation: identifier.typeAnnotation?.typeAnnotation ?? null, value: null, parameter: identifier });
          }
        }
      }
    }
    return found;
  }

  private writtenFields(owner: ClassNode, name: string): FieldDefinition[] {
    const assignments = this.analysis.inventory.memberAssignments.get(name) ?? [];
    return assignments
      .filter((assignment) => assignment.left.type === 'MemberExpression' && assignment.left.object.type === 'ThisExpression'
        && assignment.operator === '=' && contains(owner, assignment) && enclosingClass(assignment.left.object) === owner)
      .map((assignment) => ({ annotation: null, value: assignment.right, parameter: null }));
  }

  /** The function of this file that an expression denotes: through aliases, members, `bind` and wrappers of one function. */
  functionOf(node: Node): FunctionNode | null {
    let current = this.definition(node);
    for (let step = 0; step < 8; step++) {
      if (isFunction(current)) return current;
      if (current.type !== 'CallExpression') return null;
      const callee = unwrap(current.callee);
      if (callee.type === 'MemberExpression' && staticName(callee) === 'bind') {
        current = this.definition(callee.object);
        continue;
      }
      if (this.functionBehind(callee)) return null;
      const functions = current.arguments.map((argument) => this.definition(argument)).filter((argument) => isFunction(argument) || argument.type === 'CallExpression');
      if (functions.length !== 1 || current.arguments.length > 2) return null;
      current = functions[0] as Node;
    }
    return null;
  }

  private functionBehind(node: Node): FunctionNode | null {
    const definition = this.definition(node);
    return isFunction(definition) ? definition : null;
  }

  /** The function of this file that a call enters, or null. */
  calledFunction(call: CallNode): FunctionNode | null {
    const callee = unwrap(call.callee);
    if (callee.type === 'Super') return null;
    const definition = this.definition(callee);
    if (isFunction(definition)) return definition;
    if (callee.type === 'MemberExpression' && (staticName(callee) === 'call' || staticName(callee) === 'apply')) return null;
    return definition.type === 'CallExpression' && isBind(definition) ? this.functionOf(definition) : null;
  }

  /** Calls of a function in this file. */
  callers(of: FunctionNode): Callers {
    const known = this.callersOf.get(of);
    if (known) return known;
    this.callersOf.set(of, { calls: [], complete: false });
    const callers = this.findCallers(of);
    this.callersOf.set(of, callers);
    return callers;
  }

  private findCallers(of: FunctionNode): Callers {
    const position = wrapped(of);
    const parent = position.parent;
    if (parent?.type === 'CallExpression' && parent.callee === position) return { calls: [parent], complete: true };
    const variable = this.variableOf(of);
    if (variable) return this.callersThrough(variable);
    const name = methodName(of);
    if (name === null) return { calls: [], complete: false };
    const calls = (this.analysis.inventory.callsByMember.get(name) ?? []).filter((call) => this.calledFunction(call) === of);
    return { calls, complete: false };
  }

  private callersThrough(variable: Variable): Callers {
    const calls: CallNode[] = [];
    let complete = !this.analysis.bindings.isExported(variable);
    for (const reference of variable.references) {
      if (!reference.isRead()) continue;
      const place = wrapped(reference.identifier as Node);
      const parent = place.parent;
      if ((parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === place) calls.push(parent);
      else complete = false;
    }
    return { calls, complete };
  }

  /** The variable that names a function, when it has no other value. */
  variableOf(of: FunctionNode): Variable | null {
    if (of.type === 'FunctionDeclaration') {
      const variable = of.id ? this.analysis.bindings.variable(of.id) : null;
      return variable && this.analysis.bindings.singleWrite(variable) ? variable : null;
    }
    const parent = wrapped(of).parent;
    if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return null;
    const variable = this.analysis.bindings.variable(parent.id);
    return variable && this.analysis.bindings.singleWrite(variable) ? variable : null;
  }

  /** Expressions by which a function is handed on: itself where it stands, references to its name, members that denote it. */
  usesOf(of: FunctionNode): readonly Node[] {
    const uses: Node[] = of.type === 'FunctionDeclaration' ? [] : [of];
    const variable = this.variableOf(of);
    for (const reference of variable?.references ?? []) {
      const identifier = reference.identifier as Node;
      if (!reference.isRead()) continue;
      const parent = wrapped(identifier).parent;
      if (parent?.type === 'MemberExpression' && parent.object === identifier && staticName(parent) === 'bind' && parent.parent.type === 'CallExpression') uses.push(parent.parent);
      else if (!(parent?.type === 'CallExpression' && parent.callee === identifier)) uses.push(identifier);
    }
    const name = methodName(of);
    for (const member of name === null ? [] : (this.analysis.inventory.memberValues.get(name) ?? [])) {
      if (this.definition(member) !== of) continue;
      const isBound = member.parent.type === 'MemberExpression' && member.parent.parent.type === 'CallExpression';
      uses.push(isBound ? member.parent.parent as Node : member);
    }
    return uses;
  }

  /** Can other files call this function or see this object? */
  isExported(node: Node): boolean {
    for (let current: Node | undefined = node; current; current = current.parent) {
      if (current.type === 'ExportNamedDeclaration' || current.type === 'ExportDefaultDeclaration') return true;
      if (isExportPosition(current)) return true;
      const variable = current.type === 'VariableDeclarator' && current.id.type === 'Identifier' ? this.analysis.bindings.variable(current.id)
        : (current.type === 'FunctionDeclaration' || current.type === 'ClassDeclaration') && current.id ? this.analysis.bindings.variable(current.id) : null;
      if (variable) return this.analysis.bindings.isExported(variable);
      if (isFunction(current) && current !== node && !methodName(current)) return false;
    }
    return false;
  }

  /** Answers `option(node, path)` for the production environment. */
  option(node: Node, path: Path): OptionAnswer {
    return new OptionReader(this.analysis, this).read(node, path);
  }
}

function isFreeze(call: TSESTree.CallExpression): boolean {
  return call.callee.type === 'MemberExpression' && call.callee.object.type === 'Identifier' && call.callee.object.name === 'Object'
    && ['freeze', 'seal'].includes(staticName(call.callee) ?? '');
}

function isBind(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && staticName(callee) === 'bind';
}

/** The name under which a function is a member of a class or an object literal. */
export function methodName(of: FunctionNode): string | null {
  const parent = wrapped(of).parent;
  switch (parent?.type) {
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
      return staticName(parent);
    case 'AssignmentExpression':
      return parent.left.type === 'MemberExpression' ? staticName(parent.left) : null;
    default:
      return null;
  }
}

const unknown: OptionAnswer = { kind: 'unknown', node: null };

/** Reads a property through literals, spreads, later writes and conditions. */
class OptionReader {
  private readonly analysis: Analysis;
  private readonly objects: Objects;
  private steps = 0;

  constructor(analysis: Analysis, objects: Objects) {
    this.analysis = analysis;
    this.objects = objects;
  }

  read(node: Node, path: Path): OptionAnswer {
    if (path.length === 0) return this.found(node);
    const first = this.property(node, path[0] as string, node);
    if (first.kind !== 'found' || path.length === 1) return first;
    const answers = first.values.map((value) => (value.kind === 'constant' && (value.value === undefined || value.value === null)
      ? ({ kind: 'missing', object: value.node } as const) : this.read(value.node, path.slice(1))));
    return this.join(answers, first.node);
  }

  private property(node: Node, name: string, use: Node): OptionAnswer {
    if (++this.steps > 500) return unknown;
    const bare = unwrap(node);
    switch (bare.type) {
      case 'ObjectExpression':
        return this.propertyOfLiteral(bare, name, use);
      case 'Identifier':
        return this.propertyOfVariable(bare, name, use);
      case 'MemberExpression': {
        const key = staticName(bare);
        const inner = key === null ? unknown : this.property(bare.object, key, use);
        if (inner.kind === 'found') return this.join(inner.values.map((value) => this.property(value.node, name, use)), inner.node);
        const definition = this.objects.definition(bare);
        return definition === bare ? { kind: 'unknown', node: bare } : this.property(definition, name, use);
      }
      case 'ConditionalExpression': {
        const test = this.analysis.constants.evaluate(bare.test, 'production');
        if (test) return this.property(test.value ? bare.consequent : bare.alternate, name, use);
        return this.join([this.property(bare.consequent, name, use), this.property(bare.alternate, name, use)], bare);
      }
      case 'LogicalExpression':
        return this.propertyOfLogical(bare, name, use);
      case 'CallExpression':
        return this.propertyOfCall(bare, name, use);
      default: {
        const constant = this.analysis.constants.evaluate(bare, 'production');
        return constant && typeof constant.value !== 'object' ? { kind: 'missing', object: bare } : { kind: 'unknown', node: bare };
      }
    }
  }

  private propertyOfLogical(node: TSESTree.LogicalExpression, name: string, use: Node): OptionAnswer {
    const left = this.analysis.constants.evaluate(node.left, 'production');
    if (node.operator === '&&') {
      if (left) return left.value ? this.property(node.right, name, use) : { kind: 'missing', object: node };
      return this.join([this.property(node.right, name, use), { kind: 'missing', object: node }], node);
    }
    const right = this.property(node.right, name, use);
    return this.join([this.property(node.left, name, use), right], node);
  }

  private propertyOfLiteral(literal: TSESTree.ObjectExpression, name: string, use: Node): OptionAnswer {
    const alternatives: OptionAnswer[] = [];
    for (let index = literal.properties.length - 1; index >= 0; index--) {
      const property = literal.properties[index] as TSESTree.Property | TSESTree.SpreadElement;
      if (property.type === 'SpreadElement') {
        const inside = this.property(property.argument, name, use);
        if (inside.kind === 'missing') continue;
        alternatives.push(inside);
        if (inside.kind === 'found' && !inside.values.some((value) => value.kind === 'constant' && value.value === undefined)) return this.join(alternatives, literal);
        if (inside.kind === 'unknown') return this.join(alternatives, literal);
        continue;
      }
      const key = this.objects.keyOf(property);
      if (key === null) return { kind: 'unknown', node: property };
      if (key !== name) continue;
      alternatives.push(property.kind === 'init' ? this.found(property.value, property) : { kind: 'unknown', node: property });
      return this.join(alternatives, literal);
    }
    return alternatives.length > 0 ? this.join([...alternatives, { kind: 'missing', object: literal }], literal) : { kind: 'missing', object: literal };
  }

  private propertyOfVariable(identifier: TSESTree.Identifier, name: string, use: Node): OptionAnswer {
    const { bindings, control } = this.analysis;
    const variable = bindings.variable(identifier);
    if (!variable) return { kind: 'unknown', node: identifier };
    const later = this.lastMutation(variable, name, use);
    if (later && later.certain) return later.answer;
    const writes = control.reachingWrites(variable, identifier);
    const answers = writes.map((write): OptionAnswer => {
      if (write.kind !== 'value' || write.defaults.length > 0 || write.without) return { kind: 'unknown', node: identifier };
      if (write.path.length === 0) return this.property(write.value, name, use);
      const definition = this.objects.definitionAt(write.value, write.path);
      return definition ? this.property(definition, name, use) : { kind: 'unknown', node: identifier };
    });
    const escaped = this.escapes(variable, use) && answers.every((answer) => answer.kind === 'missing');
    if (escaped) return { kind: 'unknown', node: identifier };
    return this.join(later ? [later.answer, ...answers] : answers, identifier);
  }

  /** The last property write before the use: certain if it stands in a statement of the same block or around the use. */
  private lastMutation(variable: Variable, name: string, use: Node): { answer: OptionAnswer; certain: boolean } | null {
    const before = this.analysis.bindings.mutations(variable).filter((mutation) => mutation.node.range[1] <= use.range[0] && touches(mutation, name));
    const last = before.at(-1);
    if (!last) return null;
    const answer = this.mutationAnswer(last, name);
    const list = statementOf(last.node).parent;
    const certain = list !== undefined && contains(list, use) && enclosingFunction(last.node) === enclosingFunction(use) && statementOf(last.node).type === 'ExpressionStatement';
    return { answer, certain };
  }

  private mutationAnswer(mutation: Mutation, name: string): OptionAnswer {
    if (mutation.kind === 'assign' && mutation.values[0] && mutation.path.length === 1 && mutation.path[0] === name) return this.found(mutation.values[0]);
    if (mutation.kind === 'delete' && mutation.path[0] === name) return { kind: 'missing', object: mutation.node };
    if (mutation.kind === 'merge' && mutation.path.length === 0) {
      const answers = [...mutation.values].reverse().map((value) => this.property(value, name, mutation.node));
      return answers.find((answer) => answer.kind !== 'missing') ?? unknown;
    }
    return { kind: 'unknown', node: mutation.node };
  }

  /** Has the object been given to code that may add properties, before the use? */
  private escapes(variable: Variable, use: Node): boolean {
    return variable.references.some((reference) => {
      const identifier = reference.identifier as Node;
      const parent = identifier.parent;
      return identifier.range[1] < use.range[0] && parent?.type === 'CallExpression' && parent.callee !== identifier && !contains(parent, use)
        && this.analysis.entity(parent.callee) === null && !isFreeze(parent);
    });
  }

  private propertyOfCall(call: TSESTree.CallExpression, name: string, use: Node): OptionAnswer {
    if (isFreeze(call) && call.arguments[0]) return this.property(call.arguments[0], name, use);
    const callee = unwrap(call.callee);
    if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Object' && staticName(callee) === 'assign') {
      for (const argument of [...call.arguments].reverse()) {
        const answer = argument.type === 'SpreadElement' ? unknown : this.property(argument, name, use);
        if (answer.kind !== 'missing') return answer;
      }
      return { kind: 'missing', object: call };
    }
    const local = this.objects.calledFunction(call);
    const returned = local ? (this.analysis.inventory.returns.get(local) ?? []) : [];
    if (returned.length === 0) return { kind: 'unknown', node: call };
    return this.join(returned.map((value) => this.property(value, name, value)), call);
  }

  private found(node: Node, at: Node = node): OptionAnswer {
    return { kind: 'found', node: at, values: this.values(node) };
  }

  private values(node: Node): readonly OptionValue[] {
    const bare = unwrap(node);
    if (bare.type === 'ConditionalExpression') {
      const test = this.analysis.constants.evaluate(bare.test, 'production');
      if (!test) return [...this.values(bare.consequent), ...this.values(bare.alternate)].slice(0, 8);
      return this.values(test.value ? bare.consequent : bare.alternate);
    }
    const constant = this.analysis.constants.evaluate(bare, 'production');
    if (constant) return [{ kind: 'constant', value: constant.value, node: bare }];
    if (bare.type === 'Identifier') {
      const definition = this.objects.definition(bare);
      if (definition.type === 'ConditionalExpression') return this.values(definition);
    }
    return [{ kind: 'other', node: bare }];
  }

  private join(answers: readonly OptionAnswer[], node: Node): OptionAnswer {
    if (answers.length === 0) return { kind: 'unknown', node };
    if (answers.some((answer) => answer.kind === 'unknown')) return answers.find((answer) => answer.kind === 'unknown') as OptionAnswer;
    const found = answers.filter((answer) => answer.kind === 'found');
    if (found.length === 0) return answers[0] as OptionAnswer;
    const values = answers.flatMap((answer): readonly OptionValue[] =>
      (answer.kind === 'found' ? answer.values : [{ kind: 'constant', value: undefined, node }]));
    return { kind: 'found', node: found.length === 1 && found[0] ? found[0].node : node, values: values.slice(0, 16) };
  }
}

function touches(mutation: Mutation, name: string): boolean {
  if (mutation.kind === 'merge') return mutation.path.length === 0;
  return mutation.path[0] === name || mutation.path[0] === '*';
}
