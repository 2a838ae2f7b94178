import type { CookieSink, EntityRow, GatheredValues, PackageModel } from './model.ts';
import { locationHeader, locationHeaders, redirects } from './redirect-rows.ts';
import { httpErrorNames } from './http-error-rows.ts';
import { json, nestedForm, text, textOrList } from './model.ts';
import { schemaPatterns } from './pattern-rows.ts';
import { templateOptions, templateText } from './template-rows.ts';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'all', 'options', 'head'];
const hooks = ['onRequest', 'preParsing', 'preValidation', 'preHandler'];
const optionCallbacks = (argument: number) => [...hooks, 'handler'].map((property) => ({ argument, property, role: 'handler' }));

/** @fastify/websocket: routes with this option get a socket. */
const socketCallback = { argument: 'last', role: 'socketHandler', given: { argument: 1, property: 'websocket', equals: true } } as const;

function registering(): Record<string, EntityRow> {
  return Object.fromEntries(verbs.map((verb) => [`instance.${verb}`, { call: 'this', callbacks: [socketCallback, { argument: 'last', role: 'handler' } as const, ...optionCallbacks(1)] }]));
}

/** Methods that add a property to an instance, and what a getter that is given to them sees as `this`. */
const decorating = { decorate: 'instance', decorateRequest: 'request', decorateReply: 'reply' };
/** Methods that configure an instance and return it. */
const configuring = ['withTypeProvider', 'setSerializerCompiler', 'addSchema', ...Object.keys(decorating)];
const table = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `instance.${name}`]));

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];
const replyMembers = ['code', 'status', 'header', 'headers', 'type', 'setCookie', 'cookie', 'clearCookie'];
const withoutHtml = text.filter((word) => word !== 'html' && word !== 'line-break');

const cookieHeader = (entity: string): CookieSink => ({
  kind: 'cookie', entity, name: { argument: 0 }, options: { argument: 1 }, defaults: { httpOnly: false, secure: false },
  header: { name: { argument: 0 }, value: { argument: 1 } },
});
const cookieHeaders = (entity: string, argument: number | 'last'): CookieSink => ({ ...cookieHeader(entity), header: { headers: { argument } } });

/** Flat, unless the file gives a parser of its own, which is `qs` as a rule. */
const query: GatheredValues = {
  gathered: [
    { calls: ['fastify:fastify'], option: { name: 'querystringParser', equals: [undefined] }, values: { proven: textOrList } },
    { calls: ['fastify:fastify'], option: { name: 'querystringParser', equals: [null] }, values: { proven: textOrList, possible: nestedForm } },
  ],
  otherwise: { proven: textOrList },
};

/** What @fastify/sensible adds to replies. */
const ofSensible = { ...Object.fromEntries(httpErrorNames.map((name) => [name, '@fastify/sensible:reply.error'])), getHttpError: '@fastify/sensible:reply.errorOfStatus' };

/** Fastify 5. */
export const fastify: PackageModel = {
  package: 'fastify',
  checked: '5.12.8',
  modules: { fastify: 'fastify' },
  types: {
    FastifyInstance: 'instance', FastifyBaseLogger: 'logger', FastifyLoggerInstance: 'logger', FastifyRequest: 'request', FastifyReply: 'reply', FastifyPluginAsync: 'plugin', FastifyPluginCallback: 'plugin', FastifyPluginAsyncTypebox: 'plugin',
    ...Object.fromEntries([...hooks, 'preSerialization', 'onSend', 'onResponse', 'onError'].flatMap((hook) => [`${hook}HookHandler`, `${hook}AsyncHookHandler`]).map((type) => [type, 'handler'])),
    RouteHandlerMethod: 'handler', RouteHandler: 'handler', RouteOptions: 'routeOptions',
  },
  entities: {
    fastify: { call: 'instance', members: { fastify: 'fastify' } },
    instance: { shared: { by: 'instance.decorate', name: 0, value: 1, getter: 'getter' }, members: { ...Object.fromEntries(verbs.map((verb) => [verb, `instance.${verb}`])), route: 'instance.route', register: 'instance.register', addHook: 'instance.addHook', serializeCookie: 'instance.serializeCookie', setErrorHandler: 'instance.setErrorHandler', setNotFoundHandler: 'instance.setNotFoundHandler', setValidatorCompiler: 'instance.setValidatorCompiler', addContentTypeParser: 'instance.addContentTypeParser', ...table(configuring), after: 'instance.after', listen: 'instance.listen', log: 'logger', httpErrors: '@fastify/sensible:errors', assert: '@fastify/sensible:assert' } },
    ...registering(),
    'instance.route': { call: 'this', callbacks: optionCallbacks(0) },
    'instance.register': { call: 'this', callbacks: [{ argument: 0, role: 'plugin' }] },
    'instance.addHook': { call: 'this', callbacks: [{ argument: 1, role: 'handler' }] },
    'instance.after': { call: 'this' },
    'instance.setErrorHandler': { call: 'this', callbacks: [{ argument: 0, role: 'errorHandler' }] },
    'instance.setNotFoundHandler': { call: 'this', callbacks: [{ argument: 'last', role: 'handler' }] },
    'instance.setValidatorCompiler': { call: 'this' },
    // With options (`parseAs`) in front, the parser is given the whole text, otherwise the request as a stream.
    'instance.addContentTypeParser': { call: 'this', callbacks: [{ argument: 1, role: 'streamParser' }, { argument: 2, role: 'contentParser' }] },
    ...Object.fromEntries(configuring.map((name) => [`instance.${name}`, { call: 'this' }])),
    ...Object.fromEntries(Object.entries(decorating).map(([name, owner]) => [`instance.${name}`, { call: 'this', callbacks: [{ argument: 1, property: 'getter', role: `${owner}.getter` }] }])),
    ...Object.fromEntries(Object.values(decorating).map((owner) => [`${owner}.getter`, { thisIs: owner }])),
    'instance.serializeCookie': {},
    'instance.listen': {},
    plugin: { parameters: ['instance'] },
    routeOptions: { members: Object.fromEntries([...hooks, 'handler'].map((name) => [name, 'handler'])) },
    handler: { parameters: ['request', 'reply'], thisIs: 'instance' },
    socketHandler: { parameters: ['ws:socket', 'request'], thisIs: 'instance' },
    errorHandler: { parameters: [null, 'request', 'reply'], thrown: 0 },
    contentParser: { parameters: ['request', 'request.payload'] },
    streamParser: { parameters: ['request', 'node:http.request'] },
    'request.payload': { title: 'the request body' },
    request: {
      shared: { by: 'instance.decorateRequest', name: 0, value: 1, getter: 'getter', assigned: true },
      holds: 'secrets',
      members: {
        body: 'request.body', query: 'request.query', params: 'request.params', headers: 'request.headers', cookies: 'request.cookies', url: 'request.url', originalUrl: 'request.url',
        hostname: 'request.hostname', host: 'request.hostname', ip: 'request.ip', server: 'instance', raw: 'node:http.request', req: 'node:http.request', method: 'request.method', protocol: 'request.method', rawBody: 'request.rawBody', log: 'logger',
        file: '@fastify/multipart:file', files: '@fastify/multipart:parts', parts: '@fastify/multipart:parts', saveRequestFiles: '@fastify/multipart:saveRequestFiles',
      },
    },
    'request.body': { title: 'the request body', holds: 'input' }, 'request.query': { title: 'the query string', holds: 'input' }, 'request.params': { title: 'the path' }, 'request.headers': { title: 'the request headers', holds: 'secrets', members: { referer: 'request.referer', referrer: 'request.referer' } },
    'request.referer': { title: 'the address that the request came from' },
    'request.cookies': { title: 'the cookies', holds: 'secrets' }, 'request.url': {}, 'request.hostname': {}, 'request.ip': {}, 'request.method': {}, 'request.rawBody': {},
    reply: { shared: { by: 'instance.decorateReply', name: 0, value: 1, getter: 'getter', assigned: true }, members: { ...Object.fromEntries(replyMembers.map((name) => [name, `reply.${name}`])), ...ofSensible, send: 'reply.send', view: 'reply.view', viewAsync: 'reply.viewAsync', sendFile: 'reply.sendFile', download: 'reply.download', redirect: 'reply.redirect', request: 'request', raw: 'node:http.response', log: 'logger' } },
    ...Object.fromEntries(replyMembers.map((name) => [`reply.${name}`, { call: 'this' }])),
    'reply.send': { call: 'this' }, 'reply.view': { call: 'this' }, 'reply.viewAsync': {}, 'reply.sendFile': { call: 'this' }, 'reply.download': { call: 'this' }, 'reply.redirect': {},
    logger: { members: { ...Object.fromEntries(logLevels.map((level) => [level, 'logger.write'])), child: 'logger.child' } },
    'logger.write': {}, 'logger.child': { call: 'logger' },
  },
  sources: [
    { entity: 'request.body', value: { proven: ['object', 'array'], possible: text }, field: { proven: json } },
    { entity: 'request.query', value: { proven: ['object'] }, field: query },
    { entity: 'request.params', value: { proven: ['object'] }, field: { proven: text.filter((word) => word !== 'length') } },
    { entity: 'request.headers', own: true, value: { proven: ['object'] }, field: { proven: withoutHtml, possible: ['html'] } },
    { entity: 'request.cookies', own: true, value: { proven: ['object'] }, field: { proven: text.filter((word) => word !== 'html'), possible: ['html'] } },
    { entity: 'request.referer', names: 'previous page', value: { proven: text.filter((word) => word !== 'line-break') } },
    { entity: 'request.url', begins: '/', value: { proven: withoutHtml.filter((word) => word !== 'script-url'), possible: ['html'] } },
    { entity: 'request.hostname', own: true, value: { proven: ['code', 'shell', 'authority', 'segment'], possible: ['html'] } },
    { entity: 'request.method', value: { proven: [] } },
    { entity: 'request.rawBody', value: { proven: text } },
    { entity: 'request.payload', value: { proven: text } },
    { entity: 'request.ip', origin: 'configuration', value: { proven: [] } },
  ],
  sinks: [
    ...verbs.map((verb) => schemaPatterns(`instance.${verb}`, { argument: 1, property: ['schema'] })), schemaPatterns('instance.route', { argument: 0, property: ['schema'] }),
    { kind: 'html-response', entity: 'reply.send', value: { argument: 0 }, contentType: 'text/plain' },
    { kind: 'html-response', entity: 'handler', value: { argument: 0 }, contentType: 'text/plain', returned: { response: 1 } },
    ...redirects(['reply.redirect'], [0, 1]),
    ...locationHeader('reply.header'),
    ...locationHeaders('reply.headers', 0),
    // @fastify/static adds `sendFile` and `download`, which keep a file below their root; @fastify/view adds `view`.
    { kind: 'path', entity: 'reply.sendFile', values: [{ argument: 1 }], needs: ['climb', 'absolute'] },
    { kind: 'path', entity: 'reply.download', values: [{ argument: 2, property: ['root'] }], needs: ['climb', 'absolute'] },
    ...['reply.view', 'reply.viewAsync'].flatMap((entity) => [
      { kind: 'path', entity, values: [{ argument: 0 }], needs: ['climb', 'absolute'] } as const,
      templateText(entity, null, { values: [{ argument: 0, property: ['raw'] }] }),
      // What the data holds reaches no options.
      templateOptions(entity, 2, { contained: true }),
    ]),
    // The options of the plugin are those of the engine.
    { kind: 'escaping', entity: 'instance.register', plugin: '@fastify/view:plugin', option: { at: { argument: 1, property: ['options', 'autoescape'] }, off: [false], on: 'true' } },
    { kind: 'escaping', entity: 'instance.register', plugin: '@fastify/view:plugin', option: { at: { argument: 1, property: ['options', 'compileOptions', 'noEscape'] }, off: [true], removed: true } },
    { kind: 'response-body', entity: 'reply.send', value: { argument: 0 }, format: 'json', handlesErrors: true },
    { kind: 'response-body', entity: 'reply.view', value: { argument: 1 }, format: 'template' },
    { kind: 'response-body', entity: 'handler', value: { argument: 0 }, format: 'json', handlesErrors: true, returned: true },
    { kind: 'response-body', entity: 'errorHandler', value: { argument: 0 }, format: 'json', handlesErrors: true, returned: true },
    // The default error handler answers with the message in every environment.
    { kind: 'error-page', entity: 'fastify', shows: 'message', startedBy: ['fastify:instance.listen'], replacedBy: ['fastify:instance.setErrorHandler'] },
    cookieHeader('reply.header'),
    cookieHeaders('reply.headers', 0),
    { kind: 'log-file', entity: 'fastify', options: { argument: 0, property: ['logger'] }, path: [['file']], retention: { rotation: [], bounds: [] } },
    { kind: 'log-target', entity: 'fastify', target: { argument: 0, property: ['logger', 'transport'] }, module: 'target', options: 'options', lists: ['targets', 'pipeline'] },
    { kind: 'log-stream', entity: 'fastify', stream: { argument: 0, property: ['logger', 'stream'] } },
    // Fastify's serializers write the method and the address of `req`, and the status of `res`.
    { kind: 'log', entity: 'logger.write', arguments: ['data', 'filled'], serialized: ['req', 'res'] },
    { kind: 'log', entity: 'logger.child', arguments: ['fields', 'none'], serialized: ['req', 'res'] },
  ],
  loggers: [
    { entity: 'fastify', redact: [{ argument: 0, property: ['logger', 'redact'] }], redactBy: 'path', serializers: { argument: 0, property: ['logger', 'serializers'] } },
  ],
  contentTypes: [
    { entity: 'reply.type', type: { argument: 0 } },
    { entity: 'reply.header', header: { name: { argument: 0 }, value: { argument: 1 } } },
    { entity: 'reply.headers', headers: { argument: 0 } },
  ],
  handlers: [{
    role: 'handler',
    errorHandler: { role: 'errorHandler', arity: 3 },
    reads: ['body', 'query', 'params', 'headers', 'cookies'],
    calls: ['send', 'code', 'type', 'header', 'redirect', 'status', 'setCookie', 'clearCookie'],
    only: ['code', 'hijack', 'sent', 'elapsedTime', 'setCookie', 'jwtSign'],
    customary: ['reply', 'rep'],
  }],
  routing: [{
    receivers: ['instance'],
    applications: ['instance'],
    methods: Object.fromEntries(verbs.map((verb) => [`instance.${verb}`, verb === 'all' ? '*' : verb.toUpperCase()])),
    object: { call: 'instance.route', method: 'method', path: ['url', 'path'] },
    options: {
      hooks, handler: 'handler',
      schema: {
        option: 'schema', parts: { body: 'body', querystring: 'query', query: 'query', params: 'params', headers: 'headers' },
        language: 'ajv', before: 'preHandler', unless: 'attachValidation', replacedBy: ['fastify:instance.setValidatorCompiler'],
      },
    },
    hook: { call: 'instance.addHook', names: hooks, changing: ['onRoute'] },
    register: { call: 'instance.register', prefix: 'prefix', sharedBy: ['fastify-plugin:plugin'] },
    starts: ['instance.listen'],
    // Hooks are put together when the server is ready: those added after a route, or by the parent after `register`, run for it too.
    ordered: false,
    shape: { entity: 'instance', only: ['register', 'addHook', 'setErrorHandler', 'setNotFoundHandler', 'addSchema', 'addContentTypeParser', ...configuring] },
  }],
  tlsSides: [{ call: 'fastify', side: 'server', options: { argument: 0, property: ['https'] } }],
};
