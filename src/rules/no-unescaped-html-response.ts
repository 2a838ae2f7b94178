/* Longer than other rules: eight contexts of HTML have their own remedy, and three repairs stand beside each other. */
import type { Node, Origin, Piece, TextAlternative } from '../core/answers.ts';
import { maskOf } from '../core/capabilities.ts';
import type { File } from '../core/file.ts';
import { htmlResponses, isReadAsHtml, type HtmlResponse } from '../core/html-responses.ts';
import { hasMarkup, htmlContexts, type HtmlContext } from '../core/languages/html.ts';
import { dangersOf, type HtmlDanger, type HtmlDangerKind } from '../core/languages/html-dangers.ts';
import { writtenSource } from '../core/origin-words.ts';
import { isOpen, isOwn } from '../core/origins.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { staticName, unwrap } from '../core/syntax.ts';
import { isToldWhereMade } from '../core/told-markup.ts';
import { hasWord, splitWords } from '../core/words.ts';
import type { Edit } from '../edits/edit.ts';
import { escapeHole, escapeJson, isOwnValue, sendAs, sendAsJson, tagPage, type Escaper } from '../edits/html-response.ts';

interface Options extends BaseOptions {
  readonly escape?: Escaper;
  readonly treatRequestUrlAsHtml: boolean;
}

type Dangerous = 'whole' | HtmlDangerKind;
type MessageIds = Dangerous | 'unproven' | 'unprovenType' | 'sendPlainText' | 'sendJson' | 'escape' | 'escapeJson' | 'tagPage';
type Hole = Extract<Piece, { kind: 'hole' }>;

export const noUnescapedHtmlResponse = createRule<Options, MessageIds>({
  name: 'no-unescaped-html-response',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'disallow writing a value into an HTML response without escaping',
      concern: '2c',
      cwe: [79, 116],
      asvs: ['1.2.1', '1.2.3', '3.2.1'],
      owasp: ['A03:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema({
      escape: {
        type: 'object',
        additionalProperties: false,
        required: ['module', 'name'],
        properties: {
          module: { type: 'string', description: 'Module that exports the escaper.' },
          name: { type: 'string', description: 'Name of the export, or "default".' },
        },
        description: 'The escaper that suggestions import.',
      },
      treatRequestUrlAsHtml: { type: 'boolean', description: 'Take the URL of a request for text that can hold tags.' },
    }),
    defaultOptions: [{ report: 'dangerous', treatRequestUrlAsHtml: false } as Options],
    messages: {
      whole: '{{source}} (line {{line}}) is sent by {{sink}}, and a string goes out as HTML: it can hold tags. Send it as plain text or JSON, or escape it.',
      markup: '{{source}} (line {{line}}) is written into the HTML that {{sink}} sends, and can hold tags or quotes. Escape it for HTML.',
      unquoted: '{{source}} (line {{line}}) stands in an attribute without quotes, where a blank begins another attribute. Put quotes around the value and escape it for HTML.',
      url: '{{source}} (line {{line}}) can be a `javascript:` URL in {{place}}, which escaping does not change. Let only `http:` and `https:` URLs through.',
      source: '{{source}} (line {{line}}) decides from where {{place}} loads a script. Choose the address from a list of constants.',
      script: '{{source}} (line {{line}}) is written into a script, where escaping for HTML is not enough. Pass it as `JSON.stringify(…)` with every `<` replaced by `\\u003c`.',
      json: '{{source}} (line {{line}}) is written into a script element as JSON and can hold `</script>`. Replace every `<` in the JSON by `\\u003c`.',
      style: '{{source}} (line {{line}}) is written into a style element, where it can begin rules of its own, which escaping for HTML does not change. Choose it from a list of constants.',
      name: '{{source}} (line {{line}}) decides the name of an element or attribute. Choose it from a list of constants.',
      document: '{{source}} (line {{line}}) is parsed as HTML again in `srcdoc`, where escaping once is not enough. Clean it with an HTML sanitizer, then escape it.',
      unproven: '{{source}} is written into the HTML that {{sink}} sends, and nothing in this file shows that it cannot hold {{what}}. Escape it for this place.',
      unprovenType: '{{source}} (line {{line}}) can hold tags, and this file does not show whether {{sink}} sends HTML. Escape it, or set the content type where it is sent.',
      sendPlainText: 'Send it as plain text.',
      sendJson: 'Send it as JSON.',
      escape: 'Escape it with `{{name}}`.',
      escapeJson: 'Replace `<` in the JSON.',
      tagPage: 'Write the page with the tag `{{name}}`, which escapes what stands in it.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        const reported = new Set<Node>();
        const findings = htmlResponses(file).map((response) => findingsOf(response, file, options));
        for (const finding of [...findings.flatMap((found) => found.dangerous), ...findings.flatMap((found) => found.unproven ?? [])]) {
          if (reported.has(finding.hole.node)) continue;
          reported.add(finding.hole.node);
          if (finding.isUnproven && options.report !== 'unproven') continue;
          context.report({ node: finding.hole.node, ...describe(finding, file), ...repair(finding, file, options) });
        }
      },
    };
  },
});

// What is sent

interface Finding {
  readonly sink: HtmlResponse;
  readonly hole: Hole;
  readonly context: HtmlContext;
  readonly danger: HtmlDanger;
  readonly origin: Origin;
  readonly isUnproven: boolean;
  /** the hole is all that is sent */
  readonly isWhole: boolean;
  readonly hasMarkup: boolean;
}

interface Findings {
  readonly dangerous: readonly Finding[];
  /** the first one, if nothing is dangerous */
  readonly unproven: Finding | null;
}

function findingsOf(sink: HtmlResponse, file: File, options: Options): Findings {
  const all = (file.text(sink.value)?.alternatives ?? []).flatMap((alternative) =>
    (isReadAsHtml(alternative, sink, file) ? judge(alternative, sink, file, options) : []));
  const dangerous = all.filter((finding) => !finding.isUnproven);
  return { dangerous, unproven: dangerous.length > 0 ? null : (all[0] ?? null) };
}

function judge({ pieces }: TextAlternative, sink: HtmlResponse, file: File, options: Options): Finding[] {
  const contexts = htmlContexts(pieces);
  const markup = hasMarkup(pieces);
  const holes = pieces.filter((piece) => piece.kind === 'hole');
  return holes.flatMap((hole, index) => {
    const context = contexts[index] as HtmlContext;
    const common = { sink, hole, context, isWhole: pieces.length === 1, hasMarkup: markup };
    const origins = file.flowOfHole(hole, sink.node).filter((origin) => !isHarmless(origin, common, file));
    const found = dangersOf(context).flatMap((danger) => origins.flatMap((origin) => {
      const verdict = verdictOf(danger, origin, options);
      return verdict ? [{ ...common, danger, origin, isUnproven: verdict === 'unproven' || sink.reading === 'unknown' }] : [];
    }));
    const worst = found.find((finding) => !finding.isUnproven) ?? found[0];
    return worst && !isToldWhereMade(file, hole.node, worst.origin, worst.isUnproven ? 'unproven' : 'dangerous') ? [worst] : [];
  });
}

function isHarmless(origin: Origin, { hasMarkup: markup, hole, isWhole, sink }: Omit<Finding, 'danger' | 'origin' | 'isUnproven'>, file: File): boolean {
  if (!isOpen(origin)) return true;
  if (origin.kind !== 'user') return !markup || sink.reading === 'unknown';
  if (origin.proven === 0 && sink.reading === 'unknown') return true;
  // What other functions make of a request is data, and no text for HTML, unless something says that it is a page.
  if (!markup && origin.proven === 0 && !sink.isTyped && isMade(hole.node, origin, file) && !(isWhole && isRendered(hole.node, file))) return true;
  // An object is sent as JSON.
  return isWhole && (origin.proven & maskOf(['object'])) !== 0 && (origin.proven & maskOf(['html'])) === 0;
}

/** Is it the result of a call, or read from one, or handed to a callback? */
function isMade(node: Node, origin: Origin, file: File): boolean {
  const value = file.definition(node);
  if (value === origin.node) return false;
  if (value.type === 'MemberExpression') return isMade(value.object, origin, file);
  if (value.type !== 'Identifier') return !isOwnValue(value, origin, file);
  const [definition] = file.variable(value)?.defs ?? [];
  return definition?.type === 'Parameter' && (definition.node as Node).parent?.type === 'CallExpression';
}

const renderers = new Set(['render', 'renderer', 'html', 'page', 'template', 'view', 'layout', 'markup', 'component', 'compile', 'format', 'markdown', 'marked']);

/** Is it the result of a call whose name says that it makes markup? */
function isRendered(node: Node, file: File): boolean {
  const call = file.definition(node);
  if (call.type === 'TaggedTemplateExpression') return true;
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : null;
  if (call.type !== 'CallExpression' || !callee) return false;
  const converted = callee.type === 'MemberExpression' && staticName(callee) === 'toString' ? callee.object
    : callee.type === 'Identifier' && callee.name === 'String' ? call.arguments[0] : undefined;
  if (converted) return isRendered(converted, file);
  return file.namesOf(callee).some((name) => hasWord(splitWords(name), renderers));
}

function verdictOf(danger: HtmlDanger, origin: Origin, options: Options): 'dangerous' | 'unproven' | null {
  const fitFor = (word: Parameters<ReadonlySet<string>['has']>[0]): boolean => (origin.escapedFor as ReadonlySet<string> | null)?.has(word) ?? false;
  if (danger.curedBy.some(fitFor) || (danger.after && !fitFor(danger.after))) return null;
  const mask = maskOf(danger.capabilities);
  if ((origin.possible & mask) === 0) return null;
  if (isOwn(origin)) return 'unproven';
  const isUrl = options.treatRequestUrlAsHtml && origin.kind === 'user' && (origin.entity?.name.endsWith('.url') ?? false);
  return !danger.isUncertain && ((origin.proven & mask) !== 0 || isUrl) ? 'dangerous' : 'unproven';
}

// Messages

function describe(finding: Finding, file: File): { readonly messageId: MessageIds; readonly data: Record<string, string> } {
  const { context, danger, isUnproven, isWhole, origin, sink } = finding;
  const sender = sink.node.type === 'AssignmentExpression' ? sink.node.left : sink.call?.callee;
  const { line, text } = writtenSource(origin, file);
  const name = sender ? file.sourceCode.getText(sender).replace(/\s+/g, ' ') : 'return';
  const data = {
    source: `\`${text}\``,
    line: String(line),
    sink: `\`${name.length > 40 ? `…${name.slice(-39)}` : name}\``,
    place: context.kind === 'attribute' ? `\`${context.element === '' ? '' : `<${context.element} `}${context.name}${context.element === '' ? '' : '>'}\`` : 'the text',
    what: danger.kind === 'url' ? 'a `javascript:` URL' : danger.kind === 'script' ? 'code' : danger.kind === 'style' ? 'rules of its own' : 'tags or quotes',
  };
  if (isUnproven) return { messageId: sink.reading === 'unknown' && origin.kind === 'user' ? 'unprovenType' : 'unproven', data };
  return { messageId: isWhole && danger.kind === 'markup' ? 'whole' : danger.kind, data };
}

// Repairs

interface Suggestion {
  readonly messageId: MessageIds;
  readonly data?: Record<string, string>;
  readonly fix: Edit;
}

interface Repair {
  readonly fix?: Edit;
  readonly suggest: readonly Suggestion[];
}

/** Text in its place can be escaped; URLs, scripts and attributes without quotes need a decision. */
function repair(finding: Finding, file: File, { escape }: Options): Repair {
  const { danger, hole, isUnproven, isWhole, origin, sink } = finding;
  if (danger.kind === 'json') return repairJson(finding, file);
  if (danger.kind !== 'markup' || danger.isUncertain) return { suggest: [] };
  const canSend = !finding.hasMarkup && !isUnproven && !sink.row.partial && !sink.isTyped;
  const json = canSend && isWhole ? sendAsJson(sink, file) : null;
  const isEscaped = file.flowOfHole(hole, sink.node).some(({ escapedFor }) => escapedFor !== null);
  if (isEscaped || !isOwnValue(hole.node, origin, file)) return { suggest: json && origin.escapedFor?.has('script-literal') ? [{ messageId: 'sendJson', fix: json }] : [] };
  const escaped = escapeHole(hole.node, file, escape);
  if (escaped?.isExact && !isWhole && !isUnproven && finding.hasMarkup && finding.context.kind === 'text') return { fix: escaped.fix, suggest: [] };
  const page = tagPage(sink, file);
  const offered: readonly (Suggestion | null)[] = [
    suggestion('sendPlainText', canSend ? sendAs('text/plain', sink, file) : null),
    suggestion('tagPage', page?.fix ?? null, { name: page?.name ?? '' }),
    suggestion('escape', escaped?.fix ?? null, { name: escaped?.name ?? '' }),
    suggestion('sendJson', json),
  ];
  return { suggest: offered.filter((one) => one !== null) };
}

/** What `JSON.stringify` makes of `undefined` or a function is no text and has no `replace`: never a fix. */
function repairJson({ hole }: Finding, file: File): Repair {
  const edit = suggestion('escapeJson', escapeJson(hole.node, file));
  return { suggest: edit ? [edit] : [] };
}

function suggestion(messageId: MessageIds, fix: Edit | null, data?: Record<string, string>): Suggestion | null {
  return fix && { messageId, fix, ...(data ? { data } : {}) };
}
