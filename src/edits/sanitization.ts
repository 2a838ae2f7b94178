import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import type { SanitizationFlaw } from '../core/incomplete-sanitization.ts';
import { staticName, unwrap } from '../core/syntax.ts';
import type { Edit } from './edit.ts';
import { replace, replaceRange } from './replace.ts';

/** `.replace('<', x)` → `.replaceAll('<', x)`, `/</` → `/</g`: for single characters, whose replacement leaves none of them. */
export function replaceEvery(flaw: SanitizationFlaw, { sourceCode }: File): Edit | null {
  if (flaw.kind !== 'replacement' || flaw.found.flaw !== 'first' || flaw.found.token.length !== 1) return null;
  const [pattern] = flaw.found.call.arguments;
  const callee = unwrap(flaw.found.call.callee);
  if (pattern?.type === 'Literal' && 'regex' in pattern) return replace(sourceCode, pattern, `/${pattern.regex.pattern}/g${pattern.regex.flags}`);
  return callee.type === 'MemberExpression' && !callee.computed ? replace(sourceCode, callee.property, 'replaceAll') : null;
}

/** `startsWith('https://host')` → `startsWith('https://host/')`. */
export function endHost(flaw: SanitizationFlaw, { sourceCode }: File): Edit | null {
  if (flaw.kind !== 'host' || flaw.found.flaw !== 'start') return null;
  const [host] = flaw.found.call.arguments;
  if (host?.type !== 'Literal') return null;
  return replaceRange(sourceCode, [host.range[1] - 1, host.range[1] - 1], '/');
}

/** `h.endsWith('host')` → `(h === 'host' || h.endsWith('.host'))` for a name or member without calls. */
export function beginHost(flaw: SanitizationFlaw, { sourceCode }: File): Edit | null {
  if (flaw.kind !== 'host' || flaw.found.flaw !== 'end') return null;
  const { call } = flaw.found;
  const [host] = call.arguments;
  if (host?.type !== 'Literal') return null;
  const name = sourceCode.getText(flaw.found.receiver);
  const written = sourceCode.getText(host);
  if (!/^[\w$.]+$/.test(name) || call.parent.type === 'ChainExpression') return null;
  return replace(sourceCode, call, `(${name} === ${written} || ${name}.endsWith(${written[0]}.${written.slice(1)}))`);
}

/** `x.replace(/</g, a).replace(/&/g, b)` → `x.replace(/&/g, b).replace(/</g, a)`; `x.replace(/'/g, a)` → `x.replace(/\\/g, '\\\\').replace(/'/g, a)`. */
export function escapeFirst(flaw: SanitizationFlaw, { sourceCode }: File): Edit | null {
  if (flaw.kind !== 'replacement') return null;
  const { call, flaw: what, receiver } = flaw.found;
  if (what === 'backslash') return replaceRange(sourceCode, [receiver.range[1], receiver.range[1]], ".replace(/\\\\/g, '\\\\\\\\')");
  if (what !== 'order') return null;
  const first = beginningOf(call);
  const own = sourceCode.text.slice(receiver.range[1], call.range[1]);
  const others = sourceCode.text.slice(first.range[1], receiver.range[1]);
  return replaceRange(sourceCode, [first.range[1], call.range[1]], `${own}${others}`);
}

/** What the chain of replacements is called on. */
function beginningOf(call: Node): Node {
  let node = call;
  for (;;) {
    const callee = node.type === 'CallExpression' ? unwrap(node.callee) : null;
    if (callee?.type !== 'MemberExpression' || !/^replace(?:All)?$/.test(staticName(callee) ?? '')) return node;
    node = unwrap(callee.object);
  }
}
