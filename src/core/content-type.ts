import type { TSESTree } from '@typescript-eslint/utils';
import type { ContentTypeRow, HtmlResponseSink, Position } from '../models/model.ts';
import type { Entity, Node } from './answers.ts';
import type { File } from './file.ts';
import { contains, enclosingFunction, isLoop, unwrap } from './syntax.ts';

/**
 * How a browser reads what is sent: `active` as a document that can run script, `inert` as anything else, `sniffed` by its
 * first characters, `unknown` when this file does not decide.
 */
export type Reading = 'active' | 'inert' | 'sniffed' | 'unknown';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** What sends: a row of a model, and the entity that the row names. */
export interface Sending {
  readonly row: HtmlResponseSink;
  readonly entity: Entity;
}

interface Setting {
  readonly call: Call;
  readonly reading: Reading;
}

/** Answers how the browser reads what a sink sends, from the calls that set the content type of the same response. */
export class ContentTypes {
  private readonly file: File;
  private readonly settings = new Map<string, readonly Setting[]>();

  constructor(file: File) {
    this.file = file;
  }

  /** @param response the expression of the response, on which the sink is called @param at where it is sent */
  of(sink: Sending, response: Node, at: Node): Reading {
    const certain = new Set<Node>(this.file.callsBefore(response, at));
    const root = rootOf(response);
    let reading = readingOfRow(sink.row.contentType);
    for (const { call, reading: set } of this.settingsOf(sink)) {
      if (certain.has(call)) reading = after(reading, set);
      else if (this.isSameVariable(rootOf(call), root) && canPrecede(call, at) && after(reading, set) !== reading) reading = 'unknown';
    }
    return reading;
  }

  /** Does any call of this file set a content type of the sink's library? */
  canBeSet(sink: Sending): boolean {
    return this.settingsOf(sink).length > 0;
  }

  /** Every call of this file that sets a content type of the sink's library, in source order. */
  private settingsOf(sink: Sending): readonly Setting[] {
    const { model } = sink.entity;
    const known = this.settings.get(model.package);
    if (known) return known;
    const rows = new Map<string, ContentTypeRow[]>();
    for (const row of model.contentTypes ?? []) rows.set(row.entity, [...(rows.get(row.entity) ?? []), row]);
    const found = [...rows].flatMap(([entity, own]) => this.file.calls(entity.includes(':') ? entity : `${model.package}:${entity}`)
      .flatMap((call) => this.read(call, own).map((reading) => ({ call, reading }))));
    found.sort((one, other) => one.call.range[1] - other.call.range[1]);
    this.settings.set(model.package, found);
    return found;
  }

  private read(call: Call, rows: readonly ContentTypeRow[]): Reading[] {
    return rows.flatMap((row) => {
      if (row.always !== undefined) return [readingOfType(row.always)];
      if (row.type) return [this.readValue(call, row.type)];
      return [...(row.header ? this.readHeader(call, row.header) : []), ...(row.headers ? this.readHeaders(call, row.headers) : [])];
    });
  }

  private readHeader(call: Call, { name, value }: NonNullable<ContentTypeRow['header']>): Reading[] {
    const node = this.file.at(call, name);
    const header = node && this.file.constant(node)?.value;
    if (typeof header !== 'string') return [];
    if (isContentType(header)) return [this.readValue(call, value)];
    const given = this.file.at(call, value);
    return header.toLowerCase() === 'x-content-type-options' && given && this.file.constant(given)?.value === 'nosniff' ? ['sniffed'] : [];
  }

  private readHeaders(call: Call, position: Position): Reading[] {
    const headers = this.file.at(call, position);
    const object = headers && this.file.definition(headers);
    if (!object || object.type === 'Literal') return [];
    if (object.type !== 'ObjectExpression') return ['unknown'];
    return object.properties.flatMap((property): Reading[] => {
      if (property.type === 'SpreadElement') return ['unknown'];
      const name = !property.computed && property.key.type === 'Identifier' ? property.key.name : this.file.constant(property.key)?.value;
      return typeof name === 'string' && isContentType(name) ? [this.readType(property.value)] : [];
    });
  }

  private readValue(call: Call, position: Position): Reading {
    const node = this.file.at(call, position);
    return node ? this.readType(node) : 'unknown';
  }

  private readType(node: Node): Reading {
    const type = this.file.constant(node)?.value;
    return typeof type === 'string' ? readingOfType(type) : 'unknown';
  }

  private isSameVariable(one: Node, other: Node): boolean {
    if (one.type !== 'Identifier' || other.type !== 'Identifier' || one.name !== other.name) return false;
    return this.variableOf(one) === this.variableOf(other);
  }

  private variableOf(identifier: TSESTree.Identifier): unknown {
    for (let scope: ReturnType<File['sourceCode']['getScope']> | null = this.file.sourceCode.getScope(identifier); scope; scope = scope.upper) {
      const variable = scope.set.get(identifier.name);
      if (variable) return variable;
    }
    return null;
  }
}

/** `sniffed` as a setting stands for `nosniff`: what would be sniffed is plain text. */
function after(reading: Reading, set: Reading): Reading {
  if (set !== 'sniffed') return set;
  return reading === 'sniffed' ? 'inert' : reading;
}

function readingOfRow(type: HtmlResponseSink['contentType']): Reading {
  return type === 'sniffed' ? 'sniffed' : readingOfType(type);
}

function isContentType(header: string): boolean {
  return header.toLowerCase() === 'content-type';
}

/** A media type, or the name of a file's extension. Documents in XML can hold script too, most of them do not. */
function readingOfType(type: string): Reading {
  const [essence = ''] = type.trim().toLowerCase().split(/[\s;]/);
  const name = essence.includes('/') ? essence : essence.slice(essence.lastIndexOf('.') + 1);
  if (/^(?:text\/html|html?|application\/xhtml\+xml|xhtml|image\/svg\+xml|svg)$/.test(name)) return 'active';
  return name === '' || /xml$|^(?:rss|atom)$/.test(name) ? 'unknown' : 'inert';
}

/** The object at the beginning of a chain of calls and members. */
function rootOf(node: Node): Node {
  let current = unwrap(node);
  for (;;) {
    if (current.type === 'CallExpression') current = unwrap(current.callee);
    else if (current.type === 'MemberExpression') current = unwrap(current.object);
    else return current;
  }
}

/** May the call have run when `at` runs? Not if it stands behind it, in another branch, or in one that leaves. */
function canPrecede(call: Node, at: Node): boolean {
  if (call.range[1] > at.range[0]) return false;
  const scope = enclosingFunction(call);
  if (scope && !contains(scope, at)) return false;
  for (let node: Node = call; node.parent && !contains(node, at); node = node.parent) {
    const { parent } = node;
    if (leaves(node, at)) return false;
    if (contains(parent, at)) return parent.type !== 'IfStatement' || node === parent.test;
    const statements = parent.type === 'BlockStatement' ? parent.body : parent.type === 'SwitchCase' ? parent.consequent : [];
    if (statements.some((statement) => statement.range[0] > node.range[0] && leaves(statement, at))) return false;
  }
  return true;
}

/** Does the statement go somewhere from where `at` is not reached? */
function leaves(node: Node, at: Node): boolean {
  if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement') return true;
  if (node.type !== 'BreakStatement') return false;
  let target: Node | undefined = node.parent;
  while (target && target.type !== 'SwitchStatement' && !isLoop(target)) target = target.parent;
  return target?.type === 'SwitchStatement' && contains(target, at);
}
