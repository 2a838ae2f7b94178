/* Longer than other rules: each of the ways in which clients are told not to verify has its own form, and all share hosts, flags and repairs. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { createRule, type BaseOptions, type RuleContext } from '../core/rule.ts';
import { enclosingFunction, isFunction, staticName, unwrapTypes } from '../core/syntax.ts';
import { splitWords } from '../core/words.ts';
import type { Edit } from '../edits/edit.ts';
import { addProperty, findProperty, removeProperty, setProperty } from '../edits/properties.ts';
import { replace, replaceRange } from '../edits/replace.ts';
import { removeStatement } from '../edits/statements.ts';

interface Options extends BaseOptions {
  readonly allowHosts: readonly string[];
}

type Dangerous = 'verificationOff' | 'verificationOffGlobally' | 'hostnameNotChecked';
type Unproven = 'verificationConfigurable' | 'verificationOffByFlag' | 'verificationOffInChild' | 'serverClientCert' | 'noVerifyIdentity';
type Suggested = 'set' | 'remove';
type MessageId = Dangerous | Unproven | Suggested;
type Write = TSESTree.Property | TSESTree.AssignmentExpression;

export const noDisabledTlsVerification = createRule<Options, MessageId>({
  name: 'no-disabled-tls-verification',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'require TLS clients to verify the certificate and the host name of the server',
      concern: '1b',
      cwe: [295, 297],
      asvs: ['12.3.2', '12.3.4'],
      owasp: ['A07:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          report: { enum: ['dangerous', 'unproven'], description: 'Which verdicts to report.' },
          allowHosts: {
            type: 'array', items: { type: 'string' }, uniqueItems: true,
            description: 'Hosts that need not be verified, with the names below them.',
          },
        },
      },
    ],
    defaultOptions: [{ report: 'dangerous', allowHosts: ['localhost', '127.0.0.1', '::1'] } as Options],
    messages: {
      verificationOff:
        '{{setting}}{{place}} accepts every certificate: whoever is on the way can pose as the server. {{remedy}}',
      verificationOffGlobally:
        '{{setting}} makes every TLS connection of the process accept every certificate. Remove it, and name a private authority in `NODE_EXTRA_CA_CERTS`.',
      hostnameNotChecked:
        '{{setting}}{{place}} accepts the certificate of any other host. Remove it; if the certificate has another name than the host, set `servername`.',
      verificationConfigurable:
        '{{setting}}{{place}}: {{origin}} decides whether the certificate is verified, and nothing here shows that it is in production. {{remedy}}',
      verificationOffByFlag: '{{setting}}{{place}} accepts every certificate where `{{flag}}` says so. {{remedy}}',
      verificationOffInChild:
        '{{setting}} makes the process that gets this environment accept every certificate. Remove it, and name a private authority in `NODE_EXTRA_CA_CERTS`.',
      serverClientCert:
        '{{setting}}{{place}} asks for client certificates and accepts every one, and nothing in this file reads `authorized`. '
        + 'Refuse requests whose `socket.authorized` is false, or set `rejectUnauthorized: true`.',
      noVerifyIdentity: '`ssl`{{place}} verifies the certificate but not its host name. Set `verifyIdentity: true`.',
      set: 'Write `{{text}}`.',
      remove: 'Remove {{written}}.',
    },
  },
  create(context, options, file) {
    const writes: Write[] = [];
    const texts: (TSESTree.StringLiteral | TSESTree.TemplateElement)[] = [];
    const calls: TSESTree.CallExpression[] = [];
    let readsAuthorized = false;
    const noteWrite = (node: Write, name: string | null) => {
      if (name !== null && writtenNames.has(name)) writes.push(node);
    };
    return {
      Property(node) {
        const name = staticName(node);
        if (node.parent.type === 'ObjectExpression') noteWrite(node, name);
        else if (name === 'authorized') readsAuthorized = true;
      },
      AssignmentExpression(node) {
        if (node.left.type === 'MemberExpression') noteWrite(node, staticName(node.left));
      },
      MemberExpression(node) {
        if (staticName(node) === 'authorized') readsAuthorized = true;
      },
      CallExpression(node) {
        if (staticName(node.callee) === 'disableTLSCerts') calls.push(node);
      },
      Literal(node) {
        if (typeof node.value === 'string' && parameter.test(node.value)) texts.push(node);
      },
      TemplateElement(node) {
        if (parameter.test(node.value.raw)) texts.push(node);
      },
      'Program:exit'() {
        const mayUseMysql = file.sourceCode.text.includes('mysql2');
        if (writes.length + texts.length + calls.length === 0 && !mayUseMysql) return;
        const judge = new Judge(file, options, readsAuthorized);
        const found = [
          ...writes.map((node) => judge.write(node)), ...texts.map((node) => judge.text(node)), ...calls.map((node) => judge.call(node)),
          ...(mayUseMysql ? judge.identities() : []),
        ];
        for (const finding of found) if (finding) report(finding, context, options, file);
      },
    };
  },
});

interface Finding {
  readonly messageId: Dangerous | Unproven;
  readonly node: Node;
  readonly data: Readonly<Record<string, string>>;
  readonly edits: readonly { readonly messageId: Suggested; readonly text?: string; readonly edit: Edit | null }[];
}

const dangerous: ReadonlySet<string> = new Set<Dangerous>(['verificationOff', 'verificationOffGlobally', 'hostnameNotChecked']);

function report(finding: Finding, context: RuleContext<MessageId>, options: Options, file: File): void {
  const { messageId, node, data } = finding;
  if (file.isDevelopmentOnly(node) || (options.report !== 'unproven' && !dangerous.has(messageId))) return;
  const suggest = finding.edits.flatMap(({ messageId: id, text, edit }) =>
    (edit ? [{ messageId: id, data: { written: data['written'] ?? data['setting'] ?? '', text: text ?? '' }, fix: edit }] : []));
  context.report({ node, messageId, data, suggest });
}

// What is written

interface Switch {
  /** the value with which nothing is verified */
  readonly off: boolean | string;
  readonly messageId: Dangerous;
  readonly remedy: string;
  /** the source text that turns verification on */
  readonly on: string;
}

const withCa = 'Leave it out; give the authority of a private certificate as `ca`.';
const certificate = (off: boolean, remedy = withCa): Switch => ({ off, messageId: 'verificationOff', remedy, on: String(!off) });
const mongoCa = 'Leave it out; give the authority of a private certificate as `tlsCAFile`.';

/**
 * Options that only TLS clients have, whatever library takes them: node:tls (and all that hand options on to it), request
 * (`strictSSL`), mongodb 7.9.0 (`sslValidate`: below 5), tedious 19.2.2, pg 8 (`ssl: 'no-verify'`).
 */
const switches: ReadonlyMap<string, Switch> = new Map([
  ['rejectUnauthorized', certificate(false)],
  ['strictSSL', certificate(false)],
  ['sslValidate', certificate(false, mongoCa)],
  ['tlsAllowInvalidCertificates', certificate(true, mongoCa)],
  ['tlsInsecure', certificate(true, mongoCa)],
  ['tlsAllowInvalidHostnames', { ...certificate(true), messageId: 'hostnameNotChecked' }],
  ['trustServerCertificate', certificate(true, 'Leave it out; give the authority of a private certificate as `cryptoCredentialsDetails.ca`.')],
  ['ssl', { off: 'no-verify', messageId: 'verificationOff', remedy: 'Write `ssl: true`, or `ssl: { ca }` for a private authority.', on: 'true' }],
  ['secure', certificate(false, 'Leave it out; give the authority of a private certificate as `ca` of an agent.')],
]);
const environmentName = 'NODE_TLS_REJECT_UNAUTHORIZED';
const writtenNames: ReadonlySet<string> = new Set([...switches.keys(), 'checkServerIdentity', environmentName]);

/** Parameters of connection strings (pg-connection-string 2.14.1, mongodb 7.9.0, mssql 12.7.14) and what to write instead. */
const parameters: readonly { readonly pattern: RegExp; readonly messageId: Dangerous; readonly instead: string }[] = [
  { pattern: /(?<=[?&])sslmode=no-verify(?![\w-])/, messageId: 'verificationOff', instead: 'sslmode=verify-full' },
  { pattern: /(?<=[?&])sslmode=(?:require|prefer)(?=&(?:[^#]*&)?uselibpqcompat=true\b)/, messageId: 'verificationOff', instead: 'sslmode=verify-full' },
  { pattern: /(?<=[?&]uselibpqcompat=true&(?:[^#]*&)?)sslmode=(?:require|prefer)\b/, messageId: 'verificationOff', instead: 'sslmode=verify-full' },
  { pattern: /(?<=[?&])(?:tlsInsecure|tlsAllowInvalidCertificates)=true\b/, messageId: 'verificationOff', instead: 'tls=true' },
  { pattern: /(?<=[?&])sslValidate=false\b/, messageId: 'verificationOff', instead: 'sslValidate=true' },
  { pattern: /(?<=[?&])tlsAllowInvalidHostnames=true\b/, messageId: 'hostnameNotChecked', instead: 'tlsAllowInvalidHostnames=false' },
  { pattern: /(?<=;\s*)trust ?server ?certificate\s*=\s*(?:true|yes)\b/i, messageId: 'verificationOff', instead: 'TrustServerCertificate=false' },
];

/** What every such parameter holds. */
const parameter = /sslmode=|tlsInsecure=|tlsAllowInvalid|sslValidate=|trust ?server ?certificate\s*=/i;

/** Options that name the other side of a connection. */
const hostNames: ReadonlySet<string> = new Set([
  'host', 'hostname', 'server', 'url', 'uri', 'connectionString', 'baseURL', 'prefixUrl', 'target', 'endpoint', 'node', 'origin',
]);
const serverCalls = ['node:http.createServer', 'node:tls.createServer'];
const clientCalls = ['node:tls.client'];
/** Calls of mysql2 3.24.6 whose `ssl` checks the host name only if `verifyIdentity` is set. */
const mysqlCalls = ['createConnection', 'createPool', 'promise.createConnection', 'promise.createPool'].map((name) => `mysql2:${name}`);
/** Methods that compare: what they are given is not used to connect. */
const comparison = /^(?:to(?:Strict)?Equal|toMatchObject|toHaveBeen\w*With|objectContaining|(?:not)?deep(?:Strict)?Equal|calledWith\w*)$/i;

class Judge {
  private readonly servers: ReadonlySet<Node>;
  private readonly clients: ReadonlySet<Node>;
  private readonly file: File;
  private readonly options: Options;
  private readonly readsAuthorized: boolean;

  constructor(file: File, options: Options, readsAuthorized: boolean) {
    this.file = file;
    this.options = options;
    this.readsAuthorized = readsAuthorized;
    const given = (names: readonly string[]) => new Set(names.flatMap((name) => file.calls(name)).flatMap((call) =>
      call.arguments.map((argument) => file.definition(argument))));
    this.servers = given(serverCalls);
    this.clients = given(clientCalls);
  }

  /** An option or a variable of the environment that gets a value. */
  write(node: Write): Finding | null {
    const name = staticName(node.type === 'Property' ? node : node.left) ?? '';
    if (name === environmentName) return this.environment(node);
    if (this.isCompared(node) || this.reachesAllowedHost(node)) return null;
    if (name === 'checkServerIdentity') return this.identity(node);
    const row = switches.get(name);
    if (!row || (name === 'secure' && !this.isSecureProxy(node))) return null;
    const values = this.valuesOf(node, name);
    const off = values.filter((value) => value.constant?.value === row.off);
    if (values.length > 0 && off.length === values.length) {
      const later = spreadBehind(node);
      if (!later) return this.off(node, name, row);
      return this.finding('verificationConfigurable', node, { origin: short(later, this.file), remedy: row.remedy }, []);
    }
    const isOpen = off.length > 0 || values.some((value) => !value.constant && this.isConfigurable(value.node));
    if (!isOpen || name === 'ssl' || name === 'secure' || this.isOfServer(node)) return null;
    return this.finding('verificationConfigurable', node, { origin: short(valueOf(node), this.file), remedy: row.remedy }, [[row.on]]);
  }

  private off(node: Write, name: string, row: Switch): Finding | null {
    if (name === 'rejectUnauthorized' && this.isOfServer(node)) {
      const asks = this.file.option(this.objectOf(node), ['requestCert']);
      const isAsking = asks.kind === 'found' && !asks.values.every((value) => value.kind === 'constant' && !value.value);
      return isAsking && !this.readsAuthorized ? this.finding('serverClientCert', node, {}, [[row.on]]) : null;
    }
    const flag = flagAround(node, this.file);
    const data = { remedy: row.remedy, flag: flag ?? '' };
    return this.finding(flag === null ? row.messageId : 'verificationOffByFlag', node, data, [[row.on], 'remove']);
  }

  /** A server verifies its clients with the option; a client is never asked for `requestCert`. */
  private isOfServer(node: Write): boolean {
    const object = this.objectOf(node);
    if (this.servers.has(object)) return true;
    return !this.clients.has(object) && object.type === 'ObjectExpression' && findProperty(object, 'requestCert') !== null;
  }

  private objectOf(node: Write): Node {
    return node.type === 'Property' ? node.parent : this.file.definition((node.left as TSESTree.MemberExpression).object);
  }

  private environment(node: Write): Finding | null {
    const values = this.valuesOf(node, environmentName);
    if (values.length === 0 || !values.every(({ constant }) => constant !== null && String(constant.value) === '0')) return null;
    const object = node.type === 'Property' ? node.parent : (node.left as TSESTree.MemberExpression).object;
    const flag = flagAround(node, this.file);
    if (node.type === 'Property' ? this.isAssignedToEnvironment(object) : this.isEnvironment(object)) {
      return this.finding(flag === null ? 'verificationOffGlobally' : 'verificationOffByFlag', node, { flag: flag ?? '', remedy: withCa }, ['remove']);
    }
    return node.type === 'Property' ? this.finding('verificationOffInChild', node, {}, ['remove']) : null;
  }

  private isEnvironment(node: Node): boolean {
    const entity = this.file.entity(node)?.entity;
    return entity?.package === 'node' && entity.name === 'environment';
  }

  private isAssignedToEnvironment(object: Node): boolean {
    const call = object.parent;
    return call?.type === 'CallExpression' && staticName(call.callee) === 'assign' && call.arguments[0] !== undefined
      && this.isEnvironment(call.arguments[0]);
  }

  /** `checkServerIdentity` that never refuses: what it returns counts only if it is truthy (node:tls). */
  private identity(node: Write): Finding | null {
    const values = this.valuesOf(node, 'checkServerIdentity');
    if (values.length === 0 || !values.every((value) => this.neverRefuses(value.node))) return null;
    const flag = flagAround(node, this.file);
    return this.finding(flag === null ? 'hostnameNotChecked' : 'verificationOffByFlag', node, { flag: flag ?? '', remedy: withCa }, ['remove']);
  }

  private neverRefuses(value: Node): boolean {
    const constant = this.file.constant(value);
    if (constant) return constant.value === false;
    const of = this.file.functionOf(value);
    if (!of) return this.file.namesOf(value).includes('noop');
    if (of.body.type !== 'BlockStatement') return this.isFalsy(of.body);
    return of.body.body.every((statement) => (statement.type === 'ReturnStatement' && (!statement.argument || this.isFalsy(statement.argument)))
      || (statement.type === 'ExpressionStatement' && /^console\.\w+\(/.test(this.file.sourceCode.getText(statement))));
  }

  private isFalsy(node: Node): boolean {
    const constant = this.file.constant(node);
    return constant !== null && !constant.value;
  }

  /** A proxy that verifies the server it forwards to: `target` is written beside `secure`, and begins with `https:`. */
  private isSecureProxy(node: Write): boolean {
    if (node.type !== 'Property' || node.parent.type !== 'ObjectExpression') return false;
    const target = findProperty(node.parent, 'target');
    const url = target ? this.file.constant(target.value)?.value : null;
    return typeof url === 'string' && /^https:/i.test(url);
  }

  /** What the written value can be in production; nothing if a later write of the same object replaces it. */
  private valuesOf(node: Write, name: string): readonly Value[] {
    if (node.type === 'AssignmentExpression') return branches(node.right, this.file);
    const object = node.parent as TSESTree.ObjectExpression;
    if (findProperty(object, name) !== node) return [];
    const answer = this.file.option(object, [name]);
    if (answer.kind !== 'found') return answer.kind === 'missing' ? [] : branches(node.value, this.file);
    if (answer.node !== node && answer.node !== node.value) return [];
    return answer.values.flatMap((value) =>
      (value.kind === 'constant' ? [{ node: value.node, constant: { value: value.value } }] : branches(value.node, this.file)));
  }

  /** Does configuration, a parameter or another file decide? A schema or a description of the option does not. */
  private isConfigurable(value: Node): boolean {
    const bare = unwrapTypes(value);
    if (bare.type === 'UnaryExpression') return this.isConfigurable(bare.argument);
    if (bare.type === 'BinaryExpression') return [bare.left, bare.right].some((side) => !this.file.constant(side) && this.isConfigurable(side));
    if (this.file.isStructure(bare) || bare.type === 'ObjectExpression' || isFunction(bare)) return false;
    return this.file.flow(bare).some((origin) => origin.kind === 'configuration' || origin.kind === 'user'
      || (origin.kind === 'unknown' && origin.detail !== 'call' && origin.detail !== 'global'));
  }

  /** Parameters in the text of a connection string. */
  text(node: TSESTree.StringLiteral | TSESTree.TemplateElement): Finding | null {
    const value = (node.type === 'TemplateElement' ? node.value.cooked : node.value) ?? '';
    for (const { pattern, messageId, instead } of parameters) {
      const match = pattern.exec(value);
      if (!match) continue;
      const whole = node.type === 'TemplateElement' ? this.file.sourceCode.getText(node.parent) : value;
      if (this.isAllowed(hostOf(whole)) || this.isCompared(node)) return null;
      const raw = this.file.sourceCode.getText(node);
      const at = raw.indexOf(match[0]);
      const start = node.range[0] + at;
      const edit = at < 0 ? null : replaceRange(this.file.sourceCode, [start, start + match[0].length], instead);
      const data = { setting: `\`${match[0]}\``, place: ' in the connection string', remedy: `Write \`${instead}\`, and trust a private authority by its certificate.` };
      return { messageId, node, data, edits: [{ messageId: 'set', text: instead, edit }] };
    }
    return null;
  }

  /** `disableTLSCerts()` of superagent 10.4.2; no other library has a method of this name. */
  call(node: TSESTree.CallExpression): Finding | null {
    if (node.callee.type !== 'MemberExpression' || this.isChainToAllowedHost(node.callee.object)) return null;
    const edit = replaceRange(this.file.sourceCode, [node.callee.object.range[1], node.range[1]], '');
    const data = { setting: '`disableTLSCerts()`', place: '', remedy: 'Remove it; give the authority of a private certificate with `.ca(…)`.' };
    const flag = flagAround(node, this.file);
    const messageId = flag === null ? 'verificationOff' : 'verificationOffByFlag';
    return { messageId, node: node.callee.property, data: { ...data, flag: flag ?? '' }, edits: [{ messageId: 'remove', edit }] };
  }

  private isChainToAllowedHost(receiver: Node): boolean {
    let node = receiver;
    while (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
      if (node.arguments.some((argument) => this.isAllowedText(argument))) return true;
      node = node.callee.object;
    }
    return false;
  }

  /** Connections of mysql2 whose `ssl` leaves the host name unchecked. */
  identities(): readonly (Finding | null)[] {
    return mysqlCalls.flatMap((name) => this.file.calls(name)).map((call) => {
      const config = this.file.at(call, { argument: 0 });
      const ssl = config && this.file.option(config, ['ssl']);
      if (!config || ssl?.kind !== 'found' || ssl.node.type !== 'Property' || this.reachesAllowedHost(ssl.node)) return null;
      const object = this.file.definition(ssl.node.value);
      if (object.type !== 'ObjectExpression' || findProperty(object, 'rejectUnauthorized')) return null;
      const answer = this.file.option(object, ['verifyIdentity']);
      const isOff = answer.kind === 'missing' || (answer.kind === 'found' && answer.values.some((value) => value.kind === 'constant' && !value.value));
      if (!isOff) return null;
      const edit = setProperty(this.file.sourceCode, object, 'verifyIdentity', 'true') ?? addProperty(this.file.sourceCode, object, 'verifyIdentity', 'true');
      const data = { setting: '`ssl`', place: placeOf(ssl.node, this.file) };
      return { messageId: 'noVerifyIdentity', node: ssl.node, data, edits: [{ messageId: 'set', text: 'verifyIdentity: true', edit }] };
    });
  }

  private finding(
    messageId: Finding['messageId'], node: Write, data: Readonly<Record<string, string>>, repairs: readonly (readonly [on: string] | 'remove')[],
  ): Finding {
    const { sourceCode } = this.file;
    const name = staticName(node.type === 'Property' ? node : node.left) ?? '';
    const edits = repairs.map((repair): Finding['edits'][number] => {
      if (repair === 'remove') return { messageId: 'remove', edit: this.removal(node, name) };
      const edit = node.type === 'AssignmentExpression' ? replace(sourceCode, node.right, repair[0])
        : setProperty(sourceCode, node.parent as TSESTree.ObjectExpression, name, repair[0]);
      return { messageId: 'set', text: `${name}${node.type === 'Property' ? ':' : ' ='} ${repair[0]}`, edit };
    });
    const written = short(node, this.file);
    const row = switches.get(name);
    const isComputed = row !== undefined && valueOf(node).type !== 'Literal' && dangerous.has(messageId);
    const setting = isComputed ? `${written} (${String(row.off)} in production)` : written;
    return { messageId, node, data: { written, setting, place: placeOf(node, this.file), ...data }, edits };
  }

  /** The write taken away; given up where another write of the same object could then show. */
  private removal(node: Write, name: string): Edit | null {
    if (node.type === 'AssignmentExpression') {
      return node.parent.type === 'ExpressionStatement' ? removeStatement(this.file.sourceCode, node.parent) : null;
    }
    const object = node.parent as TSESTree.ObjectExpression;
    const isPlain = object.properties.every((property) =>
      property === node || (property.type === 'Property' ? staticName(property) !== name : name === environmentName));
    return isPlain ? removeProperty(this.file.sourceCode, object, node) : null;
  }

  // The other side

  /** Do the options, or the call that takes them, name a host that need not be verified? */
  private reachesAllowedHost(node: Write): boolean {
    for (let current: Node | undefined = node.parent; current && !isFunction(current) && !/Statement$|^Program$/.test(current.type); current = current.parent) {
      if (current.type === 'ObjectExpression' && this.namesAllowedHost(current)) return true;
      if (current.type === 'CallExpression' || current.type === 'NewExpression') return current.arguments.some((argument) => this.isAllowedText(argument));
    }
    return false;
  }

  private namesAllowedHost(object: TSESTree.ObjectExpression): boolean {
    return object.properties.some((property) =>
      property.type === 'Property' && hostNames.has(staticName(property) ?? '') && this.isAllowedText(property.value));
  }

  private isAllowedText(node: Node): boolean {
    const value = this.file.constant(node)?.value;
    if (typeof value === 'string') return this.isAllowed(hostOf(value) ?? value.replace(/:\d+$/, ''));
    const bare = unwrapTypes(node);
    return bare.type === 'TemplateLiteral' && this.isAllowed(hostOf(bare.quasis[0]?.value.cooked ?? ''));
  }

  private isAllowed(host: string | null): boolean {
    const name = host?.replace(/^\[|\]$/g, '').toLowerCase();
    return name !== undefined && this.options.allowHosts.some((allowed) => name === allowed.toLowerCase() || name.endsWith(`.${allowed.toLowerCase()}`));
  }

  /** Is the value part of what a test expects? */
  private isCompared(node: Node): boolean {
    for (let current = node.parent; current && !/Statement$|^Program$/.test(current.type); current = current.parent) {
      if (current.type === 'CallExpression' && comparison.test(staticName(current.callee) ?? '')) return true;
    }
    return false;
  }
}

/** The host of a URL or connection string; null if the text shows none. */
function hostOf(text: string): string | null {
  return /:\/\/(?:[^@/?#]*@)?(\[[^\]]+\]|[^:/?#;,$]+)/.exec(text)?.[1]
    ?? /^[`'"\s]*(?:server|data source)\s*=\s*(?:tcp:)?([^;,$]+)/i.exec(text)?.[1] ?? null;
}

/** A value that can be taken in production, and the constant that it is there. */
interface Value {
  readonly node: Node;
  readonly constant: { readonly value: unknown } | null;
}

function branches(node: Node, file: File): readonly Value[] {
  const bare = unwrapTypes(node);
  if (bare.type !== 'ConditionalExpression') return [{ node, constant: file.constant(node) ?? comparedWithProduction(bare, file) }];
  return [bare.consequent, bare.alternate].filter((branch) => !file.isDevelopmentOnly(branch)).flatMap((branch) => branches(branch, file));
}

/** What `process.env.NODE_ENV === 'production'`, its opposite or a name for them is in production. */
function comparedWithProduction(node: Node, file: File): Value['constant'] {
  const bare = unwrapTypes(file.definition(node));
  if (bare.type === 'UnaryExpression' && bare.operator === '!') {
    const inner = comparedWithProduction(bare.argument, file);
    return inner && { value: !inner.value };
  }
  const match = /^process\.env(?:\.NODE_ENV|\[['"]NODE_ENV['"]\])\s*([!=])==?\s*(['"])production\2$/.exec(file.sourceCode.getText(bare));
  return match && { value: match[1] === '=' };
}

const flagWords = /insecure|selfsigned|allowinvalid|skipverify/;
const flagWord: ReadonlySet<string> = new Set(['local', 'localhost', 'dev', 'development', 'test', 'testing']);

/** The flag of a condition around a node, or the part of a configuration, that says by its name that it is not for production. */
function flagAround(node: Node, file: File): string | null {
  const end = enclosingFunction(node);
  for (let current = node; current.parent && current !== end; current = current.parent) {
    const { parent } = current;
    const test = (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.test !== current ? parent.test
      : parent.type === 'LogicalExpression' && parent.right === current ? parent.left : null;
    if (parent.type === 'Property' && parent.value === current && flagWord.has(staticName(parent) ?? '')) return staticName(parent);
    const names = test ? file.sourceCode.getText(test).match(/[A-Za-z_$][\w$]*/g) ?? [] : [];
    const flag = names.find((name) => flagWords.test(name.replace(/_/g, '').toLowerCase()) || splitWords(name).some((word) => flagWord.has(word)));
    if (flag !== undefined) return flag;
  }
  return null;
}

/** A spread that may replace a property before it. */
function spreadBehind(node: Write): Node | null {
  if (node.type === 'AssignmentExpression' || node.parent.type !== 'ObjectExpression') return null;
  const { properties } = node.parent;
  return properties.slice(properties.indexOf(node) + 1).find((property) => property.type === 'SpreadElement')?.argument ?? null;
}

function valueOf(node: Write): Node {
  return node.type === 'Property' ? node.value : node.right;
}

/** The call that takes the options, as it is written: ` of new Pool()`. */
function placeOf(node: Node, file: File): string {
  for (let current = node.parent; current && !isFunction(current) && !/Statement$|^Program$/.test(current.type); current = current.parent) {
    if (current.type !== 'CallExpression' && current.type !== 'NewExpression') continue;
    const callee = short(current.callee, file).slice(1, -1);
    return ` of \`${current.type === 'NewExpression' ? 'new ' : ''}${callee}()\``;
  }
  return '';
}

function short(node: Node, file: File): string {
  const text = file.sourceCode.getText(node).replace(/\s+/g, ' ');
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
