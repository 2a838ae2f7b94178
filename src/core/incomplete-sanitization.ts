import type { Node, Origin } from './answers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { htmlResponses, isReadAsHtml } from './html-responses.ts';
import { dangersAtPlace, htmlPlaces } from './html-sinks.ts';
import { checksWithin, incompleteHostChecks, type IncompleteHostCheck } from './incomplete-host-checks.ts';
import { incompleteReplacements, type IncompleteReplacement, type Language } from './incomplete-replacements.ts';
import { markupDangers, type MarkupDanger } from './markup.ts';
import { isOpen, isProvenBy, isSameOrigin } from './origins.ts';
import { contains, enclosingFunction } from './syntax.ts';
import { goesThrough } from './value-paths.ts';
import { dangersAt } from './value-sinks.ts';

/** A filter or check of the program's own that lets through what it is there to stop. */
export type SanitizationFlaw = (
  | { readonly kind: 'replacement'; readonly found: IncompleteReplacement }
  | { readonly kind: 'host'; readonly found: IncompleteHostCheck }
) & {
  /** the sink behind it, which a value of a request reaches through it; null: the file shows none */
  readonly behind: { readonly sink: Node; readonly origin: Origin } | null;
};

/** Every such place of a file, in source order. */
export function sanitizationFlaws(file: File): readonly SanitizationFlaw[] {
  const flaws = [...replacementFlaws(file), ...hostFlaws(file)];
  return flaws.sort((one, other) => one.found.call.range[1] - other.found.call.range[1]);
}

/** A value that surely brings what a sink must not be given. */
interface Proven {
  readonly sink: Node;
  readonly value: Node;
  readonly origin: Origin;
  /** of HTML: what the value can do there */
  readonly markup?: MarkupDanger['kind'];
}

function replacementFlaws(file: File): SanitizationFlaw[] {
  const candidates = incompleteReplacements(file);
  const proven = new Map<Language, readonly Proven[]>();
  return candidates.flatMap((found): SanitizationFlaw[] => {
    const origins = file.flow(found.receiver).filter(isOpen);
    if (origins.length === 0) return [];
    const reached = found.against.flatMap((language) => {
      if (!proven.has(language)) proven.set(language, provenAt[language](file));
      return proven.get(language) ?? [];
    }).find((one) => isMeant(found, one) && (origins.some((origin) => isSameOrigin(origin, one.origin)) || isInside(found, one, file)) && goesThrough(one.value, found.call, file));
    return [{ kind: 'replacement', found, behind: reached ?? null }];
  });
}

function isMeant({ token }: IncompleteReplacement, { markup }: Proven): boolean {
  return markup === undefined || (markup === 'url') === (token === 'javascript:');
}

/** Does the replacement stand in a function that the value of the sink went through? */
function isInside({ call }: IncompleteReplacement, { sink }: Proven, file: File): boolean {
  const of = enclosingFunction(call);
  return of !== null && !contains(of, sink) && file.callersOf(of).length > 0;
}

const provenAt: Readonly<Record<Language, (file: File) => readonly Proven[]>> = {
  html: (file) => [
    ...htmlResponses(file).filter(({ reading }) => reading !== 'unknown').flatMap((response) => {
      const isHtml = (file.text(response.value)?.alternatives ?? []).some((alternative) => isReadAsHtml(alternative, response, file));
      return isHtml ? ofMarkup(markupDangers(file, response.value, response.node), response.node) : [];
    }),
    ...htmlPlaces(file).flatMap((place) => ofMarkup(dangersAtPlace(place, file), place.node)),
  ],
  path: (file) => dangersAt(file, 'path').filter(({ verdict }) => verdict === 'dangerous').map(({ origin, sink, value }) => ({ origin, value, sink: sink.node })),
  sql: (file) => file.sinks('sql').flatMap(({ node, row }) => {
    const text = row.text.map((position) => file.at(node, position)).find((found) => found !== null);
    const holes = (text ? file.text(text)?.alternatives ?? [] : []).flatMap(({ pieces }) => (pieces.length > 1 ? pieces.filter((piece) => piece.kind === 'hole') : []));
    return holes.flatMap((hole) => {
      const origin = file.flowOfHole(hole, node).find((one) => isProvenBy(one, maskOf(['quote'])) && !one.escapedFor?.has('sql-literal'));
      return origin ? [{ sink: node, value: hole.node, origin }] : [];
    });
  }),
};

function ofMarkup(dangers: readonly MarkupDanger[], sink: Node): Proven[] {
  return dangers.filter(({ verdict }) => verdict === 'dangerous').map(({ kind, origin, value }) => ({ sink, value, origin, markup: kind }));
}

// Checks of hosts

const authority = maskOf(['authority']);

function hostFlaws(file: File): SanitizationFlaw[] {
  const checks = incompleteHostChecks(file);
  if (checks.length === 0) return [];
  const behind = new Map<IncompleteHostCheck, { readonly sink: Node; readonly origin: Origin }>();
  for (const { origin, sink: { node } } of [...dangersAt(file, 'request-target'), ...dangersAt(file, 'redirect')]) {
    if (origin.kind !== 'user' || (origin.possible & authority) === 0) continue;
    const held = file.conditionsAt(node).map(({ test, truth }) => checksWithin(test, truth, checks).filter(({ receiver }) => file.flow(receiver).some((one) => isSameOrigin(one, origin))));
    // A condition that is no such check may be a better one.
    const isOnly = held.every((found) => found.length > 0);
    for (const found of isOnly || isProvenBy(origin, authority) ? held.flat() : []) behind.set(found, behind.get(found) ?? { sink: node, origin });
  }
  return checks.flatMap((found): SanitizationFlaw[] => {
    const reached = behind.get(found) ?? null;
    return reached || isAnswer(found.call) ? [{ kind: 'host', found, behind: reached }] : [];
  });
}

/** Is the result of the check all that a function says? */
function isAnswer(call: Node): boolean {
  let node: Node = call;
  while (node.parent && /^(?:LogicalExpression|UnaryExpression|BinaryExpression)$/.test(node.parent.type)) node = node.parent;
  return node.parent?.type === 'ReturnStatement' || (node.parent?.type === 'ArrowFunctionExpression' && node.parent.body === node);
}
