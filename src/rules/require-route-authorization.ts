/* Longer than other rules: four ways of being unguarded, and a repair that must fit two ways of writing a chain. */
import type { Node, Route, RouteStep } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { append } from '../core/groups.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { changesState, isOnePath, pathShape, resourceOf, rootOf, RouteNature } from '../core/route-nature.ts';
import { unknownSegment } from '../core/route-paths.ts';
import { isFunction } from '../core/syntax.ts';
import type { Edit } from '../edits/edit.ts';
import { insertSteps, meansTheSame } from '../edits/steps.ts';

interface Options extends BaseOptions {
  readonly publicPaths: readonly string[];
  readonly sensitivePaths: readonly string[];
}

type Dangerous = 'siblingGuarded' | 'emptyGuards' | 'guardDisabled';
type Unproven = 'noAuthorization' | 'authenticationOnly' | 'onlyAttaches';
type MessageIds = Dangerous | Unproven | 'copyGuard';

interface Finding {
  readonly messageId: Dangerous | Unproven;
  readonly node: Node;
  readonly data: Record<string, string>;
  readonly edit?: { readonly guard: string; readonly fix: Edit } | null | undefined;
}

/** Routes of a resource that a step of their own guards, that their handler guards, and that change state unguarded. */
interface Group {
  readonly byStep: Route[];
  readonly byHandler: Route[];
  readonly open: Route[];
}

export const requireRouteAuthorization = createRule<Options, MessageIds>({
  name: 'require-route-authorization',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'require a guard before routes that change state or serve administrators',
      concern: '1d',
      cwe: [306, 862],
      asvs: ['8.2.1', '8.3.1'],
      owasp: ['A01'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'off',
    },
    schema: optionsSchema({
      publicPaths: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'More path segments that are open to everybody.' },
      sensitivePaths: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'More path segments that need a guard, whatever the method.' },
    }),
    defaultOptions: [{ report: 'dangerous', publicPaths: [], sensitivePaths: [] } as Options],
    messages: {
      siblingGuarded: '`{{route}}` runs without a guard, while `{{sibling}}` (line {{line}}) is behind {{guard}}. Put a guard before its handler.',
      emptyGuards: '`{{route}}` has a list of guards with none in it, while `{{sibling}}` (line {{line}}) is behind {{guard}}. Name its guards.',
      guardDisabled: '`{{option}}` lets requests without credentials through to `{{route}}`, which does not check them either. Require credentials here or refuse in the handler.',
      noAuthorization: '`{{route}}` has no guard that this file shows. Put one before its handler, or name the guard in the settings if it stands elsewhere.',
      authenticationOnly: '`{{route}}` is for administrators, but its guards only ask who the caller is. Check a role or a permission too.',
      onlyAttaches: '`{{route}}` reads who the caller is, but nothing that this file shows refuses a caller who is nobody. Put a guard before its handler.',
      copyGuard: 'Put {{guard}} before the handler.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        if (file.routes().length === 0) return;
        const judge = new Judge(file, options);
        const reported = new Set<Node>();
        for (const route of judge.routes) {
          const finding = judge.dangerous(route) ?? (options.report === 'unproven' ? judge.unproven(route) : null);
          if (!finding || reported.has(finding.node)) continue;
          reported.add(finding.node);
          const { node, messageId, data, edit } = finding;
          context.report({ node, messageId, data, suggest: edit ? [{ messageId: 'copyGuard', data: { guard: edit.guard }, fix: edit.fix }] : [] });
        }
      },
    };
  },
});

class Judge {
  readonly routes: readonly Route[];
  private readonly file: File;
  private readonly nature: RouteNature;
  private readonly roots = new Map<object, Map<string, number>>();
  private resources: ReadonlyMap<object, ReadonlyMap<string, readonly Route[]>> | null = null;
  private readonly groups = new Map<readonly Route[], Group>();
  private firstGuarded: ReadonlyMap<object, Route> | null = null;

  constructor(file: File, options: Options) {
    this.file = file;
    this.nature = new RouteNature(file, options);
    this.routes = file.routes().filter((route) => route.method !== 'OPTIONS' && route.method !== 'HEAD' && !route.guardedElsewhere && !this.nature.refusesAll(route));
  }

  // What the file proves

  dangerous(route: Route): Finding | null {
    // What handlers do is read where it can make a difference.
    const canBeForgotten = changesState(route) && isOnePath(route) && this.siblingsOf(route).length > 1;
    if (!canBeForgotten && !route.steps.some((step) => step.disabled ?? step.empty)) return null;
    if (this.nature.isPublic(route) || isGuarded(route)) return null;
    return this.emptied(route) ?? this.disabled(route) ?? this.forgotten(route);
  }

  private emptied(route: Route): Finding | null {
    const empty = ownSteps(route).find((step) => step.empty);
    if (!empty || !this.nature.isSensitive(route) || !isOpen(route, [])) return null;
    const sibling = this.guardedOf(route.receiver);
    return sibling ? { messageId: 'emptyGuards', node: empty.node, data: this.describe(route, sibling) } : null;
  }

  private guardedOf(receiver: object): Route | undefined {
    this.firstGuarded ??= new Map([...this.routes].reverse().filter((route) => guardSteps(route).length > 0).map((route) => [route.receiver, route]));
    return this.firstGuarded.get(receiver);
  }

  private disabled(route: Route): Finding | null {
    const step = route.steps.find((candidate) => candidate.disabled);
    const { evidence } = route;
    if (!step?.disabled || !evidence || !this.nature.isSensitive(route)) return null;
    if (evidence.principalRead || evidence.refuses.size > 0 || route.steps.some((other) => other.scope === 'route' && !other.known)) return null;
    const option = this.file.sourceCode.getText(step.disabled).replace(/\s+/g, ' ');
    return { messageId: 'guardDisabled', node: step.disabled, data: { route: nameOf(route), option } };
  }

  private forgotten(route: Route): Finding | null {
    if (!changesState(route) || !isOnePath(route) || this.nature.isForAnybody(route) || ownSteps(route).some((step) => step.empty)) return null;
    const { byStep, byHandler, open } = this.groupOf(this.siblingsOf(route));
    const guarded = route.evidence ? [...byStep, ...byHandler] : byStep;
    const reading = guarded.find((other) => other.method === 'GET' && pathShape(other) === pathShape(route));
    if (!reading && (guarded.length < 2 || open.some((other) => other.node !== route.node))) return null;
    if (!isOpen(route, guarded)) return null;
    const copied = reading && byStep.includes(reading) ? reading : byStep[0];
    const sibling = reading ?? copied ?? (guarded[0] as Route);
    return { messageId: 'siblingGuarded', node: route.place, data: this.describe(route, sibling), edit: copied ? this.copy(copied, route) : null };
  }

  /** The routes of one receiver that are about the same thing, this one among them. */
  private siblingsOf(route: Route): readonly Route[] {
    this.resources ??= this.gather();
    return this.resources.get(route.receiver)?.get(this.resourceOf(route)) ?? [];
  }

  private gather(): ReadonlyMap<object, ReadonlyMap<string, readonly Route[]>> {
    const resources = new Map<object, Map<string, Route[]>>();
    for (const route of this.routes) {
      if (!isOnePath(route)) continue;
      const byResource = resources.get(route.receiver) ?? new Map<string, Route[]>();
      resources.set(route.receiver, byResource);
      append(byResource, this.resourceOf(route), route);
    }
    return resources;
  }

  private groupOf(siblings: readonly Route[]): Group {
    const known = this.groups.get(siblings);
    if (known) return known;
    const group: Group = { byStep: [], byHandler: [], open: [] };
    for (const route of siblings) {
      if (guardSteps(route).length > 0) group.byStep.push(route);
      else if (route.evidence?.byPrincipal) group.byHandler.push(route);
      else if (changesState(route) && !isGuarded(route) && !this.nature.isPublic(route) && !this.nature.isForAnybody(route)) group.open.push(route);
    }
    this.groups.set(siblings, group);
    return group;
  }

  private resourceOf(route: Route): string {
    const first = resourceOf(route, 0);
    const roots = this.roots.get(route.receiver) ?? new Map<string, number>();
    this.roots.set(route.receiver, roots);
    let root = roots.get(first);
    if (root === undefined) roots.set(first, (root = rootOf(this.routes.filter((other) => other.receiver === route.receiver && resourceOf(other, 0) === first))));
    return resourceOf(route, root);
  }

  private describe(route: Route, sibling: Route): Record<string, string> {
    const guards = guardSteps(sibling).map((step) => `\`${this.textOf(step)}\``);
    return { route: nameOf(route), sibling: nameOf(sibling), line: String(sibling.place.loc.start.line), guard: guards.join(', ') || 'a check in its handler' };
  }

  private textOf(step: RouteStep): string {
    const { node } = step;
    const wraps = node.type === 'CallExpression' && node.arguments.some((argument) => isFunction(argument));
    const text = wraps ? `${this.file.sourceCode.getText(node.callee)}(…)` : this.file.sourceCode.getText(node).replace(/\s+/g, ' ');
    return text.length > 50 ? `${text.slice(0, 49)}…` : text;
  }

  // What it leaves open

  unproven(route: Route): Finding | null {
    if (this.nature.isPublic(route) || !this.nature.isSensitive(route)) return null;
    const node = route.place;
    const data = { route: nameOf(route) };
    if (isGuarded(route)) {
      const isEnough = !this.nature.isAdministrative(route) || rolesOf(route).has('authorization') || route.steps.some((step) => !step.known);
      return isEnough ? null : { messageId: 'authenticationOnly', node, data };
    }
    if (route.evidence && route.evidence.refuses.size > 0) return null;
    const attaches = route.evidence?.principalRead || route.steps.some((step) => step.roles.has('attaches-principal'));
    return { messageId: attaches ? 'onlyAttaches' : 'noAuthorization', node, data };
  }

  // The repair

  /** Gives a route the guards of its sibling; given up where they cannot be named. */
  private copy(sibling: Route, route: Route): Finding['edit'] {
    const { sourceCode } = this.file;
    const steps = guardSteps(sibling).filter((step) => !isWrapper(step, sibling));
    const hook = steps[0]?.hook ?? null;
    if (steps.length === 0 || !steps.every((step) => step.hook === hook && meansTheSame(sourceCode, step.node, route.node))) return null;
    const texts = steps.map((step) => sourceCode.getText(step.node));
    const fix = insertSteps(sourceCode, route, { texts, hook, bare: steps[0]?.node.parent?.type === 'Property' });
    return fix && { guard: texts.map((text) => `\`${text.replace(/\s+/g, ' ')}\``).join(', '), fix };
  }
}

// Steps

function ownSteps(route: Route): readonly RouteStep[] {
  return route.steps.filter((step) => step.scope === 'route');
}

function isWrapper(step: RouteStep, route: Route): boolean {
  return route.handler !== null && step.node.range[0] <= route.handler.range[0] && route.handler.range[1] <= step.node.range[1];
}

function isGuardStep(step: RouteStep): boolean {
  return step.roles.has('authentication') || step.roles.has('authorization');
}

function guardSteps(route: Route): readonly RouteStep[] {
  return ownSteps(route).filter(isGuardStep);
}

function rolesOf(route: Route): ReadonlySet<string> {
  return new Set([...route.steps.flatMap((step) => [...step.roles]), ...(route.evidence?.refuses ?? [])]);
}

function isGuarded(route: Route): boolean {
  return route.steps.some(isGuardStep) || route.evidence?.byPrincipal === true;
}

/** Is there no sign at all of a guard: none in the handler, no step that might be one unless a guarded sibling has it too? */
function isOpen(route: Route, guarded: readonly Route[]): boolean {
  if (route.evidence && (route.evidence.refuses.size > 0 || route.evidence.principalRead)) return false;
  return route.steps.every((step) => {
    if (step.roles.has('attaches-principal') && step.scope === 'route') return false;
    return step.known || step.scope === 'global' || step.scope === 'receiver' || guarded.some((other) => other.steps.some((shared) => isSame(shared.node, step.node)));
  });
}

function isSame(one: Node, other: Node): boolean {
  return one === other || calledName(one) === calledName(other);
}

function calledName(node: Node): string | Node {
  if (node.type === 'CallExpression') return calledName(node.callee);
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return node;
  const object = calledName(node.object);
  return typeof object === 'string' ? `${object}.${node.property.name}` : node;
}

// Routes

function nameOf(route: Route): string {
  const { handler, method, path, place } = route;
  const called = handler === place && handler.type === 'Identifier' ? handler.name : '(unknown path)';
  return `${method === '*' ? 'ALL' : method} ${path?.replaceAll(unknownSegment, '…') ?? called}`;
}
