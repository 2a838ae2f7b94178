import { requireSecureAuthCookie as rule } from '../../src/rules/require-secure-auth-cookie.ts';
import { testRule, type ExpectedError } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;

const express = (body: string) => `import express from 'express';
const app = express();
app.post('/login', async (req, res) => {
  ${body}
});`;
const session = (options: string) => `import session from 'express-session';
export const sessions = session(${options});`;
const fastify = (body: string, before = '') => `import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import fastifySession from '@fastify/session';
import secureSession from '@fastify/secure-session';
const app = Fastify();
${before}
app.post('/login', async (request, reply) => {
  ${body}
});`;
const registered = (call: string) => fastify('return reply.send();', call);

const error = (messageId: string, outputs: readonly string[] = []): ExpectedError => ({
  messageId,
  suggestions: outputs.map((output) => ({ messageId: suggestionOf[messageId] ?? 'repair', output })),
});
const suggestionOf: Readonly<Record<string, string>> = {
  sameSiteMissing: 'useLax', sameSiteNone: 'useLax', broadDomain: 'removeDomain', unknownOptions: 'setOver',
};

testRule(rule, {
  valid: [
    // Other cookies, deletions, flags that are on.
    express("res.cookie('theme', 'dark');"),
    express("res.cookie('sid', id, { httpOnly: true, secure: true, sameSite: 'lax' });"),
    { code: express("res.cookie('sid', id, { httpOnly: true, secure: true, sameSite: 'lax' });"), options: strict },
    { code: express("res.cookie('sid', id, { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'strict' });"), options: strict },
    { code: express("res.cookie('XSRF-TOKEN', token, { secure: true, sameSite: 'strict' });"), options: strict },
    { code: express("res.cookie('sid', '', { maxAge: 0 });"), options: strict },
    { code: express("res.cookie('token', 'none', { expires: new Date(Date.now() + 1000) });"), options: strict },
    { code: express("res.cookie('token', x, { expires: new Date(0) });"), options: strict },
    { code: express("res.clearCookie('token');"), options: strict },
    { code: express("res.cookie('last-login', Date.now(), {});"), name: 'a name that only begins or ends like one', options: { report: 'dangerous', ignoreCookies: ['last-login'] } },
    { code: express("res.cookie('loginHint', name);"), options: strict },
    { code: express("res.cookie('subsidy', name);"), options: strict, name: 'no part of a word' },
    // Values from configuration.
    { code: `import { COOKIE, secure, domain, path, sameSite } from './config';\n${express('res.cookie(COOKIE, true, { httpOnly: true, secure, domain, path, sameSite });')}`, options: strict },
    `import { cookieOptions } from './config';\n${express("res.cookie('token', jwt, cookieOptions);")}`,
    { code: `import { COOKIE_OPTIONS } from './config';\n${express("res.cookie('token', jwt, COOKIE_OPTIONS);")}`, options: strict },
    express("res.cookie('token', jwt, cookieOptions());"),
    // Not this API.
    "const jar = { cookie(name, value) {} };\njar.cookie('token', 'x');",
    "import express from './my-express';\nconst app = express();\nfunction f(response) { response.cookie('token', 'x'); }",
    // express-session
    { code: session("{ secret, cookie: { secure: 'auto', sameSite: 'lax' } }"), options: strict },
    { code: session("{ secret, cookie: { secure: process.env.NODE_ENV === 'production', sameSite: 'lax' } }"), options: strict },
    session('options()'),
    `import session from 'express-session';
const options = { secret: 'x', cookie: {} };
if (app.get('env') === 'production') options.cookie.secure = true;
app.use(session(options));`,
    // cookie-session
    "import cookieSession from 'cookie-session';\napp.use(cookieSession({ keys: [key] }));",
    {
      code: "import express from 'express';\nimport cookieSession from 'cookie-session';\nconst app = express();\napp.set('trust proxy', 1);\napp.use(cookieSession({ keys: [key], sameSite: 'lax' }));",
      options: strict,
    },
    // Fastify
    { code: fastify("reply.setCookie('sid', id, { httpOnly: true, secure: 'auto', path: '/' });"), options: strict },
    { code: fastify("reply.setCookie('sid', id, { path: '/' });", 'app.register(cookie, { parseOptions: { httpOnly: true, secure: true } });'), options: strict },
    registered('app.register(fastifySession, { secret });'),
    registered("app.register(secureSession, { key, cookie: { secure: true } });"),
    registered('app.register(somethingElse, { cookie: { secure: false } });'),
    // cookie
    { code: "import { serialize } from 'cookie';\nexport const header = serialize('sid', id, { httpOnly: true, secure: true, sameSite: 'lax' });", options: strict },
    // header
    { code: express("res.setHeader('Set-Cookie', `sid=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`);"), options: strict },
    { code: express("res.setHeader('Set-Cookie', 'sid=; Max-Age=0');"), options: strict },
    { code: express("res.setHeader('X-Cookie', 'sid=1');"), options: strict },
    { code: express("res.writeHead(204, { 'Set-Cookie': ['theme=dark', `sid=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`] });"), options: strict },
    { code: express("res.writeHead(204);"), options: strict },
    { code: express("res.set({ 'X-Cookie': 'sid=1' });"), options: strict },
    // Later writes, functions, lists.
    {
      code: `${session('options')}\nconst options = { secret, cookie: { sameSite: 'lax' } };`.split('\n').reverse().join('\n'),
      name: 'nothing is written after the options are made', options: { report: 'dangerous', ignoreCookies: ['connect.sid'] },
    },
    {
      code: "import session from 'express-session';\nconst options = { secret, cookie: { sameSite: 'lax' as const, secure: false } };\noptions.cookie.secure = true;\nexport const sessions = session(options);",
      options: strict,
    },
    {
      code: "import session from 'express-session';\nimport express from 'express';\nconst app = express();\nconst options = { secret, cookie: { sameSite: 'lax' } };\nif (app.get('env') === 'production') options.cookie.secure = true;\napp.use(session(options));",
      options: strict, name: 'Secure is set in production',
    },
    { code: session("{ secret, cookie: (request) => ({ sameSite: 'lax', secure: request.secure }) }"), options: strict },
    { code: registered("app.register(secureSession, [{ key, cookie: { secure: true } }, { key, cookieName: 'long', cookie: { secure: true } }]);"), options: strict },
    // Outside production.
    express("if (process.env.NODE_ENV !== 'production') res.cookie('token', 'x');"),
    { code: express("res.cookie('token', jwt, {});"), options: { attributes: ['sameSite'] } },
  ],
  invalid: [
    {
      name: 'res.cookie without flags',
      code: express("res.cookie('token', jwt, { maxAge: 86_400_000 });"),
      errors: [error('notHttpOnly', [express("res.cookie('token', jwt, { maxAge: 86_400_000, httpOnly: true, secure: true, sameSite: 'lax' });")])],
    },
    {
      name: 'res.cookie without options',
      code: express("res.cookie('token', jwt);"),
      options: strict,
      errors: [error('notHttpOnly', [express("res.cookie('token', jwt, { httpOnly: true, secure: true, sameSite: 'lax' });")])],
    },
    {
      name: 'empty options',
      code: express("res.cookie('access_token', jwt, {});"),
      errors: [error('notHttpOnly', [express("res.cookie('access_token', jwt, { httpOnly: true, secure: true, sameSite: 'lax' });")])],
    },
    {
      name: 'a chain of calls on the response',
      code: express("res.status(200).cookie('refreshToken', t, { httpOnly: true, sameSite: 'lax' }).json({});"),
      errors: [error('notSecure', [express("res.status(200).cookie('refreshToken', t, { httpOnly: true, sameSite: 'lax', secure: true }).json({});")])],
    },
    {
      name: 'a test of the environment the wrong way round',
      code: express("res.cookie('auth_token', t, { httpOnly: true, sameSite: 'lax', secure: process.env.NODE_ENV !== 'production' });"),
      errors: [error('notSecure', [
        express("res.cookie('auth_token', t, { httpOnly: true, sameSite: 'lax', secure: true });"),
        express("res.cookie('auth_token', t, { httpOnly: true, sameSite: 'lax', secure: process.env.NODE_ENV === 'production' });"),
      ])],
    },
    {
      name: 'options kept in a variable',
      code: express("const options = { httpOnly: true, sameSite: 'lax' as const };\n  res.cookie('sid', id, options);"),
      errors: [error('notSecure', [express("const options = { httpOnly: true, sameSite: 'lax' as const, secure: true };\n  res.cookie('sid', id, options);")])],
    },
    {
      name: 'signed token under another name',
      code: `import jwt from 'jsonwebtoken';\n${express("const token = jwt.sign({ id }, secret);\n  res.cookie('u', token, { httpOnly: true });")}`,
      errors: [error('notSecure', [`import jwt from 'jsonwebtoken';\n${express("const token = jwt.sign({ id }, secret);\n  res.cookie('u', token, { httpOnly: true, secure: true, sameSite: 'lax' });")}`])],
    },
    {
      name: 'a parameter annotated as a response',
      code: "import type { Response } from 'express';\nexport function login(res: Response, t: string) { res.cookie('jwt', t, { httpOnly: true, secure: false, sameSite: 'lax' }); }",
      errors: [error('notSecure', [
        "import type { Response } from 'express';\nexport function login(res: Response, t: string) { res.cookie('jwt', t, { httpOnly: true, secure: true, sameSite: 'lax' }); }",
        "import type { Response } from 'express';\nexport function login(res: Response, t: string) { res.cookie('jwt', t, { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' }); }",
      ])],
    },
    {
      name: 'names given by the user',
      code: express("res.cookie('customer', id, { httpOnly: true, sameSite: 'lax' });"),
      options: { cookieNames: ['^customer$'] },
      errors: [error('notSecure', [express("res.cookie('customer', id, { httpOnly: true, sameSite: 'lax', secure: true });")])],
    },
    {
      name: 'SameSite=None without Secure',
      code: express("res.cookie('sid', id, { httpOnly: true, sameSite: 'none' });"),
      errors: [error('sameSiteNoneInsecure', [express("res.cookie('sid', id, { httpOnly: true, sameSite: 'none', secure: true });")])],
    },
    {
      name: '__Host- with a domain',
      code: express("res.cookie('__Host-sid', id, { httpOnly: true, secure: true, domain: 'example.com', sameSite: 'lax' });"),
      errors: [error('hostPrefixBroken', [express("res.cookie('__Host-sid', id, { httpOnly: true, secure: true, sameSite: 'lax', path: '/' });")])],
    },
    // express-session
    {
      name: 'express-session, secure: false',
      code: session('{ secret, resave: false, saveUninitialized: false, cookie: { secure: false } }'),
      errors: [error('notSecure', [
        session("{ secret, resave: false, saveUninitialized: false, cookie: { secure: 'auto', sameSite: 'lax' } }"),
        session("{ secret, resave: false, saveUninitialized: false, cookie: { secure: process.env.NODE_ENV === 'production', sameSite: 'lax' } }"),
      ])],
    },
    {
      name: 'express-session without cookie',
      code: session('{ secret }'),
      errors: [error('notSecure', [session("{ secret, cookie: { secure: 'auto', sameSite: 'lax' } }")])],
    },
    {
      name: 'express-session, httpOnly: false is fixed',
      code: session("{ secret, cookie: { secure: true, httpOnly: false, sameSite: 'lax' } }"),
      errors: [error('notHttpOnly')],
      output: session("{ secret, cookie: { secure: true, httpOnly: true, sameSite: 'lax' } }"),
    },
    {
      name: 'cookie-session, httpOnly: false is not fixed: the value can be read',
      code: "import cookieSession from 'cookie-session';\napp.use(cookieSession({ keys, httpOnly: false, sameSite: 'lax' }));",
      errors: [error('notHttpOnly', ["import cookieSession from 'cookie-session';\napp.use(cookieSession({ keys, httpOnly: true, sameSite: 'lax' }));"])],
    },
    // Fastify
    {
      name: 'reply.setCookie with a spread',
      code: fastify("reply.setCookie('sid', id, { ...base, secure: true });", 'const base = { httpOnly: false };'),
      errors: [error('notHttpOnly', [fastify("reply.setCookie('sid', id, { ...base, secure: true, httpOnly: true });", 'const base = { httpOnly: false };')])],
    },
    {
      name: '@fastify/secure-session is not Secure by default',
      code: registered("app.register(secureSession, { key, cookie: { path: '/' } });"),
      errors: [error('notSecure', [registered("app.register(secureSession, { key, cookie: { path: '/', secure: 'auto' } });")])],
    },
    {
      name: '@fastify/secure-session without cookie',
      code: registered('app.register(secureSession, { key });'),
      errors: [error('notSecure', [registered("app.register(secureSession, { key, cookie: { secure: 'auto' } });")])],
    },
    {
      name: '@fastify/session, secure: false',
      code: registered("await app.register(fastifySession, { secret, cookie: { secure: false, sameSite: 'lax' } });"),
      errors: [error('notSecure', [
        registered("await app.register(fastifySession, { secret, cookie: { secure: 'auto', sameSite: 'lax' } });"),
        registered("await app.register(fastifySession, { secret, cookie: { secure: process.env.NODE_ENV === 'production', sameSite: 'lax' } });"),
      ])],
    },
    // cookie and headers
    {
      name: 'cookie.serialize',
      code: "import cookie from 'cookie';\nexport const header = cookie.serialize('session', id, { httpOnly: true });",
      errors: [error('notSecure', ["import cookie from 'cookie';\nexport const header = cookie.serialize('session', id, { httpOnly: true, secure: true, sameSite: 'lax' });"])],
    },
    {
      name: 'cookie.stringifySetCookie with one object',
      code: "import { stringifySetCookie } from 'cookie';\nexport const header = stringifySetCookie({ name: 'session', value: id, httpOnly: true });",
      errors: [error('notSecure', ["import { stringifySetCookie } from 'cookie';\nexport const header = stringifySetCookie({ name: 'session', value: id, httpOnly: true, secure: true, sameSite: 'lax' });"])],
    },
    {
      name: 'Set-Cookie header',
      code: express("res.setHeader('Set-Cookie', `sid=${id}; Path=/`);"),
      errors: [error('notHttpOnly', [express("res.setHeader('Set-Cookie', `sid=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`);")])],
    },
    {
      name: 'Set-Cookie header, a list',
      code: express("res.append('set-cookie', ['theme=dark', 'sid=' + id + '; HttpOnly']);"),
      errors: [error('notSecure', [express("res.append('set-cookie', ['theme=dark', 'sid=' + id + '; HttpOnly; Secure; SameSite=Lax']);")])],
    },
    {
      name: 'Set-Cookie header of node:http',
      code: "import { createServer } from 'node:http';\ncreateServer((request, response) => { response.appendHeader('Set-Cookie', 'session=1'); response.end(); });",
      errors: [error('notHttpOnly', ["import { createServer } from 'node:http';\ncreateServer((request, response) => { response.appendHeader('Set-Cookie', 'session=1; HttpOnly; Secure; SameSite=Lax'); response.end(); });"])],
    },
    {
      name: 'Set-Cookie among headers, behind a status message',
      code: express("res.writeHead(204, 'Done', { 'set-cookie': `sid=${id}; Secure; SameSite=Lax` });"),
      errors: [error('notHttpOnly', [express("res.writeHead(204, 'Done', { 'set-cookie': `sid=${id}; Secure; SameSite=Lax; HttpOnly` });")])],
    },
    {
      name: 'Set-Cookie in an object of headers',
      code: express("res.set({ 'Cache-Control': 'no-store', 'Set-Cookie': 'sid=1; HttpOnly; SameSite=Lax' });"),
      errors: [error('notSecure', [express("res.set({ 'Cache-Control': 'no-store', 'Set-Cookie': 'sid=1; HttpOnly; SameSite=Lax; Secure' });")])],
    },
    {
      name: 'Set-Cookie header that is made elsewhere: nowhere to write',
      code: express("const text = 'sid=1';\n  res.setHeader('Set-Cookie', text);"),
      errors: [error('notHttpOnly')],
    },
    {
      name: 'Set-Cookie of the raw response of Fastify',
      code: fastify("reply.raw.writeHead(204, { 'Set-Cookie': 'sid=1; HttpOnly; SameSite=Lax' });"),
      errors: [error('notSecure', [fastify("reply.raw.writeHead(204, { 'Set-Cookie': 'sid=1; HttpOnly; SameSite=Lax; Secure' });")])],
    },
    {
      name: 'serializeCookie',
      code: fastify("reply.header('Set-Cookie', app.serializeCookie('sid', id, { httpOnly: true }));"),
      errors: [error('notSecure', [fastify("reply.header('Set-Cookie', app.serializeCookie('sid', id, { httpOnly: true, secure: true, sameSite: 'lax' }));")])],
    },
    // functions, lists, later writes
    {
      name: 'express-session, options from a function',
      code: session("{ secret, cookie: (request) => ({ maxAge: 1000 }) }"),
      errors: [error('notSecure', [session("{ secret, cookie: (request) => ({ maxAge: 1000, secure: 'auto', sameSite: 'lax' }) }")])],
    },
    {
      name: 'express-session, options from a function with a body',
      code: session("{ secret, cookie(request) { const age = 1000; return { maxAge: age, secure: false, sameSite: 'lax' }; } }"),
      errors: [error('notSecure', [
        session("{ secret, cookie(request) { const age = 1000; return { maxAge: age, secure: 'auto', sameSite: 'lax' }; } }"),
        session("{ secret, cookie(request) { const age = 1000; return { maxAge: age, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' }; } }"),
      ])],
    },
    {
      name: '@fastify/secure-session, one of several',
      code: registered("app.register(secureSession, [{ key, cookie: { secure: true } }, { key, cookieName: 'long' }]);"),
      errors: [{
        messageId: 'notSecure', data: { cookie: 'The cookie "long"', lacking: 'Secure', consequence: 'it also travels over plain HTTP', remedy: '`secure: true`' },
        suggestions: [{
          messageId: 'repair', data: { remedy: "`secure: 'auto'`" },
          output: registered("app.register(secureSession, [{ key, cookie: { secure: true } }, { key, cookieName: 'long', cookie: { secure: 'auto' } }]);"),
        }],
      }],
    },
    {
      name: '@fastify/session, options from a function',
      code: registered("app.register(fastifySession, () => ({ secret, cookie: { secure: false, sameSite: 'lax' } }));"),
      errors: [error('notSecure', [
        registered("app.register(fastifySession, () => ({ secret, cookie: { secure: 'auto', sameSite: 'lax' } }));"),
        registered("app.register(fastifySession, () => ({ secret, cookie: { secure: process.env.NODE_ENV === 'production', sameSite: 'lax' } }));"),
      ])],
    },
    {
      name: 'a flag that is taken away again',
      code: "import session from 'express-session';\nconst options = { secret, cookie: { secure: true, sameSite: 'lax' as const } };\noptions.cookie.secure = false;\nexport const sessions = session(options);",
      errors: [error('notSecure', [
        "import session from 'express-session';\nconst options = { secret, cookie: { secure: true, sameSite: 'lax' as const } };\noptions.cookie.secure = 'auto';\nexport const sessions = session(options);",
        "import session from 'express-session';\nconst options = { secret, cookie: { secure: true, sameSite: 'lax' as const } };\noptions.cookie.secure = process.env.NODE_ENV === 'production';\nexport const sessions = session(options);",
      ])],
    },
    {
      name: 'a handler known by its use alone: no edit that needs to know the framework',
      code: "exports.login = (req, res) => { res.status(200).cookie('sid', req.body.id, { httpOnly: true, sameSite: 'lax' }).json({}); res.end(); };",
      filename: 'src/file.cjs',
      errors: [error('notSecure', ["exports.login = (req, res) => { res.status(200).cookie('sid', req.body.id, { httpOnly: true, sameSite: 'lax', secure: true }).json({}); res.end(); };"])],
    },
    {
      name: 'a token that jwtSign made',
      code: fastify("const made = await reply.jwtSign({ id });\n  reply.setCookie('who', made, { secure: true });"),
      errors: [error('notHttpOnly', [fastify("const made = await reply.jwtSign({ id });\n  reply.setCookie('who', made, { secure: true, httpOnly: true });")])],
    },
    // unproven
    {
      name: 'header without SameSite',
      code: express("res.setHeader('Set-Cookie', `sid=${id}; HttpOnly; Secure`);"),
      options: strict,
      errors: [{
        messageId: 'sameSiteMissing', data: { cookie: 'The cookie "sid"', remedy: '`; SameSite=Lax`' },
        suggestions: [{ messageId: 'useLax', data: { remedy: '`; SameSite=Lax`' }, output: express("res.setHeader('Set-Cookie', `sid=${id}; HttpOnly; Secure; SameSite=Lax`);") }],
      }],
    },
    {
      name: 'header with SameSite=None',
      code: express("res.setHeader('Set-Cookie', `sid=${id}; HttpOnly; Secure; SameSite=None`);"),
      options: strict,
      errors: [error('sameSiteNone')],
    },
    {
      name: '__Host- in a header',
      code: express("res.setHeader('Set-Cookie', '__Host-sid=1; HttpOnly; Secure; SameSite=Lax');"),
      errors: [{ messageId: 'hostPrefixBroken', data: { cookie: 'The cookie "__Host-sid"', cause: 'has not the path /' } }],
    },
    {
      name: 'no SameSite',
      code: express("res.cookie('sid', id, { httpOnly: true, secure: true });"),
      options: strict,
      errors: [error('sameSiteMissing', [express("res.cookie('sid', id, { httpOnly: true, secure: true, sameSite: 'lax' });")])],
    },
    {
      name: 'SameSite=None',
      code: express("res.cookie('sid', id, { httpOnly: true, secure: true, sameSite: 'none' });"),
      options: strict,
      errors: [error('sameSiteNone', [express("res.cookie('sid', id, { httpOnly: true, secure: true, sameSite: 'lax' });")])],
    },
    {
      name: 'cookie-session follows the connection',
      code: "import cookieSession from 'cookie-session';\napp.use(cookieSession({ keys, sameSite: 'lax' }));",
      options: strict,
      errors: [error('secureByConnection', ["import cookieSession from 'cookie-session';\napp.use(cookieSession({ keys, sameSite: 'lax', secure: true }));"])],
    },
    {
      name: 'a constant domain',
      code: express("res.cookie('sid', id, { httpOnly: true, secure: true, sameSite: 'lax', domain: '.example.com' });"),
      options: strict,
      errors: [error('broadDomain', [express("res.cookie('sid', id, { httpOnly: true, secure: true, sameSite: 'lax' });")])],
    },
    {
      name: 'options from a call',
      code: express("res.cookie('token', jwt, cookieOptions());"),
      options: strict,
      errors: [error('unknownOptions', [express("res.cookie('token', jwt, { ...cookieOptions(), httpOnly: true, secure: true });")])],
    },
    {
      name: 'options from another file',
      code: "import session from 'express-session';\nimport { sessionConfig } from './config';\nexport const sessions = session(sessionConfig);",
      options: strict,
      errors: [error('unknownOptions')],
    },
    {
      name: 'a helper that is given the name',
      code: "import type { Response } from 'express';\nexport function put(res: Response, name: string, value: string) { res.cookie(name, value); }",
      options: strict,
      errors: [error('unknownName', ["import type { Response } from 'express';\nexport function put(res: Response, name: string, value: string) { res.cookie(name, value, { httpOnly: true, secure: true, sameSite: 'lax' }); }"])],
    },
    {
      name: 'no __Host- prefix, when asked for',
      code: express("res.cookie('sid', id, { httpOnly: true, secure: true, sameSite: 'lax' });"),
      options: { report: 'unproven', attributes: ['httpOnly', 'secure', 'sameSite', 'hostPrefix'] },
      errors: [error('noHostPrefix')],
    },
  ],
});
