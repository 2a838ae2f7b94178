import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node } from './answers.ts';
import { type Bindings, functionOfWrite, type Variable, type Write } from './bindings.ts';
import { contains, enclosingFunction, isFunction, isLoop, isStatementList, type StatementList, statementsOf, unwrap } from './syntax.ts';

/** A condition that has turned out `truth` wherever the fact holds; `test` may be a call that would have thrown. */
export interface Fact {
  readonly kind: 'condition' | 'statement' | 'case' | 'each';
  readonly test: Node;
  readonly truth: boolean;
  /** `case`: the switched expression */
  readonly subject: Node | null;
  /** `each`: what each turn of the loop `test` came to its end with; `case`: the cases that lead to the spot, the last first */
  readonly inner?: readonly Fact[];
}

/** Facts of a spot and of everything around it, innermost first. */
export interface Facts {
  readonly own: readonly Fact[];
  readonly outer: Facts | null;
}

interface PlacedFacts {
  readonly place: Node;
  readonly own: readonly Fact[];
}

/** Statements nested deeper than this say nothing of what stands behind them. */
const maximumNesting = 150;

/** Order of execution, read from the structure of the source. */
export class Control {
  private readonly bindings: Bindings;
  private readonly exits: (call: Node) => boolean;
  private readonly factsOf = new Map<Node, Facts | null>();
  private readonly listFacts = new Map<Node, { readonly found: PlacedFacts[]; next: number }>();
  private nesting = 0;
  private readonly statementFacts = new Map<Node, readonly Fact[]>();
  private readonly completion = new Map<Node, boolean>();
  private readonly branchFacts = new Map<Node, Map<string, Fact>>();

  /** @param exits tells whether a call never returns (a model's `exits` row, a local function that always throws) */
  constructor(bindings: Bindings, exits: (call: Node) => boolean) {
    this.bindings = bindings;
    this.exits = exits;
  }

  /** Can control reach the end of this statement? */
  completes(statement: Node): boolean {
    let answer = this.completion.get(statement);
    if (answer === undefined) {
      this.completion.set(statement, true);
      answer = this.computeCompletion(statement);
      this.completion.set(statement, answer);
    }
    return answer;
  }

  private computeCompletion(statement: Node): boolean {
    switch (statement.type) {
      case 'ReturnStatement':
      case 'ThrowStatement':
      case 'BreakStatement':
      case 'ContinueStatement':
        return false;
      case 'BlockStatement':
        return statement.body.every((child) => this.completes(child));
      case 'IfStatement':
        return this.completes(statement.consequent) || !statement.alternate || this.completes(statement.alternate);
      case 'TryStatement':
        if (statement.finalizer && !this.completes(statement.finalizer)) return false;
        return this.completes(statement.block) || (statement.handler !== null && this.completes(statement.handler.body));
      case 'LabeledStatement':
        return true;
      case 'SwitchStatement':
        return this.switchCompletes(statement);
      case 'ExpressionStatement': {
        const expression = unwrap(statement.expression);
        return !(expression.type === 'CallExpression' && this.exits(expression));
      }
      default:
        return true;
    }
  }

  private switchCompletes(statement: TSESTree.SwitchStatement): boolean {
    if (!statement.cases.some((branch) => branch.test === null)) return true;
    const last = statement.cases.at(-1);
    return !statement.cases.every((branch) => branch.consequent.some(leaves) || (branch.consequent.length === 0 && branch !== last));
  }

  /** What must have held for control to come to `node`. */
  facts(node: Node): Facts | null {
    const chain: Node[] = [];
    let current: Node | undefined = node;
    let known: Facts | null | undefined;
    while (current && (known = this.factsOf.get(current)) === undefined) {
      chain.push(current);
      current = current.parent;
    }
    let facts = known ?? null;
    for (let index = chain.length - 1; index >= 0; index--) {
      const child = chain[index] as Node;
      const own = child.parent ? this.factsBetween(child.parent, child) : [];
      if (own.length > 0) facts = { own, outer: facts };
      this.factsOf.set(child, facts);
    }
    return facts;
  }

  private factsBetween(parent: Node, child: Node): readonly Fact[] {
    switch (parent.type) {
      case 'IfStatement':
        if (child === parent.consequent) return condition(parent.test, true);
        return child === parent.alternate ? condition(parent.test, false) : [];
      case 'ConditionalExpression':
        if (child === parent.consequent) return condition(parent.test, true);
        return child === parent.alternate ? condition(parent.test, false) : [];
      case 'LogicalExpression':
        if (child !== parent.right || parent.operator === '??') return [];
        return condition(parent.left, parent.operator === '&&');
      case 'WhileStatement':
        return child === parent.body ? condition(parent.test, true) : [];
      case 'ForStatement':
        return parent.test && (child === parent.body || child === parent.update) ? condition(parent.test, true) : [];
      case 'SwitchCase':
        return [...this.caseFacts(parent, child), ...this.factsBefore(parent, child)];
      default:
        return isStatementList(parent) ? this.factsBefore(parent, child) : [];
    }
  }

  private caseFacts(branch: TSESTree.SwitchCase, child: Node): readonly Fact[] {
    if (child === branch.test) return [];
    const statement = branch.parent;
    const index = statement.cases.indexOf(branch);
    const previous = statement.cases[index - 1];
    if (branch.test === null || (previous && previous.consequent.length > 0 && previous.consequent.every((other) => this.completes(other)))) return [];
    const tests: Fact[] = [];
    for (let position = index; position >= 0; position--) {
      const other = statement.cases[position] as TSESTree.SwitchCase;
      if (position !== index && other.consequent.length > 0) break;
      if (other.test === null) return [];
      tests.push({ kind: 'case', test: other.test, truth: true, subject: statement.discriminant });
    }
    return tests.length === 1 ? tests : [{ kind: 'case', test: statement, truth: true, subject: statement.discriminant, inner: tests }];
  }

  private factsBefore(list: Node, child: Node): readonly Fact[] {
    if (!isStatementList(list)) return [];
    const facts: Fact[] = [];
    for (const { place, own } of this.factsOfList(list, child)) {
      if (place.range[0] >= child.range[0]) break;
      for (const fact of own) facts.push(fact);
    }
    return facts;
  }

  /** The statements of a list before `end` behind which something holds, each looked at once: most have nothing to say. */
  private factsOfList(list: StatementList, end: Node): readonly PlacedFacts[] {
    let known = this.listFacts.get(list);
    if (!known) this.listFacts.set(list, (known = { found: [], next: 0 }));
    const statements = statementsOf(list);
    for (let place = statements[known.next]; place && place.range[0] < end.range[0]; place = statements[known.next]) {
      known.next++;
      const own = this.factsAfter(place);
      if (own.length > 0) known.found.push({ place, own });
    }
    return known.found;
  }

  /** What holds behind a statement (or around an expression) that is an end of a function. */
  factsBehind(end: Node): readonly Fact[] {
    return this.factsAfter(end);
  }

  /** What holds behind a statement, because control came out of it. */
  private factsAfter(statement: Node): readonly Fact[] {
    let facts = this.statementFacts.get(statement);
    if (!facts) {
      this.statementFacts.set(statement, []);
      this.nesting++;
      facts = this.nesting > maximumNesting ? [] : this.computeFactsAfter(statement);
      this.nesting--;
      this.statementFacts.set(statement, facts);
    }
    return facts;
  }

  private computeFactsAfter(statement: Node): readonly Fact[] {
    switch (statement.type) {
      case 'IfStatement': {
        const facts: Fact[] = [];
        if (!this.completes(statement.consequent)) {
          facts.push(...condition(statement.test, false));
          if (statement.alternate) facts.push(...this.factsInside(statement.alternate));
        } else if (statement.alternate && !this.completes(statement.alternate)) {
          facts.push(...condition(statement.test, true), ...this.factsInside(statement.consequent));
        }
        return facts;
      }
      case 'ExpressionStatement':
        return this.factsOfExpression(statement.expression);
      case 'VariableDeclaration':
        return statement.declarations.flatMap((declarator) => (declarator.init ? callFact(declarator.init) : []));
      case 'BlockStatement':
        return this.factsInside(statement);
      case 'TryStatement':
        return this.factsAfterTry(statement);
      case 'SwitchStatement':
        return this.factsAfterSwitch(statement);
      case 'ForOfStatement':
        return this.factsAfterLoop(statement);
      default:
        return [];
    }
  }

  /** A loop that nothing ends early has come to the end of its body with every element. */
  private factsAfterLoop(loop: TSESTree.ForOfStatement): readonly Fact[] {
    const inner = jumps(loop.body) ? [] : this.factsInside(loop.body);
    return inner.length > 0 ? [{ kind: 'each', test: loop, truth: true, subject: null, inner }] : [];
  }

  /** When the default leaves and every other way to the end is a case: the value was one of the cases. */
  private factsAfterSwitch(statement: TSESTree.SwitchStatement): readonly Fact[] {
    const position = statement.cases.findIndex((branch) => branch.test === null);
    if (position < 0) return [];
    const defaultLeaves = statement.cases.slice(position).find((branch) => branch.consequent.length > 0)?.consequent.some(leaves);
    return defaultLeaves ? [{ kind: 'case', test: statement, truth: true, subject: statement.discriminant }] : [];
  }

  private factsAfterTry(statement: TSESTree.TryStatement): readonly Fact[] {
    const handlerLeaves = !statement.handler || !this.completes(statement.handler.body);
    const own = handlerLeaves ? this.factsInside(statement.block) : [];
    return statement.finalizer ? [...own, ...this.factsInside(statement.finalizer)] : own;
  }

  private factsInside(statement: Node): readonly Fact[] {
    if (statement.type !== 'BlockStatement') return this.factsAfter(statement);
    return statement.body.flatMap((child) => this.factsAfter(child));
  }

  private factsOfExpression(expression: Node): readonly Fact[] {
    const bare = unwrap(expression);
    if (bare.type === 'LogicalExpression' && bare.operator !== '??') {
      const right = unwrap(bare.right);
      if (right.type === 'CallExpression' && this.exits(right)) return condition(bare.left, bare.operator === '||');
      return [];
    }
    if (bare.type === 'AssignmentExpression') return callFact(bare.right);
    return callFact(bare);
  }

  /** The writes whose value a variable can hold where `use` stands. */
  reachingWrites(variable: Variable, use: Node): readonly Write[] {
    const writes = this.bindings.writes(variable);
    if (writes.length <= 1) return writes;
    return new Reach(this, variable, writes).before(use);
  }

  /** What holds of the value that a write has given and that `use` reads, since nothing between them has replaced it. */
  keptBy(write: Write, path: readonly string[], use: Node): readonly Fact[] {
    if (functionOfWrite(write) !== enclosingFunction(use)) return [];
    const later = this.bindings.mutations(write.variable).filter(({ kind, node, path: at }) => kind === 'assign' && node.range[0] > write.target.range[1] && at.every((step, index) => step === path[index]));
    const unwritten = later.flatMap(({ node }) => this.avoided(node, use) ?? []);
    return [...unwritten, ...this.keptByWrites(write, use)];
  }

  private keptByWrites(write: Write, use: Node): readonly Fact[] {
    const writes = this.bindings.writes(write.variable);
    if (writes.length < 2) return [];
    const reach = new Reach(this, write.variable, writes);
    const facts: Fact[] = [];
    for (let child = use, parent = child.parent; parent && !isFunction(parent); child = parent, parent = parent.parent) {
      for (const statement of isStatementList(parent) ? statementsOf(parent) : []) {
        if (statement.range[1] <= child.range[0] && statement.range[0] >= write.target.range[1]) facts.push(...this.factsUnlessReplaced(statement, reach));
      }
    }
    return facts;
  }

  private factsUnlessReplaced(statement: Node, reach: Reach): readonly Fact[] {
    if (statement.type !== 'IfStatement' && statement.type !== 'SwitchStatement') return [];
    const kept = reach.untouched(statement);
    return kept === null ? [] : [this.factOfBranch(statement, kept)];
  }

  private factOfBranch(statement: TSESTree.IfStatement | TSESTree.SwitchStatement, taken: 'consequent' | 'alternate' | 'cases'): Fact {
    let facts = this.branchFacts.get(statement);
    if (!facts) this.branchFacts.set(statement, (facts = new Map()));
    let fact = facts.get(taken);
    if (!fact) {
      fact = statement.type === 'IfStatement' ? { kind: 'condition', test: statement.test, truth: taken === 'consequent', subject: null }
        : { kind: 'case', test: statement, truth: true, subject: statement.discriminant };
      facts.set(taken, fact);
    }
    return fact;
  }

  /** What holds at `at` if a node in a branch of an `if` before it has not run; null: that says nothing. */
  avoided(node: Node, at: Node): Fact | null {
    let branch = node;
    while (branch.parent && branch.parent.type !== 'IfStatement' && isSureIn(branch.parent, branch)) branch = branch.parent;
    const choice = branch.parent;
    if (choice?.type !== 'IfStatement' || branch === choice.test || choice.range[1] > at.range[0]) return null;
    const isBefore = isStatementList(choice.parent) && contains(choice.parent, at) && enclosingFunction(choice) === enclosingFunction(at);
    return isBefore ? this.factOfBranch(choice, branch === choice.consequent ? 'alternate' : 'consequent') : null;
  }

  /**
   * Is a variable (or what `path` names below it) unchanged on every way from `from` to `to`?
   * Asked for guards: `from` is the checking expression, `to` the use behind it.
   */
  isUnchanged(variable: Variable, path: readonly string[], from: Node, to: Node): boolean {
    const changes = [
      ...this.bindings.writes(variable).filter((write) => write.kind !== 'import').map((write) => write.target),
      ...this.bindings.mutations(variable).filter((mutation) => mutation.kind !== 'delete' && overlaps(mutation.path, path, this.bindings)).map((mutation) => mutation.node),
    ];
    if (!path.every((step) => this.isUnchangedKey(step, from, to))) return false;
    if (changes.length <= 1 && changes.every((change) => change.range[1] <= from.range[0])) return true;
    return changes.every((change) => !this.liesBetween(change, from, to));
  }

  private isUnchangedKey(step: string, from: Node, to: Node): boolean {
    const key = this.bindings.keyOfStep(step);
    return !key || this.isUnchanged(key, [], from, to);
  }

  private liesBetween(change: Node, from: Node, to: Node): boolean {
    if (contains(from, change) || isWrittenFrom(change, to)) return this.isInLoopAround(change, from, to);
    if (change.range[0] >= from.range[1] && change.range[1] <= to.range[0]) return true;
    const home = enclosingFunction(change);
    if (home !== enclosingFunction(to) && home !== enclosingFunction(from) && change.range[0] > from.range[1]) return true;
    return this.isInLoopAround(change, from, to);
  }

  private isInLoopAround(change: Node, from: Node, to: Node): boolean {
    for (let around: Node | undefined = to.parent; around && !isFunction(around); around = around.parent) {
      if (isLoop(around) && contains(around, change) && !contains(around, from)) return true;
    }
    return false;
  }
}

/** Is the node part of what the change writes: `id` on the right of `id = '0' + id`? */
function isWrittenFrom(change: Node, node: Node): boolean {
  const parent = change.type === 'Identifier' ? change.parent : change;
  return parent?.type === 'AssignmentExpression' && contains(parent.right, node);
}

function overlaps(one: readonly string[], other: readonly string[], bindings: Bindings): boolean {
  const isAny = (step: string | undefined): boolean => step === '*' || (step !== undefined && bindings.keyOfStep(step) !== null);
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) {
    if (one[index] !== other[index] && !isAny(one[index]) && !isAny(other[index])) return false;
  }
  return true;
}

/** Can a statement end the turn of the loop around it, or the loop? */
function jumps(statement: Node | null): boolean {
  if (!statement) return false;
  switch (statement.type) {
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    case 'IfStatement':
      return jumps(statement.consequent) || jumps(statement.alternate);
    case 'TryStatement':
      return jumps(statement.block) || jumps(statement.handler?.body ?? null) || jumps(statement.finalizer);
    case 'SwitchStatement':
      return statement.cases.some((branch) => branch.consequent.some(jumps));
    case 'BlockStatement':
      return statement.body.some(jumps);
    default:
      return isLoop(statement) || statement.type === 'LabeledStatement' ? jumps(statement.body) : false;
  }
}

function leaves(statement: Node): boolean {
  return statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement';
}

function condition(test: Node, truth: boolean): readonly Fact[] {
  return [{ kind: 'condition', test, truth, subject: null }];
}

/** A call that ran to its end says something if it throws on bad values (`assert(…)`, `validateId(id)`). */
function callFact(expression: Node): readonly Fact[] {
  const bare = unwrap(expression);
  return bare.type === 'CallExpression' ? [{ kind: 'statement', test: bare, truth: true, subject: null }] : [];
}

interface Effect {
  readonly writes: readonly Write[];
  /** control cannot pass without one of the writes */
  readonly must: boolean;
}

const none: Effect = { writes: [], must: false };

/** Walks backwards from a use and gathers writes until one must have happened. */
class Reach {
  private readonly control: Control;
  private readonly variable: Variable;
  private readonly writes: readonly Write[];

  constructor(control: Control, variable: Variable, writes: readonly Write[]) {
    this.control = control;
    this.variable = variable;
    this.writes = writes;
  }

  before(use: Node): readonly Write[] {
    const found = new Set<Write>();
    const home = functionOfVariable(this.variable);
    let child = use;
    for (let parent = child.parent; parent; child = parent, parent = parent.parent) {
      if (isFunction(parent)) {
        if (parent === home) {
          this.addParameters(parent, found);
          break;
        }
        if (parent.type === 'FunctionDeclaration' || parent.parent.type === 'MethodDefinition') {
          this.addAllOutside(parent, found);
          break;
        }
        for (const write of this.writes) if (write.target.range[0] > parent.range[1]) found.add(write);
        continue;
      }
      const effect = this.effectBefore(parent, child);
      for (const write of effect.writes) found.add(write);
      if (effect.must) return this.withClosures(found, use);
    }
    return this.withClosures(found.size === 0 ? new Set(this.writes) : found, use);
  }

  /** The branch of a statement that writes nothing while all others surely write: `default` of a switch stands for them. */
  untouched(statement: TSESTree.IfStatement | TSESTree.SwitchStatement): 'consequent' | 'alternate' | 'cases' | null {
    if (statement.type === 'SwitchStatement') {
      const written = statement.cases.filter((branch) => this.inside(branch).length > 0);
      const isDefault = written.length === 1 && written[0]?.test === null && written[0] === statement.cases.at(-1);
      return isDefault && this.sequence(written[0]?.consequent ?? []).must ? 'cases' : null;
    }
    if (this.inside(statement.test).length > 0) return null;
    const { consequent, alternate } = statement;
    if (this.effect(consequent).must) return alternate && this.inside(alternate).length > 0 ? null : 'alternate';
    return alternate && this.effect(alternate).must && this.inside(consequent).length === 0 ? 'consequent' : null;
  }

  /** Writes in functions nested below the variable's own may run at any time. */
  private withClosures(found: Set<Write>, use: Node): readonly Write[] {
    const home = functionOfVariable(this.variable);
    const own = enclosingFunction(use);
    for (const write of this.writes) {
      const place = functionOfWrite(write);
      if (place !== home && place !== own) found.add(write);
    }
    return this.writes.filter((write) => found.has(write));
  }

  private addParameters(of: FunctionNode, found: Set<Write>): void {
    for (const write of this.writes) if (write.parameter?.of === of) found.add(write);
  }

  private addAllOutside(of: Node, found: Set<Write>): void {
    for (const write of this.writes) if (!contains(of, write.target)) found.add(write);
  }

  /** What happens in `parent` before `child` starts. */
  private effectBefore(parent: Node, child: Node): Effect {
    if (isStatementList(parent)) return this.effectOfPreceding(parent, child);
    switch (parent.type) {
      case 'VariableDeclaration':
        return this.sequence(parent.declarations.slice(0, parent.declarations.indexOf(child as never)));
      case 'IfStatement':
      case 'ConditionalExpression':
        return child === parent.test ? none : this.effect(parent.test);
      case 'SwitchStatement':
        return child === parent.discriminant ? none : this.effect(parent.discriminant);
      case 'LogicalExpression':
      case 'BinaryExpression':
        return child === parent.right ? this.effect(parent.left) : none;
      case 'SequenceExpression':
        return this.sequence(parent.expressions.slice(0, parent.expressions.indexOf(child as never)));
      case 'TryStatement':
        return child === parent.block ? none : { writes: this.inside(parent.block), must: false };
      case 'CatchClause':
        return child === parent.body && this.writes.some((write) => write.kind === 'caught' && write.value === parent) ? { writes: this.writes.filter((write) => write.value === parent), must: true } : none;
      default:
        return isLoop(parent) ? this.effectInLoop(parent, child) : none;
    }
  }

  private effectOfPreceding(list: Node, child: Node): Effect {
    if (!isStatementList(list)) return none;
    const statements = statementsOf(list);
    const end = statements.indexOf(child);
    const effect = this.sequence(statements.slice(0, end < 0 ? statements.length : end));
    if (list.type !== 'SwitchCase' || effect.must) return effect;
    const earlier = list.parent.cases.slice(0, list.parent.cases.indexOf(list)).flatMap((branch) => this.inside(branch));
    return { writes: [...effect.writes, ...earlier], must: false };
  }

  private effectInLoop(loop: Node, child: Node): Effect {
    if (!isLoop(loop)) return none;
    if ((loop.type === 'ForOfStatement' || loop.type === 'ForInStatement')) {
      if (child === loop.right) return none;
      const head = this.inside(loop.left);
      if (child === loop.body && head.length > 0) return { writes: head, must: true };
    }
    if (loop.type === 'ForStatement' && child === loop.init) return none;
    const again = this.inside(loop.type === 'ForStatement' ? loop.body : loop);
    if (loop.type !== 'ForStatement') return { writes: again, must: false };
    const update = loop.update ? this.inside(loop.update) : [];
    const init = loop.init ? this.effect(loop.init) : none;
    return { writes: [...again, ...update, ...init.writes], must: init.must };
  }

  private sequence(nodes: readonly Node[]): Effect {
    const writes: Write[] = [];
    for (let index = nodes.length - 1; index >= 0; index--) {
      const effect = this.effect(nodes[index] as Node);
      writes.push(...effect.writes);
      if (effect.must) return { writes, must: true };
    }
    return { writes, must: false };
  }

  private effect(node: Node): Effect {
    const inside = this.inside(node);
    if (inside.length === 0) return none;
    switch (node.type) {
      case 'BlockStatement':
        return this.sequence(node.body);
      case 'IfStatement':
        return this.effectOfBranches(node);
      case 'TryStatement': {
        const block = this.effect(node.block);
        const handler = node.handler ? this.effect(node.handler.body) : none;
        const handled = !node.handler || handler.must || !this.control.completes(node.handler.body);
        const final = node.finalizer ? this.effect(node.finalizer) : none;
        if (final.must) return final;
        return { writes: [...final.writes, ...handler.writes, ...(block.must && handled ? block.writes : inside)], must: block.must && handled };
      }
      default:
        return { writes: inside, must: !isLoop(node) && node.type !== 'SwitchStatement' && inside.some((write) => isUnconditional(write, node)) };
    }
  }

  private effectOfBranches(node: TSESTree.IfStatement): Effect {
    const test = this.effect(node.test);
    const leaves = (branch: Node | null) => branch !== null && !this.control.completes(branch);
    const consequent = leaves(node.consequent) ? { writes: [], must: true } : this.effect(node.consequent);
    const alternate = leaves(node.alternate) ? { writes: [], must: true } : node.alternate ? this.effect(node.alternate) : none;
    const must = consequent.must && alternate.must;
    return { writes: [...consequent.writes, ...alternate.writes, ...(must ? [] : test.writes)], must: must || test.must };
  }

  private inside(node: Node): readonly Write[] {
    const home = enclosingFunction(node);
    return this.writes.filter((write) => contains(node, write.target) && write.kind !== 'parameter' && functionOfWrite(write) === home);
  }
}

function isUnconditional(write: Write, statement: Node): boolean {
  if (write.kind === 'unknown') return false;
  for (let node: Node | undefined = write.target; node && node !== statement; node = node.parent) {
    const parent: Node | undefined = node.parent;
    if (parent?.type === 'LogicalExpression' && parent.right === node) return false;
    if (parent?.type === 'ConditionalExpression' && parent.test !== node) return false;
    if (parent?.type === 'AssignmentExpression' && ['||=', '&&=', '??='].includes(parent.operator)) return false;
  }
  return true;
}

/** Does a part run whenever control comes to its parent, and to its end? */
function isSureIn(parent: Node, part: Node): boolean {
  switch (parent.type) {
    case 'LogicalExpression':
      return parent.left === part;
    case 'ConditionalExpression':
      return parent.test === part;
    case 'SwitchCase':
    case 'TryStatement':
    case 'CatchClause':
      return false;
    default:
      return !isFunction(parent) && !isLoop(parent);
  }
}

function functionOfVariable(variable: Variable): FunctionNode | null {
  const definition = variable.defs[0];
  if (definition?.type === 'Parameter') return isFunction(definition.node as Node) ? (definition.node as FunctionNode) : null;
  let block: Node | null | undefined = variable.scope.block as Node;
  while (block && !isFunction(block)) block = block.parent;
  return block ?? null;
}
