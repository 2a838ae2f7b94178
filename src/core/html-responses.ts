import type { TSESTree } from '@typescript-eslint/utils';
import type { HtmlResponseSink } from '../models/model.ts';
import type { Entity, Expression, Node, TextAlternative } from './answers.ts';
import { ContentTypes, type Reading } from './content-type.ts';
import type { File } from './file.ts';
import { hasMarkup } from './languages/html.ts';
import { perFile } from './per-file.ts';
import { returnedByMethods } from './returned-responses.ts';
import { parametersOf, unwrap } from './syntax.ts';

/** A text that goes to a browser: given to a call, or returned by a handler. */
export interface HtmlResponse {
  /** the call, the assignment, or the returned expression */
  readonly node: Node;
  readonly value: Expression;
  /** the expression of the response: the receiver of the call or property, or the handler's parameter */
  readonly response: Node;
  readonly call: TSESTree.CallExpression | TSESTree.NewExpression | null;
  readonly row: HtmlResponseSink;
  readonly entity: Entity;
  readonly reading: Reading;
  /** something in this file has set its type, or can have */
  readonly isTyped: boolean;
}

/** Everything that this file sends as text, with how a browser reads it; what is surely no HTML is left out. */
export const htmlResponses = perFile((file): readonly HtmlResponse[] => {
  if (file.sinks('html-response').length + file.rowsOfReturns('html-response').length === 0) return [];
  const types = new ContentTypes(file);
  return [...called(file, types), ...returned(file, types)].filter((response) => response.reading !== 'inert');
});

function called(file: File, types: ContentTypes): HtmlResponse[] {
  return file.sinks('html-response').flatMap(({ node, row, entity }) => {
    const value = file.at(node, row.value);
    if (!value || (!row.raw && file.isStructure(value))) return [];
    const call = node.type === 'AssignmentExpression' ? null : node;
    if (row.headers && call) return [{ node, value, response: node, call, row, entity, reading: types.ofMade({ row, entity }, call), isTyped: true }];
    const member = unwrap(node.type === 'AssignmentExpression' ? node.left : node.callee);
    // A function of the program's own, without an object on which a type could be set.
    if (member.type !== 'MemberExpression') return call ? [{ node, value, response: node, call, row, entity, reading: 'active', isTyped: false }] : [];
    const response = member.object;
    return [{ node, value, response, call, row, entity, reading: types.of({ row, entity }, response, node), isTyped: types.isSet({ row, entity }, response, node) }];
  });
}

function returned(file: File, types: ContentTypes): HtmlResponse[] {
  return file.rowsOfReturns('html-response').flatMap(({ row, entity }) => {
    const { returned: place } = row;
    if (place === true) return returnedWhole(row, entity, file, types);
    if (place && 'passthrough' in place) return returnedByMethods(file, types, { row, entity }, place);
    if (!place || !types.canBeSet({ row, entity })) return [];
    return file.returnedBy(entity).flatMap(({ of, value }): HtmlResponse[] => {
      const response = parametersOf(of)[place.response];
      if (response?.type !== 'Identifier' || file.entity(value) || file.isStructure(value)) return [];
      return [{ node: value, value, response, call: null, row, entity, reading: types.of({ row, entity }, response, value), isTyped: true }];
    });
  });
}

/** What is returned is the response: its text and its headers are in it. */
function returnedWhole(row: HtmlResponseSink, entity: Entity, file: File, types: ContentTypes): HtmlResponse[] {
  return file.returnedBy(entity).flatMap(({ value: response }): HtmlResponse[] => {
    const value = file.at(response, row.value);
    return value ? [{ node: value, value, response, call: null, row, entity, reading: types.ofMade({ row, entity }, response), isTyped: true }] : [];
  });
}

/**
 * Does a browser take the text for HTML? Without a type it must begin with markup, or with a value (WHATWG MIME Sniffing,
 * 7.1), or follow markup that was sent before.
 */
export function isReadAsHtml({ pieces }: TextAlternative, sink: HtmlResponse, file: File): boolean {
  if (sink.reading !== 'sniffed') return true;
  const first = pieces.find((piece) => piece.kind === 'hole' || piece.value.trim() !== '');
  if (first?.kind === 'constant') return first.value.trimStart().startsWith('<') || followsMarkup(sink, file);
  return first !== undefined && !file.flowOfHole(first, sink.node).every((origin) => origin.escapedFor?.has('script-literal'));
}

/** Did an earlier call on the same response send markup? */
function followsMarkup({ node, response, row }: HtmlResponse, file: File): boolean {
  return file.callsBefore(response, node).some((call) => {
    const resolution = file.entity(call.callee);
    const isSink = resolution?.entity.model.sinks?.some((other) => other.kind === 'html-response' && other.entity === resolution.entity.name);
    const value = isSink ? file.at(call, row.value) : null;
    return value !== null && (file.text(value)?.alternatives.some((alternative) => hasMarkup(alternative.pieces)) ?? false);
  });
}
