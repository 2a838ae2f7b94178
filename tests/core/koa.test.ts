import { describe, expect, it } from 'vitest';
import { probe, probeOne } from '../helpers/probe.ts';
import type { Route } from '../../src/core/answers.ts';
import { wordsOf } from '../../src/core/capabilities.ts';
import { capabilities, text, type Capability } from '../../src/models/model.ts';

const packages = { koa: '^3.0.0' };

/** `GET /a/:id [authentication, ?] whole`: the roles of the steps in order, `?` for one that is not known. */
function print({ method, path, steps, whole }: Route): string {
  const roles = steps.map((step) => (step.known ? [...step.roles].sort().join('+') || 'nothing' : '?'));
  return `${method} ${path ?? '?'} [${roles.join(', ')}]${whole ? ' whole' : ''}`;
}

function routesOf(code: string): readonly string[] {
  const imports = `import Koa from 'koa'; import http from 'node:http'; import Router from '@koa/router'; import compose from 'koa-compose'; import mount from 'koa-mount';
import jwt from 'koa-jwt'; import bodyParser from 'koa-bodyparser'; import cors from '@koa/cors'; import logger from 'koa-logger'; import serve from 'koa-static';
import ratelimit from 'koa-ratelimit'; import session from 'koa-session'; import generic from 'koa-generic-session'; import CSRF from 'koa-csrf'; import helmet from 'koa-helmet';
import koaBody from 'koa-body'; import multer from '@koa/multer'; import passport from 'koa-passport'; import pino from 'koa-pino-logger'; import { other } from './other.js';
const router = new Router(); const app = new Koa(); const handler = (ctx) => {};\n`;
  return probeOne(`${imports}${code}\n/*?*/secret;`, (file) => file.routes().map(print), { packages });
}

describe('routes of Koa', () => {
  it.each([
    ['router.get("/a", handler);', ['GET /a []']],
    ['router.get("name", "/a", handler);', ['GET /a []']],
    ['router.get(["/a", "/b"], handler);', ['GET /a []']],
    ['router.get(/^\\/a/, handler);', ['GET ? []']],
    ['router.del("/a", handler).all("/b", handler);', ['DELETE /a []', '* /b []']],
    ['const prefixed = new Router({ prefix: "/p" }); prefixed.get("/a", handler);', ['GET /p/a []']],
    ['router.prefix("/p"); router.get("/a", handler);', ['GET /p/a []']],
    ['router.get("/a", jwt({ secret }), bodyParser(), handler);', ['GET /a [authentication, body-parser]']],
    ['router.get("/a", compose([jwt({ secret }), bodyParser()]), handler);', ['GET /a [authentication, body-parser]']],
    ['router.get("/a", jwt({ secret, passthrough: true }), handler);', ['GET /a [nothing]']],
    ['router.get("/a", other, handler); app.use(router.routes()); app.listen(1);', ['GET /a [?]']],
    ['app.use(jwt({ secret })); router.get("/a", handler); app.use(router.routes()); app.listen(1);', ['GET /a [authentication] whole']],
    ['router.get("/a", handler); app.use(router.routes()); app.use(jwt({ secret })); app.listen(1);', ['GET /a [] whole']],
    ['router.get("/a", handler); app.use(router.middleware()); http.createServer(app.callback()).listen(1);', ['GET /a [] whole']],
    ['router.get("/a", handler); app.use(router.routes()); export { app };', ['GET /a []']],
    ['app.use(other); router.get("/a", handler); app.use(router.routes()); app.listen(1);', ['GET /a [?]']],
    ['const inner = new Router({ prefix: "/i" }); inner.get("/a", handler); router.use("/o", jwt({ secret }), inner.routes()); app.use(router.routes()); app.listen(1);', ['GET /o/i/a [authentication] whole']],
    ['const inner = new Koa(); inner.use(router.routes()); router.get("/a", handler); app.use(mount("/m", inner)); app.listen(1);', ['GET /m/a [] whole']],
    ['app.use(mount("/m", jwt({ secret }))); app.use(mount("/m", router.routes())); router.get("/a", handler); app.listen(1);', ['GET /m/a [authentication] whole']],
    ['app.use(mount("/n", jwt({ secret }))); app.use(mount("/m", router.routes())); router.get("/a", handler); app.listen(1);', ['GET /m/a [] whole']],
  ])('%s', (code, expected) => {
    expect(routesOf(code)).toEqual(expected);
  });

  it('knows the packages that stand beside it', () => {
    const steps = 'bodyParser(), koaBody(), multer().single("f"), logger(), pino(), helmet(), cors(), session(app), generic(), new CSRF(), ratelimit({}), serve("."), '
      + 'passport.initialize(), passport.session(), passport.authenticate("jwt"), router.allowedMethods()';
    expect(routesOf(`router.post("/a", ${steps}, handler);`)).toEqual([
      'POST /a [body-parser, body-parser, body-parser, access-log, access-log, headers, neutral, session, session, csrf, rate-limit, static, neutral, attaches-principal, authentication, neutral]',
    ]);
  });
});

describe('handlers of Koa by their use', () => {
  const evidenceOf = (code: string, declared: Record<string, string> | null) =>
    probe(code, (file, node) => file.entity(node)?.evidence ?? 'nothing', { packages: declared ?? {} })[0];

  it.each([
    ['exports.a = async (ctx) => { ctx.body = /*?*/ctx.request.body; };', 'shaped', 'shaped'],
    ['export const a = async (ctx, next) => { if (!ctx.state.user) ctx.throw(401); await next(); return /*?*/ctx; };', 'shaped', 'shaped'],
    ['export class A { async a({ request, response }) { response.body = /*?*/request.body; } }', 'shaped', 'shaped'],
    ['export const a = async (ctx) => { const { request } = ctx; ctx.status = 201; return /*?*/request.body; };', 'shaped', 'shaped'],
    ['export const a = async (ctx) => { answer(ctx); return /*?*/ctx.request.query; }; function answer(ctx) { ctx.response.body = 1; }', 'shaped', 'shaped'],
    ['export default wrap(async (ctx) => { ctx.body = await find(/*?*/ctx.request.query); });', 'shaped', 'shaped'],
    // Members that others have too: the project must not be known to be without Koa.
    ['export const a = async (ctx) => { ctx.body = /*?*/ctx.query; };', 'shaped', 'nothing'],
    ['export const a = async (ctx, next) => { ctx.status = 201; await next(); return /*?*/ctx.params; };', 'shaped', 'nothing'],
    // No handlers.
    ['export function a(options) { return /*?*/options.request.body; }', 'nothing', 'nothing'],
    ['export function a(options, data) { options.body = data.x; return /*?*/options.request.body; }', 'nothing', 'nothing'],
    ['export const a = async ({ request, response }) => { response.body = 1; return /*?*/request.body(); };', 'nothing', 'nothing'],
    ['function a(options) { options.body = /*?*/options.request.body; } a({ request: {} });', 'nothing', 'nothing'],
    ['export const a = (request, response) => { response.body = 1; return /*?*/request.body; };', 'nothing', 'nothing'],
  ])('%s', (code, inKoa, elsewhere) => {
    expect([evidenceOf(code, packages), evidenceOf(code, null)]).toEqual([inKoa, elsewhere]);
  });
});

describe('types of Koa', () => {
  it.each([
    ['import type { Context } from "koa"; function f(a: Context) { /*?*/a; }', 'koa:context'],
    ['import type { ParameterizedContext } from "koa"; function f(a: ParameterizedContext<State>) { /*?*/a; }', 'koa:context'],
    ['import type { ExtendableContext } from "koa"; interface Own extends ExtendableContext {} function f(a: Own) { /*?*/a; }', 'koa:context'],
    ['import Koa from "koa"; function f(a: Koa.Context, next: Koa.Next) { /*?*/a; }', 'koa:context'],
    ['import type { Next } from "koa"; function f(a, next: Next) { /*?*/next; }', 'koa:next'],
    ['import type { Request } from "koa"; function f(a: Request) { /*?*/a.body; }', 'koa:request.body'],
    ['import type { Response } from "koa"; function f(a: Response) { /*?*/a.ctx; }', 'koa:context'],
    ['import type { Middleware } from "koa"; const f: Middleware = (a) => { /*?*/a; };', 'koa:context'],
    ['import type { Middleware } from "koa"; const make = () => ((a) => { /*?*/a; }) as Middleware;', 'koa:context'],
    ['import type { RouterContext } from "@koa/router"; function f(a: RouterContext) { /*?*/a; }', 'koa:context'],
    ['import type { RouterMiddleware } from "@koa/router"; const f: RouterMiddleware = (a) => { /*?*/a; };', 'koa:context'],
    ['import type { RouterParameterMiddleware } from "@koa/router"; const f: RouterParameterMiddleware = (value, a) => { /*?*/a; };', 'koa:context'],
    ['import type { RouterInstance } from "@koa/router"; function f(a: RouterInstance) { /*?*/a; }', '@koa/router:router'],
    ['import { Router } from "@koa/router"; function f(a: Router) { /*?*/a; }', '@koa/router:router'],
    ['import Router from "koa-router"; const f: Router.IMiddleware = (a) => { /*?*/a; };', 'koa:context'],
    ['import Router from "koa-router"; const f: Router.Middleware = (a) => { /*?*/a; };', 'koa:context'],
    ['import Router from "koa-router"; function f(a: Router.IRouterContext) { /*?*/a; }', 'koa:context'],
    ['import Router from "koa-router"; const f: Router.IParamMiddleware = (value, a) => { /*?*/a; };', 'koa:context'],
    ['import Router from "koa-router"; const a = Router(); /*?*/a;', '@koa/router:router'],
    ['import Koa from "koa"; const app = new Koa(); app.on("error", (error, a) => { /*?*/a; });', 'koa:context'],
    ['import Koa from "koa"; const app = new Koa(); app.use(({ request }) => { /*?*/request.ctx.app; });', 'koa:application'],
  ])('%s', (code, expected) => {
    const entity = probeOne(code, (file, node) => file.entity(node)?.entity ?? null, { packages });
    expect(entity && `${entity.package}:${entity.name}`).toBe(expected);
  });
});

describe('requests of Koa', () => {
  const ownHeader = 'text - html line-break, possible text - line-break';
  const address = 'text - html script-url line-break, possible text - script-url line-break';
  const host = 'code shell segment authority, possible code shell html segment authority';
  const file = 'text - line-break';

  it.each([
    ['ctx.request.body', '', 'object array, possible text object array'],
    ['ctx.request.body', 'app.use(bodyParser());', 'object array, possible text object array'],
    ['ctx.request.body', 'app.use(koaBody());', 'text object array'],
    ['ctx.request.body', 'app.use(koaBody({ text: false }));', 'object array, possible text object array'],
    ['ctx.request.body.x', '', 'everything'],
    ['ctx.request.rawBody', '', 'text'],
    ['ctx.query', '', 'object'], ['ctx.query.x', '', 'text array'], ['ctx.request.query.x', '', 'text array'],
    ['ctx.params', '', 'object'], ['ctx.params.x', '', 'text - length'], ['ctx.request.params.x', '', 'text - length'],
    ['ctx.headers.x', '', ownHeader], ['ctx.header.x', '', ownHeader], ['ctx.request.header.x', '', ownHeader], ['ctx.get("x")', '', ownHeader],
    ['ctx.request.get("x")', '', ownHeader], ['ctx.cookies.get("x")', '', ownHeader], ['ctx.headers.referer', '', 'text - line-break'],
    ['ctx.url', '', address], ['ctx.originalUrl', '', address], ['ctx.path', '', address], ['ctx.href', '', address], ['ctx.querystring', '', address], ['ctx.search', '', address],
    ['ctx.host', '', host], ['ctx.hostname', '', host], ['ctx.origin', '', host], ['ctx.subdomains', '', host],
    ['ctx.method', '', 'nothing'], ['ctx.protocol', '', 'nothing'], ['ctx.secure', '', 'nothing'],
    ['ctx.ip', '', 'nothing'], ['ctx.ips', '', 'nothing'],
    ['ctx.request.files.a.originalFilename', '', file], ['ctx.request.files.a[0].originalFilename', '', file],
    ['ctx.request.files.a.filepath', '', 'nothing'], ['ctx.request.files.a.mimetype', '', 'nothing, possible text'],
    ['ctx.file.originalname', '', 'text - climb absolute segment, possible text'], ['ctx.files[0].buffer', '', 'text'],
    ['ctx.req.url', '', address],
    ['ctx.state.x', '', 'nothing, possible everything'], ['ctx.body', '', 'nothing, possible everything'],
  ])('%s %s', (read, setup, expected) => {
    const code = `import Koa from 'koa'; import koaBody from 'koa-body'; import bodyParser from 'koa-bodyparser'; const app = new Koa(); ${setup} app.use((ctx) => { use(/*?*/${read}); });`;
    const answer = probeOne(code, (questions, node) => questions.flow(node).map(({ proven, possible }) => (proven === possible ? nameOf(proven) : `${nameOf(proven)}, possible ${nameOf(possible)}`)), { packages });
    expect(answer).toEqual([expected]);
  });
});

/** `text array`, `text - html`: the words of a mask, those of any text together. */
function nameOf(mask: number): string {
  const all: readonly Capability[] = wordsOf(mask);
  if (all.length === 0) return 'nothing';
  if (all.length === capabilities.length) return 'everything';
  const missing = text.filter((word) => !all.includes(word));
  const others = all.filter((word) => !text.includes(word));
  if (missing.length > text.length / 2) return all.join(' ');
  return ['text', ...(missing.length > 0 ? ['-', ...missing] : []), ...others].join(' ');
}
