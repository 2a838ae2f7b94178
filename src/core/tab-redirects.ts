import type { TSESTree } from '@typescript-eslint/utils';
import type { Node, Origin } from './answers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { compiledPattern } from './languages/compiled-pattern.ts';
import { isSameOrigin } from './origins.ts';
import { isNotFollowed } from './redirects.ts';
import { isNullish, staticName, unwrap } from './syntax.ts';
import { presenceOf, valuesAt } from './value-sinks.ts';

/** A redirect to a value whose beginning was checked so that a tab behind its slash passes. */
export interface TabRedirect {
  /** the value */
  readonly place: Node;
  readonly origin: Origin;
  /** what sends the client there */
  readonly sink: Node;
  /** the checks that it passes */
  readonly checks: readonly TSESTree.CallExpression[];
}

/** Browsers drop the tab (WHATWG URL, 4.4): what is left leads to another site. */
const address = '/\t/evil.test';

const authority = maskOf(['authority']);

/** Every such redirect of a file by what sends a tab as it is. */
export function tabRedirects(file: File): readonly TabRedirect[] {
  if (!file.canHoldInput) return [];
  return file.sinks('redirect').flatMap((sink) => {
    if (sink.row.encodesTabs || presenceOf(file, sink) === 'absent' || (sink.row.header && isNotFollowed(sink.node, file))) return [];
    return valuesAt(file, sink).flatMap((value) => alternatives(value)).flatMap((value): TabRedirect[] => {
      const origin = file.flow(value).find(({ kind, possible }) => kind === 'user' && (possible & authority) === 0);
      const checks = origin ? passed(value, origin, file) : [];
      return origin && checks.some((check) => ledElsewhere(check, origin, file)) ? [{ place: value, origin, sink: sink.node, checks }] : [];
    });
  });
}

function alternatives(value: Node): readonly Node[] {
  const node = unwrap(value);
  switch (node.type) {
    case 'ConditionalExpression':
      return [...alternatives(node.consequent), ...alternatives(node.alternate)];
    case 'LogicalExpression':
      return [...alternatives(node.left), ...alternatives(node.right)];
    default:
      return [node];
  }
}

/** The checks of the value's text that have let it through, if the address passes all of them; none if one is not understood. */
function passed(value: Node, origin: Origin, file: File): readonly TSESTree.CallExpression[] {
  const checks: TSESTree.CallExpression[] = [];
  for (const { test, truth } of file.conditionsAt(value)) {
    const found = read(test, truth, origin, file);
    if (!found) return [];
    checks.push(...found);
  }
  return checks;
}

/** The checks in a condition that has turned out `truth`; null if the address fails it, or may. */
function read(test: Node, truth: boolean, origin: Origin, file: File): readonly TSESTree.CallExpression[] | null {
  const node = unwrap(isOf(test, origin, file) ? test : file.definition(test));
  if (node.type === 'UnaryExpression' && node.operator === '!') return read(node.argument, !truth, origin, file);
  if (node.type === 'LogicalExpression' && node.operator !== '??') {
    const [left, right] = [read(node.left, truth, origin, file), read(node.right, truth, origin, file)];
    return left && right ? [...left, ...right] : (node.operator === '&&') === truth ? null : (left ?? right);
  }
  const answer = node.type === 'CallExpression' ? answerOf(node, origin, file) : null;
  if (node.type === 'CallExpression' && answer !== null) return answer === truth ? [node] : null;
  return isAbout(node, origin, file) ? null : [];
}

function isOf(value: Node, origin: Origin, file: File): boolean {
  return file.flow(value).some((one) => isSameOrigin(one, origin));
}

/** Could the value lead elsewhere where it was checked? */
function ledElsewhere(check: TSESTree.CallExpression, origin: Origin, file: File): boolean {
  const text = textOf(check);
  return text !== null && file.flow(text).some((one) => (one.possible & authority) !== 0 && isSameOrigin(one, origin));
}

/** `text.startsWith(x)`, `text.match(x)`, `pattern.test(text)` */
function textOf({ arguments: [argument], callee }: TSESTree.CallExpression): Node | null {
  const member = unwrap(callee);
  return member.type !== 'MemberExpression' ? null : staticName(member) === 'test' ? argument ?? null : member.object;
}

/** What a call says of the address in the place of the value; null: it asks nothing of the value's text. */
function answerOf(call: TSESTree.CallExpression, origin: Origin, file: File): boolean | null {
  const callee = unwrap(call.callee);
  const text = textOf(call);
  const [argument] = call.arguments;
  if (callee.type !== 'MemberExpression' || !text || !argument || call.arguments.length > 1) return null;
  if (!isOf(text, origin, file)) return null;
  const name = staticName(callee);
  if (name === 'test' || name === 'match') {
    const regular = file.regularExpression(name === 'test' ? callee.object : argument);
    return (regular && compiledPattern(regular.pattern, regular.flags)?.test(address)) ?? null;
  }
  const part = file.constant(argument)?.value;
  if (typeof part !== 'string') return null;
  return name === 'startsWith' ? address.startsWith(part) : name === 'includes' ? address.includes(part) : null;
}

/** Can a condition that is no such check refuse the address? Not if it asks whether a value is there, of which type one is, or about others. */
function isAbout(node: Node, origin: Origin, file: File): boolean {
  switch (node.type) {
    case 'Identifier':
    case 'MemberExpression':
      return false;
    case 'BinaryExpression': {
      const sides = [node.left, node.right];
      return !sides.some(isNullish) && sides.some((side) => side.type !== 'UnaryExpression' && isOf(side, origin, file));
    }
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      return [...node.arguments, ...(callee.type === 'MemberExpression' ? [callee.object] : [])].some((given) => isOf(given, origin, file));
    }
    default:
      return true;
  }
}
