import type { TSESTree } from '@typescript-eslint/utils';
import type { Escape, HtmlSink } from '../models/model.ts';
import type { Attribute } from './attributes.ts';
import { tagOf } from './attributes.ts';
import type { CapabilitySet, Node, Origin, TextAlternative } from './answers.ts';
import { maskOf, objectBit } from './capabilities.ts';
import type { File } from './file.ts';
import { markupDangers, type MarkupDanger } from './markup.ts';
import { describeSink } from './origin-words.ts';
import { isOpen, isProvenBy, worstOf } from './origins.ts';
import { perFile } from './per-file.ts';
import { presenceOf, valuesAt } from './value-sinks.ts';

/** A place in which a text becomes a part of a page, or an object the attributes of an element. */
export interface HtmlPlace {
  /** the call, assignment, attribute or spread */
  readonly node: Node;
  readonly value: Node;
  /** where the text stands below the value */
  readonly path: readonly string[];
  /** null: an attribute, or what is spread into an element */
  readonly row: HtmlSink | null;
  readonly attribute: Attribute | null;
  /** as a reader would write it */
  readonly name: string;
  /** what is proven there is no more than unproven */
  readonly contained: boolean;
}

/** Every such place of a file, in source order. */
export const htmlPlaces = perFile((file): readonly HtmlPlace[] => {
  const places = [...placesOfSinks(file), ...placesOfAttributes(file), ...placesOfSpreads(file)];
  return places.length < 2 ? places : places.sort((one, other) => one.node.range[0] - other.node.range[0]);
});

function placesOfSinks(file: File): HtmlPlace[] {
  return file.sinks('html-sink').flatMap((sink) => {
    const presence = presenceOf(file, sink);
    if (presence === 'absent') return [];
    // A page that a server builds for itself runs no scripts, unless it is told to.
    const contained = presence === 'uncertain' || sink.row.contained === true || (sink.entity.model.client === true && file.isOfServer);
    return valuesAt(file, sink).map((value): HtmlPlace => ({ node: sink.node, value, path: [], row: sink.row, attribute: null, name: describeSink(file, sink.node), contained }));
  });
}

function placesOfAttributes(file: File): HtmlPlace[] {
  return file.attributes('html-sink').map((attribute) => ({
    node: attribute.node, value: attribute.value, path: attribute.path, row: null, attribute, name: attribute.name, contained: false,
  }));
}

function placesOfSpreads(file: File): HtmlPlace[] {
  return file.attributeSpreads.map((node) => {
    const element = node.parent as TSESTree.JSXOpeningElement;
    return {
      node, value: node.argument, path: [], row: null, attribute: null, name: `<${file.sourceCode.getText(element.name)}>`,
      // What a component does with its properties is not known.
      contained: tagOf(element) === null,
    };
  });
}

/** The values of a text that are dangerous, or the first that is unproven. */
export function dangersAtPlace({ contained, node, path, row, value }: HtmlPlace, file: File): readonly MarkupDanger[] {
  if (row?.takesNodes !== undefined && isNode(value, node, row.takesNodes, file)) return [];
  return markupDangers(file, value, node, { contained, path, accepts: (origin, text) => isNoMarkup(row, value, origin, text) });
}

/** Is it an element of the page, or what the library of the call holds elements in? */
function isNode(value: Node, node: Node, holder: string, file: File): boolean {
  const thing = file.entity(value)?.entity;
  if (!thing || node.type !== 'CallExpression') return false;
  return thing.row.holdsPage === true || (thing.name === holder && thing.package === file.entity(node.callee)?.entity.package);
}

/** Is it a selector or an element, as far as the file shows? */
function isNoMarkup(row: HtmlSink | null, value: Node, origin: Origin, { pieces }: TextAlternative): boolean {
  if (!row?.takesNodes) return false;
  const [first] = pieces;
  const markup = pieces.some((piece) => piece.kind === 'constant' && piece.value.includes('<'));
  if (row.selects && first?.kind === 'constant' && !first.value.trimStart().startsWith('<')) return true;
  if (origin.kind !== 'user') return (!markup && row.text === undefined) || (row.selects === true && first?.kind !== 'constant');
  // The address and its parts as they are begin with a letter, `/`, `?` or `#`.
  return row.selects === true && origin.node === value && (origin.possible & maskOf(['html'])) !== 0 && (origin.proven & maskOf(['html'])) === 0;
}

/** Who chooses the properties of an element: an object that came in whole. */
export function chosenProperties({ contained, node, value }: HtmlPlace, file: File): { readonly origin: Origin; readonly verdict: 'dangerous' | 'unproven' } | null {
  const origins = file.canHoldInput ? file.flow(value, node).filter(({ kind, possible }) => kind === 'user' && (possible & objectBit) !== 0) : [];
  return worstOf(origins, (origin) => !contained && isProvenBy(origin, objectBit));
}

/** Does a policy hand on what it gets? `unproven`: it is made elsewhere, or by a call that is not known. */
export function policyVerdict({ value, node }: HtmlPlace, file: File): 'dangerous' | 'unproven' | null {
  return file.functionOf(value) ? handsOn(file, value, node) : 'unproven';
}

/**
 * Does a function of this file that is there to escape or clean hand on what it gets? `unproven`: what a call that is not known makes of it.
 * @param needs what a value must be able to do to need it
 */
export function handsOn(file: File, value: Node, at: Node, needs: CapabilitySet = maskOf(['html']), isCured = isFit): 'dangerous' | 'unproven' | null {
  const of = file.functionOf(value);
  const returned = of ? file.returnsOf(of).flatMap((result) => file.flow(result, at).filter((origin) => isOpen(origin) && (origin.possible & needs) !== 0 && !isCured(origin))) : [];
  if (returned.some((origin) => origin.detail === 'parameter' && !origin.escapedFor)) return 'dangerous';
  return returned.length > 0 ? 'unproven' : null;
}

function isFit({ escapedFor }: Origin): boolean {
  return escapedFor !== null && escapedFor !== undefined && ['html', 'html-text', 'html-clean'].some((word) => escapedFor.has(word as Escape));
}
