/*
 * Longer than other rules: cookies are set through options, plugin registrations and raw headers, and one cookie's flaws
 * are judged together so that they make one finding.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node, OptionAnswer, SinkOf, TextAlternative } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { isConstantName } from '../core/names.ts';
import { createRule, type BaseOptions } from '../core/rule.ts';
import { insertArgument } from '../edits/arguments.ts';
import { combine, type Edit } from '../edits/edit.ts';
import { addProperty, findProperty, removeProperty, setProperty } from '../edits/properties.ts';
import { preferredQuote, quoted } from '../edits/quotes.ts';
import { insertAfter, replace } from '../edits/replace.ts';
import type { CookieSink, Position } from '../models/model.ts';

type CallNode = TSESTree.CallExpression | TSESTree.NewExpression;
type Flag = 'httpOnly' | 'secure' | 'sameSite';

interface Options extends BaseOptions {
  readonly cookieNames: readonly string[];
  readonly attributes: readonly (Flag | 'hostPrefix')[];
  readonly ignoreCookies: readonly string[];
}

type Dangerous = 'hostPrefixBroken' | 'sameSiteNoneInsecure' | 'notHttpOnly' | 'notSecure';
type Suggested = 'repair' | 'useLax' | 'removeDomain' | 'spread';
type Unproven =
  | 'unknownOptions' | 'unknownName' | 'secureByConnection' | 'sameSiteNone' | 'sameSiteMissing' | 'broadDomain' | 'noHostPrefix';

/** An attribute as the browser gets it in production. `given`: a value that cannot be seen, so somebody decided it. */
interface Attribute {
  readonly state: 'on' | 'off' | 'connection' | 'given' | 'hidden';
  /** constant value, for attributes that are no flags */
  readonly value: string | null;
  readonly node: Node | null;
}

interface Cookie {
  readonly call: CallNode;
  readonly row: CookieSink;
  /** null: cannot be seen */
  readonly name: string | null;
  readonly nameNode: Node | null;
  readonly valueNode: Node | null;
  /** the object or text that holds the attributes */
  readonly options: Node | null;
  attribute(name: string): Attribute;
}

export const requireSecureAuthCookie = createRule<Options, Dangerous | Unproven | Suggested>({
  name: 'require-secure-auth-cookie',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'require HttpOnly, Secure and a fitting SameSite on session and authentication cookies',
      concern: '1c',
      cwe: [614, 1004, 1275],
      asvs: ['3.3.1', '3.3.2', '3.3.3', '3.3.4'],
      owasp: ['A01:2021', 'A05:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'off',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          report: { enum: ['dangerous', 'unproven'], description: 'Which verdicts to report.' },
          cookieNames: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'More names of session cookies, as sources of regular expressions.' },
          attributes: { type: 'array', items: { enum: ['httpOnly', 'secure', 'sameSite', 'hostPrefix'] }, uniqueItems: true, description: 'The attributes to check.' },
          ignoreCookies: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of cookies to leave alone.' },
        },
      },
    ],
    defaultOptions: [{ report: 'dangerous', cookieNames: [], attributes: ['httpOnly', 'secure', 'sameSite'], ignoreCookies: [] } as Options],
    messages: {
      notHttpOnly: '{{cookie}} is sent without {{lacking}}: {{consequence}}. Set {{remedy}}.',
      notSecure: '{{cookie}} is sent without {{lacking}}: {{consequence}}. Set {{remedy}}.',
      sameSiteNoneInsecure: '{{cookie}} is sent with SameSite=None and without {{lacking}}: browsers refuse it. Set {{remedy}}.',
      hostPrefixBroken: '{{cookie}} has the prefix __Host- but {{cause}}: browsers drop it. Set `secure: true` and `path: \'/\'`, and no domain.',
      unknownOptions: '{{cookie}} gets its options from {{origin}}, which this file does not show: {{lacking}} may be missing. Set {{remedy}} here.',
      unknownName: 'The cookie named by {{name}} is sent without {{lacking}}, and nothing here shows that it is no session cookie. Set {{remedy}}.',
      secureByConnection: '{{cookie}} is Secure only if the connection is, and behind a proxy it is not. Set `secure: true`, or trust the proxy.',
      sameSiteNone: '{{cookie}} has SameSite=None: every other site can make requests that carry it. Set `sameSite: \'lax\'` if no other site embeds this one.',
      sameSiteMissing: '{{cookie}} has no SameSite: not every browser keeps it from requests of other sites. Set `sameSite: \'lax\'`.',
      broadDomain: '{{cookie}} is sent to every host below {{domain}}. Leave out the domain.',
      repair: 'Set {{remedy}}.',
      useLax: 'Set `sameSite: \'lax\'`.',
      removeDomain: 'Leave out the domain.',
      spread: 'Set {{remedy}} over {{origin}}.',
      noHostPrefix: '{{cookie}} has no prefix __Host-, so another host of the domain can overwrite it. Rename it to `__Host-{{name}}`.',
    },
  },
  create(context, options, file) {
    const names = options.cookieNames.map(toRegExp);
    return {
      Program() {
        for (const cookie of cookiesOf(file)) {
          if (file.isDevelopmentOnly(cookie.call) || isDeletion(cookie, file)) continue;
          const judged = judge(cookie, file, options, names);
          if (!judged || (judged.verdict === 'unproven' && options.report !== 'unproven')) continue;
          const fix = isFixable(cookie, judged, file, options) ? edited(cookie, [['httpOnly', 'true']], file) : null;
          context.report({
            node: judged.node, messageId: judged.messageId, data: judged.data, fix,
            suggest: fix ? [] : suggestionsFor(cookie, judged, file, options),
          });
        }
      },
    };
  },
});

function toRegExp(source: string): RegExp {
  try {
    return new RegExp(source, 'i');
  } catch (error) {
    throw new Error(`require-secure-auth-cookie: the option "cookieNames" holds no regular expression: ${(error as Error).message}`);
  }
}

// Judging

interface Judgement {
  readonly verdict: 'dangerous' | 'unproven';
  readonly messageId: Dangerous | Unproven;
  readonly node: Node;
  readonly data: Record<string, string>;
  /** flags that the repair must set */
  readonly lacking: readonly Flag[];
}

function judge(cookie: Cookie, file: File, options: Options, names: readonly RegExp[]): Judgement | null {
  const { name } = cookie;
  if (name !== null && options.ignoreCookies.includes(name)) return null;
  const isAuthentication = cookie.row.session === true || (name !== null && (isAuthenticationName(name) || names.some((pattern) => pattern.test(name))))
    || isToken(cookie.valueNode, file);
  const flags = (['httpOnly', 'secure'] as const).filter((flag) => options.attributes.includes(flag) && !(flag === 'httpOnly' && isReadable(name)));
  const lacking = flags.filter((flag) => cookie.attribute(flag).state === 'off');
  if (!isAuthentication) return name === null && lacking.length > 0 ? unknownName(cookie, file, lacking) : null;
  return dangerous(cookie, lacking) ?? unproven(cookie, file, options, flags);
}

function dangerous(cookie: Cookie, lacking: readonly Flag[]): Judgement | null {
  const cause = brokenPrefix(cookie);
  if (cause) return found(cookie, 'dangerous', 'hostPrefixBroken', cause.node, { cause: cause.text }, lacking);
  if (lacking.length === 0) return null;
  const sameSite = cookie.attribute('sameSite').value === 'none' && lacking.includes('secure');
  const messageId = sameSite ? 'sameSiteNoneInsecure' : lacking.includes('httpOnly') ? 'notHttpOnly' : 'notSecure';
  const only = lacking.length === 1 && lacking[0] ? cookie.attribute(lacking[0]).node : null;
  return found(cookie, 'dangerous', messageId, only, describe(cookie, lacking), lacking);
}

/** Why browsers drop a cookie with the prefix `__Host-` (RFC 6265bis 4.1.3.2): Secure, Path=/ and no Domain are required. */
function brokenPrefix(cookie: Cookie): { readonly text: string; readonly node: Node | null } | null {
  if (!/^__Host-/i.test(cookie.name ?? '')) return null;
  const [secure, domain, path] = [cookie.attribute('secure'), cookie.attribute('domain'), cookie.attribute('path')];
  if (secure.state === 'off') return { text: 'is not Secure', node: secure.node };
  if (domain.value) return { text: 'has a domain', node: domain.node };
  if (path.state === 'off' || (path.value !== null && path.value !== '/')) return { text: 'has not the path /', node: path.node };
  return null;
}

function unproven(cookie: Cookie, file: File, options: Options, flags: readonly Flag[]): Judgement | null {
  const hidden = flags.filter((flag) => cookie.attribute(flag).state === 'hidden');
  if (hidden.length > 0) return isConfiguration(cookie, file) ? null : hiddenOptions(cookie, file, hidden);
  const secure = cookie.attribute('secure');
  if (flags.includes('secure') && secure.state === 'connection' && !trustsProxy(cookie.row, file)) return found(cookie, 'unproven', 'secureByConnection', secure.node, {}, ['secure']);
  const sameSite = cookie.attribute('sameSite');
  const judgesSameSite = options.attributes.includes('sameSite');
  if (judgesSameSite && sameSite.value === 'none') return found(cookie, 'unproven', 'sameSiteNone', sameSite.node, {});
  if (judgesSameSite && sameSite.state === 'off') return found(cookie, 'unproven', 'sameSiteMissing', sameSite.node, {});
  const domain = cookie.attribute('domain');
  if (domain.value) return found(cookie, 'unproven', 'broadDomain', domain.node, { domain: domain.value });
  const needsPrefix = options.attributes.includes('hostPrefix') && cookie.name !== null && !/^__(?:Host|Secure)-/i.test(cookie.name);
  return needsPrefix ? found(cookie, 'unproven', 'noHostPrefix', cookie.nameNode, { name: cookie.name ?? '' }) : null;
}

function hiddenOptions(cookie: Cookie, file: File, hidden: readonly Flag[]): Judgement {
  const node = cookie.options ?? cookie.call;
  return found(cookie, 'unproven', 'unknownOptions', node, { ...describe(cookie, hidden), origin: shortText(node, file) }, hidden);
}

function unknownName(cookie: Cookie, file: File, lacking: readonly Flag[]): Judgement | null {
  const node = cookie.nameNode;
  if (!node || file.flow(node).every((origin) => origin.settled || origin.kind === 'configuration')) return null;
  return found(cookie, 'unproven', 'unknownName', null, { ...describe(cookie, lacking), name: shortText(node, file) }, lacking);
}

function found(cookie: Cookie, verdict: Judgement['verdict'], messageId: Judgement['messageId'], node: Node | null, data: Record<string, string>, lacking: readonly Flag[] = []): Judgement {
  const title = cookie.name === null ? 'The session cookie' : `The cookie "${cookie.name}"`;
  return { verdict, messageId, lacking, node: node ?? cookie.options ?? cookie.call, data: { cookie: title, ...data } };
}

function describe(cookie: Cookie, flags: readonly Flag[]): Record<string, string> {
  const isHeader = cookie.row.header !== undefined;
  const titles: Readonly<Record<Flag, string>> = { httpOnly: 'HttpOnly', secure: 'Secure', sameSite: 'SameSite' };
  const consequences: Readonly<Record<Flag, string>> = {
    httpOnly: 'scripts in the page can read it', secure: 'it also travels over plain HTTP', sameSite: 'other sites can send it',
  };
  return {
    lacking: flags.map((flag) => titles[flag]).join(' and '),
    consequence: flags.map((flag) => consequences[flag]).join(', and '),
    remedy: flags.map((flag) => (isHeader ? `\`; ${titles[flag]}\`` : `\`${flag}: true\``)).join(' and '),
  };
}

// Which cookies

/** Words of names that carry a session or an identity (catalogue of session frameworks and token names). */
const authenticationName = /(?:^|[._-])(?:sess(?:ion)?(?:[._-]?(?:id|token))?|sid|ssid|auth|authn|token|jwt|id[._-]token|access(?:[._-]?token)?|refresh(?:[._-]?token)?|bearer|remember(?:[._-]?me)?|login|connect\.sid)(?:[._-]|$)/i;
/** A last word that makes the cookie something about a session or a login, not the session itself. */
const descriptiveEnd = /[._-](?:hint|redirect|url|uri|count|expir\w*|type|provider|method|status|error|message|theme|locale|lang|language|at|time|date)$/i;

function isAuthenticationName(name: string): boolean {
  const split = name.replace(/([a-z\d])([A-Z])/g, '$1-$2');
  return authenticationName.test(split) && !descriptiveEnd.test(split);
}

/** A CSRF token that scripts copy into a header. */
function isReadable(name: string | null): boolean {
  return name !== null && /csrf|xsrf/i.test(name);
}

/** Is the value what a call named `sign` made, and do the names around it say token, JWT or session? */
function isToken(value: Node | null, file: File): boolean {
  if (!value) return false;
  let made = file.definition(value);
  while (made.type === 'AwaitExpression') made = file.definition(made.argument);
  if (made.type !== 'CallExpression') return false;
  const callee = made.callee.type === 'MemberExpression' ? made.callee.property : made.callee;
  if (callee.type !== 'Identifier' || !/^sign(?:Async|Sync)?$/.test(callee.name)) return false;
  const around = `${value.type === 'Identifier' ? value.name : ''} ${file.sourceCode.getText(made.callee).slice(0, 80)}`;
  return /(?:^|[^a-z])(?:token|jwt|session)(?:$|[^a-z])/i.test(around.replace(/([a-z\d])([A-Z])/g, '$1 $2'));
}

function isDeletion(cookie: Cookie, file: File): boolean {
  const value = cookie.valueNode ? file.constant(cookie.valueNode) : null;
  if (value && (value.value === null || value.value === undefined || /^(?:|none|null|deleted|logged-?out|logout|expired)$/i.test(String(value.value)))) return true;
  const maxAge = cookie.attribute('maxAge').value;
  if (maxAge !== null && Number(maxAge) <= 0) return true;
  const expires = cookie.attribute('expires').node;
  const date = expires?.type === 'Property' ? file.definition(expires.value) : null;
  if (date?.type !== 'NewExpression' || !date.arguments[0] || date.arguments[0].type === 'SpreadElement') return false;
  const moment = file.constant(date.arguments[0])?.value;
  return (typeof moment === 'number' || typeof moment === 'string') && new Date(moment).getTime() < firstCookie;
}

/** A cookie that expired before this moment (2010) is deleted, in milliseconds since 1970. */
const firstCookie = 1_262_304_000_000;

// Edits

type Setting = readonly [name: string, value: string];
type Suggestion = { readonly messageId: Suggested; readonly data: Record<string, string>; readonly fix: Edit };

/** `httpOnly: false` of a session cookie that no script can use: what the library sends by default cannot break a page. */
function isFixable(cookie: Cookie, judged: Judgement, file: File, options: Options): boolean {
  if (cookie.row.opaque !== true || judged.messageId !== 'notHttpOnly' || judged.lacking.length !== 1) return false;
  const node = cookie.attribute('httpOnly').node;
  const value = node?.type === 'Property' ? node.value : node;
  return value?.type === 'Literal' && value.value === false && unproven(cookie, file, options, []) === null;
}

function suggestionsFor(cookie: Cookie, judged: Judgement, file: File, options: Options): Suggestion[] {
  const text = (value: string) => quoted(value, preferredQuote(file.sourceCode));
  const lax: Setting = ['sameSite', text('lax')];
  const offered = (messageId: Suggested, fix: Edit | null, data: Record<string, string> = {}): Suggestion[] => (fix ? [{ messageId, data, fix }] : []);
  switch (judged.messageId) {
    case 'sameSiteMissing':
    case 'sameSiteNone':
      return offered('useLax', edited(cookie, [lax], file));
    case 'broadDomain':
      return offered('removeDomain', edited(cookie, [], file, true));
    case 'noHostPrefix':
      return [];
    case 'hostPrefixBroken': {
      const settings: Setting[] = [['secure', 'true'], ['path', text('/')], ...(judged.lacking.includes('httpOnly') ? [['httpOnly', 'true'] as const] : [])];
      return offered('repair', edited(cookie, settings, file, true), { remedy: '`secure: true`, `path: \'/\'` and no domain' });
    }
    default: {
      const missesSameSite = options.attributes.includes('sameSite') && cookie.attribute('sameSite').state === 'off';
      const settings = (secure: string): Setting[] => [
        ...judged.lacking.map((flag): Setting => [flag, flag === 'secure' ? secure : 'true']), ...(missesSameSite ? [lax] : []),
      ];
      const secure = cookie.row.secureAuto && judged.messageId !== 'sameSiteNoneInsecure' ? text('auto') : 'true';
      const remedyOf = (list: readonly Setting[]) => ({ remedy: list.map(([name, value]) => `\`${name}: ${value}\``).join(', ') });
      const repair = settings(secure);
      if (judged.messageId === 'unknownOptions') return offered('spread', spread(cookie, repair, file), { ...remedyOf(repair), origin: judged.data.origin ?? '' });
      const isWritten = judged.lacking.includes('secure') && cookie.attribute('secure').node !== null && judged.messageId !== 'sameSiteNoneInsecure';
      const inProduction = settings(`process.env.NODE_ENV === ${text('production')}`);
      return [
        ...offered('repair', edited(cookie, repair, file), remedyOf(repair)),
        ...(isWritten ? offered('repair', edited(cookie, inProduction, file), remedyOf(inProduction)) : []),
      ];
    }
  }
}

/** Sets attributes where the cookie's options (or header) are written, or adds the options. */
function edited(cookie: Cookie, settings: readonly Setting[], file: File, withoutDomain = false): Edit | null {
  if (cookie.row.header) return withoutDomain ? null : appended(cookie, settings, file);
  const { call, row } = cookie;
  const { sourceCode } = file;
  const written = file.at(call, row.options);
  const object = written ? file.definition(written) : null;
  if (object?.type === 'ObjectExpression') {
    const domain = withoutDomain ? findProperty(object, 'domain') : null;
    const removal = domain ? [removeProperty(sourceCode, object, domain)] : [];
    if (object.properties.length === 0) return combine([addProperty(sourceCode, object, ...joined(settings)), ...removal]);
    return combine([...settings.map(([name, value]) => setProperty(sourceCode, object, name, value)), ...removal]);
  }
  if (written) return null;
  const literal = `{ ${settings.map(([name, value]) => `${name}: ${value}`).join(', ')} }`;
  if (!row.options.property && typeof row.options.argument === 'number') return insertArgument(sourceCode, call, row.options.argument, literal);
  const outer = file.at(call, { argument: row.options.argument });
  const holder = outer ? file.definition(outer) : null;
  return holder?.type === 'ObjectExpression' && row.options.property?.length === 1 && row.options.property[0] !== undefined
    ? addProperty(sourceCode, holder, row.options.property[0], literal) : null;
}

/** Several settings as one: an empty object takes its first property only once. */
function joined(settings: readonly Setting[]): Setting {
  const [first, ...rest] = settings;
  return first ? [first[0], [first[1], ...rest.map(([name, value]) => `${name}: ${value}`)].join(', ')] : ['', ''];
}

function spread(cookie: Cookie, settings: readonly Setting[], file: File): Edit | null {
  const written = file.at(cookie.call, cookie.row.options);
  if (!written || written.type === 'ObjectExpression') return null;
  const text = file.sourceCode.getText(written);
  return replace(file.sourceCode, written, `{ ...${text}, ${settings.map(([name, value]) => `${name}: ${value}`).join(', ')} }`);
}

/** Adds attributes behind the text of a header. */
function appended(cookie: Cookie, settings: readonly Setting[], file: File): Edit | null {
  const node = cookie.options;
  const text = settings.map(([name]) => ({ httpOnly: '; HttpOnly', secure: '; Secure', sameSite: '; SameSite=Lax' })[name] ?? '').join('');
  if (node?.type === 'BinaryExpression') return insertAfter(node, ` + ${quoted(text, preferredQuote(file.sourceCode))}`);
  const isText = node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');
  if (!node || !isText || /;\s*.$/.test(file.sourceCode.getText(node))) return null;
  const end = node.range[1] - 1;
  return (fixer) => [fixer.insertTextAfterRange([end, end], text)];
}

// Reading

function* cookiesOf(file: File): Generator<Cookie> {
  const byCall = new Map<CallNode, SinkOf<'cookie'>[]>();
  for (const sink of file.sinks('cookie')) {
    if (sink.node.type !== 'AssignmentExpression') byCall.set(sink.node, [...(byCall.get(sink.node) ?? []), sink]);
  }
  for (const [call, sinks] of byCall) {
    const rows = sinks.filter((sink) => isRegistered(sink, call, file)).map((sink) => sink.row);
    const header = rows.find((row) => row.header);
    if (header) yield* headersOf(call, header, file);
    const [best] = rows.filter((row) => !row.header).map((row) => ({ row, fit: fitOf(row, call, file) })).sort((one, other) => other.fit - one.fit);
    if (best) yield fromOptions(call, best.row, file);
  }
}

function isRegistered(sink: SinkOf<'cookie'>, call: CallNode, file: File): boolean {
  return sink.row.plugin === undefined || isPlugin(file.at(call, { argument: 0 }), sink.row.plugin, file);
}

function isPlugin(node: Node | null, plugin: string, file: File): boolean {
  const entity = node ? file.entity(node)?.entity : null;
  return entity ? `${entity.package}:${entity.name}` === plugin : false;
}

/** One call can take several forms: the form whose name is a constant, then the one whose options are given. */
function fitOf(row: CookieSink, call: Node, file: File): number {
  const name = file.at(call, row.name);
  const isNamed = name ? (typeof file.constant(name)?.value === 'string' ? 2 : 1) : 0;
  return isNamed + (row.options.property && file.at(call, row.options) ? 1 : 0);
}

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
      if (!options && isSpread) return { state: 'hidden', value: null, node: null };
      const answer: OptionAnswer = options ? file.option(options, [...(row.options.property ?? []), name]) : { kind: 'missing', object: null };
      return answer.kind === 'missing' || isUndefined(answer) ? inherited(row, name, file) : attributeOf(answer, name, row);
    },
  };
}

function isUndefined(answer: OptionAnswer): boolean {
  return answer.kind === 'found' && answer.values.every((value) => value.kind === 'constant' && value.value === undefined);
}

function attributeOf(answer: OptionAnswer, name: string, row: CookieSink): Attribute {
  if (answer.kind !== 'found') return { state: 'hidden', value: null, node: null };
  const [first, ...others] = answer.values;
  const { node } = answer;
  if (!first || others.length > 0 || first.kind !== 'constant') return { state: 'given', value: null, node };
  if (name === 'secure' && first.value === 'auto') return { state: row.secureAuto ? 'given' : 'on', value: null, node };
  if (name === 'sameSite' && first.value === true) return { state: 'on', value: 'strict', node };
  if (first.value === false || first.value === null || first.value === '') return { state: 'off', value: null, node };
  return { state: 'on', value: typeof first.value === 'boolean' ? null : String(first.value).toLowerCase(), node };
}

/** What is sent when the call does not say: what the plugin's registration in this file says, or the library's default. */
function inherited(row: CookieSink, name: string, file: File): Attribute {
  const registered = row.defaultsFrom ? fromRegistration(row.defaultsFrom, name, row, file) : null;
  if (registered) return registered;
  const { defaults } = row;
  const standard = name === 'httpOnly' ? defaults.httpOnly : name === 'secure' ? defaults.secure : name === 'sameSite' ? defaults.sameSite : name === 'path' ? defaults.path : undefined;
  if (standard === 'connection') return { state: 'connection', value: null, node: null };
  return { state: standard ? 'on' : 'off', value: typeof standard === 'string' ? standard : null, node: null };
}

function fromRegistration(from: NonNullable<CookieSink['defaultsFrom']>, name: string, row: CookieSink, file: File): Attribute | null {
  for (const call of file.calls(from.call)) {
    const options = file.at(call, { argument: from.options.argument });
    if (!options || !isPlugin(file.at(call, { argument: 0 }), from.plugin, file)) continue;
    const answer = file.option(options, [...(from.options.property ?? []), name]);
    if (answer.kind !== 'missing' && !isUndefined(answer)) return attributeOf(answer, name, row);
  }
  return null;
}

/** `Set-Cookie` headers written as text. */
function* headersOf(call: CallNode, row: CookieSink, file: File): Generator<Cookie> {
  const header = row.header;
  if (!header) return;
  const nameNode = header.name ? file.at(call, header.name) : null;
  if (header.name && (!nameNode || String(file.constant(nameNode)?.value).toLowerCase() !== 'set-cookie')) return;
  const value = file.at(call, header.value as Position);
  const list = value ? file.definition(value) : null;
  const nodes = list?.type === 'ArrayExpression' ? list.elements : [value];
  for (const node of nodes) {
    const alternatives = node && node.type !== 'SpreadElement' ? (file.text(node)?.alternatives ?? []) : [];
    const cookie = node && fromHeader(call, row, node, alternatives);
    if (cookie) yield cookie;
  }
}

/** A header's text with `\0` in the place of what is not constant; null if its name cannot be seen. */
function fromHeader(call: CallNode, row: CookieSink, node: Node, alternatives: readonly TextAlternative[]): Cookie | null {
  const texts = alternatives.map((alternative) => alternative.pieces.map((piece) => (piece.kind === 'constant' ? piece.value : '\0')).join(''));
  const name = /^\s*([^=;\s\0]+)=/.exec(texts[0] ?? '')?.[1];
  if (name === undefined || texts.some((text) => !text.trimStart().startsWith(`${name}=`))) return null;
  const parts = texts.map((text) => text.split(';').slice(1));
  return {
    call, row, name, nameNode: node, valueNode: null, options: node,
    attribute: (wanted) => attributeOfHeader(parts, wanted, texts.every((text) => /^[^=]*=\s*(?:;|$)/.test(text))),
  };
}

function attributeOfHeader(alternatives: readonly (readonly string[])[], wanted: string, isEmpty: boolean): Attribute {
  if (wanted === 'maxAge' && isEmpty) return { state: 'on', value: '0', node: null };
  const key = wanted === 'maxAge' ? 'max-age' : wanted.toLowerCase();
  const values = alternatives.map((parts) => parts.map((part) => part.trim()).filter((part) => part.split('=')[0]?.toLowerCase() === key).map((part) => part.split('=')[1] ?? '')[0]);
  const given = values.filter((value) => value !== undefined);
  if (given.length === values.length) {
    const constant = given[0] !== undefined && !given[0].includes('\0') && given.every((value) => value === given[0]);
    const value = constant ? (given[0] ?? '').toLowerCase() : null;
    if (wanted === 'expires' && value && new Date(value).getTime() < firstCookie) return { state: 'on', value: null, node: null };
    return { state: 'on', value, node: null };
  }
  if (given.length > 0) return { state: 'given', value: null, node: null };
  const hasHole = alternatives.some((parts) => parts.some((part) => /^[^=]*\0/.test(part) || part.trim().startsWith('\0')));
  return { state: hasHole ? 'given' : 'off', value: null, node: null };
}

/** Options from the environment, or an imported constant by its name, are a decision of the program. */
function isConfiguration(cookie: Cookie, file: File): boolean {
  return cookie.options !== null && file.flow(cookie.options).every((origin) => origin.kind === 'configuration' || (origin.settled && isConstantName(origin.text)));
}

function trustsProxy(row: CookieSink, file: File): boolean {
  return (row.proxyTrust ?? []).some(({ call, key, property }) => file.calls(call).some((node) => {
    const first = file.at(node, { argument: 0 });
    if (!first) return false;
    if (key !== undefined) return file.constant(first)?.value === key;
    const answer = property === undefined ? null : file.option(first, [property]);
    return answer?.kind === 'found' && !answer.values.every((value) => value.kind === 'constant' && !value.value);
  }));
}

function shortText(node: Node, file: File): string {
  const text = file.sourceCode.getText(node).replace(/\s+/g, ' ');
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}
