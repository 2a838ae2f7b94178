import type { TSESTree } from '@typescript-eslint/utils';
import type { CookieSink } from '../models/model.ts';
import type { Node, OptionAnswer, SinkOf, TextAlternative } from './answers.ts';
import type { File } from './file.ts';

export type CallNode = TSESTree.CallExpression | TSESTree.NewExpression;

/**
 * An attribute as the browser gets it in production. `given`: a value that cannot be seen, so somebody decided it;
 * `connection`: it follows the connection; `hidden`: the options cannot be seen.
 */
export interface Attribute {
  readonly state: 'on' | 'off' | 'connection' | 'given' | 'hidden';
  /** constant value in lower case, for attributes that are no flags */
  readonly value: string | null;
  /** where it is written */
  readonly node: Node | null;
}

/** A cookie that a call sets, through options, the registration of a plugin or the text of a header. */
export interface Cookie {
  readonly call: CallNode;
  readonly row: CookieSink;
  /** null: cannot be seen */
  readonly name: string | null;
  readonly nameNode: Node | null;
  readonly valueNode: Node | null;
  /** the object or text that holds the attributes, or the object around it */
  readonly options: Node | null;
  /** `httpOnly`, `secure`, `sameSite`, `domain`, `path`, `maxAge` or `expires`, defaults of the library included */
  attribute(name: string): Attribute;
}

/** The cookies that a file sets. A call is read in the form that fits it best; a header can hold several cookies. */
export function* cookiesOf(file: File): Generator<Cookie> {
  const byCall = new Map<CallNode, SinkOf<'cookie'>[]>();
  for (const sink of file.sinks('cookie')) {
    if (sink.node.type !== 'AssignmentExpression') byCall.set(sink.node, [...(byCall.get(sink.node) ?? []), sink]);
  }
  for (const [call, sinks] of byCall) {
    const rows = sinks.map((sink) => sink.row).filter((row) => row.plugin === undefined || isPlugin(call, row.plugin, file));
    for (const row of rows) if (row.header) yield* headersOf(call, row, row.header, file);
    const [best] = rows.filter((row) => !row.header).map((row) => ({ row, fit: fitOf(row, call, file) })).sort((one, other) => other.fit - one.fit);
    if (best) yield fromOptions(call, best.row, file);
  }
}

/** Does the cookie take a session away: no value, no time to live, or an end in the past? */
export function isDeletion(cookie: Cookie, file: File): boolean {
  const value = cookie.valueNode ? file.constant(cookie.valueNode) : null;
  if (value && (value.value === null || value.value === undefined || isFarewell(String(value.value)))) return true;
  const maxAge = cookie.attribute('maxAge').value;
  if (maxAge !== null && Number(maxAge) <= 0) return true;
  const expires = cookie.attribute('expires');
  if (expires.value !== null) return isLongPast(expires.value);
  const date = expires.node?.type === 'Property' ? file.definition(expires.node.value) : null;
  const moment = date?.type === 'NewExpression' && date.arguments[0] ? file.constant(date.arguments[0])?.value : null;
  return (typeof moment === 'number' || typeof moment === 'string') && isLongPast(moment);
}

/** Values that programs write over a session when somebody leaves. */
function isFarewell(value: string): boolean {
  return /^(?:|none|null|deleted|logged-?out|logout|expired)$/i.test(value);
}

function isLongPast(moment: number | string): boolean {
  return new Date(moment).getTime() < beginning;
}

/** The beginning of 2010 in milliseconds since 1970: no cookie that lives ended before it. */
const beginning = 1_262_304_000_000;

function isPlugin(call: CallNode, plugin: string, file: File): boolean {
  const registered = file.at(call, { argument: 0 });
  const entity = registered && file.entity(registered)?.entity;
  return entity ? `${entity.package}:${entity.name}` === plugin : false;
}

/** One call can take several forms: the form whose name is a constant, then the one whose options are given. */
function fitOf(row: CookieSink, call: CallNode, file: File): number {
  const name = file.at(call, row.name);
  const isNamed = name ? (typeof file.constant(name)?.value === 'string' ? 2 : 1) : 0;
  return isNamed + (row.options.property && file.at(call, row.options) ? 1 : 0);
}

// Options

function fromOptions(call: CallNode, row: CookieSink, file: File): Cookie {
  const nameNode = file.at(call, row.name);
  const constant = nameNode ? file.constant(nameNode)?.value : row.defaultName;
  const options = file.at(call, { argument: row.options.argument });
  const isSpread = call.arguments.some((argument) => argument.type === 'SpreadElement');
  return {
    call, row, nameNode,
    name: typeof constant === 'string' ? constant : null,
    valueNode: row.value ? file.at(call, row.value) : null,
    options: file.at(call, row.options) ?? options,
    attribute(name) {
      if (!options && isSpread) return hidden;
      const answer: OptionAnswer = options ? file.option(options, [...(row.options.property ?? []), name]) : { kind: 'missing', object: null };
      return isAbsent(answer) ? inherited(row, name, file) : attributeOf(answer, name, row);
    },
  };
}

const hidden: Attribute = { state: 'hidden', value: null, node: null };

function isAbsent(answer: OptionAnswer): boolean {
  return answer.kind === 'missing'
    || (answer.kind === 'found' && answer.values.every((value) => value.kind === 'constant' && value.value === undefined));
}

function attributeOf(answer: OptionAnswer, name: string, row: CookieSink): Attribute {
  if (answer.kind !== 'found') return hidden;
  const [first, ...others] = answer.values;
  const { node } = answer;
  if (!first || others.length > 0 || first.kind !== 'constant') return { state: 'given', value: null, node };
  const { value } = first;
  if (name === 'secure' && value === 'auto') return { state: row.secureAuto ? 'given' : 'on', value: null, node };
  if (name === 'sameSite' && value === true) return { state: 'on', value: 'strict', node };
  if (value === false || value === null || value === '') return { state: 'off', value: null, node };
  return { state: 'on', value: typeof value === 'boolean' ? null : String(value).toLowerCase(), node };
}

/** What is sent when the call does not say: what the plugin's registration in this file says, or the library's default. */
function inherited(row: CookieSink, name: string, file: File): Attribute {
  const registered = row.defaultsFrom ? fromRegistration(row.defaultsFrom, name, row, file) : null;
  if (registered) return registered;
  const standard = (row.defaults as Readonly<Record<string, boolean | string | undefined>>)[name];
  if (standard === 'connection') return { state: 'connection', value: null, node: null };
  return { state: standard ? 'on' : 'off', value: typeof standard === 'string' ? standard : null, node: null };
}

function fromRegistration(from: NonNullable<CookieSink['defaultsFrom']>, name: string, row: CookieSink, file: File): Attribute | null {
  for (const call of file.calls(from.call)) {
    const options = file.at(call, { argument: from.options.argument });
    if (!options || !isPlugin(call, from.plugin, file)) continue;
    const answer = file.option(options, [...(from.options.property ?? []), name]);
    if (!isAbsent(answer)) return attributeOf(answer, name, row);
  }
  return null;
}

// Headers

/** `Set-Cookie` headers that are written as text, one or a list of them. */
function* headersOf(call: CallNode, row: CookieSink, header: NonNullable<CookieSink['header']>, file: File): Generator<Cookie> {
  const nameNode = header.name ? file.at(call, header.name) : null;
  if (header.name && (!nameNode || String(file.constant(nameNode)?.value).toLowerCase() !== 'set-cookie')) return;
  const value = file.at(call, header.value);
  const list = value ? file.definition(value) : null;
  for (const node of list?.type === 'ArrayExpression' ? list.elements : [value]) {
    const alternatives = node && node.type !== 'SpreadElement' ? (file.text(node)?.alternatives ?? []) : [];
    const cookie = node && fromHeader(call, row, node, alternatives);
    if (cookie) yield cookie;
  }
}

/** What stands in the place of a part of the text that is not constant. */
const hole = '\0';

/** Null if the text does not show the cookie's name. */
function fromHeader(call: CallNode, row: CookieSink, node: Node, alternatives: readonly TextAlternative[]): Cookie | null {
  const texts = alternatives.map((alternative) => alternative.pieces.map((piece) => (piece.kind === 'constant' ? piece.value : hole)).join(''));
  const name = /^\s*([^=;\s\0]+)=/.exec(texts[0] ?? '')?.[1];
  if (name === undefined || texts.some((text) => !text.trimStart().startsWith(`${name}=`))) return null;
  const parts = texts.map((text) => text.split(';').slice(1).map((part) => part.trim()));
  const isEmpty = texts.every((text) => /^[^=]*=\s*(?:;|$)/.test(text));
  return {
    call, row, name, nameNode: node, valueNode: null, options: node,
    attribute: (wanted) => (wanted === 'maxAge' && isEmpty ? { state: 'on', value: '0', node: null } : attributeOfHeader(parts, wanted)),
  };
}

/** @param alternatives the attributes of each way the text can turn out */
function attributeOfHeader(alternatives: readonly (readonly string[])[], wanted: string): Attribute {
  const key = wanted === 'maxAge' ? 'max-age' : wanted.toLowerCase();
  const values = alternatives.map((parts) => parts.find((part) => part.split('=')[0]?.toLowerCase() === key)?.split('=').slice(1).join('='));
  const given = values.filter((value) => value !== undefined);
  if (given.length === values.length) {
    const [first] = given;
    const isConstant = first !== undefined && first !== '' && !first.includes(hole) && given.every((value) => value === first);
    return { state: 'on', value: isConstant ? first.toLowerCase() : null, node: null };
  }
  const canBeHole = alternatives.some((parts) => parts.some((part) => part.startsWith(hole) || /^[^=]*\0/.test(part)));
  return { state: given.length > 0 || canBeHole ? 'given' : 'off', value: null, node: null };
}
