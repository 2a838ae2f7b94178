import { fsEntities, fsPropagators, fsSinks } from './fs-rows.ts';
import { locationHeader, locationHeaders } from './redirect-rows.ts';
import { first, firstOr, requestTargets } from './request-rows.ts';
import type { CookieSink, PackageModel, PasswordSink, Position, RequestTargetSink } from './model.ts';
import { json, text } from './model.ts';
import { codeFunctions, codeSinks } from './code-rows.ts';
import { commandFunctions, commandSinks } from './node-command-rows.ts';

const bufferMakers = ['from', 'alloc', 'allocUnsafe', 'concat', 'copyBytesFrom'];
const parameterMethods = ['get', 'getAll', 'keys', 'values', 'entries', 'toString'];
const pathFunctions = ['join', 'resolve', 'normalize', 'relative', 'dirname', 'toNamespacedPath', 'isAbsolute', 'format'];

/** What browsers percent-encode in a URL, and other clients need not. */
const withoutHtml = text.filter((word) => word !== 'html' && word !== 'line-break');
const decoded = ['quote', 'html', 'shell', 'climb', 'absolute', 'segment', 'line-break', 'code'] as const;

const cookieHeader = (method: string): CookieSink => ({
  kind: 'cookie', entity: `http.response.${method}`, name: { argument: 0 }, options: { argument: 1 }, defaults: { httpOnly: false, secure: false },
  header: { name: { argument: 0 }, value: { argument: 1 } },
});

const derivations = ['pbkdf2', 'pbkdf2Sync', 'scrypt', 'scryptSync'];
const ciphers = ['createCipheriv', 'createDecipheriv'];
const keyed = [...ciphers, 'createHmac'];

const passwords: readonly PasswordSink[] = [
  { kind: 'password', entity: 'hash.update', value: { argument: 0 }, method: 'digest', algorithm: { ofReceiver: { argument: 0 } } },
  { kind: 'password', entity: 'mac.update', value: { argument: 0 }, method: 'digest', algorithm: { ofReceiver: { argument: 0 } }, keyed: true },
  { kind: 'password', entity: 'digestOnce', value: { argument: 1 }, method: 'digest', algorithm: { argument: 0 } },
  { kind: 'password', entity: 'subtle.digest', value: { argument: 1 }, method: 'digest', algorithm: { argument: 0 } },
  { kind: 'password', entity: 'cipher.update', value: { argument: 0 }, method: 'encryption', algorithm: { ofReceiver: { argument: 0 } } },
  { kind: 'password', entity: 'Buffer.from', value: { argument: 0 }, method: 'encoding', readAs: { method: 'toString', arguments: ['base64', 'base64url', 'hex'] } },
  { kind: 'password', entity: 'btoa', value: { argument: 0 }, method: 'encoding', algorithm: 'base64' },
  ...derivations.map((entity): PasswordSink => ({ kind: 'password', entity, value: { argument: 0 }, method: 'password-hash', salt: { argument: 1 } })),
  ...['argon2', 'argon2Sync'].map((entity): PasswordSink => ({
    kind: 'password', entity, value: { argument: 1, property: ['message'] }, method: 'password-hash', salt: { argument: 1, property: ['nonce'] },
  })),
  ...[...keyed, 'subtle.importKey'].map((entity): PasswordSink => ({ kind: 'password', entity, value: { argument: 1 }, method: 'key' })),
  { kind: 'password', entity: 'createSecretKey', value: { argument: 0 }, method: 'key' },
];

/** Node's own modules and globals. */
export const node: PackageModel = {
  package: 'node',
  checked: '20.20.2',
<<<<<<< HEAD
  modules: { buffer: 'bufferModule', fs: 'fs', 'fs/promises': 'fs', http: 'http', https: 'http', http2: 'http', tls: 'tls', process: 'process', util: 'util', crypto: 'crypto', path: 'path', 'path/posix': 'path', 'path/win32': 'path', 'stream/consumers': 'consumers', assert: 'assert', 'assert/strict': 'assert', net: 'net', url: 'url', querystring: 'querystring', child_process: 'childProcess', vm: 'vm', module: 'moduleModule', worker_threads: 'workerThreads' },
=======
  modules: { buffer: 'bufferModule', fs: 'fs', 'fs/promises': 'fs', http: 'http', https: 'http', http2: 'http', tls: 'tls', process: 'process', util: 'util', crypto: 'crypto', path: 'path', 'path/posix': 'path', 'path/win32': 'path', 'stream/consumers': 'consumers', assert: 'assert', 'assert/strict': 'assert', url: 'url', querystring: 'querystring', child_process: 'childProcess', vm: 'vm', v8: 'v8', module: 'moduleModule', worker_threads: 'workerThreads' },
>>>>>>> cf81544 (no-unsafe-deserialization: parsers that run code, read files or grow without end on input)
  types: { IncomingMessage: 'http.request', Http2ServerRequest: 'http.request', ServerResponse: 'http.response', Http2ServerResponse: 'http.response', RequestListener: 'http.listener', 'global URL': 'URL.instance', 'global URLSearchParams': 'searchParams' },
  globals: { Buffer: 'Buffer', URL: 'URL', URLSearchParams: 'URLSearchParams', process: 'process', __dirname: 'directory', __filename: 'directory', crypto: 'crypto', btoa: 'btoa', require: 'require' },
  entities: {
    process: { members: { env: 'environment', argv: 'processValue', cwd: 'cwd', chdir: 'chdir', pid: 'processValue', dlopen: 'process.dlopen' } },
    environment: { title: 'the environment', holds: 'secrets', environment: true },
    processValue: {},
    cwd: { call: 'directory' },
    chdir: {},
    directory: {},
    bufferModule: { members: { Buffer: 'Buffer' } },
    Buffer: { members: Object.fromEntries(bufferMakers.map((name) => [name, `Buffer.${name}`])) },
    ...Object.fromEntries(bufferMakers.map((name) => [`Buffer.${name}`, { call: 'buffer' }])),
    buffer: { structure: true },
    ...fsEntities,
    http: { members: { createServer: 'http.createServer', createSecureServer: 'http.createServer', Server: 'http.createServer', Agent: 'http.Agent', request: 'http.request.made', get: 'http.request.made', connect: 'http.connect' } },
    'http.request.made': {},
    'http.connect': {},
    net: { members: { connect: 'net.connect', createConnection: 'net.connect' } },
    'net.connect': {},
    'http.Agent': {},
    tls: { members: { createServer: 'tls.createServer', Server: 'tls.createServer', connect: 'tls.connect' } },
    'tls.connect': {},
    'tls.createServer': {},
    'http.createServer': { call: 'http.server', new: 'http.server', callbacks: [{ argument: 'any', role: 'http.listener' }] },
    'http.server': { members: { on: 'http.server.on', once: 'http.server.on', addListener: 'http.server.on' } },
    'http.server.on': {
      call: 'this',
      callbacks: [
        ...['request', 'checkContinue'].map((when) => ({ argument: 1, role: 'http.listener', when })),
        ...['upgrade', 'connect'].map((when) => ({ argument: 1, role: 'http.socketListener', when })),
        { argument: 1, role: 'http.streamListener', when: 'stream' },
      ],
    },
    'http.socketListener': { parameters: ['http.request'] },
    'http.streamListener': { parameters: ['http.stream', 'http.request.headers'] },
    'http.stream': {
      iterates: { later: 'http.chunk' },
      members: { on: 'http.request.on', once: 'http.request.on', respond: 'http.stream.respond', write: 'http.response.write', end: 'http.response.end' },
    },
    'http.stream.respond': {},
    'http.listener': { parameters: ['http.request', 'http.response'] },
    'http.request': {
      shared: true,
      holds: 'secrets',
      iterates: { later: 'http.chunk' },
      members: {
        url: 'http.request.url', headers: 'http.request.headers', headersDistinct: 'http.request.headers', rawHeaders: 'http.request.headers', method: 'http.request.method', httpVersion: 'http.request.method',
        on: 'http.request.on', once: 'http.request.on', read: 'http.request.read',
      },
    },
    'http.request.method': {},
    'http.request.on': { call: 'this', callbacks: [{ argument: 1, role: 'http.reader', when: 'data' }] },
    'http.request.read': { call: 'http.chunk' },
    'http.reader': { parameters: ['http.chunk'] },
    'http.chunk': { title: 'the request body' },
    'http.request.url': { title: 'the URL' },
    'http.request.headers': { title: 'the request headers', holds: 'secrets', members: { referer: 'http.request.referer' } },
    'http.request.referer': { title: 'the address that the request came from' },
    consumers: { members: { text: 'consumers.text', json: 'consumers.json', buffer: 'consumers.text' } },
    'consumers.text': {}, 'consumers.json': {},
    'http.response': {
      members: {
        setHeader: 'http.response.setHeader', appendHeader: 'http.response.appendHeader', writeHead: 'http.response.writeHead', write: 'http.response.write',
        end: 'http.response.end', req: 'http.request',
      },
    },
    'http.response.setHeader': { call: 'this' },
    'http.response.appendHeader': { call: 'this' },
    'http.response.writeHead': { call: 'this' },
    'http.response.write': {},
    'http.response.end': { call: 'this' },
    url: { members: { URL: 'URL', URLSearchParams: 'URLSearchParams', parse: 'url.parse', fileURLToPath: 'fileURLToPath', pathToFileURL: 'fileURLToPath' } },
    fileURLToPath: {},
    URL: { new: 'URL.instance', members: { createObjectURL: 'URL.createObjectURL' } },
    'URL.createObjectURL': {},
    'URL.instance': { members: { searchParams: 'searchParams' } },
    URLSearchParams: { new: 'searchParams' },
    searchParams: { members: Object.fromEntries(parameterMethods.map((name) => [name, `searchParams.${name}`])), iterates: 'entries' },
    ...Object.fromEntries(parameterMethods.map((name) => [`searchParams.${name}`, {}])),
    'url.parse': {},
    querystring: { members: { parse: 'querystring.parse', decode: 'querystring.parse', unescape: 'querystring.unescape' } },
    'querystring.parse': {},
    'querystring.unescape': {},
    util: { members: { promisify: 'promisify', format: 'util.format', inspect: 'util.inspect' } },
    'util.format': {},
    'util.inspect': { inspects: true },
    promisify: { passes: 0 },
    crypto: {
      members: {
        randomUUID: 'random', randomBytes: 'randomBytes', randomInt: 'random', createHash: 'createHash', hash: 'digestOnce', createSecretKey: 'createSecretKey',
        timingSafeEqual: 'timingSafeEqual', subtle: 'subtle', webcrypto: 'crypto', argon2: 'argon2', argon2Sync: 'argon2Sync',
        ...Object.fromEntries([...derivations, ...keyed, 'createCipher'].map((name) => [name, name])),
      },
    },
    btoa: {},
    timingSafeEqual: {},
    digestOnce: {},
    createSecretKey: {},
    argon2: {},
    argon2Sync: {},
    ...Object.fromEntries(derivations.map((name) => [name, {}])),
    ...Object.fromEntries([...ciphers, 'createCipher'].map((name) => [name, { call: 'cipher' }])),
    cipher: { members: { update: 'cipher.update' } },
    'cipher.update': {},
    createHmac: { call: 'mac' },
    mac: { members: { update: 'mac.update', digest: 'random' } },
    'mac.update': { call: 'this' },
    subtle: { members: { digest: 'subtle.digest', importKey: 'subtle.importKey' } },
    'subtle.digest': {},
    'subtle.importKey': {},
    randomBytes: { call: 'randomValue' },
    random: { call: 'randomValue' },
    randomValue: { members: { toString: 'random' } },
    createHash: { call: 'hash' },
    hash: { members: { update: 'hash.update', digest: 'random' } },
    'hash.update': { call: 'this' },
    path: { members: { ...Object.fromEntries(pathFunctions.map((name) => [name, name])), basename: 'basename', extname: 'basename', parse: 'path.parse', sep: 'path.sep', posix: 'path', win32: 'path' } },
    'path.parse': {},
    'path.sep': { text: '/' },
    ...Object.fromEntries(pathFunctions.map((name) => [name, {}])),
    basename: {},
    assert: { members: { ok: 'assert', strict: 'assert', equal: 'equal', strictEqual: 'equal' } },
    equal: {},
    ...commandFunctions,
    ...codeFunctions,
    v8: { members: { deserialize: 'v8.deserialize' } },
    'v8.deserialize': {},
  },
  sources: [
    { entity: 'environment', origin: 'configuration', value: { proven: [] } },
    { entity: 'processValue', origin: 'configuration', value: { proven: [] } },
    { entity: 'directory', origin: 'configuration', value: { proven: [] } },
    { entity: 'path.sep', origin: 'configuration', value: { proven: [] } },
    { entity: 'randomValue', origin: 'configuration', value: { proven: [] } },
    { entity: 'http.request.url', begins: '/', value: { proven: withoutHtml.filter((word) => word !== 'script-url'), possible: ['html'] } },
    { entity: 'http.request.method', value: { proven: [] } },
    { entity: 'http.chunk', value: { proven: text } },
    { entity: 'http.request.headers', own: true, value: { proven: ['object'] }, field: { proven: withoutHtml, possible: ['html'] } },
    { entity: 'http.request.referer', names: 'previous page', value: { proven: text.filter((word) => word !== 'line-break') } },
  ],
  sinks: [
    { kind: 'html-response', entity: 'http.response.end', value: { argument: 0 }, contentType: 'sniffed', raw: true },
    { kind: 'html-response', entity: 'http.response.write', value: { argument: 0 }, contentType: 'sniffed', raw: true, partial: true },
    { kind: 'response-body', entity: 'http.response.end', value: { argument: 0 }, format: 'text' },
    { kind: 'response-body', entity: 'http.response.write', value: { argument: 0 }, format: 'text' },
    cookieHeader('setHeader'),
    cookieHeader('appendHeader'),
    { ...cookieHeader('writeHead'), header: { headers: { argument: 'last' } } },
    { kind: 'log-file', entity: 'fs.createWriteStream', options: { argument: 1 }, stream: true, retention: { rotation: [], bounds: [] } },
    ...fsSinks,
    ...requestTargets(['http.request.made'], firstOr(['hostname', 'host'])),
    ...requestTargets(['http.connect'], first),
    ...[['net.connect', { argument: 0, property: ['host'] }], ['net.connect', { argument: 1 }], ['tls.connect', { argument: 0, property: ['host'] }]].map(([entity, position]): RequestTargetSink => ({
      kind: 'request-target', entity: entity as string, values: [position as Position], needs: ['authority'],
    })),
    ...locationHeader('http.response.setHeader'),
    ...locationHeader('http.response.appendHeader'),
    ...locationHeaders('http.response.writeHead', 'last'),
    ...locationHeaders('http.stream.respond', 0),
    { kind: 'path', entity: 'chdir', values: [{ argument: 0 }], needs: ['climb', 'absolute'] },
    ...passwords,
    ...commandSinks,
    ...codeSinks,
    { kind: 'deserialization', entity: 'v8.deserialize', values: [{ argument: 0 }], needs: ['code'], contained: true },
    { kind: 'salt', entity: 'randomBytes', quality: 'random', bytes: { argument: 0 } },
  ],
  contentTypes: [
    { entity: 'http.response.setHeader', header: { name: { argument: 0 }, value: { argument: 1 } } },
    { entity: 'http.response.appendHeader', header: { name: { argument: 0 }, value: { argument: 1 } } },
    { entity: 'http.response.writeHead', headers: { argument: 'last' } },
    { entity: 'http.stream.respond', headers: { argument: 0 } },
  ],
  propagators: [
    { entity: 'URL', inputs: ['arguments'], how: 'url' },
    { entity: 'URLSearchParams', inputs: [0], how: 'form' },
    // A name that the browser makes.
    { entity: 'URL.createObjectURL', inputs: [], how: 'same' },
    { entity: 'searchParams.get', inputs: ['receiver'], how: 'named', removes: ['array'] },
    { entity: 'searchParams.getAll', inputs: ['receiver'], how: 'named' },
    { entity: 'searchParams.keys', inputs: ['receiver'], how: 'keys' },
    { entity: 'searchParams.values', inputs: ['receiver'], how: 'values' },
    { entity: 'searchParams.entries', inputs: ['receiver'], how: 'entries' },
    // The URL standard's serializer of forms percent-encodes all but letters, digits and `*-._`.
    { entity: 'searchParams.toString', inputs: ['receiver'], how: 'content', leaves: ['code', 'dash', 'length', 'pattern', 'prototype-key'] },
    // Names and values of the query are decoded, the other parts of the URL are not.
    { entity: 'url.parse', inputs: [0], how: 'url' },
    { entity: 'fileURLToPath', inputs: [0], how: 'content' },
    { entity: 'querystring.parse', inputs: [0], how: 'form' },
    { entity: 'consumers.text', inputs: [0], how: 'drained' },
    { entity: 'consumers.json', inputs: [0], how: 'drained', restores: json },
    { entity: 'querystring.unescape', inputs: [0], how: 'content', restores: decoded },
    ...['join', 'normalize'].map((entity) => ({ entity, inputs: ['arguments'], how: 'path-joined', removes: ['object', 'array'], escapes: 'path-normalized' }) as const),
    { entity: 'resolve', inputs: ['arguments'], how: 'path-resolved', removes: ['object', 'array'], escapes: 'path-normalized' },
    { entity: 'relative', inputs: [1], how: 'same', removes: ['object', 'array'], escapes: 'path-normalized' },
    ...['dirname', 'toNamespacedPath'].map((entity) => ({ entity, inputs: [0], how: 'same', removes: ['object', 'array'] }) as const),
    { entity: 'format', inputs: [0], how: 'content' },
    { entity: 'isAbsolute', inputs: [], how: 'same' },
    { entity: 'Buffer.from', inputs: [0], how: 'content', restores: text },
    { entity: 'Buffer.concat', inputs: [0], how: 'element' },
    { entity: 'util.inspect', inputs: [0], how: 'content', removes: ['object', 'array', 'magnitude'] },
    { entity: 'util.format', inputs: ['arguments'], how: 'format', removes: ['object', 'array'] },
    { entity: 'basename', inputs: [0], how: 'same', removes: ['climb', 'absolute', 'segment', 'object', 'array'] },
    { entity: 'path.parse', inputs: [0], how: 'path-parsed', removes: ['object', 'array'] },
    ...fsPropagators,
  ],
  guards: [
    { entity: 'assert', argument: 0, leaves: [], asserts: true, condition: true },
    { entity: 'isAbsolute', argument: 0, leaves: json, lacks: ['absolute'] },
  ],
  // Whatever library takes the options of a client hands these on to `tls.connect`, for which `false` alone is off.
  tls: [
    { form: 'option', option: 'rejectUnauthorized', skips: 'certificate', off: [false], on: 'true', authority: 'ca', ofServers: 'requestCert' },
    { form: 'option', option: 'checkServerIdentity', skips: 'host-name', off: [false], callback: true, authority: 'ca' },
    { form: 'variable', variable: 'NODE_TLS_REJECT_UNAUTHORIZED', skips: 'certificate', off: '0', environment: 'environment', authority: 'NODE_EXTRA_CA_CERTS' },
  ],
  tlsSides: [
    { call: 'http.createServer', side: 'server', options: { argument: 0 } },
    { call: 'tls.createServer', side: 'server', options: { argument: 0 } },
    { call: 'http.Agent', side: 'client', options: { argument: 0 } },
    { call: 'tls.connect', side: 'client', options: { argument: 'last' } },
  ],
  tlsPeer: { verdict: 'authorized', evidence: ['authorizationError', 'getPeerCertificate', 'getPeerX509Certificate'] },
};
