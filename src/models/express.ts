import type { Capability, CookieSink, EntityRow, GatheredValues, PackageModel, PathSink, SourceRow, Values } from './model.ts';
import { encodingRedirects, locationHeader, locationHeaders } from './redirect-rows.ts';
import { json, nestedForm, text, textOrList } from './model.ts';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'all', 'options', 'head'];
const handlerCallbacks = [
  { argument: 'any', role: 'errorHandler', arity: 4 },
  { argument: 'any', role: 'requestHandler' },
] as const;
const parameterCallbacks = [{ argument: 1, role: 'parameterHandler' }] as const;

function registering(owner: string, members: readonly string[]): Record<string, EntityRow> {
  return Object.fromEntries(members.map((member) => [`${owner}.${member}`, { call: 'this', callbacks: handlerCallbacks }]));
}

function named(owner: string, members: readonly string[]): Record<string, string> {
  return Object.fromEntries(members.map((member) => [member, `${owner}.${member}`]));
}

function methods(owner: string): Record<string, string> {
  return Object.fromEntries(verbs.map((verb) => [`${owner}.${verb}`, verb === 'all' ? '*' : verb.toUpperCase()]));
}

const chained = ['status', 'type', 'contentType', 'set', 'header', 'append', 'attachment', 'links', 'vary', 'location', 'cookie', 'clearCookie', 'setHeader', 'appendHeader', 'writeHead', 'format'];
const withoutHtml: readonly Capability[] = text.filter((word) => word !== 'html' && word !== 'line-break');
const ownHeaders = { proven: withoutHtml, possible: ['html'] } as const;
const query: SourceRow['value'] = {
  configured: [{
    call: 'application.set', key: 'query parser', argument: 1,
    values: { simple: { proven: textOrList }, extended: { proven: nestedForm }, false: { proven: [] } }, other: { proven: textOrList, possible: nestedForm },
  }],
  otherwise: { package: 'express', majors: { 4: { proven: nestedForm }, 5: { proven: textOrList } } },
};

/** What each parser makes of a body; the values of multipart fields are those of `append-field`, which nests. */
const bodyOf = (json: Values, flat: Values, nested: Values, plain: Values, otherwise: Values): GatheredValues => ({
  gathered: [
    { calls: ['express:json', 'body-parser:json', 'body-parser:bodyParser'], values: json },
    { calls: ['express:urlencoded', 'body-parser:urlencoded'], option: { name: 'extended', equals: [true] }, values: nested },
    { calls: ['express:urlencoded', 'body-parser:urlencoded'], option: { name: 'extended', equals: [false, null] }, values: flat },
    { calls: ['express:urlencoded', 'body-parser:urlencoded'], option: { name: 'extended', equals: [undefined] }, values: { package: 'express', majors: { 4: nested, 5: flat } } },
    { calls: ['express:text', 'body-parser:text', 'express:raw', 'body-parser:raw'], values: plain },
    { calls: ['multer:parser'], values: nested },
    { calls: ['express-fileupload:fileUpload'], values: flat },
  ],
  otherwise,
});
const object: Values = { proven: ['object'] };

const cookieHeader = (method: string): CookieSink => ({
  kind: 'cookie', entity: `response.${method}`, name: { argument: 0 }, options: { argument: 1 }, defaults: { httpOnly: false, secure: false },
  header: { name: { argument: 0 }, value: { argument: 1 } },
});
const cookieHeaders = (method: string, argument: number | 'last'): CookieSink => ({ ...cookieHeader(method), header: { headers: { argument } } });

/** Express 4 and 5. */
export const express: PackageModel = {
  package: 'express',
  checked: '5.3.0, 4.22.3',
  modules: { 'express': 'express', 'express-serve-static-core': 'express', 'express-promise-router': 'Router' },
  types: {
    Request: 'request', Response: 'response', Application: 'application', Express: 'application', Router: 'router', IRouter: 'router',
    RequestHandler: 'requestHandler', ErrorRequestHandler: 'errorHandler', Handler: 'requestHandler', RequestParamHandler: 'parameterHandler',
  },
  entities: {
    express: { call: 'application', members: { Router: 'Router', json: 'json', urlencoded: 'urlencoded', text: 'text', raw: 'raw', static: 'static' } },
    Router: { call: 'router', new: 'router', members: { default: 'Router' } },
    json: { call: 'parser' }, urlencoded: { call: 'parser' }, text: { call: 'parser' }, raw: { call: 'parser' }, static: { call: 'parser' }, parser: {},
    application: { members: { ...named('application', [...verbs, 'use']), ws: 'socketRoute', locals: 'application.locals', route: 'application.route', set: 'application.set', listen: 'application.listen', enable: 'application.enable', param: 'application.param' } },
    router: { members: { ...named('router', [...verbs, 'use']), ws: 'socketRoute', route: 'router.route', param: 'router.param' } },
    'application.param': { call: 'this', callbacks: parameterCallbacks },
    'router.param': { call: 'this', callbacks: parameterCallbacks },
    'application.set': { call: 'this' },
    'application.enable': { call: 'this' },
    'application.listen': {},
    'application.locals': { shared: true },
    // The application as handlers read it, who register nothing on it.
    'request.app': { members: { locals: 'application.locals', get: 'request.app.get', settings: 'application.settings' } },
    'request.app.get': {}, 'application.settings': { shared: { by: 'application.set', name: 0, value: 1 } },
    // express-ws adds it.
    socketRoute: { call: 'this', callbacks: [{ argument: 'any', role: 'ws:connectionListener' }] },
    'application.route': { call: 'chain' },
    'router.route': { call: 'chain' },
    chain: { members: named('chain', verbs) },
    ...registering('application', [...verbs, 'use']),
    ...registering('router', [...verbs, 'use']),
    ...registering('chain', verbs),
    requestHandler: { parameters: ['request', 'response', 'next'] },
    errorHandler: { parameters: [null, 'request', 'response', 'next'], thrown: 0 },
    parameterHandler: { parameters: ['request', 'response', 'next', 'request.params.value'] },
    next: {},
    request: {
      shared: true,
      holds: 'secrets',
      iterates: { later: 'node:http.chunk' },
      members: {
        body: 'request.body', query: 'request.query', params: 'request.params', headers: 'request.headers', cookies: 'request.cookies', signedCookies: 'request.signedCookies',
        get: 'request.get', header: 'request.get', url: 'request.url', originalUrl: 'request.url', path: 'request.url', hostname: 'request.hostname', host: 'request.hostname',
        param: 'request.param', ip: 'request.ip', res: 'response', accepts: 'request.negotiated', is: 'request.negotiated', acceptsLanguages: 'request.negotiated', rawBody: 'request.rawBody', method: 'request.method', protocol: 'request.method', secure: 'request.method',
        xhr: 'request.method', baseUrl: 'request.url', ips: 'request.ip', subdomains: 'request.hostname', on: 'node:http.request.on', once: 'node:http.request.on',
        app: 'request.app', read: 'node:http.request.read', file: 'multer:file', files: 'multer:files', log: 'pino:logger',
      },
    },
    'request.body': { title: 'the request body', holds: 'input' }, 'request.query': { title: 'the query string', holds: 'input' }, 'request.params': { title: 'the path' },
    'request.headers': { title: 'the request headers', holds: 'secrets', members: { referer: 'request.referer', referrer: 'request.referer' } },
    'request.negotiated': { call: 'request.method' },
    'request.referer': { title: 'the address that the request came from' }, 'request.cookies': { title: 'the cookies', holds: 'secrets' }, 'request.signedCookies': { holds: 'secrets' }, 'request.url': { title: 'the URL' },
    'request.hostname': {}, 'request.ip': {}, 'request.rawBody': {}, 'request.method': {}, 'request.params.value': {}, 'request.get': { call: 'request.headers.value' }, 'request.headers.value': {}, 'request.param': { call: 'request.param.value' }, 'request.param.value': {},
    response: {
      members: {
        ...named('response', chained), send: 'response.send', json: 'response.json', jsonp: 'response.json', end: 'response.end', write: 'response.write', redirect: 'response.redirect',
        sendStatus: 'response.json', sendFile: 'response.sendFile', sendfile: 'response.sendFile', download: 'response.download', render: 'response.render', req: 'request', locals: 'response.locals', log: 'pino:logger',
      },
    },
    ...Object.fromEntries(chained.map((name) => [`response.${name}`, { call: 'this' }])),
    'response.locals': { shared: true }, 'response.sendFile': {}, 'response.download': {},
    'response.send': { call: 'this' }, 'response.json': { call: 'this' }, 'response.end': { call: 'this' }, 'response.write': {}, 'response.redirect': {}, 'response.render': {},
  },
  sources: [
    {
      entity: 'request.body',
      value: bodyOf({ proven: ['object', 'array'] }, object, object, { proven: text }, { proven: ['object', 'array'], possible: text }),
      field: bodyOf({ proven: json }, { proven: textOrList }, { proven: nestedForm }, { proven: [] }, { proven: json }),
    },
    { entity: 'request.rawBody', value: { proven: text } },
    { entity: 'request.params.value', value: { proven: text.filter((word) => word !== 'length') } },
    { entity: 'request.method', value: { proven: [] } },
    { entity: 'request.query', value: { proven: ['object'] }, field: query },
    { entity: 'request.params', value: { proven: ['object'] }, field: { proven: text.filter((word) => word !== 'length') } },
    { entity: 'request.headers', own: true, value: { proven: ['object'] }, field: ownHeaders },
    { entity: 'request.headers.value', own: true, value: ownHeaders },
    { entity: 'request.referer', names: 'previous page', value: { proven: text.filter((word) => word !== 'line-break') } },
    { entity: 'request.cookies', own: true, value: { proven: ['object'] }, field: { proven: json.filter((word) => word !== 'html' && word !== 'magnitude'), possible: ['html'] } },
    { entity: 'request.signedCookies', origin: 'stored', value: { proven: [], possible: json } },
    { entity: 'request.url', begins: '/', value: { proven: withoutHtml.filter((word) => word !== 'script-url'), possible: ['html'] } },
    { entity: 'request.hostname', own: true, value: { proven: ['code', 'shell', 'authority', 'segment'], possible: ['html'] } },
    { entity: 'request.param.value', value: { proven: json } },
    { entity: 'request.ip', origin: 'configuration', value: { proven: [] } },
  ],
  propagators: [{ entity: 'request.app.get', inputs: ['receiver'], how: 'named', below: 'settings' }],
  sinks: [
    { kind: 'html-response', entity: 'response.send', value: { argument: 0 }, contentType: 'text/html' },
    { kind: 'html-response', entity: 'response.end', value: { argument: 0 }, contentType: 'sniffed', raw: true },
    { kind: 'html-response', entity: 'response.write', value: { argument: 0 }, contentType: 'sniffed', raw: true, partial: true },
    // send 1.2.1 and 0.19.0 refuse `..` segments of what they are given, with a root or without; `download` resolves its path first.
    { kind: 'path', entity: 'response.sendFile', values: [{ argument: 0 }], needs: ['climb', 'absolute'], unlessGiven: [{ argument: 1, property: 'root' }], refusesClimbing: true },
    { kind: 'path', entity: 'response.download', values: [{ argument: 0 }], needs: ['climb', 'absolute'], unlessGiven: [1, 2].map((argument) => ({ argument, property: 'root' })) },
    ...[['sendFile', 1], ['download', 1], ['download', 2]].map(([name, argument]): PathSink => ({
      kind: 'path', entity: `response.${name}`, values: [{ argument: Number(argument), property: ['root'] }], needs: ['climb', 'absolute'],
    })),
    { kind: 'path', entity: 'response.render', values: [{ argument: 0 }], needs: ['climb', 'absolute'] },
    { kind: 'path', entity: 'static', values: [{ argument: 0 }], needs: ['climb', 'absolute'] },
    ...encodingRedirects(['response.redirect'], ['last']),
    ...encodingRedirects(['response.location'], [0]).map((row) => ({ ...row, header: true as const })),
    ...['set', 'header', 'append', 'setHeader', 'appendHeader'].flatMap((name) => locationHeader(`response.${name}`)),
    ...['set', 'header'].flatMap((name) => locationHeaders(`response.${name}`, 0)),
    ...locationHeaders('response.writeHead', 'last'),
    { kind: 'response-body', entity: 'response.send', value: { argument: 0 }, format: 'json' },
    { kind: 'response-body', entity: 'response.json', value: { argument: 0 }, format: 'json' },
    { kind: 'response-body', entity: 'response.end', value: { argument: 0 }, format: 'text' },
    { kind: 'response-body', entity: 'response.write', value: { argument: 0 }, format: 'text' },
    { kind: 'response-body', entity: 'response.render', value: { argument: 1 }, format: 'template' },
    {
      kind: 'template', entity: 'response.render', form: 'locals', values: [{ argument: 1 }], needs: ['object'],
      // ejs runs what is under `settings` up to version 4, tried with 3.1.6, 3.1.10, 4.0.1 and, where it does not, 5.0.2, 6.0.1 and 7.0.2.
      engines: { reading: ['hbs', 'express-handlebars'], below: { ejs: 5 }, chosenBy: { call: 'application.set', key: 'view engine' }, others: ['pug', 'nunjucks', 'eta', 'mustache-express', 'liquidjs', 'twig', 'express-react-views', 'express-edge', 'squirrelly'] },
    },
    // finalhandler 2.1.1 (Express 5) and 1.3.2 (Express 4) answer with the stack unless the setting `env` is `production`; it is read from NODE_ENV when the application is made.
    { kind: 'error-page', entity: 'express', shows: 'stack outside production' },
    { kind: 'error-page', entity: 'application.set', shows: 'stack', when: { key: 'env', equals: 'development' } },
    { kind: 'cookie', entity: 'response.cookie', name: { argument: 0 }, value: { argument: 1 }, options: { argument: 2 }, defaults: { httpOnly: false, secure: false, path: '/' } },
    ...['set', 'header', 'append', 'setHeader', 'appendHeader'].map(cookieHeader),
    cookieHeaders('set', 0),
    cookieHeaders('header', 0),
    cookieHeaders('writeHead', 'last'),
  ],
  contentTypes: [
    { entity: 'response.type', type: { argument: 0 } },
    { entity: 'response.contentType', type: { argument: 0 } },
    { entity: 'response.set', header: { name: { argument: 0 }, value: { argument: 1 } }, headers: { argument: 0 } },
    { entity: 'response.header', header: { name: { argument: 0 }, value: { argument: 1 } }, headers: { argument: 0 } },
    { entity: 'response.setHeader', header: { name: { argument: 0 }, value: { argument: 1 } } },
    { entity: 'response.writeHead', headers: { argument: 'last' } },
    { entity: 'response.append', header: { name: { argument: 0 }, value: { argument: 1 } } },
    { entity: 'response.attachment', saves: true },
    { entity: 'response.format', byKey: { argument: 0 } },
  ],
  handlers: [{
    role: 'requestHandler',
    errorHandler: { role: 'errorHandler', arity: 4, next: 3 },
    reads: ['body', 'query', 'params', 'headers', 'cookies'],
    calls: ['send', 'json', 'status', 'redirect', 'render', 'sendFile', 'sendStatus', 'end', 'cookie', 'clearCookie'],
    only: ['json', 'render', 'sendStatus', 'sendFile', 'jsonp', 'locals'],
  }],
  stepRoles: [
    { entity: 'json', roles: ['body-parser'] },
    { entity: 'urlencoded', roles: ['body-parser'] },
    { entity: 'text', roles: ['body-parser'] },
    { entity: 'raw', roles: ['body-parser'] },
    { entity: 'static', roles: ['static'] },
  ],
  routing: [{
    receivers: ['application', 'router'],
    applications: ['application'],
    methods: { ...methods('application'), ...methods('router') },
    use: ['application.use', 'router.use'],
    parameter: { calls: ['application.param', 'router.param'], value: 3 },
    chain: { calls: ['application.route', 'router.route'], methods: methods('chain') },
    starts: ['application.listen', 'node:http.createServer'],
    ordered: true,
    errorHandlerArity: 4,
    shape: { entity: 'application', only: ['engine', 'enable', 'disable', 'locals'] },
  }],
};
