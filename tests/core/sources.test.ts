import { describe, expect, it } from 'vitest';
import { currentPackages } from '../helpers/packages.ts';
import { probeOne } from '../helpers/probe.ts';
import type { Origin } from '../../src/core/answers.ts';
import { maskOf, wordsOf } from '../../src/core/capabilities.ts';
import { json, nestedForm, text, textOrList, type Capability } from '../../src/models/model.ts';

const sets: Readonly<Record<string, readonly Capability[]>> = {
  json, nestedForm, textOrList, text, 'object': ['object'], 'objectOrList': ['object', 'array'], 'number': ['magnitude'], 'nothing': [],
  'host': ['code', 'shell', 'segment', 'authority'], 'host in markup': ['code', 'shell', 'segment', 'authority', 'html'],
  'letters': ['code', 'dash', 'prototype-key', 'pattern', 'filter', 'length'],
};

/** `text`, `text - length`, `json - prototype-key`: the named set from which the fewest words are missing. */
function nameOf(words: readonly Capability[]): string {
  const mask = maskOf(words);
  const [name, missing] = Object.entries(sets)
    .filter(([, members]) => (mask & ~maskOf(members)) === 0)
    .map(([candidate, members]) => [candidate, members.filter((word) => !words.includes(word))] as const)
    .sort(([, one], [, other]) => one.length - other.length)[0] ?? ['more', []];
  return missing.length === 0 ? name : `${name} - ${missing.join(' ')}`;
}

/** `user: text - html, possible text`; constants are left out. */
function describeOrigins(origins: readonly Origin[]): string {
  const lines = origins.filter((origin) => origin.kind !== 'constant').map((origin) => {
    const proven = wordsOf(origin.proven) as Capability[];
    const possible = wordsOf(origin.possible) as Capability[];
    const isSame = origin.proven === origin.possible;
    return `${origin.kind}: ${nameOf(proven)}${isSame ? '' : `, possible ${nameOf(possible)}`}`;
  });
  return [...new Set(lines)].sort().join(' | ') || 'constant';
}

function flowOf(code: string, packages = currentPackages): string {
  return probeOne(code, (file, node) => describeOrigins(file.flow(node)), { packages });
}

type Table = readonly (readonly [code: string, expected: string])[];

/** Asks about the marked expression in the body of a handler; `setup` stands before it. */
function inExpress(code: string, setup = '', packages = currentPackages): string {
  return flowOf(`import express from 'express';
const app = express();
${setup}
app.post('/items/:id', async (req, res, next) => {
  ${code}
});`, packages);
}

function inFastify(code: string, setup = ''): string {
  return flowOf(`import createFastify from 'fastify';
const app = createFastify();
${setup}
app.post('/items/:id', async (request, reply) => {
  ${code}
});`);
}

const ownHeader = 'user: text - html line-break, possible text - line-break';
const address = 'user: text - html script-url line-break, possible text - script-url line-break';
const fileName = 'user: text - climb absolute segment, possible text';
const unseen = 'unknown: nothing, possible json';

describe('requests of Express', () => {
  const rows: Table = [
    ['use(/*?*/req.body)', 'user: objectOrList, possible nestedForm'],
    ['use(/*?*/req.body.x)', 'user: json'],
    ['use(/*?*/req.body.x.y)', 'user: json'],
    ['use(/*?*/req["body"].x)', 'user: json'],
    ['const { body: { a: [first] } } = req; use(/*?*/first)', 'user: json'],
    ['use(/*?*/req.body.x.length)', 'user: number'],
    ['use(/*?*/req.query)', 'user: object'],
    ['use(/*?*/req.query.x)', 'user: textOrList'],
    ['use(/*?*/req.params)', 'user: object'],
    ['use(/*?*/req.params.id)', 'user: text - length'],
    ['use(/*?*/req.params[0])', 'user: text - length'],
    ['const { id } = req.params; use(/*?*/id)', 'user: text - length'],
    ['use(/*?*/req.headers["x-a"])', ownHeader],
    ['use(/*?*/req.get("x-a"))', ownHeader],
    ['use(/*?*/req.header("x-a"))', ownHeader],
    ['use(/*?*/req.headers.referer)', 'user: text - line-break'],
    ['use(/*?*/req.cookies.a)', 'user: nestedForm - html, possible nestedForm'],
    ['use(/*?*/req.signedCookies.a)', 'stored: nothing, possible json'],
    ['use(/*?*/req.url)', address],
    ['use(/*?*/req.originalUrl)', address],
    ['use(/*?*/req.path)', address],
    ['use(/*?*/req.hostname)', 'user: host, possible host in markup'],
    ['use(/*?*/req.ip)', 'configuration: nothing'],
    ['use(/*?*/req.method)', 'user: nothing'],
    ['use(/*?*/req.protocol)', 'user: nothing'],
    ['use(/*?*/req.param("x"))', 'user: json'],
    ['const from = first ? "body" : "params"; use(/*?*/req[from].x)', 'user: json | user: text - length'],
    ['for (const from of ["query", "params"]) use(/*?*/req[from].x)', 'user: text - length | user: textOrList'],
  ];
  it.each(rows)('%s', (code, expected) => expect(inExpress(code)).toBe(expected));

  const others: Table = [
    ['use(/*?*/req.user)', unseen],
    ['use(/*?*/req.user.id)', unseen],
    ['use(/*?*/req.session.userId)', unseen],
    ['use(/*?*/req.app)', unseen],
    ['use(/*?*/res.locals.x)', unseen],
    ['use(/*?*/next)', unseen],
  ];
  it.each(others)('no source: %s', (code, expected) => expect(inExpress(code)).toBe(expected));

  it('values of the query are those of the declared major', () => {
    expect(inExpress('use(/*?*/req.query.x)', '', { express: '^4.21.0' })).toBe('user: nestedForm');
    expect(inExpress('use(/*?*/req.query.x)', '', {})).toBe('user: textOrList, possible nestedForm');
    expect(inExpress('use(/*?*/req.query.x)', "app.set('query parser', 'extended');")).toBe('user: nestedForm');
    expect(inExpress('use(/*?*/req.query.x)', "app.set('query parser', false);")).toBe('user: nothing');
  });
});

describe('parsers of bodies', () => {
  const rows: readonly (readonly [setup: string, whole: string, field: string])[] = [
    ['app.use(express.json());', 'user: objectOrList, possible nestedForm', 'user: json'],
    ['app.use(express.urlencoded({ extended: false }));', 'user: object, possible nestedForm', 'user: textOrList, possible json'],
    ['app.use(express.urlencoded({ extended: true }));', 'user: object, possible nestedForm', 'user: nestedForm, possible json'],
    ['app.use(express.urlencoded());', 'user: object, possible nestedForm', 'user: textOrList, possible json'],
    ['app.use(express.json()); app.use(express.urlencoded({ extended: false }));', 'user: objectOrList, possible nestedForm', 'user: json'],
    ['app.use(express.text());', 'user: text, possible nestedForm', 'user: nothing, possible json'],
    ["app.use(express.text({ type: '*/*' })); app.use(express.json());", 'user: nestedForm', 'user: json'],
  ];
  it.each(rows)('%s', (setup, whole, field) => {
    expect(inExpress('use(/*?*/req.body)', setup)).toBe(whole);
    expect(inExpress('use(/*?*/req.body.x)', setup)).toBe(field);
  });

  it('body-parser and multer, as steps of a route', () => {
    expect(flowOf(`import express from 'express'; import bodyParser from 'body-parser';
const app = express();
app.post('/', bodyParser.urlencoded({ extended: false }), (req, res) => use(/*?*/req.body.x));`)).toBe('user: textOrList, possible json');
    expect(flowOf(`import express from 'express'; import multer from 'multer';
const app = express(); const upload = multer({ dest: 'uploads' });
app.post('/', upload.single('photo'), (req, res) => use(/*?*/req.body.x));`)).toBe('user: nestedForm, possible json');
  });
});

describe('streams and uploads', () => {
  const rows: Table = [
    ['for await (const chunk of req) use(/*?*/chunk)', 'user: text'],
    ['req.on("data", (chunk) => use(/*?*/chunk))', 'user: text'],
    ['req.on("data", function onData(chunk) { use(/*?*/chunk); })', 'user: text'],
    ['let body = ""; req.on("data", (chunk) => { body += chunk; }).on("end", () => use(/*?*/JSON.parse(body).x))', 'user: json'],
    ['const chunks = []; for await (const chunk of req) chunks.push(chunk); use(/*?*/Buffer.concat(chunks).toString("utf8"))', 'user: text'],
    ['const parts = []; req.on("data", (part) => parts.push(part)); req.on("end", () => { const all = Buffer.concat(parts).toString(); use(/*?*/JSON.parse(all).a); })', 'user: json'],
    ['const all = await new Promise((resolve) => { let text = ""; req.on("data", (part) => { text += part; }); req.on("end", () => resolve(text)); }); use(/*?*/all)', 'user: text'],
    ['use(/*?*/req.rawBody)', 'user: text'],
    ['use(/*?*/req.file.originalname)', fileName],
    ['use(/*?*/req.files[0].originalname)', fileName],
    ['use(/*?*/req.files.avatar[0].originalname)', fileName],
    ['for (const file of req.files) use(/*?*/file.originalname)', fileName],
    ['use(/*?*/req.files.map((file) => file.originalname).join())', fileName],
    ['use(/*?*/req.file.buffer.toString())', 'user: text'],
  ];
  it.each(rows)('%s', (code, expected) => expect(inExpress(code)).toBe(expected));

  const others: Table = [
    ['req.on("error", (error) => use(/*?*/error))', unseen],
    ['req.on(name, (part) => use(/*?*/part))', unseen],
    ['use(/*?*/req.file.path)', 'configuration: nothing'],
    ['use(/*?*/req.file.size)', 'configuration: nothing'],
    ['for await (const chunk of other) use(/*?*/chunk)', unseen],
  ];
  it.each(others)('no source: %s', (code, expected) => expect(inExpress(code)).toBe(expected));
});

describe('URLs and forms', () => {
  const rows: Table = [
    ['use(/*?*/new URL(req.url, "http://localhost").searchParams.get("q"))', 'user: text'],
    ['const { searchParams } = new URL(req.url, "http://localhost"); use(/*?*/searchParams.get("q"))', 'user: text'],
    ['use(/*?*/new URL(req.url, "http://localhost").searchParams.getAll("q")[0])', 'user: textOrList'],
    ['use(/*?*/new URL(req.url, "http://localhost").pathname)', 'user: text - html climb script-url line-break, possible text - climb script-url line-break'],
    ['use(/*?*/new URLSearchParams(req.url.split("?")[1]).get("q"))', 'user: text'],
    ['for (const [name, value] of new URLSearchParams(req.url)) use(/*?*/value)', 'user: textOrList'],
    ['for (const [name, value] of new URLSearchParams(req.url)) use(/*?*/name)', 'user: text'],
    ['use(/*?*/Object.fromEntries(new URL(req.url, "http://localhost").searchParams))', 'user: object'],
    ['const link = new URLSearchParams({ q: req.query.q }); use(/*?*/link.get("q"))', 'user: text'],
    ['const link = new URLSearchParams({ q: req.query.q }); use(/*?*/link.toString())', 'user: letters'],
    ['import("node:querystring").then((querystring) => use(/*?*/querystring.parse(req.url).a))', 'user: textOrList'],
  ];
  it.each(rows)('%s', (code, expected) => expect(inExpress(code)).toBe(expected));

  it('parts of node:url and node:querystring', () => {
    const handler = (code: string) => `import http from 'node:http'; import url from 'node:url'; import { parse } from 'node:querystring';
http.createServer((req, res) => { ${code} });`;
    expect(flowOf(handler('use(/*?*/url.parse(req.url, true).query.q)'))).toBe('user: textOrList');
    expect(flowOf(handler('use(/*?*/url.parse(req.url, true).query)'))).toBe('user: object');
    expect(flowOf(handler('use(/*?*/parse(req.url.slice(2)).q)'))).toBe('user: textOrList');
  });
});

describe('requests of node:http', () => {
  const rows: Table = [
    ["import { createServer } from 'node:http'; createServer((req, res) => use(/*?*/req.url));", address],
    ["import http from 'http'; http.createServer({}, (req, res) => use(/*?*/req.headers['x-a']));", ownHeader],
    ["const https = require('https'); https.createServer((incoming, outgoing) => use(/*?*/incoming.url));", address],
    ["import http from 'node:http'; const server = http.createServer(); server.on('request', (req, res) => use(/*?*/req.url));", address],
    ["import http from 'node:http'; http.createServer(handle); function handle(req, res) { use(/*?*/req.url); }", address],
    ["import http from 'node:http'; http.createServer(async (req, res) => { for await (const part of req) use(/*?*/part); });", 'user: text'],
    ["import type { IncomingMessage } from 'node:http'; export function handle(req: IncomingMessage) { use(/*?*/req.url); }", address],
    ["import http from 'node:http'; http.createServer((req, res) => use(/*?*/req.method));", 'user: nothing'],
    ["import http from 'node:http'; const server = http.createServer(); server.on('close', (req) => use(/*?*/req));", unseen],
    ["function createServer(handler) { handler({ url: '/' }); } createServer((req) => use(/*?*/req.url));", 'constant'],
  ];
  it.each(rows)('%s', (code, expected) => expect(flowOf(code)).toBe(expected));
});

describe('requests of Fastify', () => {
  const rows: Table = [
    ['use(/*?*/request.body)', 'user: objectOrList, possible nestedForm'],
    ['use(/*?*/request.body.x)', 'user: json'],
    ['use(/*?*/request.query.x)', 'user: textOrList'],
    ['use(/*?*/request.params.id)', 'user: text - length'],
    ['use(/*?*/request.headers["x-a"])', ownHeader],
    ['use(/*?*/request.cookies.a)', 'user: text - html, possible text'],
    ['use(/*?*/request.url)', address],
    ['use(/*?*/request.raw.url)', address],
    ['request.raw.on("data", (part) => use(/*?*/part))', 'user: text'],
    ['use(/*?*/request.method)', 'user: nothing'],
    ['use(/*?*/request.ip)', 'configuration: nothing'],
    ['const part = await request.file(); use(/*?*/part.filename)', 'user: text - climb absolute segment'],
    ['const part = await request.file(); use(/*?*/part.fields.title.value)', 'user: text'],
    ['const part = await request.file(); use(/*?*/(await part.toBuffer()).toString())', 'user: text'],
    ['for await (const part of request.parts()) use(/*?*/part.value)', 'user: text'],
    ['for await (const part of request.files()) use(/*?*/part.filename)', 'user: text - climb absolute segment'],
    ['const saved = await request.saveRequestFiles(); use(/*?*/saved[0].filename)', 'user: text - climb absolute segment'],
    ['const saved = await request.saveRequestFiles(); use(/*?*/saved[0].filepath)', 'configuration: nothing'],
    ['use(/*?*/request.user.id)', unseen],
    ['use(/*?*/request.session.get("a"))', unseen],
    ['const answer = await app.inject({ url: "/" }); use(/*?*/answer.body)', unseen],
  ];
  it.each(rows)('%s', (code, expected) => expect(inFastify(code)).toBe(expected));
});

describe('what steps of the file write for those behind them', () => {
  const step = (code: string) => `app.use((req, res, next) => { ${code} next(); });`;
  const rows: readonly (readonly [setup: string, code: string, expected: string])[] = [
    [step('res.locals.term = req.query.term;'), 'use(/*?*/res.locals.term)', 'user: textOrList'],
    [step('res.locals.term = req.query.term;'), 'const { term } = res.locals; use(/*?*/term)', 'user: textOrList'],
    [step("res.locals.term = 'all';"), 'use(/*?*/res.locals.term)', 'constant'],
    [step('res.locals.term = req.query.term;'), 'use(/*?*/res.locals.other)', unseen],
    [step('req.filter = req.query.filter;'), 'use(/*?*/req.filter.a)', 'user: textOrList'],
    [step('req.filter = Number(req.query.filter);'), 'use(/*?*/req.filter)', 'user: number'],
    [step('req.user = { id: req.headers["x-user"] };'), 'use(/*?*/req.user.id)', ownHeader],
    ['const other = {}; other.filter = 1;', 'use(/*?*/req.filter)', unseen],
  ];
  it.each(rows)('%s … %s', (setup, code, expected) => expect(inExpress(code, setup)).toBe(expected));
});

describe('handlers that are known by annotations', () => {
  const rows: Table = [
    ["import type { Request } from 'express'; export const list = (req: Request) => use(/*?*/req.query.a);", 'user: textOrList'],
    ["import { Request, Response } from 'express'; export class Items { async list(req: Request<{ id: string }>, res: Response) { use(/*?*/req.params.id); } }", 'user: text - length'],
    ["import express from 'express'; export class Items { list = async (req: express.Request, res: express.Response) => { use(/*?*/req.body.a); }; }", 'user: json'],
    ["import type { RequestHandler } from 'express'; export const list: RequestHandler = (req, res) => use(/*?*/req.query.a);", 'user: textOrList'],
    ["import type { RequestHandler } from 'express'; export const list = ((req, res) => use(/*?*/req.query.a)) satisfies RequestHandler;", 'user: textOrList'],
    ["import type { Request } from 'express'; interface SignedIn extends Request { user: string } export const list = (req: SignedIn) => use(/*?*/req.query.a);", 'user: textOrList'],
    ["import type { Request } from 'express'; type SignedIn = Request & { user: string }; export const list = (req: SignedIn) => use(/*?*/req.query.a);", 'user: textOrList'],
    ["import type { Request } from 'express'; export const list = ({ query }: Request) => use(/*?*/query.a);", 'user: textOrList'],
    ["import type { Request } from 'express'; export const list = (req: Pick<Request, 'query'>) => use(/*?*/req.query.a);", 'user: textOrList'],
    ["import type { FastifyRequest } from 'fastify'; export async function list(request: FastifyRequest<{ Querystring: { a: string } }>) { use(/*?*/request.query.a); }", 'user: textOrList'],
    ["import type { RouteHandlerMethod } from 'fastify'; export const list: RouteHandlerMethod = async (request, reply) => use(/*?*/request.body.a);", 'user: json'],
    ["import type { preHandlerHookHandler } from 'fastify'; export const check: preHandlerHookHandler = async (request) => use(/*?*/request.query.a);", 'user: textOrList'],
    ["import type { FastifyInstance } from 'fastify'; export default async (app: FastifyInstance) => { app.get('/', async (request) => use(/*?*/request.query.a)); };", 'user: textOrList'],
    ["import type { Request } from './types'; export const list = (req: Request) => use(/*?*/req.query.a);", unseen],
    ["interface Request { query: { a: string } } export const list = (req: Request) => use(/*?*/req.query.a);", 'unknown: nothing, possible text'],
    ['export const list = (req) => use(/*?*/req.query.a);', unseen],
  ];
  it.each(rows)('%s', (code, expected) => expect(flowOf(code)).toBe(expected));
});
