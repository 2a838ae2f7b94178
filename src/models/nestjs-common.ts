import type { Capability, DecoratorRow, EntityRow, PackageModel, PipeRow, SinkRow, SourceRow } from './model.ts';
import { identifierLike, json, nestedForm, text, textOrList } from './model.ts';
import { nestGuards } from './nestjs-rows.ts';
import { returnedRedirects } from './redirect-rows.ts';

/** Errors that the library answers with their status, which a constructor takes or the class has (`exceptions/`). */
const exceptions: Readonly<Record<string, number | undefined>> = {
  HttpException: undefined, BadRequestException: 400, UnauthorizedException: 401, ForbiddenException: 403, NotFoundException: 404, NotAcceptableException: 406, RequestTimeoutException: 408, ConflictException: 409,
  GoneException: 410, PreconditionFailedException: 412, PayloadTooLargeException: 413, UnsupportedMediaTypeException: 415, UnprocessableEntityException: 422, InternalServerErrorException: 500,
  NotImplementedException: 501, BadGatewayException: 502, ServiceUnavailableException: 503, GatewayTimeoutException: 504,
};

const levels = ['log', 'error', 'warn', 'debug', 'verbose', 'fatal'];
const writing = Object.fromEntries(levels.map((level) => [level, 'logger.write']));

const verbs = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Options', 'Head'];

/** A decorator that puts a part of the request, or one field of it, into a parameter; `isPipeable` of Nest's router says which pass pipes. */
const part = (value: string, holds?: EntityRow['holds'], more: DecoratorRow = {}): EntityRow => ({ ...(holds ? { holds } : {}), decorates: { value, named: `${value}.field`, ...more } });
const whole = (value: string, holds?: EntityRow['holds'], more: DecoratorRow = {}): EntityRow => ({ ...(holds ? { holds } : {}), decorates: { value, ...more } });
const piped = { pipes: true } as const;
const converted = { pipes: true, converted: true } as const;

const parameters: Readonly<Record<string, EntityRow>> = {
  Body: part('body', 'input', piped), Query: part('query', 'input', converted), Param: part('params', 'input', converted), Headers: part('headers', 'secrets'), Cookies: part('cookies', 'secrets', piped),
  HostParam: part('hosts'), RawBody: whole('rawBody', 'input', piped), Ip: whole('ip'), Session: whole('session', 'secrets'), SignedCookies: part('signedCookies', 'secrets', piped),
  UploadedFile: whole('multer:file', undefined, piped), UploadedFiles: whole('multer:files', undefined, piped),
  ...Object.fromEntries(['Req', 'Request'].map((name) => [name, { holds: 'secrets', decorates: { value: 'express:request', declared: { package: '@nestjs/platform-fastify', value: 'fastify:request' } } } as const])),
  ...Object.fromEntries(['Res', 'Response'].map((name) => [name, { decorates: { response: true, value: 'express:response', declared: { package: '@nestjs/platform-fastify', value: 'fastify:reply' } } }])),
};

const pipes: Readonly<Record<string, Omit<PipeRow, 'entity'>>> = {
  ParseIntPipe: { leaves: { proven: ['magnitude'] } }, ParseFloatPipe: { leaves: { proven: ['magnitude'] } }, ParseBoolPipe: { leaves: { proven: [] } },
  ParseUUIDPipe: { leaves: { proven: identifierLike } }, ParseEnumPipe: { leaves: { proven: [] } }, ParseDatePipe: { leaves: { proven: [] } },
  ParseArrayPipe: { elements: { argument: 0, property: ['items'] } }, DefaultValuePipe: { neutral: true },
  ValidationPipe: { byClass: { type: 'expectedType', strips: 'whitelist', converts: 'transform' } }, StandardSchemaValidationPipe: { bySchema: 'schema' },
};
/** They look at the size and type of a file. */
const filePipes = ['ParseFilePipe', 'ParseFilePipeBuilder'];

const withoutHtml: readonly Capability[] = text.filter((word) => word !== 'html' && word !== 'line-break');
const ownHeaders = { proven: withoutHtml, possible: ['html'] } as const;
const segment = { proven: text.filter((word) => word !== 'length') };
const cookie = { proven: json.filter((word) => word !== 'html' && word !== 'magnitude'), possible: ['html'] } as const;
/** Express 4, which Nest 10 is on, nests queries; Express 5 and Fastify do not. */
const query: SourceRow['value'] = {
  package: '@nestjs/platform-express', majors: { 10: { proven: nestedForm }, 11: { proven: textOrList }, 12: { proven: textOrList } },
};

/** @nestjs/common: its loggers, and the decorators that put a request into parameters. */
export const nestjsCommon: PackageModel = {
  package: '@nestjs/common',
  checked: '12.5.1',
  modules: { '@nestjs/common': 'common' },
  types: { LoggerService: 'logger', ArgumentsHost: 'host', ExecutionContext: 'host' },
  entities: {
    common: {
      members: { Logger: 'Logger', ConsoleLogger: 'ConsoleLogger', UsePipes: 'UsePipes', UseGuards: 'UseGuards', Controller: 'Controller', applyDecorators: 'applyDecorators', createParamDecorator: 'createParamDecorator', SetMetadata: 'SetMetadata', Header: 'Header', Render: 'Render', Redirect: 'Redirect', Sse: 'Sse', Bind: 'Bind', Dependencies: 'Dependencies', UseInterceptors: 'UseInterceptors', Catch: 'Catch', ...Object.fromEntries([...verbs, ...Object.keys(parameters), ...Object.keys(pipes), ...filePipes, ...Object.keys(exceptions)].map((name) => [name, name])) },
    },
    Logger: { new: 'logger', members: writing },
    ConsoleLogger: { new: 'logger' },
    logger: { members: writing },
    'logger.write': {},
    ...parameters,
    ...Object.fromEntries([...Object.keys(pipes), ...filePipes].map((name) => [name, {}])),
    UsePipes: { decorates: { pipes: true } },
    Bind: { decorates: { onParameters: true } }, Dependencies: { decorates: { injects: true } },
    Header: { decorates: {} }, Render: { decorates: {} }, Redirect: { decorates: {} }, Sse: { decorates: {} }, UseInterceptors: { decorates: {} },
    createParamDecorator: { call: 'ownParameter', callbacks: [{ argument: 0, role: 'parameterMaker' }] }, parameterMaker: { parameters: [null, 'host'] }, ownParameter: { decorates: { made: { argument: 0 }, pipes: true } },
    Catch: { decorates: { methods: { catch: { given: 'ownFilter', otherwise: 'filter' } } } },
    filter: { parameters: [null, 'host'], thrown: 0 }, ownFilter: { parameters: ['exception', 'host'], thrown: 0, vouched: true },
    host: { members: { switchToHttp: 'switchToHttp' } }, switchToHttp: { call: 'httpHost' }, httpHost: { members: { getRequest: 'getRequest', getResponse: 'getResponse' } },
    getRequest: { call: 'express:request', typed: true, declared: { package: '@nestjs/platform-fastify', call: 'fastify:request' } },
    getResponse: { call: 'express:response', typed: true, declared: { package: '@nestjs/platform-fastify', call: 'fastify:reply' } },
    UseGuards: {}, Controller: {}, applyDecorators: {}, SetMetadata: {},
    ...Object.fromEntries(verbs.map((verb) => [verb, { decorates: { method: 'handler' } }])),
    ...Object.fromEntries(Object.entries(exceptions).map(([name, status]) => [name, { new: 'exception', ...(status ? { status } : {}) }])),
    exception: {},
    handler: {},
    body: { title: 'the request body', holds: 'input' }, query: { title: 'the query string', holds: 'input' }, params: { title: 'the path' },
    headers: { title: 'the request headers', holds: 'secrets' }, cookies: { title: 'the cookies', holds: 'secrets' }, signedCookies: { holds: 'secrets' }, hosts: {}, session: { holds: 'secrets' },
    rawBody: {}, ip: {},
    ...Object.fromEntries(['body', 'query', 'params', 'headers', 'cookies', 'signedCookies', 'hosts'].map((name) => [`${name}.field`, {}])),
  },
  sources: [
    { entity: 'body', value: { proven: ['object', 'array'], possible: text }, field: { proven: json } },
    { entity: 'body.field', value: { proven: json } },
    { entity: 'query', value: { proven: ['object'] }, field: query },
    { entity: 'query.field', value: query },
    { entity: 'params', value: { proven: ['object'] }, field: segment },
    { entity: 'params.field', value: segment },
    { entity: 'headers', own: true, value: { proven: ['object'] }, field: ownHeaders },
    { entity: 'headers.field', own: true, value: ownHeaders },
    { entity: 'cookies', own: true, value: { proven: ['object'] }, field: cookie },
    { entity: 'cookies.field', own: true, value: cookie },
    { entity: 'signedCookies', origin: 'stored', value: { proven: [], possible: json } },
    { entity: 'signedCookies.field', origin: 'stored', value: { proven: [], possible: json } },
    { entity: 'hosts', value: { proven: ['object'] }, field: { proven: ['code', 'shell', 'authority', 'segment'], possible: ['html'] } },
    { entity: 'hosts.field', value: { proven: ['code', 'shell', 'authority', 'segment'], possible: ['html'] } },
    { entity: 'session', origin: 'stored', value: { proven: [], possible: json } },
    { entity: 'rawBody', value: { proven: text } },
    { entity: 'ip', origin: 'configuration', value: { proven: [] } },
  ],
  pipes: [...Object.entries(pipes).map(([entity, row]) => ({ entity, ...row })), ...filePipes.map((entity) => ({ entity, neutral: true } as const))],
  sinks: [
    ...returnedRedirects('handler', ['url'], 'Redirect'),
    { kind: 'log', entity: 'logger.write', arguments: ['data'] },
    {
      kind: 'html-response', entity: 'handler', value: { argument: 0 }, contentType: 'text/html',
      returned: {
        passthrough: 'passthrough', headers: ['Header'], replaced: ['Render', 'Redirect', 'Sse'], changed: ['UseInterceptors'],
        declared: { package: '@nestjs/platform-fastify', without: '@nestjs/platform-express', contentType: 'text/plain' },
      },
    },
    { kind: 'response-body', entity: 'handler', value: { argument: 0 }, format: 'json', returned: true },
    ...Object.keys(exceptions).map((entity): SinkRow => ({ kind: 'response-body', entity, value: { argument: 0 }, format: 'json', thrown: true, keepsErrors: { package: '@nestjs/common', since: ['11.2.10', '12.3.0'] } })),
  ],
  decoratedRouting: [{
    classes: { Controller: { path: 'path' } }, methods: Object.fromEntries(verbs.map((verb) => [verb, verb === 'All' ? '*' : verb.toUpperCase()])), ...nestGuards,
  }],
  loggers: [{ entity: 'ConsoleLogger', redact: [{ argument: 0, property: ['redact'] }, { argument: 1, property: ['redact'] }], redactBy: 'key' }],
};
