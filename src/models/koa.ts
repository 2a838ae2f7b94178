import type { ContentTypeRow, CookieSink, PackageModel } from './model.ts';
import { encodingRedirects, locationHeader, locationHeaders } from './redirect-rows.ts';
import { json, text, textOrList } from './model.ts';

const withoutHtml = text.filter((word) => word !== 'html' && word !== 'line-break');
const ownHeaders = { proven: withoutHtml, possible: ['html'] } as const;
const table = (owner: string, members: readonly string[]) => Object.fromEntries(members.map((member) => [member, `${owner}.${member}`]));

/** Members of the request that the context has too. */
const ofRequest = {
  ...table('request', ['query', 'params', 'headers', 'hostname', 'ip', 'method', 'url', 'get']),
  header: 'request.headers', host: 'request.hostname', ips: 'request.ip', protocol: 'request.method', secure: 'request.method', origin: 'request.hostname',
  originalUrl: 'request.url', path: 'request.url', href: 'request.url', querystring: 'request.url', search: 'request.url', subdomains: 'request.hostname',
};
/** Members of the response that the context has too. */
const ofResponse = table('response', ['body', 'type', 'set', 'append', 'attachment', 'redirect', 'back']);
/** The logger is that of koa-pino-logger. */
const both = { app: 'application', req: 'node:http.request', res: 'node:http.response', log: 'pino:logger' };

const cookieHeader = (method: string): CookieSink => ({
  kind: 'cookie', entity: `response.${method}`, name: { argument: 0 }, options: { argument: 1 }, defaults: { httpOnly: false, secure: false },
  header: { name: { argument: 0 }, value: { argument: 1 } },
});
const typeHeader = (method: string): ContentTypeRow => ({
  entity: `response.${method}`, header: { name: { argument: 0 }, value: { argument: 1 } }, ...(method === 'set' ? { headers: { argument: 0 } } : {}),
});

/** Koa 2 and 3: handlers get one context that is request and response, and what is assigned to its `body` is sent when they have ended. */
export const koa: PackageModel = {
  package: 'koa',
  checked: '3.3.0, 2.16.4 (cookies 0.9.2, @types/koa 3.0.3)',
  modules: { koa: 'koa' },
  types: {
    Context: 'context', ParameterizedContext: 'context', ExtendableContext: 'context', Middleware: 'handler',
    Request: 'request', Response: 'response', Next: 'next',
  },
  entities: {
    koa: { new: 'application', members: { default: 'koa' } },
    application: { members: { ...table('application', ['use', 'on', 'listen', 'callback', 'proxy']) } },
    'application.use': { call: 'this', callbacks: [{ argument: 'any', role: 'handler' }] },
    'application.on': { call: 'this', callbacks: [{ argument: 1, role: 'errorListener', when: 'error' }] },
    'application.listen': {}, 'application.callback': { call: 'this' }, 'application.proxy': {},
    handler: { parameters: ['context', 'next'] },
    errorListener: { parameters: [null, 'context'], thrown: 0 },
    next: {},
    context: {
      request: { member: 'request', shared: Object.keys(ofRequest) },
      shared: true,
      holds: 'secrets',
      members: {
        ...ofRequest, ...ofResponse, ...both, request: 'request', response: 'response', cookies: 'context.cookies', state: 'context.state', throw: 'context.throw', render: 'context.render',
        assert: 'context.assert', file: 'multer:file', files: 'multer:files',
      },
    },
    'context.cookies': { holds: 'secrets', members: { get: 'request.cookie', set: 'response.cookie' } },
    'context.state': { shared: true },
    'context.throw': { exits: true }, 'context.render': {},
    'context.assert': {},
    request: { shared: true, holds: 'secrets', members: { ...ofRequest, ...both, ctx: 'context', body: 'request.body', rawBody: 'request.rawBody', file: 'multer:file', files: 'koa-body:files' } },
    'request.body': { title: 'the request body', holds: 'input' }, 'request.query': { title: 'the query string', holds: 'input' }, 'request.params': { title: 'the path' },
    'request.headers': { title: 'the request headers', holds: 'secrets', members: { referer: 'request.referer', referrer: 'request.referer' } },
    'request.referer': { title: 'the address that the request came from' }, 'request.url': { title: 'the URL' },
    'request.hostname': {}, 'request.ip': {}, 'request.method': {}, 'request.rawBody': {}, 'request.params.value': {},
    'request.get': { call: 'request.headers.value' }, 'request.headers.value': {}, 'request.cookie': { call: 'request.cookie.value' }, 'request.cookie.value': { title: 'a cookie' },
    response: { members: { ...ofResponse, ...both, ctx: 'context' } },
    'response.body': {}, 'response.type': {}, 'response.set': {}, 'response.append': {}, 'response.attachment': {},
    'response.cookie': {},
    'response.redirect': {}, 'response.back': {},
  },
  sources: [
    {
      entity: 'request.body',
      value: {
        gathered: [
          { calls: ['@koa/bodyparser:bodyParser'], values: { proven: ['object', 'array'] } },
          { calls: ['koa-body:koaBody'], option: { name: 'text', equals: [false] }, values: { proven: ['object', 'array'] } },
          { calls: ['koa-body:koaBody'], option: { name: 'text', equals: [undefined, true, null] }, values: { proven: [...text, 'object', 'array'] } },
        ],
        otherwise: { proven: ['object', 'array'], possible: text },
      },
      field: { proven: json },
    },
    { entity: 'request.rawBody', value: { proven: text } },
    { entity: 'request.query', value: { proven: ['object'] }, field: { proven: textOrList } },
    { entity: 'request.params', value: { proven: ['object'] }, field: { proven: text.filter((word) => word !== 'length') } },
    { entity: 'request.params.value', value: { proven: text.filter((word) => word !== 'length') } },
    { entity: 'request.headers', own: true, value: { proven: ['object'] }, field: ownHeaders },
    { entity: 'request.headers.value', own: true, value: ownHeaders },
    { entity: 'request.referer', names: 'previous page', value: { proven: text.filter((word) => word !== 'line-break') } },
    { entity: 'request.cookie.value', own: true, value: ownHeaders },
    { entity: 'request.url', begins: '/', value: { proven: withoutHtml.filter((word) => word !== 'script-url'), possible: ['html'] } },
    { entity: 'request.hostname', own: true, value: { proven: ['code', 'shell', 'authority', 'segment'], possible: ['html'] } },
    { entity: 'request.method', value: { proven: [] } },
    { entity: 'request.ip', origin: 'configuration', value: { proven: [] } },
  ],
  sinks: [
    { kind: 'html-response', entity: 'response.body', value: { argument: 0 }, assigned: true, contentType: 'by-content' },
    { kind: 'response-body', entity: 'response.body', value: { argument: 0 }, assigned: true, format: 'json' },
    // Of errors with a status of 500 or more Koa sends the name alone.
    { kind: 'response-body', entity: 'context.throw', value: { argument: 1 }, format: 'text', refusal: { argument: 0 } },
    ...encodingRedirects(['response.redirect', 'response.back'], [0]),
    ...['set', 'append'].flatMap((name) => locationHeader(`response.${name}`)),
    ...locationHeaders('response.set', 0),
    { kind: 'path', entity: 'context.render', values: [{ argument: 0 }], needs: ['climb', 'absolute'] },
    // What koa-views, @koa/ejs and other renderers put on the context.
    { kind: 'response-body', entity: 'context.render', value: { argument: 1 }, format: 'template' },
    // @koa/ejs 5.1.0 reads `layout`, the name of a file below its root, and `writeResp`; koa-views hands everything to its engine.
    { kind: 'template', entity: 'context.render', form: 'locals', values: [{ argument: 1 }], needs: ['object'], engines: { reading: ['@koa/ejs', 'koa-ejs'], others: [] } },
    {
      kind: 'cookie', entity: 'response.cookie', name: { argument: 0 }, value: { argument: 1 }, options: { argument: 2 },
      defaults: { httpOnly: true, secure: 'connection', path: '/' },
      proxyTrust: [{ call: 'koa:application.proxy', assigned: true }, { call: 'koa:koa', property: 'proxy' }],
    },
    ...['set', 'append'].map(cookieHeader),
    { ...cookieHeader('set'), header: { headers: { argument: 0 } } },
  ],
  contentTypes: [
    { entity: 'response.type', assigned: true, type: { argument: 0 } },
    ...['set', 'append'].map(typeHeader),
    { entity: 'response.attachment', saves: true },
  ],
  guards: [{ entity: 'context.assert', argument: 0, leaves: [], asserts: true, condition: true }],
  routing: [{
    receivers: ['application'],
    applications: ['application'],
    methods: {},
    use: ['application.use'],
    mounts: ['koa-mount:mount'],
    sequences: ['koa-compose:compose'],
    starts: ['application.listen', 'application.callback'],
    next: 1,
    ordered: true,
    shape: { entity: '@koa/router:router', only: ['routes', 'allowedMethods'] },
  }],
  contexts: [{
    role: 'handler',
    assigns: ['body', 'status', 'type', 'response.body', 'response.status', 'response.type'],
    // The last ones are those of koa-respond and Strapi.
    calls: ['throw', 'redirect', 'render', 'send', 'ok', 'created', 'noContent', 'badRequest', 'unauthorized', 'forbidden', 'notFound'],
    reads: ['request.body', 'request.query', 'request.params', 'request.headers', 'request.header', 'request.files', 'request.url', 'request.ip', 'cookies.get', 'cookies.set', 'assert', 'state.user'],
    commonReads: ['query', 'params', 'headers', 'header', 'get', 'ip', 'path', 'state', 'session', 'files'],
  }],
};
