import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { staticName, unwrap } from '../core/syntax.ts';
import type { Edit } from './edit.ts';
import { replaceRange, wrap } from './replace.ts';

/** `replace(/\s+$/, '')` is `trimEnd()`, which takes the same characters away (ECMA-262, TrimString). */
export function trimInstead(file: File, call: Node): Edit | null {
  if (call.type !== 'CallExpression') return null;
  const [pattern, by, more] = call.arguments;
  const callee = unwrap(call.callee);
  if (!pattern || !by || more || callee.type !== 'MemberExpression' || callee.computed || !/^replace(?:All)?$/.test(staticName(callee) ?? '')) return null;
  if (pattern.type !== 'Literal' || !('regex' in pattern) || by.type !== 'Literal' || by.value !== '') return null;
  const { pattern: source, flags } = pattern.regex;
  const method = source === '\\s+$' && /^[guv]*$/.test(flags) ? 'trimEnd' : /^(?:\^\\s\+\|\\s\+\$|\\s\+\$\|\^\\s\+)$/.test(source) && /^[uv]*g[uv]*$/.test(flags) ? 'trim' : null;
  return method && replaceRange(file.sourceCode, [callee.property.range[0], call.range[1]], `${method}()`);
}

/** Is the object of the call a text by how it is written: `String(x).replace(…)`, `x.toLowerCase().replace(…)`? */
export function isOfWrittenText(file: File, call: Node): boolean {
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : null;
  return callee?.type === 'MemberExpression' && isWrittenText(file, unwrap(callee.object));
}

/** Takes the first characters alone. */
export function limitLength(file: File, value: Node, isReceiver: boolean, most: number): Edit | null {
  if (value.type === 'SpreadElement' || value.type === 'SequenceExpression') return null;
  const after = `.slice(0, ${most})`;
  const isPrimary = value.type === 'Identifier' || value.type === 'MemberExpression' || value.type === 'CallExpression' || value.type === 'TemplateLiteral';
  if (!isReceiver && !isWrittenText(file, value)) return wrap(value, 'String(', `)${after}`);
  return isPrimary ? wrap(value, '', after) : isReceiver ? null : wrap(value, '(', `)${after}`);
}

function isWrittenText(file: File, value: Node): boolean {
  if (value.type === 'TemplateLiteral') return true;
  if (value.type !== 'CallExpression') return false;
  const callee = unwrap(value.callee);
  if (callee.type === 'MemberExpression') return /^(?:trim|trimStart|trimEnd|toLowerCase|toUpperCase|replaceAll|padStart|padEnd)$/.test(staticName(callee) ?? '');
  const entity = file.entity(callee)?.entity;
  return entity?.package === 'ecmascript' && entity.name === 'String';
}
