import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import type { HtmlPlace } from '../core/html-sinks.ts';
import type { MarkupDanger } from '../core/markup.ts';
import { staticName, unwrap } from '../core/syntax.ts';
import { combine, type Edit } from './edit.ts';
import { isOwnValue } from './html-response.ts';
import { importOf, withImport } from './imports.ts';
import { insertBefore, replace, replaceRange, wrap } from './replace.ts';

export type HtmlRepairName = 'showText' | 'appendText' | 'replaceWithText' | 'makeChild' | 'sanitize';

export interface HtmlRepair {
  readonly fix: Edit | null;
  readonly suggest: { readonly messageId: HtmlRepairName; readonly data?: { readonly cleaner: string }; readonly fix: Edit }[];
}

/**
 * What shows the value as text, and what cleans it. A fix only where the value of a client is all that is shown: markup was never meant
 * there.
 */
export function repairHtmlPlace(place: HtmlPlace, danger: MarkupDanger, file: File): HtmlRepair {
  // What a parser of templates shows is no program that edits of programs fit.
  if (place.attribute?.row.template) return { fix: null, suggest: [] };
  const text = danger.hasMarkup ? null : asText(place, danger, file);
  const isMeant = danger.verdict === 'dangerous' && isOwnValue(danger.value, danger.origin, file) && (text?.messageId === 'showText' && text.isExact);
  if (text && isMeant) return { fix: text.fix, suggest: [] };
  const clean = danger.kind === 'markup' ? sanitized(place, file) : null;
  return { fix: null, suggest: [...(text ? [{ messageId: text.messageId, fix: text.fix }] : []), ...(clean ? [{ messageId: 'sanitize' as const, data: { cleaner: clean.cleaner }, fix: clean.fix }] : [])] };
}

interface TextEdit {
  readonly messageId: HtmlRepairName;
  readonly fix: Edit;
  /** nothing else changes */
  readonly isExact: boolean;
}

function asText(place: HtmlPlace, danger: MarkupDanger, file: File): TextEdit | null {
  const { attribute, node, row } = place;
  if (attribute) return attribute.row.property === undefined ? null : childOf(place, file);
  if (node.type === 'AssignmentExpression') return assigned(node, place, file);
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : null;
  if (callee?.type !== 'MemberExpression' || callee.computed) return null;
  const { sourceCode } = file;
  if (row?.text !== undefined) {
    const fix = replace(sourceCode, callee.property, row.text);
    return fix && { messageId: 'showText', fix, isExact: row.takesNodes === undefined };
  }
  const name = staticName(callee);
  if ((name !== 'write' && name !== 'writeln') || danger.value !== place.value || !place.name.startsWith('document.')) return null;
  const fix = replace(sourceCode, callee, 'document.body.append');
  return fix && { messageId: 'appendText', fix, isExact: false };
}

/** `el.innerHTML = x` → `el.textContent = x`, `el.innerHTML += x` → `el.insertAdjacentText('beforeend', x)`, `el.outerHTML = x` → `el.replaceWith(x)`. */
function assigned(node: TSESTree.AssignmentExpression, { row }: HtmlPlace, { sourceCode }: File): TextEdit | null {
  if (node.left.type !== 'MemberExpression' || node.left.computed) return null;
  const name = staticName(node.left);
  if (row?.text !== undefined && node.operator === '=') {
    const fix = replace(sourceCode, node.left.property, row.text);
    return fix && { messageId: 'showText', fix, isExact: true };
  }
  if (node.parent.type !== 'ExpressionStatement') return null;
  const object = sourceCode.getText(node.left.object);
  const value = sourceCode.getText(node.right);
  const text = node.operator === '+=' && name === 'innerHTML' ? `${object}.insertAdjacentText('beforeend', ${value})` : node.operator === '=' && name === 'outerHTML' ? `${object}.replaceWith(${value})` : null;
  const fix = text === null ? null : replace(sourceCode, node, text);
  return fix && { messageId: name === 'outerHTML' ? 'replaceWithText' : 'appendText', fix, isExact: false };
}

/** `<p dangerouslySetInnerHTML={{ __html: x }} />` → `<p>{x}</p>` */
function childOf({ attribute, path, value }: HtmlPlace, { sourceCode }: File): TextEdit | null {
  const element = attribute?.element;
  const around = element?.parent;
  if (!attribute || !element || around?.type !== 'JSXElement' || path.length > 0 || !isInside(value, attribute.node) || around.children.some((child) => child.type !== 'JSXText' || child.value.trim() !== '')) return null;
  const name = sourceCode.getText(element.name);
  const child = `{${sourceCode.getText(value)}}`;
  const before = sourceCode.getTokenBefore(attribute.node);
  const attributeRange: readonly [number, number] = [before ? before.range[1] : attribute.node.range[0], attribute.node.range[1]];
  const removed = replaceRange(sourceCode, attributeRange, '');
  const closing = around.closingElement;
  const contentStart = closing ? element.range[1] : slashOf(element, sourceCode);
  const written = closing ? replaceRange(sourceCode, [element.range[1], closing.range[0]], child) : replaceRange(sourceCode, [contentStart, element.range[1]], `>${child}</${name}>`);
  const fix = combine([removed, written]);
  return fix && { messageId: 'makeChild', fix, isExact: false };
}

/** Where ` />` begins. */
function slashOf(element: TSESTree.JSXOpeningElement, sourceCode: TSESLint.SourceCode): number {
  const last = element.attributes.at(-1) ?? element.name;
  return sourceCode.text.slice(last.range[1], element.range[1]).trim() === '/>' ? last.range[1] : element.range[1] - 2;
}

function isInside(inner: Node, outer: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** `DOMPurify.sanitize(…)` around the whole text, where the project has the package or the file its import. */
function sanitized(place: HtmlPlace, file: File): { readonly cleaner: string; readonly fix: Edit } | null {
  if (place.row?.cleaned) return cleanedByMember(place, place.row.cleaned, file);
  const { path, value } = place;
  const from = purifiers.find((name) => file.sourceCode.text.includes(`'${name}'`) || file.sourceCode.text.includes(`"${name}"`)) ?? purifiers.find((name) => file.declares(name));
  if (from === undefined || path.length > 0 || value.type === 'SpreadElement' || value.type === 'SequenceExpression') return null;
  const imported = importOf(file.sourceCode, { from, default: 'DOMPurify' });
  const cleaner = `${imported?.local}.sanitize`;
  const fix = imported && withImport(imported, wrap(value, `${cleaner}(`, ')'));
  return fix && { cleaner, fix };
}

/** `s.trustHtml(x)` → `s.sanitize(Context.HTML, x)` */
function cleanedByMember({ node, value }: HtmlPlace, { constant, member, module, name }: NonNullable<NonNullable<HtmlPlace['row']>['cleaned']>, { sourceCode }: File): { readonly cleaner: string; readonly fix: Edit } | null {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : null;
  const imported = importOf(sourceCode, { from: module, named: name });
  if (callee?.type !== 'MemberExpression' || callee.computed || !imported) return null;
  const both = combine([replace(sourceCode, callee.property, member), insertBefore(value, `${imported.local}.${constant}, `)]);
  const fix = both && withImport(imported, both);
  return fix && { cleaner: `${sourceCode.getText(callee.object)}.${member}`, fix };
}

const purifiers = ['isomorphic-dompurify', 'dompurify'];
