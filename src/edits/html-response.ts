import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Node, Origin } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import type { HtmlResponse } from '../core/html-responses.ts';
import { staticName, unwrap } from '../core/syntax.ts';
import type { Edit } from './edit.ts';
import { importOf, withImport } from './imports.ts';
import { preferredQuote, quoted } from './quotes.ts';
import { insertAfter, insertBefore, replace, wrap } from './replace.ts';

/** An export of a module: `default`, or a name. */
export interface Escaper {
  readonly module: string;
  readonly name: string;
}

/** A change of the expression in a hole. */
export interface HoleEdit {
  readonly fix: Edit;
  /** no output of harmless input changes */
  readonly isExact: boolean;
  /** the function that is called, for messages */
  readonly name: string;
}

/**
 * `response.send(x)` → `response.type('text/plain').send(x)`; `ctx.body = x` → `ctx.type = 'text/plain'; ctx.body = x`;
 * `c.html(x)` → `c.text(x)`. Null where the response has no such member.
 */
export function sendAs(type: string, sink: HtmlResponse, file: File): Edit | null {
  if (sink.node.type === 'AssignmentExpression') return assignType(type, sink, file);
  const callee = calleeOf(sink);
  const { plain } = sink.row;
  if (plain !== undefined) return type === 'text/plain' && callee && !callee.computed ? replace(file.sourceCode, callee.property, plain) : null;
  const holder = callee && file.entity(callee.object)?.entity;
  if (!callee || !holder) return null;
  const { model } = holder;
  const setters = new Set((model.contentTypes ?? []).filter((row) => row.type?.argument === 0).map((row) => row.entity));
  const name = Object.entries(holder.row.members ?? {}).find(([, entity]) => setters.has(entity) && model.entities[entity]?.call === 'this')?.[0];
  return name ? insertAfter(callee.object, `.${name}(${quoted(type, preferredQuote(file.sourceCode))})`) : null;
}

/** Assigns the type in a statement before the one that assigns the text. */
function assignType(type: string, { node, response }: HtmlResponse, file: File): Edit | null {
  const { sourceCode } = file;
  const statement = node.parent?.type === 'ExpressionStatement' ? node.parent : null;
  const list = statement?.parent.type;
  if (!statement || (list !== 'BlockStatement' && list !== 'Program' && list !== 'SwitchCase')) return null;
  const holder = file.entity(response)?.entity;
  const setters = new Set((holder?.model.contentTypes ?? []).filter((row) => row.assigned).map((row) => row.entity));
  const name = Object.entries(holder?.row.members ?? {}).find(([, entity]) => setters.has(entity))?.[0];
  if (name === undefined || (response.type !== 'Identifier' && response.type !== 'MemberExpression')) return null;
  const line = sourceCode.lines[statement.loc.start.line - 1] ?? '';
  const indent = line.slice(0, statement.loc.start.column);
  const separator = indent.trim() === '' ? `\n${indent}` : ' ';
  return insertBefore(statement, `${sourceCode.getText(response)}.${name} = ${quoted(type, preferredQuote(sourceCode))};${separator}`);
}

/** `response.send(x)` → `response.json(x)`, and for a text of JSON its type. Null where the response has no such method. */
export function sendAsJson(sink: HtmlResponse, file: File): Edit | null {
  if (isJson(file.definition(sink.value), file)) return sendAs('application/json', sink, file);
  const callee = calleeOf(sink);
  const holder = callee && file.entity(callee.object)?.entity;
  if (!callee || callee.computed || !holder?.row.members || !Object.hasOwn(holder.row.members, 'json')) return null;
  return replace(file.sourceCode, callee.property, 'json');
}

/**
 * `c.html(`…`)` → `c.html(html`…`)`, with the import of the tag, which escapes what stands in every hole. Null where a hole holds
 * what may be markup or is escaped already, and where the page is no template that stands in the call.
 */
export function tagPage(sink: HtmlResponse, file: File): { readonly fix: Edit; readonly name: string } | null {
  const page = unwrap(sink.value);
  if (!sink.row.tag || page.type !== 'TemplateLiteral' || !page.expressions.every((expression) => canBeEscaped(expression, file))) return null;
  const imported = importOf(file.sourceCode, { from: sink.row.tag.module, named: sink.row.tag.name });
  const fix = imported && (imported.edit || isVisible(imported.local, page, file)) ? withImport(imported, insertBefore(page, imported.local)) : null;
  return imported && fix ? { fix, name: imported.local } : null;
}

/** Is it a value of the request as it came, a number or text without markup, or what the tag has made? */
function canBeEscaped(expression: Node, file: File): boolean {
  if (isMarkup(expression, file)) return true;
  return file.flow(expression).every((origin) => {
    if (origin.escapedFor !== null) return false;
    if (origin.kind === 'user') return isOwnValue(expression, origin, file);
    return origin.kind === 'configuration' || (origin.kind === 'constant' && !/[<&]/.test(String(file.constant(expression)?.value ?? '')));
  });
}

/** A template whose tag escapes what it is given. */
function isMarkup(expression: Node, file: File): boolean {
  const value = file.definition(expression);
  const entity = value.type === 'TaggedTemplateExpression' ? file.entity(value.tag)?.entity : null;
  return entity?.model.propagators?.some((row) => row.entity === entity.name && row.escapes === 'html') ?? false;
}

/** `JSON.stringify(x)` in a script element → `JSON.stringify(x).replace(/</g, '\\u003c')`. */
export function escapeJson(hole: Node, file: File): Edit | null {
  return isOperand(hole) ? insertAfter(hole, `.replace(/</g, ${quoted('\\u003c', preferredQuote(file.sourceCode))})`) : null;
}

/**
 * Calls an escaper around a hole: the one that the settings name, one that the file has already, or `escape-html` if the
 * project declares it. Null if there is none, or the hole cannot be an argument.
 */
export function escapeHole(hole: Node, file: File, wanted: Escaper | undefined): HoleEdit | null {
  if (hole.type === 'SequenceExpression') return null;
  const present = wanted ? undefined : file.sanitizers('html').find(({ name }) => isVisible(name, hole, file));
  if (present) return { fix: wrap(hole, `${present.name}(`, ')'), isExact: present.takesAnything, name: present.name };
  const escaper = wanted ?? (file.declares('escape-html') ? { module: 'escape-html', name: 'default' } : null);
  if (!escaper) return null;
  const needed = escaper.name === 'default' ? { from: escaper.module, default: 'escapeHtml' } : { from: escaper.module, named: escaper.name };
  const imported = importOf(file.sourceCode, needed);
  const fix = imported && withImport(imported, wrap(hole, `${imported.local}(`, ')'));
  return fix && { fix, isExact: false, name: imported.local };
}

/** Is the hole the value that was read, as it is, chosen, converted or cut, and not a text that was put together from it? */
export function isOwnValue(hole: Node, origin: Origin, file: File, depth = 0): boolean {
  const value = file.definition(hole);
  if (value === origin.node || depth > maximumDepth) return value === origin.node;
  const isOwn = (part: Node): boolean => isOwnValue(part, origin, file, depth + 1);
  switch (value.type) {
    case 'Literal':
    case 'TemplateLiteral': {
      const constant = file.constant(value);
      return constant !== null && !/[<&]/.test(String(constant.value));
    }
    case 'LogicalExpression':
      return (value.operator === '&&' || isOwn(value.left)) && isOwn(value.right);
    case 'ConditionalExpression':
      return isOwn(value.consequent) && isOwn(value.alternate);
    case 'CallExpression': {
      const converted = convertedBy(value, file);
      return isReadByName(value, file) || (converted !== null && isOwn(converted));
    }
    default:
      return value.type === 'Identifier' || value.type === 'MemberExpression';
  }
}

const maximumDepth = 20;
const cuttingMethods = new Set(['trim', 'trimStart', 'trimEnd', 'toString', 'toLowerCase', 'toUpperCase', 'slice', 'substring', 'normalize', 'at', 'charAt']);

/** Does the call read one part of what came, by its name: `parameters.get('q')`? */
function isReadByName(call: TSESTree.CallExpression, file: File): boolean {
  const entity = file.entity(call.callee)?.entity;
  return entity?.model.propagators?.some((row) => row.entity === entity.name && row.how === 'named') ?? false;
}

/** What a call of the language's own converts or cuts, or null. */
function convertedBy(call: TSESTree.CallExpression, file: File): Node | null {
  const callee = unwrap(call.callee);
  const entity = file.entity(callee)?.entity;
  if (callee.type === 'MemberExpression' && !entity) return cuttingMethods.has(staticName(callee) ?? '') ? callee.object : null;
  return entity?.package === 'ecmascript' && converters.has(entity.name) ? (call.arguments[0] ?? null) : null;
}

const converters = new Set(['String', 'decodeURIComponent', 'decodeURI', 'unescape']);

function isJson(node: Node, file: File): boolean {
  const entity = node.type === 'CallExpression' ? file.entity(node.callee)?.entity : null;
  return entity?.package === 'ecmascript' && entity.name === 'JSON.stringify';
}

/** Does a name at the top of the file mean the same at the node? */
function isVisible(name: string, node: Node, { sourceCode }: File): boolean {
  const [first = name] = name.split('.');
  for (let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(node); scope; scope = scope.upper) {
    if (scope.set.has(first)) return scope.block.type === 'Program';
  }
  return false;
}

function calleeOf({ call }: HtmlResponse): TSESTree.MemberExpression | null {
  const callee = call && unwrap(call.callee);
  return callee?.type === 'MemberExpression' && staticName(callee) !== null ? callee : null;
}

/** Can `.replace(…)` follow the expression as it stands? */
function isOperand(node: Node): boolean {
  return ['Identifier', 'MemberExpression', 'CallExpression'].includes(node.type);
}
