/* Longer than other rules: all flaws of one cookie are judged together, so that they make one finding with one repair. */
import type { Node } from '../core/answers.ts';
import { cookiesOf, isDeletion, type Cookie } from '../core/cookies.ts';
import type { File } from '../core/file.ts';
import { isConstantName } from '../core/names.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { splitWords } from '../core/words.ts';
import { inHeader, setAttributes, setOver, type Setting } from '../edits/cookies.ts';
import type { Edit } from '../edits/edit.ts';
import { preferredQuote, quoted } from '../edits/quotes.ts';
import type { CookieSink } from '../models/model.ts';

type Flag = 'httpOnly' | 'secure' | 'sameSite';

interface Options extends BaseOptions {
  readonly cookieNames: readonly string[];
  readonly attributes: readonly (Flag | 'hostPrefix')[];
  readonly ignoreCookies: readonly string[];
}

type Dangerous = 'hostPrefixBroken' | 'sameSiteNoneInsecure' | 'notHttpOnly' | 'notSecure';
type Unproven =
  | 'unknownOptions' | 'unknownName' | 'secureByConnection' | 'sameSiteNone' | 'sameSiteMissing' | 'broadDomain' | 'noHostPrefix';
type Suggested = 'repair' | 'useLax' | 'removeDomain' | 'setOver';

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
    schema: optionsSchema({
      cookieNames: {
        type: 'array', items: { type: 'string' }, uniqueItems: true,
        description: 'Regular expressions for further names of session and authentication cookies.',
      },
      attributes: {
        type: 'array', items: { enum: ['httpOnly', 'secure', 'sameSite', 'hostPrefix'] }, uniqueItems: true,
        description: 'What such a cookie must have.',
      },
      ignoreCookies: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names that are never reported.' },
    }),
    defaultOptions: [{ report: 'dangerous', cookieNames: [], attributes: ['httpOnly', 'secure', 'sameSite'], ignoreCookies: [] } as Options],
    messages: {
      notHttpOnly: '{{cookie}} is sent without {{lacking}}: {{consequence}}. Set {{remedy}}.',
      notSecure: '{{cookie}} is sent without {{lacking}}: {{consequence}}. Set {{remedy}}.',
      sameSiteNoneInsecure: '{{cookie}} is sent with SameSite=None and without {{lacking}}: browsers refuse it. Set {{remedy}}.',
      hostPrefixBroken:
        '{{cookie}} has the prefix __Host- but {{cause}}: browsers drop it. Set `secure: true` and `path: \'/\'`, and no domain.',
      unknownOptions:
        '{{cookie}} gets its options from {{origin}}, which this file does not show: {{lacking}} may be missing. Set {{remedy}} here.',
      unknownName:
        'The cookie named by {{name}} is sent without {{lacking}}, and nothing here shows that it is no session cookie. Set {{remedy}}.',
      secureByConnection:
        '{{cookie}} is Secure only if the connection is, and behind a proxy it is not. Set `secure: true`, or trust the proxy.',
      sameSiteNone:
        '{{cookie}} has SameSite=None: every other site can make requests that carry it. Set {{remedy}} if no other site embeds this one.',
      sameSiteMissing: '{{cookie}} has no SameSite: not every browser keeps it from requests of other sites. Set {{remedy}}.',
      broadDomain: '{{cookie}} is sent to every host below {{domain}}. Leave out the domain.',
      noHostPrefix: '{{cookie}} has no prefix __Host-, so another host of the domain can overwrite it. Rename it to `__Host-{{name}}`.',
      repair: 'Set {{remedy}}.',
      useLax: 'Set {{remedy}}.',
      removeDomain: 'Leave out the domain.',
      setOver: 'Set {{remedy}} over {{origin}}.',
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
          const fix = isFixable(cookie, judged, file, options) ? setAttributes(cookie, [['httpOnly', 'true']], file) : null;
          const { node, messageId, data } = judged;
          context.report({ node, messageId, data, fix, suggest: fix ? [] : suggestionsFor(cookie, judged, file, options) });
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
  const isNamed = name !== null && (isAuthenticationName(name) || names.some((pattern) => pattern.test(name)));
  const flags = (['httpOnly', 'secure'] as const)
    .filter((flag) => options.attributes.includes(flag) && !(flag === 'httpOnly' && isReadable(name)));
  const lacking = flags.filter((flag) => cookie.attribute(flag).state === 'off');
  if (isNamed || cookie.row.session || isToken(cookie.valueNode, file)) {
    return dangerous(cookie, lacking) ?? unproven(cookie, file, options, flags);
  }
  return name === null && lacking.length > 0 ? unknownName(cookie, file, lacking) : null;
}

function dangerous(cookie: Cookie, lacking: readonly Flag[]): Judgement | null {
  const cause = brokenPrefix(cookie);
  if (cause) return found(cookie, 'dangerous', 'hostPrefixBroken', cause.node, { cause: cause.text }, lacking);
  if (lacking.length === 0) return null;
  const isCrossSite = cookie.attribute('sameSite').value === 'none' && lacking.includes('secure');
  const messageId = isCrossSite ? 'sameSiteNoneInsecure' : lacking.includes('httpOnly') ? 'notHttpOnly' : 'notSecure';
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
  if (hidden.length > 0) return isConfiguration(cookie, file) ? null : unknownOptions(cookie, file, hidden);
  const [secure, sameSite, domain] = [cookie.attribute('secure'), cookie.attribute('sameSite'), cookie.attribute('domain')];
  if (flags.includes('secure') && secure.state === 'connection' && !trustsProxy(cookie.row, file)) {
    return found(cookie, 'unproven', 'secureByConnection', secure.node, {}, ['secure']);
  }
  if (options.attributes.includes('sameSite')) {
    const data = { remedy: wayToSet(cookie, 'sameSite', '\'lax\'') };
    if (sameSite.value === 'none') return found(cookie, 'unproven', 'sameSiteNone', sameSite.node, data);
    if (sameSite.state === 'off') return found(cookie, 'unproven', 'sameSiteMissing', sameSite.node, data);
  }
  if (domain.value) return found(cookie, 'unproven', 'broadDomain', domain.node, { domain: domain.value });
  const needsPrefix = options.attributes.includes('hostPrefix') && cookie.name !== null && !/^__(?:Host|Secure)-/i.test(cookie.name);
  return needsPrefix ? found(cookie, 'unproven', 'noHostPrefix', cookie.nameNode, { name: cookie.name ?? '' }) : null;
}

function unknownOptions(cookie: Cookie, file: File, hidden: readonly Flag[]): Judgement {
  const node = cookie.options ?? cookie.holder ?? cookie.call;
  return found(cookie, 'unproven', 'unknownOptions', node, { ...describe(cookie, hidden), origin: shortText(node, file) }, hidden);
}

function unknownName(cookie: Cookie, file: File, lacking: readonly Flag[]): Judgement | null {
  const node = cookie.nameNode;
  if (!node || file.flow(node).every((origin) => origin.settled || origin.kind === 'configuration')) return null;
  return found(cookie, 'unproven', 'unknownName', null, { ...describe(cookie, lacking), name: shortText(node, file) }, lacking);
}

function found(
  cookie: Cookie, verdict: Judgement['verdict'], messageId: Judgement['messageId'], node: Node | null, data: Record<string, string>,
  lacking: readonly Flag[] = [],
): Judgement {
  const title = cookie.name === null ? 'The session cookie' : `The cookie "${cookie.name}"`;
  return { verdict, messageId, lacking, node: node ?? cookie.options ?? cookie.holder ?? cookie.call, data: { cookie: title, ...data } };
}

const titles: Readonly<Record<Flag, string>> = { httpOnly: 'HttpOnly', secure: 'Secure', sameSite: 'SameSite' };
const consequences: Readonly<Record<Flag, string>> = {
  httpOnly: 'scripts in the page can read it', secure: 'it also travels over plain HTTP', sameSite: 'other sites can send it',
};

function describe(cookie: Cookie, flags: readonly Flag[]): Record<string, string> {
  return {
    lacking: flags.map((flag) => titles[flag]).join(' and '),
    consequence: flags.map((flag) => consequences[flag]).join(', and '),
    remedy: flags.map((flag) => wayToSet(cookie, flag, 'true')).join(' and '),
  };
}

/** An attribute as it is written in options, or in the text of a header. */
function wayToSet(cookie: Cookie, name: string, value: string): string {
  return `\`${cookie.row.header ? inHeader[name] ?? name : `${name}: ${value}`}\``;
}

function shortText(node: Node, file: File): string {
  const text = file.sourceCode.getText(node).replace(/\s+/g, ' ');
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}

// Which cookies

/** Names of sessions, tokens and remembered logins, after camel case is split. */
const authenticationName = new RegExp(
  String.raw`(?:^|[._-])(?:sess(?:ion)?(?:[._-]?(?:id|token))?|sid|ssid|auth|authn|token|jwt|id[._-]token|access(?:[._-]?token)?`
  + String.raw`|refresh(?:[._-]?token)?|bearer|remember(?:[._-]?me)?|login|connect\.sid)(?:[._-]|$)`, 'i');
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

/** Is the value what a call with `sign` in its name made, and do the names around it say token, JWT or session? */
function isToken(value: Node | null, file: File): boolean {
  if (!value) return false;
  let made = file.definition(value);
  while (made.type === 'AwaitExpression') made = file.definition(made.argument);
  if (made.type !== 'CallExpression') return false;
  const callee = made.callee.type === 'MemberExpression' ? made.callee.property : made.callee;
  if (callee.type !== 'Identifier' || !splitWords(callee.name).includes('sign')) return false;
  const around = `${value.type === 'Identifier' ? value.name : ''} ${file.sourceCode.getText(made.callee).slice(0, 80)}`;
  return splitWords(around).some((word) => word === 'token' || word === 'jwt' || word === 'session');
}

/** Options from the environment, or an imported constant by its name, are a decision of the program. */
function isConfiguration(cookie: Cookie, file: File): boolean {
  const options = cookie.options ?? cookie.holder;
  return options !== null
    && file.flow(options).every((origin) => origin.kind === 'configuration' || (origin.settled && isConstantName(origin.text)));
}

function trustsProxy(row: CookieSink, file: File): boolean {
  const rows = row.proxyTrust ?? [];
  if (rows.some(({ assigned, call }) => assigned && file.assignmentsOf(call).some(({ right }) => file.constant(right)?.value !== false))) return true;
  return rows.some(({ call, key, property }) => file.calls(call).some((node) => {
    const first = file.at(node, { argument: 0 });
    if (!first) return false;
    if (key !== undefined) return file.constant(first)?.value === key;
    const answer = property === undefined ? null : file.option(first, [property]);
    return answer?.kind === 'found' && !answer.values.every((value) => value.kind === 'constant' && !value.value);
  }));
}

// Repairs

type Suggestion = { readonly messageId: Suggested; readonly data: Record<string, string>; readonly fix: Edit };

/** `httpOnly: false` of a session cookie that no script can use: what the library sends by default cannot break a page. */
function isFixable(cookie: Cookie, judged: Judgement, file: File, options: Options): boolean {
  if (cookie.row.opaque !== true || judged.messageId !== 'notHttpOnly' || judged.lacking.length !== 1) return false;
  const { node } = cookie.attribute('httpOnly');
  const value = node?.type === 'Property' ? node.value : node;
  return value?.type === 'Literal' && value.value === false && unproven(cookie, file, options, []) === null;
}

function suggestionsFor(cookie: Cookie, judged: Judgement, file: File, options: Options): Suggestion[] {
  const lax = quoted('lax', preferredQuote(file.sourceCode));
  switch (judged.messageId) {
    case 'sameSiteMissing':
    case 'sameSiteNone':
      return offered('useLax', setAttributes(cookie, [['sameSite', lax]], file), judged.data);
    case 'broadDomain':
      return offered('removeDomain', setAttributes(cookie, [], file, 'domain'));
    case 'noHostPrefix':
      return [];
    case 'hostPrefixBroken': {
      const httpOnly: Setting[] = judged.lacking.includes('httpOnly') ? [['httpOnly', 'true']] : [];
      const settings: Setting[] = [['secure', 'true'], ['path', quoted('/', preferredQuote(file.sourceCode))], ...httpOnly];
      return offered('repair', setAttributes(cookie, settings, file, 'domain'), { remedy: '`secure: true`, `path: \'/\'` and no domain' });
    }
    default: {
      const needsSameSite = options.attributes.includes('sameSite') && cookie.attribute('sameSite').state === 'off';
      return flagRepairs(cookie, judged, needsSameSite ? [['sameSite', lax]] : [], file);
    }
  }
}

/** All lacking flags at once; where `secure` is written out, also for production alone. */
function flagRepairs(cookie: Cookie, judged: Judgement, others: readonly Setting[], file: File): Suggestion[] {
  const quote = preferredQuote(file.sourceCode);
  const settings = (secure: string): Setting[] => [
    ...judged.lacking.map((flag): Setting => [flag, flag === 'secure' ? secure : 'true']), ...others,
  ];
  const isCrossSite = judged.messageId === 'sameSiteNoneInsecure';
  const repair = settings(cookie.row.secureAuto && cookie.evidence === 'resolved' && !isCrossSite ? quoted('auto', quote) : 'true');
  if (judged.messageId === 'unknownOptions') {
    return offered('setOver', setOver(cookie, repair, file), { ...remedyOf(cookie, repair), origin: judged.data.origin ?? '' });
  }
  const isWritten = judged.lacking.includes('secure') && cookie.attribute('secure').node !== null && !isCrossSite;
  const inProduction = settings(`process.env.NODE_ENV === ${quoted('production', quote)}`);
  return [
    ...offered('repair', setAttributes(cookie, repair, file), remedyOf(cookie, repair)),
    ...(isWritten ? offered('repair', setAttributes(cookie, inProduction, file), remedyOf(cookie, inProduction)) : []),
  ];
}

function remedyOf(cookie: Cookie, settings: readonly Setting[]): Record<string, string> {
  return { remedy: settings.map(([name, value]) => wayToSet(cookie, name, value)).join(', ') };
}

function offered(messageId: Suggested, fix: Edit | null, data: Record<string, string> = {}): Suggestion[] {
  return fix ? [{ messageId, data, fix }] : [];
}
