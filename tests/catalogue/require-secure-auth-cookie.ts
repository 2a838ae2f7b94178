import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import session from 'express-session';
import cookieSession from 'cookie-session';
import Fastify from 'fastify';
import fastifyCookie from '@fastify/cookie';
import fastifySession from '@fastify/session';
import secureSession from '@fastify/secure-session';
import { serialize, stringifySetCookie } from 'cookie';
import { secret, key } from './secrets';
const app = express();
const server = Fastify();
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/login', async (req, res) => {\n  ${body}\n  res.end();\n});`);
const reply = (body: string) => file(`server.post('/login', async (request, reply) => {\n  ${body}\n  return {};\n});`);

const dangerous: readonly Example[] = [
  ...examples('dangerous', handler, {
    'res.cookie without flags': "res.cookie('token', req.body.token, { maxAge: 3_600_000 });",
    'Secure everywhere but in production': "res.cookie('auth_token', req.body.token, { httpOnly: true, sameSite: 'lax', secure: process.env.NODE_ENV !== 'production' });",
    'header written as text': 'res.setHeader(\'Set-Cookie\', `sid=${req.body.id}; Path=/`);',
    'appended header': 'res.append(\'Set-Cookie\', `sid=${req.body.id}; Path=/`);',
    'res.header': 'res.header(\'Set-Cookie\', `sid=${req.body.id}; Path=/`);',
    'serialize of cookie': "res.setHeader('Set-Cookie', serialize('sid', req.body.id, { path: '/' }));",
    'stringifySetCookie with a name and a value': "res.setHeader('Set-Cookie', stringifySetCookie('sid', req.body.id, { path: '/' }));",
    'stringifySetCookie with one object': "res.setHeader('Set-Cookie', stringifySetCookie({ name: 'sid', value: req.body.id, path: '/' }));",
    'SameSite=None without Secure': "res.cookie('sid', req.body.id, { httpOnly: true, sameSite: 'none' });",
    'prefix __Host- with a domain': "res.cookie('__Host-sid', req.body.id, { httpOnly: true, secure: true, sameSite: 'lax', domain: 'shop.example' });",
    'prefix __Host- with another path': "res.cookie('__Host-sid', req.body.id, { httpOnly: true, secure: true, sameSite: 'lax', path: '/admin' });",
    'prefix __Host- without Secure': "res.cookie('__Host-sid', req.body.id, { httpOnly: true, sameSite: 'lax' });",
    'token under another name': "const token = signer.sign({ id: req.body.id }); res.cookie('u', token, { httpOnly: true, sameSite: 'lax' });",
    'remembered login': "res.cookie('remember-me', req.body.token, { secure: true, sameSite: 'lax' });",
    'name with a prefix': "res.cookie('shop.sid', req.body.id, { httpOnly: true, sameSite: 'lax' });",
    'header among others': "res.writeHead(204, { 'Set-Cookie': `sid=${req.body.id}; Path=/` });",
    'camel case': "res.cookie('accessToken', req.body.token, { secure: true, sameSite: 'lax' });",
  }),
  ...examples('dangerous', file, {
    'express-session, secure: false': 'app.use(session({ secret, resave: false, saveUninitialized: false, cookie: { secure: false } }));',
    'express-session without cookie options': 'app.use(session({ secret, resave: false, saveUninitialized: false }));',
    'cookie-session, httpOnly: false': "app.use(cookieSession({ keys: [key], httpOnly: false, secure: true, sameSite: 'lax' }));",
    'cookie-session, secure: false': "app.use(cookieSession({ keys: [key], secure: false, sameSite: 'lax' }));",
    '@fastify/session, secure: false': "server.register(fastifySession, { secret, cookie: { secure: false, sameSite: 'lax' } });",
    '@fastify/secure-session has no Secure by itself': "server.register(secureSession, { key, cookie: { path: '/' } });",
  }),
  ...examples('dangerous', reply, {
    'setCookie, flag off behind a spread': "const base = { httpOnly: false }; reply.setCookie('sid', request.id, { ...base, secure: true });",
    'setCookie sends SameSite only': "reply.setCookie('sid', request.id, { path: '/' });",
    'cookie, the other name of setCookie': "reply.cookie('sid', request.id, { path: '/' });",
    'reply.header': 'reply.header(\'set-cookie\', `sid=${request.id}; Path=/`);',
  }),
];

const unproven: readonly Example[] = [
  ...examples('unproven', handler, {
    'no SameSite': "res.cookie('sid', req.body.id, { httpOnly: true, secure: true });",
    'SameSite=None': "res.cookie('sid', req.body.id, { httpOnly: true, secure: true, sameSite: 'none' });",
    'domain': "res.cookie('sid', req.body.id, { httpOnly: true, secure: true, sameSite: 'lax', domain: '.shop.example' });",
    'options from a call': "res.cookie('sid', req.body.id, cookieOptions());",
    'name that is not constant': 'res.cookie(req.body.name, req.body.id);',
  }),
  ...examples('unproven', file, {
    'options from another file': "import { options } from './options';\nexport const login = (res: express.Response, id: string) => res.cookie('sid', id, options);",
    'cookie-session follows the connection': "app.use(cookieSession({ keys: [key], sameSite: 'lax' }));",
    '@fastify/session sends no SameSite': 'server.register(fastifySession, { secret });',
  }),
  {
    name: 'no prefix, where prefixes are asked for', verdict: 'unproven', options: { attributes: ['httpOnly', 'secure', 'sameSite', 'hostPrefix'] },
    code: handler("res.cookie('sid', req.body.id, { httpOnly: true, secure: true, sameSite: 'lax' });"),
  },
];

const safe: readonly Example[] = [
  ...examples('safe', handler, {
    'all flags': "res.cookie('sid', req.body.id, { httpOnly: true, secure: true, sameSite: 'lax' });",
    'Secure in production': "const isProduction = process.env.NODE_ENV === 'production'; res.cookie('sid', req.body.id, { httpOnly: true, secure: isProduction, sameSite: 'lax' });",
    'token that scripts must read': "res.cookie('XSRF-TOKEN', req.body.csrf, { secure: true, sameSite: 'strict' });",
    'other cookie': "res.cookie('theme', 'dark');",
    'deletion without a value': "res.cookie('sid', '', { path: '/' });",
    'deletion by maxAge': "res.cookie('sid', 'x', { maxAge: 0 });",
    'deletion by expires': "res.cookie('sid', 'x', { expires: new Date(0) });",
    'word that only contains one': "res.cookie('insidious', 'x'); res.cookie('authors', 'y');",
    'clearCookie': "res.clearCookie('sid');",
  }),
  ...examples('safe', file, {
    'auto of express-session': "app.use(session({ secret, cookie: { secure: 'auto', sameSite: 'lax' } }));",
    'names and flags from configuration': "import { COOKIE, secure, domain, path, sameSite } from './configuration';\nexport const login = (res: express.Response) => res.cookie(COOKIE, true, { httpOnly: true, secure, domain, path, sameSite });",
    '@fastify/session with SameSite': "server.register(fastifySession, { secret, cookie: { sameSite: 'lax' } });",
    '@fastify/secure-session with Secure': 'server.register(secureSession, { key, cookie: { secure: true } });',
  }),
];

const edits: readonly Example[] = [
  {
    name: 'httpOnly: false of an identifier is fixed', verdict: 'dangerous', suggestions: [],
    code: file("app.use(session({ secret, cookie: { httpOnly: false, secure: true, sameSite: 'lax' } }));"),
    fix: file("app.use(session({ secret, cookie: { httpOnly: true, secure: true, sameSite: 'lax' } }));"),
  },
  {
    name: 'httpOnly: false of @fastify/session is fixed', verdict: 'dangerous', suggestions: [],
    code: file("server.register(fastifySession, { secret, cookie: { httpOnly: false, sameSite: 'lax' } });"),
    fix: file("server.register(fastifySession, { secret, cookie: { httpOnly: true, sameSite: 'lax' } });"),
  },
  {
    name: 'httpOnly: false of @fastify/secure-session is fixed', verdict: 'dangerous', suggestions: [],
    code: file('server.register(secureSession, { key, cookie: { httpOnly: false, secure: true } });'),
    fix: file('server.register(secureSession, { key, cookie: { httpOnly: true, secure: true } });'),
  },
  {
    name: 'httpOnly: false of cookie-session', verdict: 'dangerous', fix: null,
    code: file("app.use(cookieSession({ keys: [key], httpOnly: false, secure: true, sameSite: 'lax' }));"),
    suggestions: [file("app.use(cookieSession({ keys: [key], httpOnly: true, secure: true, sameSite: 'lax' }));")],
  },
  {
    name: 'Secure of express-session', verdict: 'dangerous', fix: null,
    code: file("app.use(session({ secret, cookie: { sameSite: 'lax' } }));"),
    suggestions: [file("app.use(session({ secret, cookie: { sameSite: 'lax', secure: 'auto' } }));")],
  },
  {
    name: 'false becomes a question of the environment', verdict: 'dangerous', fix: null,
    code: handler("res.cookie('sid', req.body.id, { httpOnly: true, secure: false, sameSite: 'lax' });"),
    suggestions: [
      handler("res.cookie('sid', req.body.id, { httpOnly: true, secure: true, sameSite: 'lax' });"),
      handler("res.cookie('sid', req.body.id, { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' });"),
    ],
  },
  {
    name: 'missing options', verdict: 'dangerous', fix: null,
    code: handler("res.cookie('sid', req.body.id);"),
    suggestions: [handler("res.cookie('sid', req.body.id, { httpOnly: true, secure: true, sameSite: 'lax' });")],
  },
  {
    name: 'Secure of Fastify', verdict: 'dangerous', fix: null,
    code: reply("reply.setCookie('sid', request.id, { httpOnly: true });"),
    suggestions: [reply("reply.setCookie('sid', request.id, { httpOnly: true, secure: 'auto' });")],
  },
  {
    name: 'SameSite', verdict: 'unproven', fix: null,
    code: handler("res.cookie('sid', req.body.id, { httpOnly: true, secure: true });"),
    suggestions: [handler("res.cookie('sid', req.body.id, { httpOnly: true, secure: true, sameSite: 'lax' });")],
  },
];

export const entry: Entry = {
  rule: 'require-secure-auth-cookie',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    {
      name: 'cookie-session behind a trusted proxy needs no secure', verdict: 'safe',
      code: file("app.set('trust proxy', 1);\napp.use(cookieSession({ keys: [key], sameSite: 'lax' }));"),
      control: file("app.use(cookieSession({ keys: [key], sameSite: 'lax' }));"),
    },
    {
      name: 'neither domain nor expires is needed', verdict: 'safe',
      code: handler("res.cookie('jwt', req.body.token, { httpOnly: true, secure: true, sameSite: 'strict' });"),
      control: handler("res.cookie('jwt', req.body.token, { domain: 'shop.example', expires: new Date(Date.now() + 1000) });"),
    },
    {
      name: 'shorthand flags', verdict: 'safe',
      code: handler("const httpOnly = true; const secure = true; const sameSite = 'lax'; res.cookie('sid', req.body.id, { httpOnly, secure, sameSite });"),
      control: handler("const httpOnly = false; const secure = true; const sameSite = 'lax'; res.cookie('sid', req.body.id, { httpOnly, secure, sameSite });"),
    },
    {
      name: 'spread flags', verdict: 'safe',
      code: handler("const flags = { httpOnly: true, secure: true, sameSite: 'lax' }; res.cookie('sid', req.body.id, { ...flags, maxAge: 1000 });"),
      control: handler("const flags = { secure: true, sameSite: 'lax' }; res.cookie('sid', req.body.id, { ...flags, maxAge: 1000 });"),
    },
    {
      name: 'cookie that is no session', verdict: 'safe',
      code: handler("res.cookie('lang', 'en', { maxAge: 1000 });"),
      control: handler("res.cookie('session', req.body.id, { maxAge: 1000 });"),
    },
  ],
};
