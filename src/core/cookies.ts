import type { TSESTree } from '@typescript-eslint/utils';
import type { CookieSink } from '../models/model.ts';
import type { Evidence, Node, OptionAnswer, SinkOf, TextAlternative } from './answers.ts';
import type { File } from './file.ts';
import { registers } from './registered-plugins.ts';
import { isFunction } from './syntax.ts';

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
  readonly evidence: Evidence;
  /** null: cannot be seen */
  readonly name: string | null;
  readonly nameNode: Node | null;
  readonly valueNode: Node | null;
  /** the object or text that holds the attributes; null: none is written */
  readonly options: Node | null;
  /** the object of which the options are a property, or would be; the options themselves if they are an argument */
  readonly holder: Node | null;
  /** `httpOnly`, `secure`, `sameSite`, `domain`, `path`, `maxAge` or `expires`, defaults of the library included */
  attribute(name: string): Attribute;
}

type Sink = SinkOf<'cookie'>;

/** The cookies that a file sets. A call is read in the form that fits it best; a header can hold several cookies. */
export function* cookiesOf(file: File): Generator<Cookie> {
  const byCall = new Map<CallNode, Sink[]>();
  for (const sink of file.sinks('cookie')) {
    if (sink.node.type !== 'AssignmentExpression') byCall.set(sink.node, [...(byCall.get(sink.node) ?? []), sink]);
  }
  for (const [call, sinks] of byCall) {
    for (const sink of sinks) if (sink.row.header) yield* headersOf(call, sink, sink.row.header, file);
    const forms = sinks.filter((sink) => !sink.row.header).map((sink) => ({ sink, fit: fitOf(sink.row, call, file) }));
    const [best] = forms.sort((one, other) => other.fit - one.fit);
    if (!best) continue;
    for (const holder of holdersOf(call, best.sink.row, file)) yield fromOptions(call, best.sink, holder, file);
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

/** One call can take several forms: the form whose name is a constant, then the one whose options are given. */
function fitOf(row: CookieSink, call: CallNode, file: File): number {
  const name = file.at(call, row.name);
  const isNamed = name ? (typeof file.constant(name)?.value === 'string' ? 2 : 1) : 0;
  return isNamed + (row.options.property && file.at(call, row.options) ? 1 : 0);
}

// Options

/** What stands in the options' argument: itself, or, where sessions are set up, each of a list of them. */
function holdersOf(call: CallNode, row: CookieSink, file: File): readonly (Node | null)[] {
  const argument = file.at(call, { argument: row.options.argument });
  const list = argument && row.session ? file.definition(argument) : null;
  if (list?.type !== 'ArrayExpression') return [argument && resultOf(argument, file)];
  return list.elements.filter((element) => element !== null && element.type !== 'SpreadElement');
}

/** What a function yields that stands in the place of options; anything else is itself. */
function resultOf(node: Node, file: File): Node {
  const of = file.definition(node);
  if (!isFunction(of)) return node;
  if (of.body.type !== 'BlockStatement') return of.body;
  const [only, ...others] = of.body.body.filter((statement) => statement.type === 'ReturnStatement');
  return only?.argument && others.length === 0 ? only.argument : node;
}

function fromOptions(call: CallNode, { row, evidence }: Sink, holder: Node | null, file: File): Cookie {
  const path = row.options.property ?? [];
  const written = holder && below(holder, path, file);
  const options = written && resultOf(written, file);
  const isBeside = row.name.argument !== row.options.argument;
  const nameNode = isBeside ? file.at(call, row.name) : holder && below(holder, row.name.property ?? [], file);
  const constant = nameNode ? file.constant(nameNode)?.value : row.defaultName;
  const isSpread = call.arguments.some((argument) => argument.type === 'SpreadElement');
  return {
    call, row, evidence, nameNode, holder, options,
    name: typeof constant === 'string' ? constant : null,
    valueNode: row.value ? file.at(call, row.value) : null,
    attribute(name) {
      if (!holder) return isSpread ? hidden : inherited(row, name, file);
      const prefix = row.prefixedBy === undefined ? undefined : file.option(holder, [...path, row.prefixedBy]);
      if (name === 'secure' && prefix?.kind === 'found') return { state: 'on', value: null, node: prefix.node };
      const answer = options && options !== written ? file.option(options, [name]) : file.option(holder, [...path, name]);
      if (!isAbsent(answer)) return attributeOf(answer, name, row);
      const decided = name === 'secure' && row.secureBy?.property ? file.option(holder, row.secureBy.property) : null;
      return decided && !isAbsent(decided) ? attributeOf(decided, name, row) : inherited(row, name, file);
    },
  };
}

/** The expression at a path below an object; null when it is absent or cannot be seen. */
function below(object: Node, path: readonly string[], file: File): Node | null {
  if (path.length === 0) return object;
  const answer = file.option(object, path);
  if (answer.kind !== 'found') return null;
  return answer.node.type === 'Property' ? answer.node.value : answer.node;
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
    if (!options || !registers(call, from.plugin, file)) continue;
    const answer = file.option(options, [...(from.options.property ?? []), name]);
    if (!isAbsent(answer)) return attributeOf(answer, name, row);
  }
  return null;
}

// Headers

/** `Set-Cookie` headers that are written as text, one or a list of them. */
function* headersOf(call: CallNode, sink: Sink, header: NonNullable<CookieSink['header']>, file: File): Generator<Cookie> {
  for (const value of 'headers' in header ? amongHeaders(file.at(call, header.headers), file) : besideName(call, header, file)) {
    const list = file.definition(value);
    for (const node of list.type === 'ArrayExpression' ? list.elements : [value]) {
      const alternatives = node && node.type !== 'SpreadElement' ? (file.text(node)?.alternatives ?? []) : [];
      const cookie = node && fromHeader(call, sink, node, alternatives);
      if (cookie) yield cookie;
    }
  }
}

function besideName(call: CallNode, header: Extract<CookieSink['header'], { name: object }>, file: File): readonly Node[] {
  const name = file.at(call, header.name);
  const value = file.at(call, header.value);
  return name && value && String(file.constant(name)?.value).toLowerCase() === 'set-cookie' ? [value] : [];
}

function amongHeaders(headers: Node | null, file: File): readonly Node[] {
  return ['Set-Cookie', 'set-cookie'].flatMap((name) => (headers && below(headers, [name], file)) ?? []);
}

/** What stands in the place of a part of the text that is not constant. */
const hole = '\0';

/** Null if the text does not show the cookie's name. */
function fromHeader(call: CallNode, { row, evidence }: Sink, node: Node, alternatives: readonly TextAlternative[]): Cookie | null {
  const texts = alternatives.map(({ pieces }) => pieces.map((piece) => (piece.kind === 'constant' ? piece.value : hole)).join(''));
  const name = /^\s*([^=;\s\0]+)=/.exec(texts[0] ?? '')?.[1];
  if (name === undefined || texts.some((text) => !text.trimStart().startsWith(`${name}=`))) return null;
  const parts = texts.map((text) => text.split(';').slice(1).map((part) => part.trim()));
  const isEmpty = texts.every((text) => /^[^=]*=\s*(?:;|$)/.test(text));
  return {
    call, row, evidence, name, nameNode: node, valueNode: null, options: node, holder: node,
    attribute: (wanted) => (wanted === 'maxAge' && isEmpty ? { state: 'on', value: '0', node: null } : attributeOfHeader(parts, wanted)),
  };
}

/** @param alternatives the attributes of each way the text can turn out */
function attributeOfHeader(alternatives: readonly (readonly string[])[], wanted: string): Attribute {
  const key = wanted === 'maxAge' ? 'max-age' : wanted.toLowerCase();
  const named = (part: string) => part.split('=')[0]?.toLowerCase() === key;
  const values = alternatives.map((parts) => parts.find(named)?.split('=').slice(1).join('='));
  const given = values.filter((value) => value !== undefined);
  if (given.length === values.length) {
    const [first] = given;
    const isConstant = first !== undefined && first !== '' && !first.includes(hole) && given.every((value) => value === first);
    return { state: 'on', value: isConstant ? first.toLowerCase() : null, node: null };
  }
  const canBeHole = alternatives.some((parts) => parts.some((part) => part.startsWith(hole) || /^[^=]*\0/.test(part)));
  return { state: given.length > 0 || canBeHole ? 'given' : 'off', value: null, node: null };
}
