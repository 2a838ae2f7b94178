import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, Node, OptionAnswer, OptionValue } from './answers.ts';
import { isExportPosition, isObjectAssign, type Mutation, mutationsAt, type Path, type Variable } from './bindings.ts';
import type { CallNode, EnteringNode, Inventory } from './inventory.ts';
import { Memo } from './recursion.ts';
import { propagatorOf } from './structures.ts';
import { contains, enclosingClass, enclosingFunction, isFunction, isNullish, parametersOf, statementOf, staticName, unwrap, wrapped } from './syntax.ts';

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** One place that gives a field of a class its value or its type. */
export interface FieldDefinition {
  readonly annotation: TSESTree.TypeNode | null;
  readonly value: Node | null;
  /** a parameter property of the constructor: its identifier */
  readonly parameter: Node | null;
  /** reading the field calls this function */
  readonly getter?: FunctionNode;
}

/** A value that a call hands over; with `spread` it is a list whose elements are. */
export interface Given {
  readonly value: Node;
  readonly spread: boolean;
}

/** The calls of a function in this file; `complete` when no other code can call it. */
export interface Callers {
  readonly calls: readonly CallNode[];
  readonly complete: boolean;
}

/** What stands behind names: objects, classes, functions of this file and their options. */
export class Objects {
  private readonly analysis: Analysis;
  private readonly definitions: Memo<Node, Node | null>;
  private readonly parts = new Map<string, Memo<Node, Node | null>>();
  private readonly classes: Memo<Node, ClassNode | null>;
  private readonly callersOf: Memo<FunctionNode, Callers>;
  private readonly fields = new Map<string, Memo<ClassNode, readonly FieldDefinition[]>>();
  private merges: readonly CallNode[] | null = null;
  private fieldMutationsOf: ReadonlyMap<ClassNode, ReadonlyMap<string, readonly Mutation[]>> | null = null;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.definitions = new Memo(analysis.recursion, null);
    this.classes = new Memo(analysis.recursion, null);
    this.callersOf = new Memo(analysis.recursion, unseen);
  }

  /** The expression behind aliases with one definition and one write; the (unwrapped) node itself if there is none. */
  definition(node: Node): Node {
    const bare = unwrap(node);
    if (bare.type !== 'Identifier' && bare.type !== 'MemberExpression') return bare;
    return this.definitions.ask(bare, () => this.findDefinition(bare)) ?? bare;
  }

  private findDefinition(node: Node): Node {
    let current = node;
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
    const name = path.join('\0');
    let parts = this.parts.get(name);
    if (!parts) this.parts.set(name, (parts = new Memo(this.analysis.recursion, null)));
    return parts.ask(node, () => {
      let current: Node | null = node;
      for (const key of path) current = current ? this.child(current, key) : null;
      return current;
    });
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
      case 'ClassDeclaration':
      case 'ClassExpression':
        return this.single(this.fieldDefinitions(base, key, true));
      default: {
        if (base.type === 'CallExpression' && isFreeze(base)) return base.arguments[0] ? this.child(base.arguments[0], key) : null;
        const owner = this.classOf(base);
        const value = owner && this.single(this.fieldDefinitions(owner, key));
        return owner && value?.type === 'Literal' && this.isMergedOver(owner, key) ? null : value;
      }
    }
  }

  /** The value that a property write gives, null if several do, undefined if none. */
  private mutatedChild(node: Node, key: string): Node | null | undefined {
    const bare = unwrap(node);
    const variable = bare.type === 'Identifier' ? this.analysis.bindings.variable(bare) : null;
    if (!variable) return undefined;
    const writes = this.analysis.bindings.mutations(variable).filter((mutation) => mayWrite(mutation, key));
    if (writes.length === 0) return undefined;
    const [write] = writes;
    if (write && contains(write.node, bare)) return null;
    const base = this.definition(bare);
    const inLiteral = base.type === 'ObjectExpression' && this.childOfLiteral(base, key) !== null;
    return writes.length === 1 && write?.kind === 'assign' && write.path[0] === key && !inLiteral ? (write.values[0] ?? null) : null;
  }

  private childOfLiteral(literal: TSESTree.ObjectExpression, key: string): Node | null {
    for (let index = literal.properties.length - 1; index >= 0; index--) {
      const property = literal.properties[index] as TSESTree.Property | TSESTree.SpreadElement;
      if (property.type === 'SpreadElement') {
        const inside = this.definitionAt(property.argument, [key]);
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

  /** The names that the file writes for properties of an object: in its literal, in objects spread into it, by assignment. */
  namesOf(node: Node, depth = 0): readonly string[] {
    const bare = unwrap(node);
    const variable = bare.type === 'Identifier' ? this.analysis.bindings.variable(bare) : null;
    const literal = this.definition(bare);
    if (depth > 5) return [];
    const own = literal.type !== 'ObjectExpression' ? [] : literal.properties.flatMap((property) =>
      (property.type === 'Property' ? (this.keyOf(property) ?? []) : this.namesOf(property.argument, depth + 1)));
    const written = (variable ? this.analysis.bindings.mutations(variable) : []).flatMap((mutation) =>
      (mutation.kind === 'assign' && mutation.path.length === 1 && mutation.path[0] !== '*' ? mutation.path : []));
    return [...new Set([...own, ...written])];
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
    return bare.type === 'ThisExpression' ? enclosingClass(bare) : this.classes.ask(bare, () => this.findClass(bare));
  }

  private findClass(bare: Node): ClassNode | null {
    if (bare.type === 'Identifier') {
      const annotated = this.classOfAnnotation(bare);
      if (annotated) return annotated;
    }
    const definition = this.definition(bare);
    if (definition.type === 'NewExpression') {
      const callee = this.definition(definition.callee);
      return callee.type === 'ClassDeclaration' || callee.type === 'ClassExpression' ? callee : null;
    }
    if (definition.type === 'CallExpression') return this.classOfResult(definition);
    if (definition.type === 'MemberExpression') return this.classKept(definition);
    return definition.type === 'ThisExpression' ? enclosingClass(definition) : null;
  }

  /** What the file keeps under a name for its handlers: `app.decorate('items', new Items())`. */
  private classKept(member: TSESTree.MemberExpression): ClassNode | null {
    const name = this.analysis.inventory.classes.length > 0 ? staticName(member) : null;
    const owner = name !== null ? this.analysis.entity(member.object)?.entity : null;
    if (name === null || !owner?.row.shared) return null;
    return onlyClass(this.analysis.shared.writesOf(owner, name).filter((value) => !isNullish(unwrap(value))).map((value) => this.classOf(value)));
  }

  /** A call of a method that returns `this`, or of a function that makes an instance. */
  private classOfResult(call: TSESTree.CallExpression): ClassNode | null {
    const local = this.calledFunction(call);
    return onlyClass((local ? (this.analysis.inventory.returns.get(local) ?? []) : []).map((value) => this.classOf(value)));
  }

  private classOfAnnotation(identifier: TSESTree.Identifier): ClassNode | null {
    const declared = this.analysis.bindings.variable(identifier)?.identifiers[0] as Node | undefined;
    const type = declared?.type === 'Identifier' ? declared.typeAnnotation?.typeAnnotation : undefined;
    if (declared && !type) return this.classInjected(declared);
    if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return null;
    const definition = this.analysis.bindings.variable(type.typeName)?.defs[0]?.node as Node | undefined;
    return definition?.type === 'ClassDeclaration' ? definition : null;
  }

  /** The class of which a parameter of a constructor is given an instance, as a decorator of its class says. */
  private classInjected(declared: Node): ClassNode | null {
    const of = declared.parent?.type === 'FunctionExpression' ? declared.parent : null;
    const injected = of && this.analysis.decorators.injectedInto(of, of.params.indexOf(declared as TSESTree.Parameter));
    const token = injected && this.definition(injected);
    return token?.type === 'ClassDeclaration' ? token : null;
  }

  /** Everything that gives a field its value: definitions, parameter properties, writes through `this`; else the parent's. */
  fieldDefinitions(owner: ClassNode, name: string, isStatic = false): readonly FieldDefinition[] {
    const key = `${isStatic ? 'static ' : ''}${name}`;
    let fields = this.fields.get(key);
    if (!fields) this.fields.set(key, (fields = new Memo(this.analysis.recursion, [])));
    return fields.ask(owner, () => {
      const definitions = [...this.declaredFields(owner, name, isStatic), ...(isStatic ? [] : this.writtenFields(owner, name))];
      const hasValue = definitions.some((definition) => definition.value ?? definition.getter ?? definition.parameter);
      const parent = hasValue ? null : this.parentOf(owner);
      return parent ? [...definitions, ...this.fieldDefinitions(parent, name, isStatic)] : definitions;
    });
  }

  /** What is written into a field below its top, pushed or merged into it, in source order. */
  fieldMutations(owner: ClassNode, name: string): readonly Mutation[] {
    this.fieldMutationsOf ??= collectFieldMutations(this.analysis.inventory);
    const all = this.fieldMutationsOf;
    return this.lineOf(owner).flatMap((one) => all.get(one)?.get(name) ?? []);
  }

  /** The objects whose properties a class writes into its instances: `Object.assign(this, given)`. */
  mergedInto(owner: ClassNode): readonly Node[] {
    this.merges ??= (this.analysis.inventory.callsByMember.get('assign') ?? []).filter((call) => isObjectAssign(call.callee) && call.arguments[0]?.type === 'ThisExpression');
    if (this.merges.length === 0) return [];
    const owners = this.lineOf(owner);
    return this.merges.flatMap((call) => (owners.includes(enclosingClass(call) as ClassNode) ? call.arguments.slice(1).filter((value) => value.type !== 'SpreadElement') : []));
  }

  /** Can `Object.assign(this, given)` write the field? */
  private isMergedOver(owner: ClassNode, name: string): boolean {
    return this.mergedInto(owner).some((value) => {
      const literal = this.definition(value);
      return literal.type !== 'ObjectExpression' || !literal.properties.every((property) => property.type === 'Property' && ![null, name].includes(this.keyOf(property)));
    });
  }

  private declaredFields(owner: ClassNode, name: string, isStatic: boolean): FieldDefinition[] {
    const found: FieldDefinition[] = [];
    for (const member of owner.body.body) {
      if (member.type === 'PropertyDefinition' && member.static === isStatic && staticName(member) === name) {
        found.push({ annotation: member.typeAnnotation?.typeAnnotation ?? null, value: member.value, parameter: null });
      } else if (member.type === 'MethodDefinition' && member.kind === 'method' && member.static === isStatic && staticName(member) === name) {
        found.push({ annotation: null, value: member.value, parameter: null });
      } else if (member.type === 'MethodDefinition' && member.kind === 'get' && member.static === isStatic && staticName(member) === name && isFunction(member.value)) {
        found.push({ annotation: member.value.returnType?.typeAnnotation ?? null, value: null, parameter: null, getter: member.value });
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
      // What a method does with the elements of a list is no function that wraps its callback.
      if (this.functionBehind(callee) || propagatorOf(current, this.analysis)?.callback) return null;
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
    const functions = this.calledFunctions(call);
    return functions.length === 1 ? (functions[0] ?? null) : null;
  }

  /** The functions of this file that a call can enter; none if it can enter others too. */
  calledFunctions(call: CallNode): readonly FunctionNode[] {
    const callee = unwrap(call.callee);
    if (callee.type === 'Super') return [];
    const definition = this.definition(callee);
    if (isFunction(definition)) return [definition];
    if (callee.type === 'MemberExpression' && (staticName(callee) === 'call' || staticName(callee) === 'apply')) {
      const called = this.definition(callee.object);
      return isFunction(called) ? [called] : [];
    }
    if (definition.type === 'ConditionalExpression') {
      const branches = [definition.consequent, definition.alternate].map((branch) => this.definition(branch));
      return branches.every(isFunction) ? branches : [];
    }
    const bound = definition.type === 'CallExpression' && isBind(definition) ? this.functionOf(definition) : null;
    return bound ? [bound] : [];
  }

  /** The values that the parameters of an entered function get, in order; an element of a spread list is `spread`. */
  given(call: EnteringNode): readonly Given[] {
    if (call.type === 'TaggedTemplateExpression') return [call.quasi.quasis[0] as Node, ...call.quasi.expressions].map((value) => ({ value, spread: false }));
    const own = call.arguments.map(givenBy);
    const callee = unwrap(call.callee);
    const name = callee.type === 'MemberExpression' ? staticName(callee) : null;
    if (callee.type === 'MemberExpression' && (name === 'call' || name === 'apply') && isFunction(this.definition(callee.object))) {
      const list = call.arguments[1];
      return name === 'call' ? own.slice(1) : list ? [{ value: list, spread: true }] : [];
    }
    const definition = this.definition(callee);
    return definition.type === 'CallExpression' && isBind(definition) ? [...definition.arguments.slice(1).map(givenBy), ...own] : own;
  }

  /** Calls of a function in this file. */
  callers(of: FunctionNode): Callers {
    return this.callersOf.ask(of, () => this.findCallers(of));
  }

  private findCallers(of: FunctionNode): Callers {
    const variable = of.type === 'FunctionDeclaration' ? this.variableOf(of) : null;
    if (of.type === 'FunctionDeclaration') return variable ? this.callersThrough(variable, 0) : { calls: [], complete: false };
    const name = methodName(of);
    if (name === null) return this.callersFrom(of, 0);
    const owner = wrapped(of).parent?.parent;
    if (owner?.type === 'ClassBody' && name === 'constructor') return this.constructions(owner.parent);
    const calls = (this.analysis.inventory.callsByMember.get(name) ?? []).filter((call) => this.calledFunctions(call).includes(of));
    return { calls, complete: this.isKept(of, name) };
  }

  /** Every `new` of a class and of the classes that inherit its constructor, and `super(…)` in those that call it. */
  private constructions(owner: ClassNode): Callers {
    const calls: CallNode[] = [];
    let complete = true;
    const classes = this.analysis.inventory.classes.filter((other) => other === owner || this.inheritsConstructor(other, owner));
    for (const heir of classes) {
      const variables = this.analysis.sourceCode.scopeManager?.getDeclaredVariables(heir) ?? [];
      const uses = [...variables.map((variable) => this.callersThrough(variable, 0)), ...(heir.type === 'ClassExpression' ? [this.callersFrom(heir, 0)] : [])];
      calls.push(...uses.flatMap((found) => found.calls).filter((call) => call.type === 'NewExpression'));
      complete &&= uses.every((found) => found.complete);
    }
    for (const call of this.analysis.inventory.otherCalls) {
      const heir = call.callee.type === 'Super' ? enclosingClass(call) : null;
      if (heir?.superClass && classes.includes(this.definition(heir.superClass) as ClassNode)) calls.push(call);
    }
    return { calls, complete };
  }

  private inheritsConstructor(heir: ClassNode, owner: ClassNode): boolean {
    for (const current of this.lineOf(heir)) {
      if (current === owner) return true;
      if (current.body.body.some((member) => member.type === 'MethodDefinition' && member.kind === 'constructor')) return false;
    }
    return false;
  }

  /** A class and those of this file that it extends, up to eight above it; half-typed ones can lead in a circle. */
  private lineOf(owner: ClassNode): readonly ClassNode[] {
    const line = [owner];
    for (let parent = this.parentOf(owner); parent && line.length <= 8 && !line.includes(parent); parent = this.parentOf(parent)) line.push(parent);
    return line;
  }

  /** The class of this file that a class extends. */
  parentOf(owner: ClassNode): ClassNode | null {
    const parent = owner.superClass ? this.definition(owner.superClass) : null;
    return parent?.type === 'ClassDeclaration' || parent?.type === 'ClassExpression' ? parent : null;
  }

  /** Does the object of a method stay where this file sees every call of the method? */
  private isKept(of: FunctionNode, name: string): boolean {
    const parent = wrapped(of).parent;
    if ((this.analysis.inventory.memberValues.get(name) ?? []).some((member) => !this.isOther(member, of))) return false;
    if (parent?.type === 'Property') return this.staysHere(parent.parent, 0);
    const owner = parent?.parent?.type === 'ClassBody' ? parent.parent.parent : null;
    if (!owner) return false;
    const uses = this.constructions(owner);
    const isStatic = (parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition') && parent.static;
    return uses.complete && (isStatic || uses.calls.every((call) => call.callee.type === 'Super' || this.staysHere(call, 0)));
  }

  /** Is a member surely another function? */
  private isOther(member: Node, of: FunctionNode): boolean {
    const definition = this.definition(member);
    return isFunction(definition) && definition !== of;
  }

  /** Is an object only read through its members, under names that other files cannot see? */
  private staysHere(node: Node, depth: number): boolean {
    const place = wrapped(node);
    const parent = place.parent;
    if (depth > 8 || !parent) return false;
    switch (parent.type) {
      case 'MemberExpression':
        return parent.object === place && (parent.parent.type !== 'CallExpression' || parent.parent.callee !== parent || !this.returnsThis(parent.parent) || this.staysHere(parent.parent, depth + 1));
      case 'ExpressionStatement':
        return true;
      case 'AwaitExpression':
        return this.staysHere(parent, depth + 1);
      case 'VariableDeclarator': {
        const variable = parent.id.type === 'Identifier' ? this.analysis.bindings.variable(parent.id) : null;
        if (!variable) return parent.id.type === 'ObjectPattern';
        return !this.analysis.bindings.isExported(variable) && this.isOnlyRead(variable, depth);
      }
      case 'PropertyDefinition':
      case 'AssignmentExpression':
        return this.isField(parent);
      case 'CallExpression':
      case 'NewExpression':
        return this.staysInside(parent, place, depth);
      default:
        return false;
    }
  }

  /** An object that is handed to a function of this file: does it stay in its parameter, or in the field that the parameter declares? */
  private staysInside(call: CallNode, argument: Node, depth: number): boolean {
    const definition = call.type === 'NewExpression' ? this.definition(call.callee) : null;
    const isClass = definition?.type === 'ClassDeclaration' || definition?.type === 'ClassExpression';
    const [local, ...others] = isClass ? [this.constructorOf(definition)] : this.calledFunctions(call);
    const index = this.given(call).findIndex((given) => given.value === argument && !given.spread);
    const parameter = (local && parametersOf(local))?.[index];
    if (!parameter || others.length > 0) return false;
    const declared = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
    const variable = declared.type === 'Identifier' ? this.analysis.bindings.variable(declared) : null;
    if (!variable || !this.isOnlyRead(variable, depth)) return false;
    return parameter.type !== 'TSParameterProperty' || parameter.accessibility === 'private' || !this.isExported(enclosingClass(parameter) as Node);
  }

  /** The constructor that `new` of a class runs, its own or that of a class of this file that it extends. */
  constructorOf(owner: ClassNode): FunctionNode | null {
    for (const { body } of this.lineOf(owner)) {
      for (const member of body.body) if (member.type === 'MethodDefinition' && member.kind === 'constructor' && isFunction(member.value)) return member.value;
    }
    return null;
  }

  private isOnlyRead(variable: Variable, depth: number): boolean {
    return variable.references.every((reference) => !reference.isRead() || this.staysHere(reference.identifier as Node, depth + 1));
  }

  /** Is the place a field that other files cannot read? */
  private isField(node: TSESTree.PropertyDefinition | TSESTree.AssignmentExpression): boolean {
    const isOwn = node.type === 'PropertyDefinition' || (node.left.type === 'MemberExpression' && node.left.object.type === 'ThisExpression');
    const name = node.type === 'PropertyDefinition' ? staticName(node) : staticName(node.left);
    const owner = isOwn ? enclosingClass(node) : null;
    if (!owner || name === null) return false;
    const isPrivate = (member: TSESTree.ClassElement) => member.type === 'PropertyDefinition' && staticName(member) === name && member.accessibility === 'private';
    return name.startsWith('#') || owner.body.body.some(isPrivate) || !this.isExported(owner);
  }

  private returnsThis(call: TSESTree.CallExpression): boolean {
    const local = this.calledFunction(call);
    return local !== null && (this.analysis.inventory.returns.get(local) ?? []).some((value) => unwrap(value).type === 'ThisExpression');
  }

  private callersThrough(variable: Variable, depth: number): Callers {
    const calls: CallNode[] = [];
    let complete = !this.analysis.bindings.isExported(variable);
    for (const reference of variable.references) {
      if (!reference.isRead() || isTypePosition(reference.identifier as Node)) continue;
      const found = this.callersFrom(reference.identifier as Node, depth + 1);
      calls.push(...found.calls);
      complete &&= found.complete;
    }
    return { calls, complete };
  }

  /** Calls of the function that this expression denotes, which is called here or handed on. */
  private callersFrom(expression: Node, depth: number): Callers {
    const place = wrapped(expression);
    const parent = place.parent;
    if (!parent || depth > 12) return unseen;
    switch (parent.type) {
      case 'CallExpression':
      case 'NewExpression':
        return parent.callee === place ? { calls: [parent], complete: true } : this.callersInside(parent, place, depth);
      case 'MemberExpression':
        return parent.object === place ? this.callersByMethod(parent, depth) : unseen;
      case 'ConditionalExpression':
        return parent.test === place ? nobody : this.callersFrom(parent, depth + 1);
      case 'ClassDeclaration':
      case 'ClassExpression':
        return parent.superClass === place ? nobody : unseen;
      case 'VariableDeclarator': {
        const variable = parent.id.type === 'Identifier' ? this.analysis.bindings.variable(parent.id) : null;
        return variable && this.analysis.bindings.singleWrite(variable) ? this.callersThrough(variable, depth) : unseen;
      }
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
        return this.callersOfResult(parent, place, depth);
      default:
        return unseen;
    }
  }

  private callersByMethod(member: TSESTree.MemberExpression, depth: number): Callers {
    const call = member.parent;
    const name = staticName(member);
    if (call.type !== 'CallExpression' || call.callee !== member) return this.isStaticPlace(member) ? nobody : unseen;
    if (name === 'call' || name === 'apply') return { calls: [call], complete: true };
    return name === 'bind' ? this.callersFrom(call, depth + 1) : this.isStaticPlace(member) ? nobody : unseen;
  }

  /** `C.method`: a member of a class, which does not call its constructor. */
  private isStaticPlace(member: TSESTree.MemberExpression): boolean {
    const owner = this.definition(member.object);
    return owner.type === 'ClassDeclaration' || owner.type === 'ClassExpression';
  }

  /** A function that is handed to a function of this file: calls of its parameter. */
  private callersInside(call: CallNode, argument: Node, depth: number): Callers {
    const [local, ...others] = this.calledFunctions(call);
    const index = this.given(call).findIndex((given) => given.value === argument && !given.spread);
    const parameter = (local && parametersOf(local))?.[index];
    const variable = parameter?.type === 'Identifier' ? this.analysis.bindings.variable(parameter) : null;
    return variable && others.length === 0 ? this.callersThrough(variable, depth) : unseen;
  }

  /** A function that a function of this file returns: calls of its results. */
  private callersOfResult(end: Node, place: Node, depth: number): Callers {
    const maker = end.type === 'ArrowFunctionExpression' ? (end.body === place ? end : null) : enclosingFunction(end);
    if (!maker) return unseen;
    const makers = this.callers(maker);
    const found = makers.calls.map((call) => this.callersFrom(call, depth + 1));
    return { calls: found.flatMap((callers) => callers.calls), complete: makers.complete && found.every((callers) => callers.complete) };
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
    const end = wrapped(of).parent;
    const maker = end?.type === 'ArrowFunctionExpression' ? end : end?.type === 'ReturnStatement' ? enclosingFunction(end) : null;
    if (maker) uses.push(...this.callers(maker).calls);
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

/** The class that all of them are, if it is one. */
function onlyClass([first, ...others]: readonly (ClassNode | null)[]): ClassNode | null {
  return first && others.every((other) => other === first) ? first : null;
}

const unseen: Callers = { calls: [], complete: false };
const nobody: Callers = { calls: [], complete: true };

function givenBy(argument: TSESTree.CallExpressionArgument): Given {
  return argument.type === 'SpreadElement' ? { value: argument.argument, spread: true } : { value: argument, spread: false };
}

/** Mutations of `this.field…` by class and field. */
function collectFieldMutations(inventory: Inventory): Map<ClassNode, Map<string, Mutation[]>> {
  const byClass = new Map<ClassNode, Map<string, Mutation[]>>();
  const appends = ['push', 'unshift', 'add', 'append', 'set', 'assign'].flatMap((name) => inventory.callsByMember.get(name) ?? []);
  const places = [
    ...[...inventory.memberAssignments.values()].flat().map((assignment): Node => assignment.left),
    ...appends.map((call): Node => (isObjectAssign(call.callee) ? (call.arguments[0] ?? call) : call.callee)),
  ];
  for (const place of places) {
    const field = fieldBelowThis(place);
    const owner = field && enclosingClass(field);
    const name = field && staticName(field);
    const mutations = field && owner && name !== null ? mutationsAt(null, field) : [];
    if (!owner || name === null || mutations.length === 0) continue;
    const fields = byClass.get(owner) ?? new Map<string, Mutation[]>();
    byClass.set(owner, fields.set(name, [...(fields.get(name) ?? []), ...mutations]));
  }
  return byClass;
}

/** The `this.field` at the root of a member chain. */
function fieldBelowThis(place: Node): Node | null {
  let current = unwrap(place);
  while (current.type === 'MemberExpression') {
    const object = unwrap(current.object);
    if (object.type === 'ThisExpression') return current;
    current = object;
  }
  return null;
}

function isTypePosition(identifier: Node): boolean {
  const parent = identifier.parent;
  return parent?.type === 'TSTypeReference' || parent?.type === 'TSTypeQuery' || parent?.type === 'TSQualifiedName' || parent?.type === 'TSClassImplements' || parent?.type === 'TSInterfaceHeritage';
}

/** Can the mutation change what stands under this key? */
function mayWrite(mutation: Mutation, key: string): boolean {
  if (mutation.kind === 'append' || mutation.kind === 'delete') return false;
  if (mutation.path.length === 0) return mutation.kind === 'merge';
  return mutation.path.length === 1 && (mutation.path[0] === key || mutation.path[0] === '*');
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
  /** values that stand for objects without the property, not for `undefined` that is written */
  private readonly absent = new Set<OptionValue>();

  constructor(analysis: Analysis, objects: Objects) {
    this.analysis = analysis;
    this.objects = objects;
  }

  read(node: Node, path: Path): OptionAnswer {
    if (path.length === 0) return this.found(node);
    const written = path.length > 1 ? this.deeperMutation(node, path) : null;
    if (!written) return this.readStepwise(node, path);
    return written.certain ? written.answer : this.join([written.answer, this.readStepwise(node, path)], node);
  }

  private readStepwise(node: Node, path: Path): OptionAnswer {
    const first = this.property(node, path[0] as string, node);
    if (first.kind !== 'found' || path.length === 1) return first;
    const answers = first.values.map((value) => (value.kind === 'constant' && (value.value === undefined || value.value === null)
      ? ({ kind: 'missing', object: value.node } as const) : this.read(value.node, path.slice(1))));
    return this.join(answers, first.node);
  }

  private property(node: Node, name: string, use: Node): OptionAnswer {
    if (++this.steps > 500) return unknown;
    const bare = unwrap(node);
    if (isNullish(bare)) return { kind: 'missing', object: bare };
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
        const present = inside.kind === 'found' ? inside.values.filter((value) => !this.absent.has(value)) : [];
        alternatives.push(inside.kind === 'found' ? { ...inside, values: present } : inside);
        if (inside.kind === 'unknown' || present.length === inside.values.length) return this.join(alternatives, literal);
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

  /** The last property write before the use. */
  private lastMutation(variable: Variable, name: string, use: Node): { answer: OptionAnswer; certain: boolean } | null {
    const last = this.mutationsBefore(variable, use).findLast((mutation) => touches(mutation, name));
    return last ? { answer: this.mutationAnswer(last, name), certain: isCertain(last, use) } : null;
  }

  /** The last write below a property (`options.cookie.secure = true`), unless the property itself is written after it. */
  private deeperMutation(node: Node, path: Path): { answer: OptionAnswer; certain: boolean } | null {
    const bare = unwrap(node);
    const variable = bare.type === 'Identifier' ? this.analysis.bindings.variable(bare) : null;
    const before = variable ? this.mutationsBefore(variable, bare) : [];
    const last = before.findLast((mutation) => touches(mutation, path[0] as string) || isOnPath(mutation, path));
    const value = last && isOnPath(last, path) ? last.values[0] : undefined;
    return last && value ? { answer: this.read(value, path.slice(last.path.length)), certain: isCertain(last, bare) } : null;
  }

  private mutationsBefore(variable: Variable, use: Node): readonly Mutation[] {
    return this.analysis.bindings.mutations(variable).filter((mutation) => mutation.node.range[1] <= use.range[0]);
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

  private absentAt(node: Node): OptionValue {
    const value: OptionValue = { kind: 'constant', value: undefined, node };
    this.absent.add(value);
    return value;
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
    const values = answers.flatMap((answer): readonly OptionValue[] => (answer.kind === 'found' ? answer.values : [this.absentAt(node)]));
    return { kind: 'found', node: found.length === 1 && found[0] ? found[0].node : node, values: values.slice(0, 16) };
  }
}

/** Can the mutation change which value stands under the name? What it changes inside that value is another question. */
function touches(mutation: Mutation, name: string): boolean {
  if (mutation.kind === 'merge') return mutation.path.length === 0;
  return mutation.path[0] === '*' || (mutation.path[0] === name && mutation.path.length === 1);
}

/** Does the mutation write something below the first name of the path, on the way to its end? */
function isOnPath(mutation: Mutation, path: Path): boolean {
  return mutation.kind === 'assign' && mutation.path.length > 1 && mutation.path.length <= path.length
    && mutation.path.every((name, index) => name === path[index]);
}

/** Does the mutation stand in a statement of the block that holds the use, or of one around it? */
function isCertain(mutation: Mutation, use: Node): boolean {
  const statement = statementOf(mutation.node);
  const list = statement.parent;
  return statement.type === 'ExpressionStatement' && list !== undefined && contains(list, use) && enclosingFunction(mutation.node) === enclosingFunction(use);
}
