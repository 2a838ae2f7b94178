import type { TSESTree } from '@typescript-eslint/utils';
import type { Condition, FunctionNode, Node } from './answers.ts';
import type { File } from './file.ts';
import { fileName, foreignHostPassing } from './languages/host-patterns.ts';
import { perFile } from './per-file.ts';
import { lastName, staticName, unwrap } from './syntax.ts';

/** A check of a URL or host that other hosts pass. */
export interface IncompleteHostCheck {
  readonly call: TSESTree.CallExpression;
  readonly flaw: 'start' | 'end' | 'part' | 'pattern';
  /** what the check looks for */
  readonly host: string;
  /** the text that is checked */
  readonly receiver: Node;
  /** what passes the check although it is of another host */
  readonly passes: string;
}

const methods = ['startsWith', 'endsWith', 'includes', 'indexOf', 'match'];
const asking = [...methods, 'test'];
const ends = ['startsWith', 'endsWith'];
const parts = ['includes', 'indexOf'];

/** Every such call on a text, or on what says who has sent a message, in source order. */
export const incompleteHostChecks = perFile((file): readonly IncompleteHostCheck[] => {
  const checks = new Map<Node, IncompleteHostCheck>();
  for (const call of file.callsOfMembers(asking)) {
    const check = checkOf(call);
    if (check) checks.set(call, check);
  }
  const found: IncompleteHostCheck[] = [];
  if (checks.size > 0) {
    const ofText = new Set<Node>(file.callsOnText(methods, (call) => checks.has(call)));
    for (const [call, check] of checks) if (ofText.has(call)) found.push(check);
    for (const [call, check] of checks) if (!ofText.has(call) && isOfPattern(check, file)) found.push(check);
  }
  for (const call of file.callsOfMembers(ends)) found.push(...ofListedHosts(call, file));
  const listed = new Map<Node, readonly IncompleteHostCheck[]>();
  const isListed = (call: TSESTree.CallExpression): boolean => {
    const hosts = ofListedHosts(call, file);
    listed.set(call, hosts);
    return hosts.length > 0;
  };
  // What is asked for is seldom the host of a list: what it is asked of can be left open.
  for (const call of file.callsOnText(parts, isListed)) found.push(...(listed.get(call) ?? []));
  return found;
});

/** `hosts.some((host) => url.hostname.endsWith(host))`: the first host of the list that another one passes for. */
function ofListedHosts(call: TSESTree.CallExpression, file: File): readonly IncompleteHostCheck[] {
  const [wanted] = call.arguments;
  const callee = unwrap(call.callee);
  if (!wanted || !isElementAsked(call, file) || callee.type !== 'MemberExpression' || otherParts.has(lastName(unwrap(callee.object)) ?? '')) return [];
  if ((staticName(callee) === 'endsWith' && !isHostOf(callee.object)) || !writesHosts(file)) return [];
  const hosts = file.flow(wanted).map(({ node }) => file.constant(node)?.value);
  return hosts.flatMap((host) => (typeof host === 'string' ? ofWanted(call, staticName(callee), host, callee.object) ?? [] : [])).slice(0, 1);
}

/** Is the call asked for the parameter of a function, or for what a loop goes through? */
function isElementAsked({ arguments: [wanted, ...others] }: TSESTree.CallExpression, file: File): boolean {
  if (wanted?.type !== 'Identifier' || others.length > 0) return false;
  const definition = file.variable(wanted)?.defs[0];
  return definition?.type === 'Parameter' || definition?.node.parent?.parent?.type === 'ForOfStatement';
}

/** `/…/.test(text)`, or a check of the sender of a message. */
function isOfPattern({ call, receiver }: IncompleteHostCheck, file: File): boolean {
  return staticName(unwrap(call.callee)) === 'test' || isSender(receiver, file);
}

export function isSender(node: Node, file: File): boolean {
  return file.entity(unwrap(node))?.entity.row.ofMessage === 'origin';
}

/** The faulty ones amongst these on which a condition depends that has turned out `truth`. */
export function checksWithin({ test, truth }: Pick<Condition, 'test' | 'truth'>, checks: readonly IncompleteHostCheck[], file: File): readonly IncompleteHostCheck[] {
  return searchesWithin(test, truth, file).flatMap((search) => (search.found ? checks.filter(({ call }) => call === search.call && isPosition(call) === search.isCompared) : []));
}

/** A call that a condition asks whether a text holds something. */
interface Search {
  readonly call: Node;
  /** what the call has said */
  readonly found: boolean;
  /** the condition could not have turned out so otherwise */
  readonly isSure: boolean;
  /** it is asked by comparing a position */
  readonly isCompared: boolean;
}

/**
 * The calls on which a condition depends that has turned out `truth`, and what each has said.
 * @param inside the functions of the file whose answer is read
 */
export function searchesWithin(test: Node, truth: boolean, file: File, isSure = true, inside: readonly FunctionNode[] = []): readonly Search[] {
  const node = unwrap(test);
  switch (node.type) {
    case 'Identifier': {
      const value = file.definition(node);
      return value.type === 'Identifier' ? [] : searchesWithin(value, truth, file, isSure, inside);
    }
    case 'UnaryExpression':
      return node.operator === '!' ? searchesWithin(node.argument, !truth, file, isSure, inside) : [];
    case 'LogicalExpression':
      return [node.left, node.right].flatMap((side) => searchesWithin(side, truth, file, isSure && (node.operator === '||') !== truth, inside));
    case 'BinaryExpression': {
      const holds = comparesPosition(node);
      return holds === null ? [] : [{ call: unwrap(node.left), found: holds === truth, isSure, isCompared: true }];
    }
    case 'CallExpression':
      return [{ call: node, found: truth, isSure, isCompared: false }, ...ofPredicate(node, truth, file, isSure, inside)];
    default:
      return [];
  }
}

/** What a predicate asks: the callback of `some()`, or a function of the file with one answer. */
function ofPredicate(call: TSESTree.CallExpression, truth: boolean, file: File, isSure: boolean, inside: readonly FunctionNode[]): readonly Search[] {
  const isSome = staticName(unwrap(call.callee)) === 'some';
  const predicate = isSome ? call.arguments[0] : call.callee;
  const of = predicate && (!isSome || truth) ? file.functionOf(predicate) : null;
  const [answer, ...others] = of && !inside.includes(of) ? file.returnsOf(of) : [];
  return of && answer && others.length === 0 ? searchesWithin(answer, truth, file, isSure && !isSome, [...inside, of]) : [];
}

export function isPosition({ callee }: TSESTree.CallExpression): boolean {
  return staticName(unwrap(callee)) === 'indexOf';
}

/** Does a comparison of `indexOf` hold where the text is found (true), where it is not (false)? Null for others. */
function comparesPosition({ operator, right }: TSESTree.BinaryExpression): boolean | null {
  if (isMinusOne(right)) return /^!==?$|^>$/.test(operator) ? true : /^===?$/.test(operator) ? false : null;
  if (!isZero(right)) return null;
  return operator === '>=' || /^===?$/.test(operator) ? true : operator === '<' || /^!==?$/.test(operator) ? false : null;
}

/** @param isOrigin the text is an origin: a scheme, a host and a port */
export function checkOf(call: TSESTree.CallExpression, isOrigin = false): IncompleteHostCheck | null {
  const callee = unwrap(call.callee);
  const [wanted, ...others] = call.arguments;
  if (callee.type !== 'MemberExpression' || !wanted || wanted.type === 'SpreadElement' || others.length > 0) return null;
  const name = staticName(callee);
  if (name === 'test') return ofPattern(call, unwrap(callee.object), wanted, isOrigin);
  if (name === 'match') return ofPattern(call, wanted, callee.object, isOrigin);
  if (wanted.type !== 'Literal' || typeof wanted.value !== 'string') return null;
  return otherParts.has(lastName(unwrap(callee.object)) ?? '') ? null : ofWanted(call, name, wanted.value, callee.object, isOrigin);
}

function ofWanted(call: TSESTree.CallExpression, name: string | null, host: string, receiver: Node, isOrigin = false): IncompleteHostCheck | null {
  // Most texts that are looked for are words, and no host is one.
  if ((!host.includes('.') && !host.includes('://')) || fileName.test(host)) return null;
  switch (name) {
    case 'startsWith':
      return urlOfHost.test(host) ? { call, flaw: 'start', host, receiver, passes: /:\d+$/.test(host) ? `${host}@evil.test` : `${host}.evil.test` } : null;
    case 'endsWith':
      return domain.test(host) && (isOrigin || isHostOf(receiver)) ? { call, flaw: 'end', host, receiver, passes: `evil${host}` } : null;
    default:
      return domain.test(host) || urlOfHost.test(host) ? { call, flaw: 'part', host, receiver, passes: `${host}.evil.test` } : null;
  }
}

function ofPattern(call: TSESTree.CallExpression, pattern: Node, receiver: Node, isOrigin: boolean): IncompleteHostCheck | null {
  if (pattern.type !== 'Literal' || !('regex' in pattern) || otherParts.has(lastName(unwrap(receiver)) ?? '')) return null;
  const { flags, pattern: source } = pattern.regex;
  const found = foreignHostPassing(source, flags, /^(?:host|hostname)$/.test(lastName(unwrap(receiver)) ?? '') ? 'host' : isOrigin ? 'origin' : 'url');
  return found && { call, flaw: 'pattern', receiver, ...found };
}

/** Parts of a URL that say nothing of its host. */
const otherParts: ReadonlySet<string> = new Set(['pathname', 'search', 'hash', 'searchParams', 'path']);
const domain = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i;
const urlOfHost = /^(?:https?|wss?):\/\/[a-z\d][a-z\d.-]*(?::\d+)?$/i;

/** Is a text of the file a host, or the URL of one? Elements of lists are mostly words, and where they come from is not asked then. */
const writesHosts = perFile((file): boolean => textsOfHosts.test(file.sourceCode.text));
const textsOfHosts = new RegExp(`(["'\`])(?:${[domain, urlOfHost].map(({ source }) => source.slice(1, -1)).join('|')})\\1`, 'i');

function isHostOf(receiver: Node): boolean {
  return /^(?:host|hostname|origin)$/.test(lastName(unwrap(receiver)) ?? '');
}

function isMinusOne(node: Node): boolean {
  return node.type === 'UnaryExpression' && node.operator === '-' && node.argument.type === 'Literal' && node.argument.value === 1;
}

function isZero(node: Node): boolean {
  return node.type === 'Literal' && node.value === 0;
}
