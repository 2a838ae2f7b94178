import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import Fastify from 'fastify';
import { MongoClient } from 'mongodb';
const app = express();
app.use(express.json());
const fastify = Fastify();
const links = new MongoClient('').db().collection('links');
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/go/:rest', async (req, res, next) => {\n  ${body}\n});`);

const dangerous: readonly Example[] = examples('dangerous', handler, {
  'address from the query': 'res.redirect(req.query.url as string);',
  'address behind a status': "res.redirect(302, req.body.next || '/');",
  'slash alone is checked': "const to = req.query.to as string; if (to.startsWith('/')) res.redirect(to);",
  'base of a URL is replaced': "res.redirect(new URL(req.body.next, 'https://app.example.com').href);",
  'path of a checked URL': "const u = new URL(req.body.next, 'https://a.example.com'); if (u.origin === 'https://a.example.com') res.redirect(u.pathname);",
  'host without a slash': "res.set('Location', 'https://app.example.com' + req.body.path).sendStatus(302);",
  'behind a slash alone': "res.redirect('/' + req.params.rest);",
  'encodeURI changes nothing': 'res.redirect(encodeURI(req.body.next));',
});

const unproven: readonly Example[] = examples('unproven', file, {
  'parameter of a maker of handlers': 'export const back = (to: string) => (_q: express.Request, res: express.Response) => res.redirect(to);',
  'page before': "app.get('/b', (req, res) => { res.redirect(req.get('Referer') || '/'); });",
  'tab on Fastify': "fastify.get('/r', (request, reply) => { const n = (request.query as any).n; if (/^\\/(?![\\/\\\\])/.test(n)) return reply.redirect(n); return reply.redirect('/'); });",
  'stored address': "app.get('/s/:id', async (req, res) => { const l: any = await links.findOne({ slug: req.params.id }); res.redirect(l.url); });",
});

const safe: readonly Example[] = examples('safe', handler, {
  'path of this site': "res.redirect('/users/' + req.params.rest);",
  'compared origin': "const u = new URL(String(req.query.next), 'https://app.example.com'); res.redirect(u.origin === 'https://app.example.com' ? u.href : '/');",
  'one of a list': "const OK = ['/home', '/profile']; res.redirect(OK.includes(req.body.next) ? req.body.next : '/home');",
  'one slash, on Express': "const to = String(req.query.to); if (/^\\/(?![\\/\\\\])/.test(to)) return res.redirect(to); res.redirect('/');",
  'encoded in a query': "res.redirect('https://login.example.com/?next=' + encodeURIComponent(req.body.next));",
  'one of two constants': "res.redirect(req.user ? '/a' : '/b');",
});

const edits: readonly Example[] = [
  {
    name: 'href of a checked URL', verdict: 'dangerous',
    code: handler("const u = new URL(req.body.next, 'https://a.example.com'); if (u.origin === 'https://a.example.com') res.redirect(u.pathname);"), fix: null,
    suggestions: [handler("const u = new URL(req.body.next, 'https://a.example.com'); if (u.origin === 'https://a.example.com') res.redirect(u.href);")],
  },
];

export const entry: Entry = {
  rule: 'no-open-redirect',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'path behind a constant', verdict: 'safe', code: handler("res.redirect('/x' + req.params.rest);"), control: handler("res.redirect('/' + req.params.rest);") },
  ],
};
