import type { TSESTree } from '@typescript-eslint/utils';
import type { Escape, GuardLoss, GuardRow, ValidatorRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { CapabilitySet, Entity, FunctionNode, Node, OptionAnswer, Origin } from './answers.ts';
import { placesGiven, type Position } from './arguments-given.ts';
import type { Path, Variable, Write } from './bindings.ts';
import { arrayBit, everything, magnitudeBit, maskOf, nothing, objectBit, textual } from './capabilities.ts';
import type { Fact, Facts } from './control.ts';
import { keyedAccess, type Access } from './flow.ts';
import { masksOf } from './knowledge.ts';
import { isForOneHost } from './languages/host-patterns.ts';
import { capabilitiesMatched, capabilitiesRemovedByReplace, capabilitiesRemovedByStart, matchesCalculations, matchesObjects } from './languages/regexp.ts';
import { capabilitiesRemovedByPrefix } from './languages/url.ts';
import { type Containment, containmentOf, isNormalizedPath, partsOfPath, pathBelow, relativeTo } from './path-containment.ts';
import { groupBy } from './groups.ts';
import { isConfigurationName, isConstantName, isEnumName } from './names.ts';
import { Memo } from './recursion.ts';
import { asCheck } from './route-validation.ts';
import { refinementsOf } from './schema-guards.ts';
import { calleeName, isNullish, lastName, memberRoot, parametersOf, patternOfText, staticName, unwrap, wrapped } from './syntax.ts';
import { passedBy } from './validation-results.ts';
import { shapeOf } from './validations.ts';
import { hasWord, splitWords } from './words.ts';

/** What a passed check says about the value at a variable's path. */
export interface Refinement extends Said {
  readonly variable: Variable;
  readonly key: string;
  readonly test: Node;
}

/** What a check says about a value below the checked one. */
export interface Said {
  readonly path: Path;
  /** capabilities that the value has lost */
  readonly removes: CapabilitySet;
  /** the check is not understood: danger is no longer proven */
  readonly demotes: boolean;
  /** capabilities that it is no longer certain to have */
  readonly doubts?: CapabilitySet;
  /** it speaks about everything below the path too */
  readonly covers: boolean;
  /** it speaks about the value alone, not about what is inside of it */
  readonly shallow?: boolean;
  /** what the value is fit for */
  readonly fits?: Escape | undefined;
}

/** Reads what holds behind conditions, assertions and switch cases. */
export class Conditions {
  private readonly analysis: Analysis;
  private readonly compiled = new Map<Fact, readonly Refinement[]>();
  private readonly byFacts = new Map<Facts, ReadonlyMap<Variable, readonly Refinement[]>>();
  /** what functions say about their parameters: of one that asks itself, nothing */
  private readonly said: Memo<string, readonly Refinement[]>;
  private depth = 0;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.said = new Memo(analysis.recursion, []);
  }

  /** The refinements of a variable (and paths below it) that hold where `at` stands. */
  refinementsAt(at: Node, variable: Variable): readonly Refinement[] {
    const found: Refinement[] = [];
    for (let facts = this.analysis.control.facts(at); facts; facts = facts.outer) {
      let byVariable = this.byFacts.get(facts);
      if (!byVariable) this.byFacts.set(facts, (byVariable = this.group(facts)));
      found.push(...(byVariable.get(variable) ?? []));
    }
    return found;
  }

  private group(facts: Facts): ReadonlyMap<Variable, readonly Refinement[]> {
    return groupBy(facts.own.flatMap((fact) => this.compile(fact)), ({ variable }) => variable);
  }

  private compile(fact: Fact): readonly Refinement[] {
    let refinements = this.compiled.get(fact);
    if (!refinements) {
      this.compiled.set(fact, []);
      refinements = this.guarded(() => this.compileFact(fact));
      this.compiled.set(fact, refinements);
    }
    return refinements;
  }

  private guarded<Found>(compute: () => readonly Found[]): readonly Found[] {
    if (this.depth > maximumDepth) return [];
    this.depth++;
    try {
      return compute();
    } finally {
      this.depth--;
    }
  }

  private compileFact(fact: Fact): readonly Refinement[] {
    switch (fact.kind) {
      case 'condition':
        return [...this.condition(fact.test, fact.truth), ...this.validated(fact.test, fact.truth)];
      case 'statement':
        return this.statement(fact.test);
      case 'each':
        return fact.test.type === 'ForOfStatement' ? this.ofEach(fact.test, fact.inner ?? []) : [];
      case 'case':
        return fact.subject ? this.ofCases(fact, fact.subject) : [];
    }
  }

  /** What holds where one of several cases has led. */
  private ofCases({ inner, test }: Fact, subject: Node): readonly Refinement[] {
    const tests = inner?.map((one) => one.test) ?? (test.type === 'SwitchStatement' ? test.cases.flatMap((branch) => branch.test ?? []) : [test]);
    const switched = this.switched(subject, tests);
    if (switched) return switched;
    // What changes the value in cases before has not run; behind the statement, whatever is in it may have.
    const checked = inner?.at(-1)?.test ?? (test.type === 'SwitchStatement' ? subject : test);
    return tests.every((one) => this.isSettled(one)) ? [...this.about(subject, { removes: everything, test: checked }), ...this.partOfUrl(subject, tests, checked)] : [];
  }

  /** `switch (typeof x)`, `switch (true)`: what the cases that lead here say; null: it is another switch. */
  private switched(subject: Node, tests: readonly Node[]): readonly Refinement[] | null {
    const bare = unwrap(subject);
    const said = bare.type === 'UnaryExpression' && bare.operator === 'typeof' ? (test: Node) => this.typeOf(bare.argument, this.analysis.constant(test)?.value, true, test)
      : this.analysis.constant(bare)?.value === true ? (test: Node) => this.condition(test, true) : null;
    if (!said) return null;
    const [first = [], ...others] = tests.map((test) => said(test));
    return others.reduce((one, other) => this.either(one, other), first);
  }

  /** What each turn of a loop came to its end with holds of every element, and of every property whose name is an element. */
  private ofEach(loop: TSESTree.ForOfStatement, inner: readonly Fact[]): readonly Refinement[] {
    const places = this.placesOfElements(loop.right, loop);
    return inner.flatMap((fact) => this.compile(fact)).flatMap((said) => {
      const write = this.analysis.bindings.singleWrite(said.variable);
      if (write?.kind !== 'element' || write.value !== loop.right || write.without) return this.underNames(said, loop.right, (key) => this.isNameOf(loop, key), loop);
      const path = [...write.path, ...said.path];
      return [...places.flatMap((place) => this.atElement(place, path, said, loop)), ...this.textOfElements(loop.right, { ...said, path }, loop)];
    });
  }

  private isNameOf(loop: TSESTree.ForOfStatement, key: Variable): boolean {
    const write = this.analysis.bindings.singleWrite(key);
    return write?.kind === 'element' && write.value === loop.right && write.path.length === 0;
  }

  /** What is said of the property whose name is one of a list, said of all that have these names. */
  private underNames(said: Refinement, list: Node, isName: (key: Variable) => boolean, test: Node): readonly Refinement[] {
    const position = said.path.findIndex((step) => {
      const key = this.analysis.bindings.keyOfStep(step);
      return key !== null && isName(key);
    });
    if (position < 0) return [];
    const names = this.constantsIn(list);
    if (!names) return [this.movedTo(said, said.path.slice(0, position), { removes: nothing, demotes: true, covers: true }, test)];
    return names.map((name) => this.movedTo(said, [...said.path.slice(0, position), name, ...said.path.slice(position + 1)], {}, test));
  }

  private constantsIn(list: Node): readonly string[] | null {
    const definition = this.analysis.objects.definition(list);
    const names = definition.type === 'ArrayExpression' ? definition.elements.map((element) => element && this.analysis.constant(element)?.value) : [];
    return names.length > 0 && names.every((name) => typeof name === 'string') ? names : null;
  }

  /** Where the elements of a list stand: below a variable, or each in one of its own (`[a, b]`). */
  private placesOfElements(list: Node, at: Node): readonly ElementPlace[] {
    const bare = unwrap(list);
    if (bare.type === 'ArrayExpression') return this.placesIn(bare);
    const access = keyedAccess(bare, this.analysis);
    if (access) return [{ ...access, path: [...access.path, '*'], isEntry: false }, ...(access.path.length === 0 ? this.placesInNamed(access.variable, bare, at) : [])];
    const callee = bare.type === 'CallExpression' ? unwrap(bare.callee) : null;
    const name = callee?.type === 'MemberExpression' ? staticName(callee) : null;
    if (bare.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || (name !== 'values' && name !== 'entries')) return [];
    const whole = isGlobal(callee.object, 'Object') ? bare.arguments[0] : callee.object;
    const below = whole && keyedAccess(whole, this.analysis);
    return below ? [{ ...below, path: [...below.path, '*'], isEntry: name === 'entries' }] : [];
  }

  private placesIn(list: TSESTree.ArrayExpression): readonly ElementPlace[] {
    return list.elements.flatMap((element) => {
      const access = element && element.type !== 'SpreadElement' ? keyedAccess(element, this.analysis) : null;
      return access ? [{ ...access, isEntry: false }] : [];
    });
  }

  /** `const values = [a, b]`: what was put into a list, and is the same where it is checked. */
  private placesInNamed(variable: Variable, list: Node, at: Node): readonly ElementPlace[] {
    const written = this.analysis.objects.definition(list);
    if (written.type !== 'ArrayExpression' || this.isChangedList(variable)) return [];
    return this.placesIn(written).filter((place) => this.analysis.control.isUnchanged(place.variable, place.path, written, at));
  }

  private atElement({ variable, path, isEntry }: ElementPlace, below: Path, said: Said, test: Node): readonly Refinement[] {
    if (isEntry && below[0] !== '1') return [];
    return [this.movedTo({ ...said, variable }, [...path, ...below.slice(isEntry ? 1 : 0)], {}, test)];
  }

  private movedTo(said: Said & { readonly variable: Variable }, path: Path, changes: Partial<Said>, test: Node): Refinement {
    return { ...said, ...changes, path, key: path.join('\0'), test };
  }

  /** What facts say of one variable. */
  saidBy(facts: readonly Fact[], variable: Variable): readonly Refinement[] {
    return facts.flatMap((fact) => this.compile(fact)).filter((refinement) => refinement.variable === variable);
  }

  /** What a condition says of values that calls have checked against schemas: `if (!validate(body)) return`. */
  private validated(test: Node, truth: boolean): readonly Refinement[] {
    if (!this.analysis.canValidate) return [];
    return passedBy(test, truth, this.analysis).flatMap(({ call, row, entity }) => (row.yields === 'check' ? this.passed(call, row, entity) : []));
  }

  /** A value that has passed a schema, and goes on as it came. */
  private passed(call: TSESTree.CallExpression, row: ValidatorRow, entity: Entity): readonly Refinement[] {
    const value = this.analysis.at(call, row.value);
    const access = value && keyedAccess(value, this.analysis);
    if (!access) return [];
    const shape = shapeOf(call, row, entity, null, this.analysis);
    return refinementsOf(row.inPlace ? shape : asCheck(shape), access.variable, access.path, call, this.analysis);
  }

  /** What `test` being true (or false) says. */
  private condition(test: Node, truth: boolean): readonly Refinement[] {
    const node = unwrap(test);
    switch (node.type) {
      case 'UnaryExpression':
        return node.operator === '!' ? this.guarded(() => this.condition(node.argument, !truth)) : [];
      case 'LogicalExpression':
        return this.guarded(() => this.logical(node, truth));
      case 'BinaryExpression':
        return this.binary(node, truth);
      case 'CallExpression':
        return this.guarded(() => this.call(node, truth));
      case 'Identifier':
        return this.guarded(() => this.alias(node, truth));
      case 'MemberExpression':
        return truth || staticName(node) !== 'length' ? [] : this.guarded(() => this.nothingIn(node.object));
      default:
        return [];
    }
  }

  private logical(node: TSESTree.LogicalExpression, truth: boolean): readonly Refinement[] {
    if (node.operator === '??') return [];
    const both = (node.operator === '&&') === truth;
    const left = this.condition(node.left, truth);
    const right = this.condition(node.right, truth);
    return both ? [...left, ...right] : this.either(left, right);
  }

  /** What holds when one of two sets of refinements holds. */
  private either(left: readonly Refinement[], right: readonly Refinement[]): readonly Refinement[] {
    return left.flatMap((one) => {
      const other = right.find((candidate) => candidate.variable === one.variable && candidate.key === one.key);
      return other ? [{ ...one, removes: one.removes & other.removes, demotes: one.demotes || other.demotes, fits: one.fits === other.fits ? one.fits : undefined }] : [];
    });
  }

  /** A check kept in a variable: `const ok = /…/.test(x); if (!ok) return;`. */
  private alias(node: TSESTree.Identifier, truth: boolean): readonly Refinement[] {
    const definition = this.analysis.objects.definition(node);
    if (definition === node) return this.flagged(node, truth);
    if (definition.type === 'CallExpression' && !this.isPredicateName(definition) && !this.isKnownCheck(definition)) return [];
    return ['CallExpression', 'BinaryExpression', 'LogicalExpression', 'UnaryExpression'].includes(definition.type) ? this.condition(definition, truth) : [];
  }

  /** `let ok = true; if (!isId(id)) ok = false; if (!ok) return;` */
  private flagged(node: TSESTree.Identifier, truth: boolean): readonly Refinement[] {
    const variable = this.analysis.bindings.variable(node);
    const writes = variable ? this.analysis.bindings.writes(variable) : [];
    if (writes.length < 2 || writes.length > maximumMarks || !writes.every(({ kind, path }) => kind === 'value' && path.length === 0)) return [];
    const values = writes.map(({ value }) => this.analysis.constant(value));
    if (values.includes(null)) return [];
    return writes.flatMap(({ target }, index) => (Boolean(values[index]?.value) === truth ? [] : this.notRun(target, node)));
  }

  /** `if (!isId(id)) errors.push('id'); if (errors.length > 0) return;`: what would have put something into a list or an object. */
  private nothingIn(content: Node): readonly Refinement[] {
    const bare = unwrap(content);
    const found = this.analysis.objects.definition(bare);
    const filter = found.type === 'CallExpression' ? unwrap(found.callee) : null;
    if (found.type === 'CallExpression' && filter?.type === 'MemberExpression' && staticName(filter) === 'filter' && found.arguments[0]) return this.elements(filter.object, found.arguments[0], false, found);
    const isOfKeys = bare.type === 'CallExpression' && staticName(unwrap(bare.callee)) === 'keys' && bare.arguments[0];
    const name = isOfKeys ? unwrap(isOfKeys) : bare;
    const variable = name.type === 'Identifier' ? this.analysis.bindings.variable(name) : null;
    const made = variable && this.analysis.bindings.singleWrite(variable);
    const isEmpty = made?.kind === 'value' && made.path.length === 0 && ['[]', '{}'].includes(this.analysis.sourceCode.getText(unwrap(made.value)));
    if (!variable || !isEmpty || variable.references.length > maximumMarks) return [];
    const marks = this.analysis.bindings.mutations(variable);
    if (this.isTakenFrom(variable) || marks.some(({ kind, path }) => kind === 'delete' || path[0] === 'length')) return [];
    return marks.flatMap(({ node }) => this.notRun(node, name));
  }

  private notRun(mark: Node, at: Node): readonly Refinement[] {
    const fact = this.analysis.control.avoided(mark, at);
    return fact ? this.compile(fact) : [];
  }

  private isKnownCheck(call: TSESTree.CallExpression): boolean {
    const name = call.callee.type === 'MemberExpression' ? staticName(call.callee) : null;
    return name !== null && ['test', 'includes', 'has', 'every', 'some', 'startsWith', 'hasOwn', 'isInteger', 'isSafeInteger', 'isArray', 'match', 'exec', 'find', 'findLast'].includes(name);
  }

  private isPredicateName(call: TSESTree.CallExpression): boolean {
    const name = calleeName(call);
    return name !== null && hasWord(splitWords(name), predicateWords);
  }

  private binary(node: TSESTree.BinaryExpression, truth: boolean): readonly Refinement[] {
    const { operator } = node;
    if (operator === '===' || operator === '==' || operator === '!==' || operator === '!=') {
      return [...this.equality(node, truth === (operator === '===' || operator === '==')), ...this.classified(node.left as Node, node.right, node), ...this.classified(node.right, node.left as Node, node)];
    }
    if (operator === 'in') return truth ? this.membership(node.left as Node, node.right, 'in', node) : [];
    if (operator === 'instanceof') return this.instance(node, truth);
    if (operator === '<' || operator === '>' || operator === '<=' || operator === '>=') return this.order(node, truth);
    return [];
  }

  private instance(node: TSESTree.BinaryExpression, truth: boolean): readonly Refinement[] {
    if (truth) return this.about(node.left as Node, { removes: arrayBit, test: node, shallow: true });
    return isGlobal(node.right, 'Object') ? this.about(node.left as Node, { removes: objectBit | arrayBit, test: node }) : [];
  }

  private equality(node: TSESTree.BinaryExpression, isEqual: boolean): readonly Refinement[] {
    const sides: [Node, Node][] = [[node.left as Node, node.right], [node.right, node.left as Node]];
    for (const [side, other] of sides) {
      const bare = unwrap(side);
      if (isEqual && bare.type === 'MemberExpression' && staticName(bare) === 'length' && this.analysis.constant(other)?.value === 0) return this.nothingIn(bare.object);
      if (bare.type === 'UnaryExpression' && bare.operator === 'typeof') return this.typeOf(bare.argument, this.analysis.constant(other)?.value, isEqual, node);
      if (bare.type === 'CallExpression' && positions.has(staticName(unwrap(bare.callee)) ?? '')) return this.indexOf(bare, other, isEqual, node);
      const answered = isNullish(unwrap(other)) && !isEqual ? this.analysis.objects.definition(bare) : null;
      if (answered?.type === 'CallExpression' && /^find(?:Last)?$/.test(staticName(unwrap(answered.callee)) ?? '')) return this.condition(answered, true);
      const tagged = this.taggedBy(bare);
      if (tagged) return this.typeOf(tagged, tags.get(this.analysis.constant(other)?.value), isEqual, node);
      const answer = bare.type === 'CallExpression' ? this.analysis.constant(other)?.value : null;
      if (typeof answer === 'boolean') return this.condition(bare, isEqual === answer);
    }
    for (const [subject, other] of sides) {
      if (isEqual && isPartOfMade(subject) && this.isSettled(other)) return this.partOfUrl(subject, [other], node);
      if (!keyedAccess(this.subjectOf(subject), this.analysis)) continue;
      if (!isEqual && markupCharacters.has(this.analysis.constant(other)?.value)) return this.about(subject, { removes: nothing, demotes: true, test: node });
      if (this.isSettled(other)) return isEqual ? [...this.about(subject, { removes: everything, test: node }), ...this.partOfUrl(subject, [other], node)] : [];
      const converted = this.comparedConversion(subject, other);
      if (converted) return isEqual ? this.about(converted, { removes: numericText, test: node }) : [];
      const left = isEqual ? this.leftByCall(subject, other) : everything;
      if (left !== everything) return this.about(subject, { removes: everything & ~left, test: node });
    }
    for (const [directory, other] of sides) {
      const path = isEqual ? pathBelow(directory, this.analysis) : null;
      const contained = path && containmentOf(path, other, this.analysis);
      if (contained) return this.contained(contained, (lost) => ({ removes: lost, test: node }));
    }
    for (const [subject, other] of sides) {
      const doubts = isEqual && !isNullish(unwrap(other)) && !this.analysis.constant(other) ? this.doubtsUrl(subject, node) : [];
      if (doubts.length > 0) return doubts;
    }
    for (const [subject, other] of sides) {
      const access = keyedAccess(this.subjectOf(subject), this.analysis);
      if (!access || isNullish(unwrap(other)) || this.isFromRequest(other)) continue;
      if (this.isFromRequest(subject)) return this.about(subject, { removes: isEqual ? this.lackedBy(this.analysis.flow(other)) : nothing, demotes: true, test: node });
    }
    return [];
  }

  /** `String(Number(x)) === x`, `Number(x) === Number.parseInt(x)`: the text is a number. */
  private comparedConversion(subject: Node, other: Node): Node | null {
    const bare = unwrap(other);
    const access = keyedAccess(this.subjectOf(subject), this.analysis);
    if (!access || bare.type !== 'CallExpression') return null;
    const inner = bare.arguments[0] ? unwrap(bare.arguments[0]) : null;
    const isConversion = calleeName(bare) === 'String' && inner?.type === 'CallExpression' && numberCalls.has(calleeName(inner) ?? '');
    const innermost = isConversion ? inner.arguments[0] : undefined;
    const same = innermost ? keyedAccess(innermost, this.analysis) : null;
    return same && same.variable === access.variable && same.path.join('.') === access.path.join('.') ? subject : null;
  }

  /** `path.basename(x) === x`: what the result of a call on the subject can still do. */
  private leftByCall(subject: Node, other: Node): CapabilitySet {
    const call = unwrap(other);
    const access = keyedAccess(this.subjectOf(subject), this.analysis);
    const given = call.type === 'CallExpression' && call.arguments[0] ? keyedAccess(call.arguments[0], this.analysis) : null;
    if (!access || !given || given.variable !== access.variable || given.path.join('.') !== access.path.join('.')) return everything;
    const [origin, ...others] = this.analysis.flow(call);
    return origin?.kind === 'user' && others.length === 0 ? origin.possible : everything;
  }

  private typeOf(subject: Node, type: unknown, isEqual: boolean, test: Node): readonly Refinement[] {
    if (!isEqual) return type === 'object' ? this.about(subject, { removes: objectBit | arrayBit, test }) : [];
    const removes = type === 'string' ? objectBit | arrayBit | magnitudeBit
      : type === 'number' || type === 'bigint' ? everything & ~magnitudeBit
        : type === 'boolean' || type === 'undefined' || type === 'function' ? everything
          : type === 'object' ? textual | magnitudeBit : nothing;
    return removes === nothing ? [] : this.about(subject, { removes, test, shallow: type === 'object' });
  }

  /** The value whose class `Object.prototype.toString.call(value)` tells. `Symbol.toStringTag`, which would change it, comes in no request. */
  private taggedBy(node: Node): Node | null {
    if (node.type !== 'CallExpression' || staticName(unwrap(node.callee)) !== 'call') return null;
    const callee = unwrap(node.callee);
    const method = callee.type === 'MemberExpression' ? this.analysis.objects.definition(callee.object) : null;
    if (method?.type !== 'MemberExpression' || staticName(method) !== 'toString') return null;
    const owner = unwrap(method.object);
    const isOfObjects = owner.type === 'ObjectExpression' || (owner.type === 'MemberExpression' && staticName(owner) === 'prototype' && isGlobal(owner.object, 'Object'));
    return isOfObjects ? (node.arguments[0] ?? null) : null;
  }

  private indexOf(call: TSESTree.CallExpression, other: Node, isEqual: boolean, test: Node): readonly Refinement[] {
    const value = this.analysis.constant(other)?.value;
    const callee = unwrap(call.callee);
    const argument = call.arguments[0];
    if (callee.type !== 'MemberExpression' || !argument) return [];
    if (value === 0 && staticName(callee) === 'indexOf') return isEqual ? this.begins(callee.object, argument, test) : this.beginsOtherwise(callee.object, argument, test);
    if (value !== -1) return [];
    return this.positioned(callee, argument, !isEqual, test);
  }

  /** `list.indexOf(x)` or `list.findIndex(…)` is a position. */
  private positioned(callee: TSESTree.MemberExpression, argument: Node, isFound: boolean, test: Node): readonly Refinement[] {
    if (staticName(callee) !== 'indexOf') return isFound ? this.found(argument, test) : [];
    return isFound ? this.membership(argument, callee.object, 'list', test) : this.lacks(callee.object, argument, test);
  }

  private order(node: TSESTree.BinaryExpression, truth: boolean): readonly Refinement[] {
    const sides: [Node, Node][] = [[node.left as Node, node.right], [node.right, node.left as Node]];
    for (const [subject, other] of sides) {
      const bare = unwrap(subject);
      if (bare.type === 'MemberExpression' && staticName(bare) === 'length') {
        const isUpper = (subject === node.left) === (node.operator === '<' || node.operator === '<=') === truth;
        const limit = this.analysis.constant(other)?.value;
        const isNone = isUpper && (limit === 0 || (limit === 1 && (node.operator.endsWith('=') ? !truth : truth)));
        if (isNone) return this.nothingIn(bare.object);
        return isUpper ? this.about(bare.object, { removes: maskOf(['length']), test: node, shallow: true }) : [];
      }
      if (bare.type === 'CallExpression' && positions.has(staticName(unwrap(bare.callee)) ?? '')) {
        const callee = unwrap(bare.callee);
        const argument = bare.arguments[0];
        if (callee.type !== 'MemberExpression' || !argument || this.analysis.constant(other)?.value === undefined) return [];
        const found = (node.operator.startsWith('>') === truth) === (subject === node.left);
        return this.positioned(callee, argument, found, node);
      }
      const limit = this.analysis.constant(other)?.value;
      if (!keyedAccess(this.subjectOf(subject), this.analysis) || !(typeof limit === 'number')) continue;
      return this.about(subject, truth ? { removes: numericText, test: node } : { removes: nothing, demotes: this.isFromRequest(subject), test: node });
    }
    return [];
  }

  private call(node: TSESTree.CallExpression, truth: boolean): readonly Refinement[] {
    const callee = unwrap(node.callee);
    const argument = node.arguments[0];
    const entity = this.analysis.entity(callee)?.entity;
    const row = entity && this.analysis.knowledge.guard(entity);
    if (row) {
      const subject = row.argument === 'receiver' ? (callee.type === 'MemberExpression' ? callee.object : null) : node.arguments[row.argument];
      if (!subject) return [];
      if (!truth) return row.lacks ? this.about(subject, { removes: maskOf(row.lacks), test: node }) : [];
      if (row.condition) return this.condition(subject, true);
      const byOptions = this.lostByOptions(node, row);
      const left = this.leftBy(row);
      const doubts = byOptions.doubts | left.doubts;
      return this.about(subject, { removes: left.removes | byOptions.removes, ...(doubts === nothing ? {} : { doubts }), test: node });
    }
    if (callee.type === 'MemberExpression') {
      const known = this.method(node, callee, truth);
      if (known) return known;
    }
    if (callee.type === 'Identifier' && !this.analysis.bindings.variable(callee)) {
      if (callee.name === 'isNaN' && argument && !truth) return this.about(argument, { removes: numericText, test: node });
      if (callee.name === 'isFinite' && argument && truth) return this.about(argument, { removes: numericText, test: node });
      if (callee.name === 'Boolean' && argument) return this.condition(argument, truth);
    }
    const local = this.analysis.objects.calledFunction(node);
    if (local) return this.localPredicate(local, node, truth);
    return entity || this.isOfLanguage(callee) ? [] : this.unresolved(node);
  }

  /** What is lost where the check held, and what may be, by the version of its package. */
  private leftBy({ leaves }: GuardRow): Lost {
    const { proven, possible } = masksOf('majors' in leaves ? leaves : { proven: leaves }, (name) => this.analysis.major(name));
    return { removes: everything & ~possible, doubts: possible & ~proven };
  }

  /** What else is lost by the options of the call, and what may be. */
  private lostByOptions(call: TSESTree.CallExpression, { losses = [] }: GuardRow): Lost {
    const lost = { removes: nothing, doubts: nothing };
    for (const loss of losses) {
      const state = this.isLost(call.arguments[loss.argument], loss);
      if (state !== false) lost[state ? 'removes' : 'doubts'] |= maskOf(loss.removes);
    }
    return lost;
  }

  /** Null: the options cannot be seen. */
  private isLost(given: Node | undefined, { list, options }: GuardLoss): boolean | null {
    const read = (name: string): OptionAnswer => (given ? this.analysis.objects.option(given, [name]) : { kind: 'missing', object: null });
    const states = Object.entries(options).map(([name, allowed]) => {
      const answer = read(name);
      if (answer.kind !== 'found') return answer.kind === 'missing' ? allowed.includes(undefined) : null;
      return answer.values.every((value) => value.kind === 'constant') ? answer.values.every((value) => allowed.includes(value.value)) : null;
    });
    const texts = read(list.property);
    states.push(texts.kind === 'missing' ? list.optional === true : texts.kind === 'found' ? this.lists(texts.values.map(({ node }) => node), list.without ?? []) : null);
    return states.includes(false) ? false : states.includes(null) ? null : true;
  }

  /** Do these lists name texts alone, and none of `unwanted`? Null: it cannot be seen. */
  private lists(lists: readonly Node[], unwanted: readonly string[]): boolean | null {
    const elements = lists.map((list) => this.elementsOf(list));
    const written = elements.flatMap((one) => one ?? []);
    if (written.some((element) => element === null || this.analysis.regularExpression(this.analysis.objects.definition(element)) || unwanted.includes(String(this.analysis.constant(element)?.value).toLowerCase()))) return false;
    const isKnown = unwanted.length === 0 ? lists.every((list) => this.isSettledList(list)) : !elements.includes(null) && written.every((element) => element && this.analysis.constant(element));
    return isKnown ? true : null;
  }

  /** A member of a global of the language, such as `Date.parse`: it promises nothing about its argument. */
  private isOfLanguage(callee: Node): boolean {
    const owner = callee.type === 'MemberExpression' ? unwrap(callee.object) : null;
    return owner?.type === 'Identifier' && !this.analysis.bindings.variable(owner) && this.analysis.knowledge.global(owner.name) !== null;
  }

  /** A predicate of another file: what it tests is no longer proven dangerous. */
  private unresolved(node: TSESTree.CallExpression): readonly Refinement[] {
    const held = node.arguments.flatMap((argument) => heldIn(argument));
    const given = held.flatMap((argument) => [argument, ...this.textOfUrl(argument)]);
    const parts = given.flatMap((argument) => partsOfPath(argument, this.analysis));
    return [
      ...[...given, ...parts].flatMap((argument) => this.about(argument, { removes: nothing, demotes: true, covers: true, test: node })),
      ...given.flatMap((argument) => this.doubtsUrl(argument, node)),
    ];
  }

  /** `addresses.parse(host).range() === 'unicast'`: what an unknown function says of a host is asked for; where the host leads is no longer proven. */
  private classified(subject: Node, others: Node, test: Node): readonly Refinement[] {
    let call = this.analysis.objects.definition(subject);
    if (call.type !== 'CallExpression' || !(typeof this.analysis.constant(others)?.value === 'string' || this.isSettledList(others))) return [];
    for (let step = 0; call.type === 'CallExpression' && step < 4; step++) {
      const callee = unwrap(call.callee);
      if (call.arguments.length > 0) return this.isUnknown(call) ? call.arguments.flatMap((argument) => [...this.about(argument, { removes: nothing, doubts: maskOf(['authority']), test }), ...this.doubtsUrl(argument, test)]) : [];
      if (callee.type !== 'MemberExpression') return [];
      call = this.analysis.objects.definition(callee.object);
    }
    return [];
  }

  /** Is it a call of a function that neither a model nor this file shows? */
  private isUnknown(call: TSESTree.CallExpression): boolean {
    const callee = unwrap(call.callee);
    if (this.analysis.entity(callee) || this.isOfLanguage(callee) || this.analysis.objects.calledFunction(call)) return false;
    return callee.type !== 'MemberExpression' || !this.analysis.knowledge.methodPropagator(staticName(callee) ?? '');
  }

  /** What a URL is made of, by the parser that clients have, too: `new URL(text)`, `URL.parse(text)`. The older one of Node yields no such object. */
  private textOfUrl(node: Node): readonly Node[] {
    const made = presentIn(this.analysis.objects.definition(node));
    if (made.type !== 'NewExpression' && made.type !== 'CallExpression') return [];
    const local = made.type === 'CallExpression' ? this.analysis.objects.calledFunction(made) : null;
    if (local && made.type === 'CallExpression') return this.guarded(() => this.textOfMaker(local, made));
    const entity = this.analysis.entity(made.callee)?.entity;
    const isUrl = entity ? this.analysis.knowledge.propagator(entity)?.how === 'url' && (entity.row.new ?? entity.row.call) !== undefined : made.type === 'NewExpression' && isGlobal(made.callee, 'URL');
    return isUrl ? made.arguments.slice(0, 1) : [];
  }

  /** `function parse(text) { try { return new URL(text); } catch { return null; } }` */
  private textOfMaker(of: FunctionNode, call: TSESTree.CallExpression): readonly Node[] {
    const [made, ...others] = (this.analysis.inventory.returns.get(of) ?? []).filter((value) => !isNullish(unwrap(value)));
    const [text] = made && others.length === 0 ? this.textOfUrl(made) : [];
    const access = text && keyedAccess(text, this.analysis);
    const index = access?.path.length === 0 ? parametersOf(of).findIndex((parameter) => this.analysis.bindings.variable(parameter) === access.variable) : -1;
    const given = index < 0 || call.arguments.some(({ type }) => type === 'SpreadElement') ? undefined : call.arguments[index];
    return given ? [given] : [];
  }

  private method(node: TSESTree.CallExpression, callee: TSESTree.MemberExpression, truth: boolean): readonly Refinement[] | null {
    const [argument] = node.arguments;
    const name = staticName(callee);
    if (!argument || name === null) return null;
    switch (name) {
      case 'test':
      case 'exec':
        return this.pattern(callee.object, argument, truth, node);
      case 'match':
        return this.pattern(argument, callee.object, truth, node);
      case 'includes':
      case 'has':
        return [...(truth ? this.membership(argument, callee.object, 'list', node) : this.lacks(callee.object, argument, node)), ...this.classified(argument, callee.object, node)];
      case 'hasOwnProperty':
        return truth ? this.membership(argument, callee.object, 'own', node) : [];
      case 'call':
        return truth && node.arguments[1] && staticName(unwrap(callee.object)) === 'hasOwnProperty' ? this.membership(node.arguments[1], argument, 'own', node) : null;
      case 'hasOwn':
        return truth && node.arguments[1] && isGlobal(callee.object, 'Object') ? this.membership(node.arguments[1], argument, 'own', node) : null;
      case 'startsWith':
        return truth ? this.begins(callee.object, argument, node) : this.beginsOtherwise(callee.object, argument, node);
      case 'isArray':
        if (!isGlobal(callee.object, 'Array')) return null;
        return this.about(argument, { removes: truth ? objectBit | magnitudeBit : arrayBit, test: node, shallow: true });
      case 'isInteger':
      case 'isSafeInteger':
      case 'isFinite':
        return isGlobal(callee.object, 'Number') ? (truth ? this.number(argument, node) : []) : null;
      case 'isNaN':
        return isGlobal(callee.object, 'Number') ? (truth ? [] : this.converted(argument, node)) : null;
      case 'endsWith': {
        const end = this.analysis.constant(argument)?.value;
        if (!truth) return [];
        return typeof end === 'string' ? this.endsHost(callee.object, end, node) : this.doubtsUrl(callee.object, node);
      }
      case 'every':
        return truth ? this.elements(callee.object, argument, true, node) : [];
      case 'some':
        return truth ? this.found(argument, node) : this.elements(callee.object, argument, false, node);
      case 'find':
      case 'findLast':
        return truth ? this.found(argument, node) : [];
      default:
        return null;
    }
  }

  /** The text begins with this: a URL whose authority is decided by it, a path that is in that directory. */
  private begins(subject: Node, start: Node, test: Node): readonly Refinement[] {
    const prefix = this.analysis.constant(start)?.value;
    const member = unwrap(subject);
    if (member.type === 'MemberExpression' && staticName(member) === 'protocol' && typeof prefix === 'string' && /^https?:?$/.test(prefix)) return this.aboutUrl(member.object, { removes: maskOf(['script-url']), test });
    const said = typeof prefix === 'string' ? this.about(subject, { removes: maskOf(capabilitiesRemovedByPrefix(prefix)), test }) : [];
    const contained = containmentOf(subject, start, this.analysis);
    if (!contained && typeof prefix !== 'string') return this.isFromRequest(start) ? [] : this.about(subject, { removes: nothing, doubts: maskOf(['authority', 'script-url']), test });
    if (!contained) return said;
    const without = (lost: CapabilitySet) => (contained.certain ? { removes: lost, test } : { removes: nothing, doubts: lost, test });
    return [...said, ...this.contained(contained, without)];
  }

  private contained({ parts, paths }: Containment, without: (lost: CapabilitySet) => { removes: CapabilitySet; doubts?: CapabilitySet; test: Node }): readonly Refinement[] {
    return [...paths.flatMap((one) => this.about(one, without(elsewhere))), ...parts.flatMap((one) => this.about(one, without(maskOf(['climb']))))];
  }

  /** A path whose segments have been resolved does not begin with `..`: it climbs nowhere, nor does what it leads to. */
  private beginsOtherwise(subject: Node, start: Node, test: Node): readonly Refinement[] {
    const prefix = this.analysis.constant(start)?.value;
    if ((prefix === '//' || prefix === '/\\') && this.isPathBeside(test)) return this.about(subject, { removes: nothing, doubts: maskOf(['authority']), test });
    if (typeof prefix !== 'string' || !/^\.\.?[/\\]?$/.test(prefix) || !isNormalizedPath(subject, this.analysis)) return [];
    const target = relativeTo(subject, this.analysis);
    return [...this.about(subject, { removes: maskOf(['climb']), test }), ...(target ? this.about(target, { removes: elsewhere, test }) : [])];
  }

  /** Does a condition here ask whether a text begins with a slash? */
  private isPathBeside(test: Node): boolean {
    let whole = test;
    while (whole.parent?.type === 'LogicalExpression' || whole.parent?.type === 'UnaryExpression') whole = whole.parent;
    return [whole, ...this.analysis.conditionsAt(test).map((condition) => condition.test)].some((one) => slashFirst.test(this.analysis.sourceCode.getText(one)));
  }

  private number(argument: Node, test: Node): readonly Refinement[] {
    const converted = this.converted(argument, test);
    return converted.length > 0 ? converted : this.about(argument, { removes: everything & ~magnitudeBit, test });
  }

  /** `Number(x)` is a number, so the text of x is one. */
  private converted(argument: Node, test: Node): readonly Refinement[] {
    const bare = unwrap(argument);
    const definition = bare.type === 'Identifier' ? this.analysis.objects.definition(bare) : bare;
    const inner = definition.type === 'CallExpression' && calleeName(definition) === 'Number' ? definition.arguments[0]
      : definition.type === 'UnaryExpression' && definition.operator === '+' ? definition.argument : undefined;
    return inner ? this.about(inner, { removes: numericText, test }) : [];
  }

  private pattern(expression: Node, subject: Node, truth: boolean, test: Node): readonly Refinement[] {
    const definition = this.analysis.objects.definition(expression);
    const regular = this.analysis.regularExpression(definition);
    if (!regular) {
      if (definition.type === 'Literal') return [];
      return this.isFromRequest(subject) ? this.about(subject, { removes: nothing, demotes: true, test }) : [];
    }
    if (truth) {
      const left = capabilitiesMatched(regular.pattern, regular.flags);
      const kept = matchesObjects(regular.pattern, regular.flags) ? objectBit | arrayBit : arrayBit;
      const removes = left ? everything & ~maskOf(left) & ~kept : maskOf(capabilitiesRemovedByStart(regular.pattern, regular.flags));
      const ofHost = /^(?:host|hostname)$/.test(lastName(unwrap(subject)) ?? '') && isForOneHost(regular.pattern, regular.flags) ? this.partOfUrl(subject, [test], test) : [];
      const fits = left?.includes('code') && matchesCalculations(regular.pattern, regular.flags) ? 'script-literal' : undefined;
      return [...ofHost, ...(removes === nothing ? [] : this.about(subject, { removes, fits, test }))];
    }
    return this.about(subject, { removes: maskOf(capabilitiesRemovedByReplace(regular.pattern, `${regular.flags.replace('g', '')}g`, '')) & textual, test });
  }

  /** The subject is one of a list, a set, the keys of a table. */
  private membership(subject: Node, list: Node, kind: 'list' | 'own' | 'in', test: Node): readonly Refinement[] {
    if (kind === 'list' && isPartOfMade(subject) && this.isSettledList(list)) return this.partOfUrl(subject, this.elementsOf(list), test);
    if (!keyedAccess(this.subjectOf(subject), this.analysis)) return [];
    if (kind === 'list' ? this.isSettledList(list) : this.isSettledTable(list)) {
      const said = this.about(subject, { removes: kind === 'in' ? everything & ~maskOf(['prototype-key']) : everything, test });
      return [...said, ...this.partOfUrl(subject, this.elementsOf(list), test)];
    }
    if (this.isFromRequest(list)) return [];
    const removes = kind === 'list' ? this.lackedBy(this.analysis.flowInside(list)) : nothing;
    return [...this.about(subject, { removes, demotes: true, test }), ...this.doubtsUrl(subject, test)];
  }

  /** What a value cannot do, nor what equals it: of a list, one of its elements. */
  private lackedBy(origins: readonly Origin[]): CapabilitySet {
    const possible = origins.reduce((all, origin) => all | origin.possible, nothing);
    // Nothing is known of a list that seems to be empty.
    return possible === nothing ? nothing : everything & ~possible;
  }

  /**
   * `url.protocol` or `url.host` is one of these: the URL, and the text that it was made of, is no script, or leads nowhere else.
   * @param values null: those of a list that the program fixes elsewhere
   */
  private partOfUrl(subject: Node, values: readonly (Node | null)[] | null, test: Node): readonly Refinement[] {
    const member = unwrap(subject);
    if (member.type !== 'MemberExpression' || values?.length === 0) return [];
    const removes = this.decidedBy(staticName(member), values, this.textOfUrl(member.object).length > 0);
    return removes === nothing && values !== null ? [] : this.aboutUrl(member.object, { removes, demotes: removes === nothing, test });
  }

  /** The URL, its parts, and the text that it was made of. */
  private aboutUrl(url: Node, what: { removes: CapabilitySet; demotes?: boolean; test: Node }): readonly Refinement[] {
    const [text] = this.textOfUrl(url);
    // Whatever the host is, the path can begin like another one.
    const parts = partsOfUrl.flatMap((part) => this.below(url, part, what));
    return [...this.about(url, what), ...parts, ...(text ? this.about(text, what) : [])];
  }

  private below(object: Node, part: string, what: { removes: CapabilitySet; demotes?: boolean; test: Node }): readonly Refinement[] {
    return this.about(object, what).map((said) => this.movedTo(said, [...said.path, part], {}, said.test));
  }

  /** A part of a URL is compared with something that this file does not show: what it leads to is no longer proven. */
  private doubtsUrl(subject: Node, test: Node): readonly Refinement[] {
    const { object, part } = this.partRead(subject);
    if (!object || !['host', 'hostname', 'origin', 'href'].includes(part ?? '')) return [];
    const [text] = this.textOfUrl(object);
    if (!text) return [];
    const what = { removes: nothing, demotes: true, test };
    return [...this.about(object, what), ...['href', 'origin', 'host', 'hostname'].flatMap((name) => this.below(object, name, what)), ...this.about(text, what)];
  }

  /** The object and the name of a property that is read, also into a variable: `const { host } = url`. */
  private partRead(node: Node): { readonly object: Node | null; readonly part: string | null } {
    const bare = unwrap(node);
    const variable = bare.type === 'Identifier' ? this.analysis.bindings.variable(bare) : null;
    const write = variable && this.analysis.bindings.singleWrite(variable);
    if (write?.kind === 'value' && write.path.length === 1 && !write.without) return { object: write.value, part: write.path[0] ?? null };
    const member = write ? unwrap(this.analysis.objects.definition(bare)) : bare;
    return member.type === 'MemberExpression' ? { object: member.object, part: staticName(member) } : { object: null, part: null };
  }

  private decidedBy(part: string | null, values: readonly (Node | null)[] | null, isUrl: boolean): CapabilitySet {
    const isEach = (pattern: RegExp): boolean => values?.every((value) => pattern.test(String(value && this.analysis.constant(value)?.value))) ?? false;
    if (part === 'protocol') return isEach(harmlessScheme) || this.areConfigured(values) ? maskOf(['script-url']) : nothing;
    if (!isUrl) return nothing;
    if (part === 'host' || part === 'hostname') return maskOf(['authority']);
    return part === 'origin' && (isEach(/^https?:/i) || this.areConfigured(values)) ? maskOf(['authority', 'script-url']) : nothing;
  }

  /** `location.origin`, `process.env.ORIGIN`: who runs the program decides them. */
  private areConfigured(values: readonly (Node | null)[] | null): boolean {
    const origins = (values ?? []).map((value) => (value && !this.analysis.constant(value) ? this.analysis.flow(value) : []));
    return origins.length > 0 && origins.every((each) => each.length > 0 && each.every(({ kind }) => kind === 'configuration'));
  }

  /** The elements of a list or set; null: it is not written out. */
  private elementsOf(list: Node): readonly (Node | null)[] | null {
    const definition = this.analysis.objects.definition(list);
    if (definition.type === 'ArrayExpression') return definition.elements;
    const content = definition.type === 'NewExpression' ? definition.arguments[0] : undefined;
    return content ? this.elementsOf(content) : null;
  }

  /** The text lacks a constant part: `!path.includes('..')`. */
  private lacks(subject: Node, part: Node, test: Node): readonly Refinement[] {
    const value = this.analysis.constant(part)?.value;
    if (typeof value !== 'string') return [];
    // Without `<` nothing ends element text, but quoted attributes can end.
    const split = unwrap(subject);
    if (value === '..' && split.type === 'CallExpression' && staticName(unwrap(split.callee)) === 'split') return this.lacks((unwrap(split.callee) as TSESTree.MemberExpression).object, part, test);
    if (value === '/' || value === '\\') return this.about(subject, { removes: nothing, doubts: maskOf(['climb', 'absolute', 'segment']), test });
    if (value === '<') return this.about(subject, { removes: nothing, demotes: true, test });
    const removes = value === '..' || value === '.' ? maskOf(['climb']) : value === ':' ? maskOf(['script-url']) : nothing;
    return removes === nothing ? [] : this.about(subject, { removes, test });
  }

  private elements(list: Node, predicate: Node, truth: boolean, test: Node): readonly Refinement[] {
    const object = this.objectOfKeys(list);
    const keys = object ? this.keysOf(object, predicate, truth, test) : [];
    return [...keys, ...this.ofElements(list, this.predicate(predicate, truth), test), ...this.ofNames(list, predicate, truth, test)];
  }

  /** `names.every((name) => typeof body[name] === 'string')` */
  private ofNames(list: Node, predicate: Node, truth: boolean, test: Node): readonly Refinement[] {
    const of = this.analysis.objects.functionOf(predicate);
    const parameter = of && parametersOf(of)[0];
    const name = parameter?.type === 'Identifier' ? this.analysis.bindings.variable(parameter) : null;
    return of && name ? this.saidByReturns(of, truth).flatMap((said) => this.underNames(said, list, (key) => key === name, test)) : [];
  }

  /** `list.some((element) => element === x)`, `list.find(…)`: what the callback's answer for one element says of everything else. */
  private found(predicate: Node, test: Node): readonly Refinement[] {
    const of = this.analysis.objects.functionOf(predicate);
    const own = new Set<object>(of ? this.analysis.sourceCode.scopeManager?.getDeclaredVariables(of) : []);
    return of ? this.saidByReturns(of, true).filter(({ variable }) => !own.has(variable)).map((said) => ({ ...said, test })) : [];
  }

  /** What all results of a function say that are (not) true. */
  private saidByReturns(of: FunctionNode, truth: boolean): readonly Refinement[] {
    return this.said.ask(`${of.range[0]} returns ${truth}`, () => this.readReturns(of, truth));
  }

  private readReturns(of: FunctionNode, truth: boolean): readonly Refinement[] {
    let common: readonly Refinement[] | null = null;
    for (const value of !truth && this.endsSilently(of) ? [] : (this.analysis.inventory.returns.get(of) ?? [])) {
      const constant = this.analysis.constant(value);
      if (constant && Boolean(constant.value) !== truth) continue;
      const said = this.condition(value, truth);
      common = common === null ? said : this.either(common, said);
    }
    return common ?? [];
  }

  /** Can it end without a result? */
  private endsSilently(of: FunctionNode): boolean {
    return this.analysis.inventory.emptyReturns.has(of) || (of.body.type === 'BlockStatement' && this.analysis.control.completes(of.body));
  }

  /** What holds of every element of a list, and so of the texts that are made of them alone. */
  private ofElements(list: Node, said: readonly Said[], test: Node): readonly Refinement[] {
    const places = this.placesOfElements(list, test);
    return said.flatMap((one) => [...places.flatMap((place) => this.atElement(place, one.path, one, test)), ...this.textOfElements(list, one, test)]);
  }

  /** The text of a list (`${ids}`), and the text that was split into it: checked elements and separators, nothing else. */
  private textOfElements(list: Node, said: Said, test: Node): readonly Refinement[] {
    if (said.path.length > 0) return [];
    const joined = this.about(list, { removes: removedFromJoined(said.removes, ',') & textual, demotes: said.demotes, test, covers: false });
    const call = this.analysis.objects.definition(list);
    const callee = call.type === 'CallExpression' ? unwrap(call.callee) : null;
    // With a limit, what stands behind the last element is not in the list.
    if (call.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || staticName(callee) !== 'split' || call.arguments.length !== 1) return joined;
    const separator = this.analysis.constant(call.arguments[0] as Node)?.value;
    const what = typeof separator === 'string' ? { removes: removedFromJoined(said.removes, separator), demotes: said.demotes } : { removes: nothing, demotes: true };
    return [...joined, ...this.about(callee.object, { ...what, test, covers: false })];
  }

  private objectOfKeys(list: Node): Node | null {
    const call = this.analysis.objects.definition(list);
    if (call.type !== 'CallExpression' || staticName(unwrap(call.callee)) !== 'keys') return null;
    const callee = unwrap(call.callee);
    return callee.type === 'MemberExpression' && isGlobal(callee.object, 'Object') ? (call.arguments[0] ?? null) : null;
  }

  /** Every key of the object passed: if only some texts can, nobody chooses its keys. */
  private keysOf(object: Node, predicate: Node, truth: boolean, test: Node): readonly Refinement[] {
    const said = this.predicate(predicate, truth).filter((refinement) => refinement.path.length === 0);
    const isAllowed = said.some((refinement) => refinement.removes === everything);
    return said.length > 0 ? this.about(object, { removes: isAllowed ? objectBit : nothing, demotes: true, test }) : [];
  }

  /** `url.hostname.endsWith('.example.com')`: the URL leads to a host of that domain. */
  private endsHost(subject: Node, end: string, test: Node): readonly Refinement[] {
    return /^\.[^.]+\./.test(end) ? this.partOfUrl(subject, [test], test) : [];
  }

  /** What a callback that answers `truth` says about its first argument. */
  predicate(callback: Node, truth: boolean): readonly Said[] {
    const of = this.analysis.objects.functionOf(callback);
    if (of) return this.onPosition(of, first, truth);
    const entity = this.analysis.entity(callback)?.entity;
    const row = entity && this.analysis.knowledge.guard(entity);
    if (row) return truth ? [{ path: [], ...this.leftBy(row), demotes: false, covers: false }] : [];
    const isNumberCheck = callback.type === 'MemberExpression' && isGlobal(callback.object, 'Number') && ['isInteger', 'isSafeInteger', 'isFinite'].includes(staticName(callback) ?? '');
    if (isNumberCheck) return truth ? [{ path: [], removes: everything & ~magnitudeBit, demotes: false, covers: false }] : [];
    return entity || this.isOfLanguage(callback) ? [] : [{ path: [], removes: nothing, demotes: true, covers: true }];
  }

  /** What that says about the text of a list (`${list}`) of elements for which the callback has answered true. */
  predicateOfText(callback: Node): readonly Said[] {
    return this.predicate(callback, true).filter(({ path }) => path.length === 0).map((said) => ({ ...said, removes: removedFromJoined(said.removes, ',') & textual, covers: false }));
  }

  /** A function of this file that answers true (false) only for some values. */
  private localPredicate(of: FunctionNode, call: TSESTree.CallExpression, truth: boolean): readonly Refinement[] {
    return this.ofArguments(of, call, (position) => this.onPosition(of, position, truth));
  }

  /** What a result of `truth` says about an argument: what holds at every return that can give it. */
  private onPosition(of: FunctionNode, position: Position, truth: boolean): readonly Refinement[] {
    return this.atPosition(of, position, (index) => this.said.ask(`${of.range[0]} ${index} ${truth}`, () => this.readResults(of, index, truth)));
  }

  /** What a function says of its parameters, said of what a call gives them. */
  private ofArguments(of: FunctionNode, call: TSESTree.CallExpression, read: (position: Position) => readonly Refinement[]): readonly Refinement[] {
    return placesGiven(call, parametersOf(of).length, this.analysis).flatMap((place) =>
      read(place).map((said) => this.movedTo({ ...said, variable: place.variable }, [...place.path, ...said.path], {}, call)));
  }

  /** What is said of the parameter that takes the argument at a position: one element of `...rest`, or any of them. */
  private atPosition(of: FunctionNode, { index, isExact }: Position, read: (index: number) => readonly Refinement[]): readonly Refinement[] {
    const last = parametersOf(of).length - 1;
    if (index < last || parametersOf(of)[last]?.type !== 'RestElement') return isExact ? read(index) : [];
    return read(last).flatMap((said) => {
      const [element, ...path] = said.path;
      return element === '*' || (isExact && element === String(index - last)) ? [this.movedTo(said, path, {}, said.test)] : [];
    });
  }

  private readResults(of: FunctionNode, index: number, truth: boolean): readonly Refinement[] {
    const parts = this.partsOf(of, index);
    let common: readonly Refinement[] | null = null;
    const isSilent = parts.size > 0 && !truth && this.endsSilently(of);
    for (const value of parts.size > 0 && !isSilent ? (this.analysis.inventory.returns.get(of) ?? []) : []) {
      const constant = this.analysis.constant(value);
      if (constant && Boolean(constant.value) !== truth) continue;
      const own = [...[...parts.keys()].flatMap((variable) => this.refinementsAt(value, variable)), ...this.condition(value, truth).filter((refinement) => parts.has(refinement.variable))];
      common = common === null ? own : this.either(common, own);
    }
    return this.ofParts(common ?? [], parts);
  }

  /** What is said of the variables that a parameter gives, said of the parameter; of one that was written anew before the check, nothing is certain. */
  private ofParts(said: readonly Refinement[], parts: ReadonlyMap<Variable, Path>): readonly Refinement[] {
    return said.map((one) => {
      const isGiven = this.analysis.bindings.writes(one.variable).every((write) => write.parameter || write.target.range[0] > one.test.range[0] || this.isTrimmed(write));
      return this.movedTo(one, [...(parts.get(one.variable) ?? []), ...one.path], isGiven ? {} : { removes: nothing, demotes: true }, one.test);
    });
  }

  /** `value = value.trim()`: what is said of the text behind it holds of the text before. */
  private isTrimmed({ kind, path, value, variable }: Write): boolean {
    const call = unwrap(value);
    const callee = call.type === 'CallExpression' ? unwrap(call.callee) : null;
    if (kind !== 'value' || path.length > 0 || callee?.type !== 'MemberExpression' || staticName(callee) === 'toString') return false;
    const access = keyedAccess(this.subjectOf(call), this.analysis);
    return access?.variable === variable && access.path.length === 0;
  }

  /** The variables that a parameter gives, each with its path below the argument; below `...rest`, the path begins with an element. */
  private partsOf(of: FunctionNode, index: number): ReadonlyMap<Variable, Path> {
    const parts = new Map<Variable, Path>();
    const parameter = parametersOf(of)[index];
    for (const variable of parameter ? (this.analysis.sourceCode.scopeManager?.getDeclaredVariables(of) ?? []) : []) {
      const [write] = this.analysis.bindings.writes(variable);
      const pattern = write?.target.parent;
      const isOfList = pattern?.type === 'RestElement' && (pattern !== parameter || this.isChangedList(variable));
      if (write?.parameter?.of === of && write.parameter.index === index && !write.without && !isOfList) parts.set(variable, write.path);
    }
    return parts;
  }

  private isChangedList(variable: Variable): boolean {
    return this.isTakenFrom(variable) || this.analysis.bindings.mutations(variable).some(({ kind }) => kind !== 'append');
  }

  private isTakenFrom({ references }: Variable): boolean {
    return references.some(({ identifier }) => identifier.parent.type === 'MemberExpression' && takingMethods.has(staticName(identifier.parent) ?? ''));
  }

  /** A call that came to its end: assertions, functions that throw on bad values. */
  private statement(node: Node): readonly Refinement[] {
    if (node.type !== 'CallExpression') return [];
    const entity = this.analysis.entity(node.callee)?.entity;
    const row = entity && this.analysis.knowledge.guard(entity);
    if (row?.asserts) {
      const subject = typeof row.argument === 'number' ? node.arguments[row.argument] : undefined;
      if (!subject) return [];
      return row.condition ? this.condition(subject, true) : this.about(subject, { ...this.leftBy(row), test: node });
    }
    const validator = entity && this.analysis.knowledge.validator(entity);
    if (entity && validator) return this.isAssertion(node, validator) ? this.passed(node, validator, entity) : [];
    const local = this.analysis.objects.calledFunction(node);
    if (local) return this.localAssertion(local, node);
    const each = calleeName(node) === 'forEach' && node.arguments[0] ? this.analysis.objects.functionOf(node.arguments[0]) : null;
    if (each) return this.ofEachCall(each, node);
    const name = calleeName(node);
    if (entity || name === null) return [];
    const isCheck = this.analysis.settings.validators.includes(name) || hasWord(splitWords(name), checkWords);
    return isCheck ? this.unresolved(node) : [];
  }

  /** Does the call throw where the value does not pass, and its result, if it has one, is not wanted? */
  private isAssertion(call: TSESTree.CallExpression, row: ValidatorRow): boolean {
    return row.tells === undefined && (row.yields === 'check' || (row.yields === 'value' && wrapped(call).parent?.type === 'ExpressionStatement'));
  }

  private localAssertion(of: FunctionNode, call: TSESTree.CallExpression): readonly Refinement[] {
    const conditions = call.arguments.flatMap((argument, index) => (!keyedAccess(argument, this.analysis) && this.isAsserted(of, index) ? this.condition(argument, true) : []));
    return [...conditions, ...this.ofArguments(of, call, (position) => this.atEnds(of, position))];
  }

  /** `if (!condition) throw …` in a function that returns nothing: where it ends, what it was given holds. */
  private isAsserted(of: FunctionNode, index: number): boolean {
    const parameter = parametersOf(of)[index];
    const variable = parameter?.type === 'Identifier' ? this.analysis.bindings.variable(parameter) : null;
    const { emptyReturns, returns } = this.analysis.inventory;
    if (of.body.type !== 'BlockStatement' || !variable || !this.analysis.bindings.singleWrite(variable) || returns.has(of) || emptyReturns.has(of)) return false;
    return of.body.body.some((statement) => {
      const test = statement.type === 'IfStatement' && !statement.alternate && !this.analysis.control.completes(statement.consequent) ? unwrap(statement.test) : null;
      const asked = test?.type === 'UnaryExpression' && test.operator === '!' ? unwrap(test.argument) : null;
      return asked?.type === 'Identifier' && this.analysis.bindings.variable(asked) === variable;
    });
  }

  /** `list.forEach((element) => { if (…) throw … })` */
  private ofEachCall(of: FunctionNode, call: TSESTree.CallExpression): readonly Refinement[] {
    const list = (unwrap(call.callee) as TSESTree.MemberExpression).object;
    const said = this.atEnds(of, first);
    return said.length > 0 ? this.ofElements(list, said, call) : [];
  }

  /** What holds of an argument at every end of a function. */
  private atEnds(of: FunctionNode, position: Position): readonly Refinement[] {
    return this.atPosition(of, position, (index) => this.said.ask(`${of.range[0]} ${index} end`, () => this.readEnds(of, index)));
  }

  private readEnds(of: FunctionNode, index: number): readonly Refinement[] {
    const parts = this.partsOf(of, index);
    if (of.body.type !== 'BlockStatement' || parts.size === 0) return [];
    const ends = [...(this.analysis.inventory.returns.get(of) ?? []), ...(this.analysis.inventory.emptyReturns.get(of) ?? []), ...(this.analysis.control.completes(of.body) ? [of.body.body.at(-1)] : [])];
    let common: readonly Refinement[] | null = null;
    for (const end of ends) {
      const own = end ? [...parts.keys()].flatMap((variable) => this.refinementsAfter(end, variable)) : [];
      common = common === null ? own : this.either(common, own);
    }
    return this.ofParts(common ?? [], parts);
  }

  /** The refinements of a variable that hold behind a statement. */
  refinementsAfter(end: Node, variable: Variable): readonly Refinement[] {
    const own = this.analysis.control.factsBehind(end).flatMap((fact) => this.compile(fact)).filter((refinement) => refinement.variable === variable);
    return [...this.refinementsAt(end, variable), ...own];
  }

  // Subjects

  private about(subject: Node, what: { removes: CapabilitySet; demotes?: boolean; doubts?: CapabilitySet; covers?: boolean; shallow?: boolean; fits?: Escape | undefined; test: Node }): readonly Refinement[] {
    const access = keyedAccess(this.subjectOf(subject), this.analysis);
    if (!access) return [];
    return [{
      variable: access.variable, path: access.path, key: access.path.join('\0'), removes: what.removes, demotes: what.demotes ?? false,
      covers: what.covers ?? what.removes === everything, test: what.test, shallow: what.shallow ?? false,
      ...(what.doubts === undefined ? {} : { doubts: what.doubts }), fits: what.fits,
    }];
  }

  /** The value under conversions that change nothing a check could overlook: `String(x)`, `x.trim()`, `x.toLowerCase()`. */
  private subjectOf(node: Node): Node {
    let current = unwrap(node);
    for (let step = 0; step < 8; step++) {
      if (current.type === 'TemplateLiteral' && current.expressions.length === 1 && current.quasis.every((quasi) => quasi.value.raw === '')) {
        current = unwrap(current.expressions[0] as Node);
      } else if (current.type === 'LogicalExpression' && current.operator !== '&&' && this.analysis.constant(current.right)) {
        current = unwrap(current.left);
      } else if (current.type === 'CallExpression') {
        const callee = unwrap(current.callee);
        const method = callee.type === 'MemberExpression' ? staticName(callee) : null;
        if (method !== null && neutralMethods.has(method) && callee.type === 'MemberExpression') current = unwrap(callee.object);
        else if (callee.type === 'Identifier' && callee.name === 'String' && current.arguments[0]) current = unwrap(current.arguments[0]);
        else return current;
      } else {
        return current;
      }
    }
    return current;
  }

  /** A value that the program fixes: constant, configuration, imported constant or enum. */
  private isSettled(node: Node): boolean {
    if (this.analysis.constant(node)) return true;
    return this.analysis.flow(node).every((origin) => origin.possible === nothing || origin.settled);
  }

  private isSettledList(node: Node): boolean {
    const definition = this.analysis.objects.definition(node);
    switch (definition.type) {
      case 'ArrayExpression':
        return definition.elements.every((element) => element !== null && (element.type === 'SpreadElement' ? this.isSettledList(element.argument) : this.isSettled(element) || element.type === 'ObjectExpression'));
      case 'NewExpression': {
        const callee = unwrap(definition.callee);
        if (callee.type !== 'Identifier' || (callee.name !== 'Set' && callee.name !== 'Map')) return false;
        const content = definition.arguments[0];
        return content !== undefined && this.analysis.flowInside(content).every((origin) => origin.possible === nothing || origin.settled);
      }
      case 'CallExpression':
        return this.isSettledCall(definition);
      case 'Identifier':
        return this.isImportedConstant(definition) || this.isFixedParameter(definition);
      case 'MemberExpression': {
        const root = memberRoot(definition);
        const last = staticName(definition) ?? '';
        return root.type === 'Identifier' && this.isImport(root) && (isConstantName(last) || isConfigurationName(root.name) || isEnumName(root.name));
      }
      default:
        return typeof this.analysis.constant(node)?.value === 'string';
    }
  }

  private isSettledCall(call: TSESTree.CallExpression): boolean {
    const callee = unwrap(call.callee);
    const name = callee.type === 'MemberExpression' ? staticName(callee) : null;
    const argument = call.arguments[0];
    if (callee.type === 'MemberExpression' && argument && isGlobal(callee.object, 'Object') && (name === 'keys' || name === 'values' || name === 'freeze' || name === 'entries')) {
      return this.isSettledTable(argument) || this.isSettledList(argument);
    }
    return callee.type === 'MemberExpression' && name !== null && listMethods.has(name) && this.isSettledList(callee.object);
  }

  private isSettledTable(node: Node): boolean {
    const definition = this.analysis.objects.definition(node);
    if (definition.type === 'ObjectExpression') return definition.properties.every((property) => (property.type === 'SpreadElement' ? this.isSettledTable(property.argument) : this.analysis.objects.keyOf(property) !== null));
    if (definition.type === 'CallExpression') return this.isSettledCall(definition);
    if (definition.type !== 'Identifier') return false;
    const variable = this.analysis.bindings.variable(definition);
    const write = variable && this.analysis.bindings.singleWrite(variable);
    return write?.kind === 'enum' || this.isImportedConstant(definition);
  }

  private isImportedConstant(node: TSESTree.Identifier): boolean {
    return this.isImport(node) && (isConstantName(node.name) || isEnumName(node.name) || isConfigurationName(node.name));
  }

  /** A parameter that every caller in this file gives constants. */
  private isFixedParameter(node: TSESTree.Identifier): boolean {
    const variable = this.analysis.bindings.variable(node);
    const write = variable && this.analysis.bindings.singleWrite(variable);
    return write?.kind === 'parameter' && this.analysis.flowInside(node).every((origin) => origin.possible === nothing);
  }

  private isImport(node: TSESTree.Identifier): boolean {
    const variable = this.analysis.bindings.variable(node);
    return (variable && this.analysis.bindings.singleWrite(variable))?.kind === 'import';
  }

  private isFromRequest(node: Node): boolean {
    return this.analysis.flow(node).some((origin) => origin.kind === 'user');
  }
}

interface Lost {
  readonly removes: CapabilitySet;
  readonly doubts: CapabilitySet;
}

interface ElementPlace extends Access {
  /** an element is a pair of a name and the value that stands here */
  readonly isEntry: boolean;
}

/** The first argument of a callback. */
const first: Position = { index: 0, isExact: true };
const maximumDepth = 40;
/** More marks than a person sets in one function. */
const maximumMarks = 60;
/** What `typeof` says of values of these classes; plain objects and lists are both objects. */
const tags: ReadonlyMap<unknown, string> = new Map([['[object String]', 'string'], ['[object Number]', 'number'], ['[object Boolean]', 'boolean'], ['[object Undefined]', 'undefined'], ['[object Function]', 'function']]);
/** What tells where something stands, and -1 where it does not. */
const positions: ReadonlySet<string> = new Set(['indexOf', 'findIndex', 'findLastIndex']);
/** What takes elements out of a list. */
const takingMethods: ReadonlySet<string> = new Set(['pop', 'shift', 'splice']);
/** Who compares with one of these takes a text apart by characters. */
const markupCharacters = new Set<unknown>(['<', '>', '&', '"', '\'']);
/** A URL's scheme that no browser runs, as `URL` and Node's `url.parse` give it. */
const harmlessScheme = /^(?!javascript|data|vbscript|blob|undefined|null)[a-z][a-z\d+.-]*:$/i;
/** What is lost by a text that is the text of a number: everything but being one, and blanks around it. */
const numericText: CapabilitySet = everything & ~maskOf(['magnitude', 'array', 'dash', 'line-break', 'length']);

const partsOfUrl = ['href', 'origin', 'host', 'hostname', 'protocol'];

/** What a path must not be able to do to stay where it is put. */
const elsewhere: CapabilitySet = maskOf(['climb', 'absolute']);

/** `x.startsWith('/')`, `x[0] === '/'`, `x.charAt(0) === '/'`, `/^\/…/.test(x)`. */
const slashFirst = /\/\^\\\/.*\.test\(|(?:\.startsWith\(\s*|(?:\[0\]|\.charAt\(0\)|\.at\(0\))\s*[!=]==?\s*)['"`]\/['"`]/;

const predicateWords = new Set(['is', 'has', 'can', 'are', 'valid', 'validate', 'check', 'verify', 'allowed', 'matches', 'safe', 'test']);
const checkWords = new Set(['validate', 'validator', 'assert', 'check', 'ensure', 'verify', 'sanitize', 'sanitise', 'parse']);
const neutralMethods = new Set(['trim', 'toLowerCase', 'toUpperCase', 'toString', 'trimEnd', 'trimStart', 'normalize']);
const listMethods = new Set(['map', 'filter', 'concat', 'flat', 'slice', 'sort', 'split']);
const numberCalls = new Set(['Number', 'parseInt', 'parseFloat', 'BigInt']);

/** An argument, and what the list or object that is written there holds: `validate([id, schema])`, `validate([[id, schema]])`. */
function heldIn(node: Node, depth = 0): readonly Node[] {
  if (depth === 2) return [node];
  if (node.type === 'ArrayExpression') return node.elements.flatMap((element) => (element ? heldIn(element, depth + 1) : []));
  if (node.type !== 'ObjectExpression') return [node];
  return node.properties.flatMap((property) => (property.type === 'Property' ? heldIn(property.value, depth + 1) : []));
}

/** The value that is there, if any is: `URL.canParse(text) ? new URL(text) : null`. */
function presentIn(node: Node): Node {
  const bare = unwrap(node);
  if (bare.type === 'LogicalExpression' && bare.operator === '&&') return unwrap(bare.right);
  if (bare.type !== 'ConditionalExpression') return bare;
  return isNullish(unwrap(bare.alternate)) ? unwrap(bare.consequent) : isNullish(unwrap(bare.consequent)) ? unwrap(bare.alternate) : bare;
}

/** What a text of elements has lost that have lost `removes`: everything that neither they nor the separators between them bring. */
function removedFromJoined(removes: CapabilitySet, separator: string): CapabilitySet {
  const left = everything & ~removes;
  const element = (left & maskOf(['code'])) === nothing ? String.raw`\d` : String.raw`\w`;
  const brought = separator === '' ? null : capabilitiesMatched(`^(?:${element}|${patternOfText(separator)})*$`, '');
  return brought ? removes & ~maskOf(brought) : nothing;
}

function isGlobal(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** `new URL(x).protocol` */
function isPartOfMade(subject: Node): boolean {
  const member = unwrap(subject);
  return member.type === 'MemberExpression' && unwrap(member.object).type === 'NewExpression';
}
