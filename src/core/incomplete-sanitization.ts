import type { Condition, Node, Origin } from './answers.ts';
import { commandDangers } from './commands.ts';
import { refusals, refusedWithin, type Refusal } from './deny-lists.ts';
import { followedUrls } from './followed-urls.ts';
import { messageHandlers } from './message-handlers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { htmlResponses, isReadAsHtml } from './html-responses.ts';
import { dangersAtPlace, htmlPlaces } from './html-sinks.ts';
import { checksWithin, incompleteHostChecks, type IncompleteHostCheck } from './incomplete-host-checks.ts';
import { incompleteReplacements, type IncompleteReplacement, type Language } from './incomplete-replacements.ts';
import { markupDangers, type MarkupDanger } from './markup.ts';
import { isSameSource } from './origin-words.ts';
import { isOpen, isProvenBy, isSameOrigin } from './origins.ts';
import { redirectsOf } from './redirects.ts';
import { sharedOrigins, type SharedOrigin } from './shared-origins.ts';
import { contains, enclosingFunction, lastName, unwrap } from './syntax.ts';
import { goesThrough, madeOf } from './value-paths.ts';
import { dangersAt, valuesAt } from './value-sinks.ts';

/** A filter or check of the program's own that lets through what it is there to stop. */
export type SanitizationFlaw = (
  | { readonly kind: 'replacement'; readonly found: IncompleteReplacement }
  | { readonly kind: 'host'; readonly found: IncompleteHostCheck }
  /** a page of another owner that passes the check can send messages */
  | { readonly kind: 'sender'; readonly found: IncompleteHostCheck }
  /** an origin that passes may read what is answered */
  | { readonly kind: 'sharing'; readonly found: SharedOrigin }
  | { readonly kind: 'denied'; readonly found: Refusal }
) & {
  /** the sink behind it, which a value of a request reaches through it; null: the file shows none */
  readonly behind: Behind | null;
};

interface Behind {
  readonly sink: Node;
  readonly origin: Origin;
  /** what the sink is called, if it is no call */
  readonly name?: string;
}

/** Every such place of a file, in source order. */
export function sanitizationFlaws(file: File): readonly SanitizationFlaw[] {
  const proven = new ProvenValues(file);
  const flaws = [...replacementFlaws(file, proven), ...hostFlaws(file), ...senderFlaws(file), ...sharingFlaws(file), ...refusalFlaws(file, proven)];
  return flaws.length < 2 ? flaws : flaws.sort((one, other) => one.found.call.range[1] - other.found.call.range[1]);
}

/** A value that surely brings what a sink must not be given. */
interface Proven {
  readonly sink: Node;
  readonly value: Node;
  readonly origin: Origin;
  /** of HTML: what the value can do there */
  readonly markup?: MarkupDanger['kind'];
}

/** Those of each language, looked for when a filter or check of the file is one against it. */
class ProvenValues {
  private readonly found = new Map<Language, readonly Proven[]>();
  private readonly file: File;

  constructor(file: File) {
    this.file = file;
  }

  of(language: Language): readonly Proven[] {
    if (!this.file.canHoldInput) return [];
    const known = this.found.get(language) ?? provenAt[language](this.file);
    this.found.set(language, known);
    return known;
  }
}

function replacementFlaws(file: File, proven: ProvenValues): SanitizationFlaw[] {
  const replacements = incompleteReplacements(file);
  return replacements.length === 0 ? [] : replacements.flatMap((found): SanitizationFlaw[] => {
    const origins = file.flow(found.receiver).filter(isOpen);
    if (origins.length === 0) return [];
    const reached = found.against.flatMap((language) => proven.of(language)).find((one) => isMeant(found, one) && (origins.some((origin) => isSameOrigin(origin, one.origin)) || isInside(found, one, file)) && goesThrough(one.value, found.call, file));
    return found.onlyBefore && !reached ? [] : [{ kind: 'replacement', found, behind: reached ?? null }];
  });
}

function isMeant({ flaw, token }: IncompleteReplacement, { markup, origin }: Proven): boolean {
  if (flaw === 'quotes') return markup === 'markup' && origin.escapedFor?.has('html-text') === true;
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
  command: (file) => commandDangers(file, { dashPrograms: [], allowArgvOf: [] }).filter(({ does, verdict }) => does === 'shell' && verdict === 'dangerous').map(({ origin, sink, value }) => ({ origin, value, sink: sink.node })),
  url: (file) => followedUrls(file).filter(({ verdict }) => verdict === 'dangerous').map(({ node, origin, value }) => ({ origin, value, sink: node })),
  request: (file) => dangersAt(file, 'request-target').filter(({ origin, verdict }) => verdict === 'dangerous' && origin.entity?.model.client !== true).map(({ origin, sink, value }) => ({ origin, value, sink: sink.node })),
};

function ofMarkup(dangers: readonly MarkupDanger[], sink: Node): Proven[] {
  return dangers.filter(({ verdict }) => verdict === 'dangerous').map(({ kind, origin, value }) => ({ sink, value, origin, markup: kind }));
}

// Checks of hosts

const authority = maskOf(['authority']);

function hostFlaws(file: File): SanitizationFlaw[] {
  const all = incompleteHostChecks(file);
  if (all.length === 0) return [];
  const shared = new Set(sharedOrigins(file).map(({ call }) => call));
  const checks = all.filter(({ call }) => !shared.has(call));
  if (checks.length === 0) return [];
  const behind = new Map<IncompleteHostCheck, Behind>();
  for (const decided of [...leadingElsewhere(file), ...sharedWithOrigins(file)]) {
    const { origin } = decided;
    if (origin.kind !== 'user' || (origin.possible & authority) === 0) continue;
    const held = conditionsOf(decided, file).map((condition) => checksWithin(condition, checks, file).filter(({ receiver }) => file.flow(receiver).some((one) => isSameSource(one, origin, file))));
    // A condition that is no such check may be a better one.
    const isOnly = held.every((found) => found.length > 0);
    for (const found of isOnly || isProvenBy(origin, authority) ? held.flat() : []) behind.set(found, behind.get(found) ?? decided);
  }
  for (const { origin, sink, value } of believed(checks, file)) {
    const held = file.conditionsAt(sink).map((condition) => checksWithin(condition, checks, file).filter(({ flaw, receiver }) => flaw === 'pattern' && file.flow(receiver, value).some((one) => isSameOrigin(one, origin))));
    for (const found of held.every((one) => one.length > 0) ? held.flat() : []) behind.set(found, behind.get(found) ?? { sink, origin });
  }
  return checks.flatMap((found): SanitizationFlaw[] => {
    const reached = behind.get(found) ?? null;
    return reached || (isAnswer(found.call) && isOfUrl(found)) ? [{ kind: 'host', found, behind: reached }] : [];
  });
}

/** A value that decides about a sink. */
interface Decided extends Behind {
  readonly value: Node;
}

function leadingElsewhere(file: File): readonly Decided[] {
  if (!file.canHoldInput) return [];
  const asked = dangersAt(file, 'request-target').map(({ origin, sink: { node }, value }) => ({ origin, value, sink: node }));
  return [...asked, ...redirectsOf(file, {}).map(({ name, origin, value }) => ({ name, origin, value, sink: value }))];
}

/** The conditions at the sink, and those under which the value was chosen on the way to it. */
function conditionsOf({ origin, sink, value }: Decided, file: File): readonly Condition[] {
  const parts = [...madeOf(value, file)].filter((part) => file.flow(part).some((one) => isSameOrigin(one, origin)));
  return [...new Map([sink, ...parts].flatMap((place) => file.conditionsAt(place)).map((condition) => [condition.test, condition])).values()];
}

/** Values of requests that no longer lead elsewhere: a pattern that another host passes may be why. */
function believed(checks: readonly IncompleteHostCheck[], file: File): readonly Decided[] {
  if (!file.canHoldInput || !checks.some(({ flaw }) => flaw === 'pattern')) return [];
  return [...file.sinks('request-target'), ...file.sinks('redirect')].flatMap((sink) => valuesAt(file, sink).flatMap((value) =>
    file.flow(value, sink.node).filter(({ kind, possible }) => kind === 'user' && (possible & authority) === 0).map((origin) => ({ origin, value, sink: sink.node }))));
}

/** `setHeader('Access-Control-Allow-Origin', origin)`: pages of that origin may read what is answered. */
function sharedWithOrigins(file: File): readonly Decided[] {
  return file.callsOfMembers(['setHeader', 'set', 'header', 'append']).flatMap((node) => {
    const [name, origin] = node.arguments;
    if (name?.type !== 'Literal' || !origin || !/^access-control-allow-origin$/i.test(String(name.value))) return [];
    return file.flow(origin, node).map((found) => ({ origin: found, value: origin, sink: node }));
  });
}

function senderFlaws(file: File): SanitizationFlaw[] {
  return messageHandlers(file).flatMap(({ passed }) => passed.map((found): SanitizationFlaw => ({ kind: 'sender', found, behind: null })));
}

function sharingFlaws(file: File): SanitizationFlaw[] {
  return sharedOrigins(file).map((found) => ({ kind: 'sharing', found, behind: null }));
}

// Lists of what is refused

function refusalFlaws(file: File, proven: ProvenValues): SanitizationFlaw[] {
  const calls = file.canHoldInput ? refusals(file) : [];
  if (calls.length === 0) return [];
  const found = new Map<Refusal, Proven>();
  for (const language of new Set(calls.flatMap(({ against }) => against))) {
    const own = calls.filter(({ against }) => against.includes(language));
    for (const one of proven.of(language)) refusedBefore(one, own, file).forEach((refusal) => found.set(refusal, found.get(refusal) ?? one));
  }
  return [...found].map(([refusal, { origin, sink }]) => ({ kind: 'denied', found: refusal, behind: { origin, sink } }));
}

/** The checks amongst these of the same value, which it has passed. */
function refusedBefore({ origin, sink }: Proven, calls: readonly Refusal[], file: File): readonly Refusal[] {
  const passed = file.conditionsAt(sink).flatMap((condition) => refusedWithin(condition, calls, file));
  return passed.filter(({ receiver }) => file.flow(receiver).some((one) => isSameSource(one, origin, file)));
}

/** Is the result of the check all that a function says? */
function isAnswer(call: Node): boolean {
  let node: Node = call;
  while (node.parent && /^(?:LogicalExpression|UnaryExpression|BinaryExpression)$/.test(node.parent.type)) node = node.parent;
  return node.parent?.type === 'ReturnStatement' || (node.parent?.type === 'ArrowFunctionExpression' && node.parent.body === node);
}

/** Does a pattern, or a list that is gone through, show that URLs or hosts are meant? */
function isOfUrl({ call, flaw, receiver }: IncompleteHostCheck): boolean {
  const isListed = flaw === 'part' && call.arguments[0]?.type === 'Identifier';
  if (flaw !== 'pattern' && !isListed) return true;
  const pattern = call.callee.type === 'MemberExpression' && call.arguments[0] === receiver ? call.callee.object : call.arguments[0];
  const source = pattern?.type === 'Literal' && 'regex' in pattern ? pattern.regex.pattern : '';
  return /:\\?\/\\?\//.test(source) || /^(?:host|hostname|origin|url|href|referr?er)$/i.test(lastName(unwrap(receiver)) ?? '');
}
