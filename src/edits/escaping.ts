import type { EscapingFlaw } from '../core/escaping.ts';
import type { File } from '../core/file.ts';
import { findProperty, setProperty } from './properties.ts';
import type { Edit } from './edit.ts';
import { escapeHole } from './html-response.ts';
import { replace, replaceRange } from './replace.ts';

/** `autoescape: false` → `autoescape: true`, or the option with that value where it is not given. */
export function setEscaping(flaw: EscapingFlaw, file: File): Edit | null {
  if (flaw.kind !== 'option' || flaw.row.on === undefined) return null;
  if (flaw.value) return flaw.value.type === 'Literal' ? replace(file.sourceCode, flaw.value, flaw.row.on) : null;
  const options = file.at(flaw.node, { argument: flaw.row.at.argument });
  const [name = ''] = flaw.row.at.property ?? [];
  return options?.type === 'ObjectExpression' && !findProperty(options, name) ? setProperty(file.sourceCode, options, name, flaw.row.on) : null;
}

/** `<%- name %>` → `<%= name %>` where the template stands in one literal. */
export function escapeInTemplate(flaw: EscapingFlaw, file: File): Edit | null {
  if (flaw.kind !== 'template' || flaw.text.type !== 'Literal') return null;
  const source = file.sourceCode.getText(flaw.text);
  const start = source.indexOf(flaw.written);
  const [before, after] = flaw.row.escaped;
  if (start < 0 || source.indexOf(flaw.written, start + 1) >= 0) return null;
  return replaceRange(file.sourceCode, [flaw.text.range[0] + start, flaw.text.range[0] + start + flaw.written.length], `${before}${flaw.name}${after}`);
}

/** The value with an escaper around it that the file has. */
export function escapeMarked(flaw: EscapingFlaw, file: File): { readonly fix: Edit; readonly name: string } | null {
  return flaw.kind === 'value' && flaw.danger.kind === 'markup' ? escapeHole(flaw.danger.value, file, undefined) : null;
}
