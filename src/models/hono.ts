import type { CookieSink, EntityRow, HtmlResponseSink, PackageModel, SourceRow } from './model.ts';
import { middlewareEntities, middlewareModules, middlewareRoles } from './hono-middleware-rows.ts';
import { json, nestedForm, text, textOrList } from './model.ts';
import { locationHeader, redirects } from './redirect-rows.ts';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'options', 'all'];
/** Members of a context that make a response of their first argument, with a status or an object of settings, and headers behind it. */
const bodies = ['html', 'text', 'body', 'newResponse', 'json'];
/** Targets of validators: the part of the request as it comes to them, and its title. */
const targets = [
  ['json', 'request.body', 'the request body'], ['form', 'form.lists', 'the request body'], ['query', 'query.grouped', 'the query string'], ['param', 'request.param.all', 'the path'],
  ['header', 'request.headers', 'the request headers'], ['cookie', 'cookies', 'the cookies'],
] as const;
/** Members of a request that read a part of it. */
const parts = ['query', 'queries', 'param', 'json', 'parseBody', 'text', 'formData', 'valid'];
const given = [{ argument: 'any', role: 'handler' }] as const;
const withoutHtml = text.filter((word) => word !== 'html' && word !== 'line-break');
const ownHeader = { proven: withoutHtml, possible: ['html'] } as const;
const cookieText = { proven: text.filter((word) => word !== 'html'), possible: ['html'] } as const;
const pathParameter = text.filter((word) => word !== 'length');

/** Parts of a request that calls read: with the name of a field, or without for all of them. */
function read(part: string, row: EntityRow = {}): Record<string, EntityRow> {
  return { [`request.${part}`]: { calls: [{ when: 0, call: `request.${part}.all` }], call: `request.${part}.value` }, [`request.${part}.value`]: row, [`request.${part}.all`]: row };
}

const ownHeaders = [{ argument: 1, property: ['headers'] }, { argument: 2 }] as const;
const typed = (entity: string, contentType: 'text/html' | 'text/plain'): HtmlResponseSink => ({
  kind: 'html-response', entity, value: { argument: 0 }, contentType, ownHeaders: [{ argument: 2 }], fixed: true,
});
const untyped = (entity: string): HtmlResponseSink => ({ kind: 'html-response', entity, value: { argument: 0 }, contentType: 'text/plain', ownHeaders });
const cookie = (entity: string, options: number): CookieSink => ({
  kind: 'cookie', entity, name: { argument: 1 }, value: { argument: 2 }, options: { argument: options },
  defaults: { httpOnly: false, secure: false, path: '/' }, prefixedBy: 'prefix',
});

/** Hono 4 and what comes with it. */
export const hono: PackageModel = {
  package: 'hono',
  checked: '4.13.19',
  modules: { ...middlewareModules, 'hono/factory': 'factory', 'hono/http-exception': 'exceptions', hono: 'hono', 'hono/tiny': 'hono', 'hono/quick': 'hono', 'hono/cookie': 'cookie', 'hono/html': 'html', 'hono/validator': 'module validator' },
  types: {
    Context: 'context', HonoRequest: 'request', Handler: 'handler', MiddlewareHandler: 'handler', NotFoundHandler: 'handler', ErrorHandler: 'errorHandler',
  },
  entities: {
    ...middlewareEntities,
    hono: { members: { Hono: 'Hono' } },
    factory: { members: { createFactory: 'createFactory', createMiddleware: 'createMiddleware' } },
    createFactory: { call: 'factory.made', callbacks: [{ argument: 0, property: 'initApp', role: 'plugin' }] },
    'factory.made': { members: { createApp: 'createApp', createMiddleware: 'createMiddleware', createHandlers: 'createHandlers' } },
    createApp: { call: 'application' },
    createMiddleware: { passes: 0, callbacks: given },
    createHandlers: { callbacks: given },
    plugin: { parameters: ['application'] },
    exceptions: { members: { HTTPException: 'HTTPException' } },
    HTTPException: {},
    Hono: { new: 'application' },
    application: {
      members: {
        ...Object.fromEntries([...verbs, 'on', 'use', 'route', 'basePath', 'notFound', 'onError'].map((name) => [name, `application.${name}`])),
        openapi: '@hono/zod-openapi:openapi', openapiRoutes: '@hono/zod-openapi:openapiRoutes',
      },
    },
    ...Object.fromEntries([...verbs, 'on', 'use', 'notFound'].map((name) => [`application.${name}`, { call: 'this', callbacks: given }])),
    'application.route': { call: 'this' },
    'application.basePath': { call: 'application' },
    'application.onError': { call: 'this', callbacks: [{ argument: 0, role: 'errorHandler' }] },
    handler: { parameters: ['context', 'next'] },
    errorHandler: { parameters: [null, 'context'], thrown: 0 },
    next: {},
    context: {
      members: {
        ...Object.fromEntries(['header', 'redirect', ...bodies].map((name) => [name, `context.${name}`])), req: 'request',
        env: 'environment', res: 'web:response', set: 'context.set', get: 'context.get', var: 'variables',
      },
    },
    'context.set': {}, 'context.get': {}, variables: { shared: { by: 'context.set', name: 0, value: 1 } },
    'context.header': {},
    'context.redirect': { call: 'web:response' },
    ...Object.fromEntries(bodies.map((name) => [`context.${name}`, { call: 'web:response' }])),
    environment: { title: 'the environment', holds: 'secrets' },
    request: {
      holds: 'secrets',
      members: {
        ...Object.fromEntries([...parts, 'header'].map((name) => [name, `request.${name}`])),
        raw: 'web:request', url: 'request.url', path: 'request.path', method: 'request.method',
      },
    },
    ...read('query', { title: 'the query string', holds: 'input' }),
    ...read('queries', { title: 'the query string', holds: 'input' }),
    ...read('param', { title: 'the path' }),
    'request.header': {
      calls: [
        { when: 0, call: 'request.headers' },
        ...['referer', 'Referer'].map((equals) => ({ when: { argument: 0, equals }, call: 'request.referer' })),
      ],
      call: 'request.header.value',
    },
    'request.headers': { title: 'the request headers', holds: 'secrets' },
    'request.header.value': {},
    'request.referer': { title: 'the address that the request came from' },
    'request.json': { call: 'request.body' },
    'request.body': { title: 'the request body', holds: 'input' },
    'request.parseBody': {
      calls: [{ when: { argument: 0, property: 'dot', equals: true }, call: 'form.nested' }, { when: { argument: 0, property: 'all', equals: true }, call: 'form.lists' }],
      call: 'form',
    },
    form: { title: 'the request body', holds: 'input' },
    'form.lists': { title: 'the request body', holds: 'input' },
    'form.nested': { title: 'the request body', holds: 'input' },
    'request.formData': { call: 'web:formData' },
    'request.valid': { calls: targets.map(([equals]) => ({ when: { argument: 0, equals }, call: `valid.${equals}` })) },
    ...Object.fromEntries(targets.map(([target, , title]) => [`valid.${target}`, { title, ...(target === 'header' || target === 'cookie' ? { holds: 'secrets' } : target === 'param' ? {} : { holds: 'input' }) }])),
    'query.grouped': {},
    'module validator': { members: { validator: 'validator' } },
    validator: { call: 'handler', callbacks: targets.map(([when]) => ({ argument: 1, role: `validate ${when}`, when })) },
    ...Object.fromEntries(targets.map(([target, raw]) => [`validate ${target}`, { parameters: [raw, 'context'] }])),
    'request.text': { call: 'request.text.value' },
    'request.text.value': { title: 'the request body', holds: 'input' },
    'request.url': { title: 'the URL' }, 'request.path': { title: 'the path' }, 'request.method': {},
    html: { members: { html: 'html.tag', raw: 'html.raw' } },
    'html.tag': { call: 'markup' }, 'html.raw': { call: 'markup' }, markup: {},
    cookie: { members: { getCookie: 'getCookie', getSignedCookie: 'getSignedCookie', setCookie: 'setCookie', setSignedCookie: 'setSignedCookie' } },
    getCookie: { calls: [{ when: 1, call: 'cookies' }], call: 'cookie.value', names: 1 },
    getSignedCookie: { calls: [{ when: 2, call: 'signedCookies' }], call: 'signedCookie.value', names: 2 },
    cookies: { title: 'the cookies', holds: 'secrets' }, 'cookie.value': {},
    signedCookies: { title: 'the cookies', holds: 'secrets' }, 'signedCookie.value': {},
    setCookie: {}, setSignedCookie: {},
  },
  sources: [
    { entity: 'request.query.value', value: { proven: text } },
    { entity: 'request.query.all', value: { proven: ['object'] }, field: { proven: text } },
    { entity: 'request.queries.value', value: { proven: ['array'] }, field: { proven: text } },
    { entity: 'request.queries.all', value: { proven: ['object'] }, field: { proven: ['array'] }, nested: { proven: text } },
    { entity: 'request.param.value', value: { proven: pathParameter } },
    // The route names the keys.
    { entity: 'request.param.all', value: { proven: [] }, field: { proven: pathParameter } },
    { entity: 'request.headers', own: true, value: { proven: ['object'] }, field: ownHeader },
    { entity: 'request.header.value', own: true, value: ownHeader },
    { entity: 'request.referer', names: 'previous page', value: { proven: text.filter((word) => word !== 'line-break') } },
    { entity: 'request.body', value: { proven: json } },
    // A name that ends with `[]` makes a list in any case.
    { entity: 'form', value: { proven: ['object'] }, field: { proven: text, possible: ['array'] } },
    { entity: 'form.lists', value: { proven: ['object'] }, field: { proven: textOrList } },
    { entity: 'form.nested', value: { proven: ['object'] }, field: { proven: nestedForm } },
    { entity: 'query.grouped', value: { proven: ['object'] }, field: { proven: textOrList } },
    ...targets.map(([part, raw]): SourceRow => ({
      entity: `valid.${part}`, handed: { part, raw }, value: { proven: [], possible: part === 'json' ? json : ['object'] }, field: { proven: [], possible: part === 'json' ? json : textOrList },
    })),
    { entity: 'request.text.value', value: { proven: text } },
    { entity: 'request.url', value: { proven: withoutHtml.filter((word) => word !== 'script-url' && word !== 'authority'), possible: ['html'] } },
    // It is decoded: `/%3Cb%3E` is `/<b>`.
    { entity: 'request.path', value: { proven: text.filter((word) => word !== 'script-url' && word !== 'dash' && word !== 'prototype-key') } },
    { entity: 'request.method', value: { proven: [] } },
    { entity: 'cookies', own: true, value: { proven: ['object'] }, field: cookieText },
    { entity: 'cookie.value', own: true, value: cookieText },
    ...['signedCookies', 'signedCookie.value'].map((entity) => ({ entity, origin: 'stored', value: { proven: [], possible: text } }) as const),
    { entity: 'environment', origin: 'configuration', value: { proven: [] } },
  ],
  sinks: [
    { kind: 'escaping', entity: 'html.raw', value: { argument: 0 } },
    { kind: 'sharing', entity: 'step cors', origins: { argument: 0, property: ['origin'] } },
    { ...typed('context.html', 'text/html'), tag: { module: 'hono/html', name: 'html' }, plain: 'text' },
    typed('context.text', 'text/plain'),
    untyped('context.body'),
    untyped('context.newResponse'),
    { kind: 'response-body', entity: 'context.json', value: { argument: 0 }, format: 'json' },
    ...redirects(['context.redirect'], [0]),
    ...locationHeader('context.header'),
    ...bodies.filter((name) => name !== 'json').map((name) => ({ kind: 'response-body', entity: `context.${name}`, value: { argument: 0 }, format: 'text' }) as const),
    cookie('setCookie', 3),
    cookie('setSignedCookie', 4),
    ...bodies.flatMap((name) => ownHeaders.map((headers): CookieSink => ({
      kind: 'cookie', entity: `context.${name}`, name: { argument: 0 }, options: { argument: 1 }, defaults: { httpOnly: false, secure: false }, header: { headers },
    }))),
    {
      kind: 'cookie', entity: 'context.header', name: { argument: 0 }, options: { argument: 1 }, defaults: { httpOnly: false, secure: false },
      header: { name: { argument: 0 }, value: { argument: 1 } },
    },
  ],
  propagators: [
    { entity: 'createHandlers', inputs: ['arguments'], how: 'gathered' },
    { entity: 'context.get', inputs: ['receiver'], how: 'named', below: 'var' },
    { entity: 'html.tag', inputs: [], how: 'content', escapes: 'html', removes: ['html'] },
    { entity: 'html.raw', inputs: [0], how: 'same', unescaped: true },
  ],
  contentTypes: [{ entity: 'context.header', header: { name: { argument: 0 }, value: { argument: 1 } } }],
  contexts: [{
    role: 'handler',
    mark: '.req.',
    assigns: [],
    calls: [...bodies, 'redirect', 'notFound', 'render'],
    reads: [...parts, 'header', 'raw', 'url', 'path', 'method'].map((name) => `req.${name}`),
    commonReads: [],
  }],
  stepRoles: [...middlewareRoles, { entity: 'validator', roles: ['validation'], hands: { part: { argument: 0 }, result: { argument: 1 } } }],
  routing: [{
    receivers: ['application'],
    applications: ['application'],
    methods: Object.fromEntries(verbs.map((verb) => [`application.${verb}`, verb === 'all' ? '*' : verb.toUpperCase()])),
    on: { call: 'application.on', methods: 0, paths: 1 },
    use: ['application.use'],
    useIsWhole: true,
    mount: 'application.route',
    based: 'application.basePath',
    starts: ['@hono/node-server:serve'],
    next: 1,
    ordered: true,
  }],
};
