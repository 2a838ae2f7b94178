import type { Node } from '../core/answers.ts';
import type { EscapingFlaw } from '../core/escaping.ts';
import type { File } from '../core/file.ts';
import { staticName, unwrap } from '../core/syntax.ts';
import { findProperty, removeProperty, setProperty } from './properties.ts';
import type { Edit } from './edit.ts';
import { escapeHole } from './html-response.ts';
import { replace, replaceRange } from './replace.ts';

/** `autoescape: false` → `autoescape: true`, or the option with that value where it is not given. */
export function setEscaping(flaw: EscapingFlaw, file: File): Edit | null {
  if (flaw.kind !== 'option') return null;
  if (flaw.row.removed) return flaw.value ? removed(flaw.value, file) : null;
  if (flaw.row.on === undefined) return null;
  if (flaw.value) return flaw.value.type === 'Literal' ? replace(file.sourceCode, flaw.value, flaw.row.on) : null;
  const options = file.at(flaw.node, { argument: flaw.row.at.argument });
  const [name = ''] = flaw.row.at.property ?? [];
  return options?.type === 'ObjectExpression' && !findProperty(options, name) ? setProperty(file.sourceCode, options, name, flaw.row.on) : null;
}

function removed({ parent }: Node, { sourceCode }: File): Edit | null {
  return parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' ? removeProperty(sourceCode, parent.parent, parent) : null;
}

/** `<%- name %>` → `<%= name %>` where the template stands in one literal. A `${name}` in a template literal is written with a backslash, and given up. */
export function escapeInTemplate(flaw: EscapingFlaw, file: File): Edit | null {
  if (flaw.kind !== 'template' || (flaw.text.type !== 'Literal' && flaw.text.type !== 'TemplateLiteral')) return null;
  const source = file.sourceCode.getText(flaw.text);
  const start = source.indexOf(flaw.written);
  const [before, after] = flaw.row.escaped;
  if (start < 0 || source.indexOf(flaw.written, start + 1) >= 0) return null;
  return replaceRange(file.sourceCode, [flaw.text.range[0] + start, flaw.text.range[0] + start + flaw.written.length], `${before}${flaw.name}${after}`);
}

/** The value with an escaper around it that the file has. */
export function escapeMarked(flaw: EscapingFlaw, file: File): { readonly fix: Edit; readonly name: string } | null {
  return flaw.kind === 'value' && flaw.danger.kind === 'markup' ? escapeHole(beforeMarkup(flaw.danger.value), file, undefined) : null;
}

/** `text` of `text.replace(/\n/g, '<br>')`: what is written into it is to stay. */
function beforeMarkup(value: Node): Node {
  let text = value;
  for (let call = unwrap(value); call.type === 'CallExpression'; call = unwrap(text)) {
    const callee = unwrap(call.callee);
    const written = call.arguments[1];
    if (callee.type !== 'MemberExpression' || !/^replace(?:All)?$/.test(staticName(callee) ?? '') || written?.type !== 'Literal' || !String(written.value).includes('<')) break;
    text = callee.object;
  }
  return text;
}
