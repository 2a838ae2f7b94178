import type { TSESTree } from '@typescript-eslint/utils';
import type { DecoratedRoutingRow, Role } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, Node } from './answers.ts';
import type { GuardReader } from './guard-evidence.ts';
import type { ClassNode } from './objects.ts';
import { rolesOfName } from './route-step-names.ts';
import { isGuard, namesOf, type StepMeaning, type StepReader } from './route-steps.ts';
import { isFunction, staticName, unwrap } from './syntax.ts';
import { hasWord, splitWords } from './words.ts';

const deepest = 6;
const open: StepMeaning = { roles: new Set(), disabled: null, known: true };
const refusing: StepMeaning = { roles: new Set<Role>(['authorization']), disabled: null, known: true };
const attaching: StepMeaning = { roles: new Set<Role>(['attaches-principal']), disabled: null, known: true };

/** Guards of other files that look at something else than the caller. */
const otherWords = new Set(['feature', 'features', 'flag', 'flags', 'captcha', 'recaptcha', 'turnstile', 'maintenance', 'version', 'setup', 'health', 'ready', 'environment', 'env', 'cache', 'webhook', 'hash', 'idempotency']);

/** Reads guards that are classes: those of libraries, of this file by what they do, of other files by their names. */
export class GuardClasses {
  private readonly analysis: Analysis;
  private readonly steps: StepReader;
  private readonly guards: GuardReader;
  private readonly row: DecoratedRoutingRow;

  constructor(analysis: Analysis, steps: StepReader, guards: GuardReader, row: DecoratedRoutingRow) {
    this.analysis = analysis;
    this.steps = steps;
    this.guards = guards;
    this.row = row;
  }

  /** What a guard does: a class, an instance, or a call that makes a class. */
  meaning(node: Node): StepMeaning {
    const bare = unwrap(node);
    const taught = this.steps.taughtRoles(bare);
    if (taught.size > 0) return { roles: taught, disabled: null, known: true };
    const made = this.analysis.objects.definition(bare);
    const owner = made.type === 'NewExpression' ? this.analysis.objects.definition(made.callee) : made;
    return (isClass(owner) ? this.ofClass(owner, 0) : this.ofLibrary(made)) ?? this.byName(bare);
  }

  private ofLibrary(node: Node): StepMeaning | null {
    const callee = node.type === 'CallExpression' || node.type === 'NewExpression' ? node.callee : node;
    const entity = this.analysis.entity(callee)?.entity;
    const row = entity && this.analysis.knowledge.stepRole(entity);
    return row ? { roles: new Set(row.roles), disabled: null, known: true } : null;
  }

  private ofClass(owner: ClassNode, depth: number): StepMeaning | null {
    const guard = methodOf(owner, this.row.guardMethod);
    const parent = owner.superClass && depth < deepest ? this.ofParent(owner.superClass, depth) : null;
    if (guard) return this.ofFunction(guard, parent);
    const principal = methodOf(owner, this.row.principalMethod);
    if (principal && parent && isGuard(parent.roles) && this.letsAnybodyThrough(principal)) return attaching;
    return parent;
  }

  private ofParent(node: Node, depth: number): StepMeaning | null {
    const definition = this.analysis.objects.definition(node);
    return isClass(definition) ? this.ofClass(definition, depth + 1) : (this.ofLibrary(definition) ?? this.byName(definition));
  }

  private ofFunction(of: FunctionNode, parent: StepMeaning | null): StepMeaning | null {
    const answers = this.analysis.inventory.returns.get(of) ?? [];
    const asksParent = this.analysis.callsWithin(of).some(({ callee }) => callee.type === 'MemberExpression' && callee.object.type === 'Super');
    const { refuses, others } = this.guards.evidence(of);
    if (asksParent && parent) return { ...parent, roles: new Set([...parent.roles, ...refuses]) };
    if (others.has('rate-limit')) return { roles: new Set<Role>(['rate-limit']), disabled: null, known: true };
    const isOpen = answers.every((answer) => this.analysis.constant(answer)?.value === true);
    if (isOpen && refuses.size === 0) return throwsIn(of, this.analysis) ? refusing : open;
    return refuses.size > 0 ? { roles: new Set([...refuses, ...(isOpen ? [] : ['authorization' as const])]), disabled: null, known: true } : refusing;
  }

  /** `handleRequest(error, user) { return user; }`: nobody is no reason to refuse. */
  private letsAnybodyThrough(of: FunctionNode): boolean {
    const calls = this.analysis.callsWithin(of);
    return !throwsIn(of, this.analysis) && !calls.some(({ callee }) => callee.type === 'MemberExpression' && callee.object.type === 'Super');
  }

  /** A guard of another file: what its name says; one whose name says nothing lets only some through. */
  private byName(node: Node): StepMeaning {
    const names = namesOf(node, this.analysis).map((name) => name.replace(/Guard$/, ''));
    for (const name of names) {
      const { known, roles } = rolesOfName(name);
      if (known && roles.length > 0) return { roles: new Set(roles), disabled: null, known: true };
      if (known) return open;
    }
    return names.some((name) => hasWord(splitWords(name), otherWords)) ? { ...open, known: false } : refusing;
  }
}

function isClass(node: Node): node is ClassNode {
  return node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
}

function methodOf(owner: ClassNode, name: string): FunctionNode | null {
  const member = owner.body.body.find((candidate): candidate is TSESTree.MethodDefinition => candidate.type === 'MethodDefinition' && staticName(candidate) === name);
  return member && isFunction(member.value) ? member.value : null;
}

function throwsIn(of: FunctionNode, analysis: Analysis): boolean {
  return analysis.sourceCode.getTokens(of).some((token) => token.value === 'throw');
}
