import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { lastName, staticName, unwrap } from './syntax.ts';

/** A check of a URL or host that other hosts pass. */
export interface IncompleteHostCheck {
  readonly call: TSESTree.CallExpression;
  readonly flaw: 'start' | 'end' | 'part';
  /** what the check looks for */
  readonly host: string;
  readonly receiver: Node;
  /** what passes the check although it is of another host */
  readonly passes: string;
}

/** Every such call on a text, in source order. */
export function incompleteHostChecks(file: File): readonly IncompleteHostCheck[] {
  return file.callsOnText(['startsWith', 'endsWith', 'includes', 'indexOf'], (call) => checkOf(call) !== null).flatMap((call) => checkOf(call) ?? []);
}

/** The faulty ones amongst these on which a condition depends that has turned out `truth`. */
export function checksWithin(test: Node, truth: boolean, checks: readonly IncompleteHostCheck[]): readonly IncompleteHostCheck[] {
  const node = unwrap(test);
  switch (node.type) {
    case 'UnaryExpression':
      return node.operator === '!' ? checksWithin(node.argument, !truth, checks) : [];
    case 'LogicalExpression':
      return [...checksWithin(node.left, truth, checks), ...checksWithin(node.right, truth, checks)];
    case 'BinaryExpression': {
      const call = unwrap(node.left);
      const isFound = /^!==?$|^>$/.test(node.operator) ? isMinusOne(node.right) : node.operator === '>=' && isZero(node.right);
      const isMissing = /^===?$/.test(node.operator) ? isMinusOne(node.right) : node.operator === '<' && isZero(node.right);
      return (isFound && truth) || (isMissing && !truth) ? checks.filter((check) => check.call === call && staticName(unwrap(check.call.callee)) === 'indexOf') : [];
    }
    case 'CallExpression':
      return truth ? checks.filter(({ call }) => call === node && staticName(unwrap(call.callee)) !== 'indexOf') : [];
    default:
      return [];
  }
}

function checkOf(call: TSESTree.CallExpression): IncompleteHostCheck | null {
  const callee = unwrap(call.callee);
  const [wanted, ...others] = call.arguments;
  if (callee.type !== 'MemberExpression' || wanted?.type !== 'Literal' || typeof wanted.value !== 'string' || others.length > 0) return null;
  const receiver = callee.object;
  const host = wanted.value;
  if (otherParts.has(lastName(unwrap(receiver)) ?? '')) return null;
  switch (staticName(callee)) {
    case 'startsWith':
      return urlOfHost.test(host) ? { call, flaw: 'start', host, receiver, passes: `${host}.evil.test` } : null;
    case 'endsWith':
      return domain.test(host) && isHostOf(receiver) ? { call, flaw: 'end', host, receiver, passes: `evil${host}` } : null;
    default:
      return domain.test(host) || urlOfHost.test(host) ? { call, flaw: 'part', host, receiver, passes: `${host}.evil.test` } : null;
  }
}

/** Parts of a URL that say nothing of its host. */
const otherParts: ReadonlySet<string> = new Set(['pathname', 'search', 'hash', 'searchParams', 'path']);
const domain = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i;
const urlOfHost = /^(?:https?|wss?):\/\/[a-z\d][a-z\d.-]*$/i;

function isHostOf(receiver: Node): boolean {
  return /^(?:host|hostname)$/.test(lastName(unwrap(receiver)) ?? '');
}

function isMinusOne(node: Node): boolean {
  return node.type === 'UnaryExpression' && node.operator === '-' && node.argument.type === 'Literal' && node.argument.value === 1;
}

function isZero(node: Node): boolean {
  return node.type === 'Literal' && node.value === 0;
}
