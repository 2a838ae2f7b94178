import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import http from 'node:http';
import escapeHtml from 'escape-html';
import DOMPurify from 'isomorphic-dompurify';
import { MongoClient, ObjectId } from 'mongodb';
const app = express();
app.use(express.json());
const server = Fastify();
const hono = new Hono();
const pages = new MongoClient('').db().collection('pages');
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/page/:id', async (req, res) => {\n  ${body}\n});`);

const dangerous: readonly Example[] = [
  ...examples('dangerous', handler, {
    'glued into a heading': "res.send('<h2>Welcome ' + req.body.nick + '</h2>');",
    'text without markup is sent as HTML': 'res.status(404).send(`Nothing for ${req.query.term}`);',
    'value alone': 'res.send(req.body.note);',
    'written to the stream': 'res.write(`<li>${req.params.id}</li>`); res.end();',
    'JSON in a script': 'res.send(`<script>window.STATE = ${JSON.stringify(req.body)}</script>`);',
    'escaped address of a link': 'res.send(`<a href="${escapeHtml(req.body.site)}">home</a>`);',
    'escaped value without quotes': 'res.send(`<p class=${escapeHtml(req.body.look)}>x</p>`);',
    'markdown': "const { marked } = await import('marked'); res.send(await marked.parse(req.body.text));",
    'encoded for a URL, between single quotes': "res.send(`<p>${encodeURI(req.body.place)}</p><p title='${encodeURIComponent(req.body.hint)}'>`);",
    'end without a type is sniffed': 'res.end(`<p>${req.query.term}</p>`);',
    'one branch of res.format': 'res.format({ html() { res.send(`<p>${req.body.note}</p>`); } });',
  }),
  ...examples('dangerous', file, {
    'HTML of Fastify': "server.get('/page', (request, reply) => { reply.type('text/html').send(`<p>${(request.query as any).term}</p>`); });",
    'HTML of Fastify by header': "server.get('/page', async (request, reply) => { reply.header('Content-Type', 'text/html; charset=utf-8'); return `<p>${(request.query as any).term}</p>`; });",
    'HTML of Hono': "hono.get('/page', (c) => c.html(`<p>${c.req.query('term')}</p>`));",
    'body of Hono behind a header': "hono.get('/page', (c) => { c.header('content-type', 'text/html'); return c.body(`<p>${c.req.query('term')}</p>`); });",
    'HTML of node:http': "http.createServer((request, response) => { response.setHeader('Content-Type', 'text/html'); response.end(`<p>${new URL(request.url ?? '/', 'http://shop').searchParams.get('term')}</p>`); });",
  }),
];

const unproven: readonly Example[] = [
  ...examples('unproven', file, {
    'title out of a database': "app.get('/page/:id', async (req, res) => { const page: any = await pages.findOne({ _id: new ObjectId(req.params.id) }); res.send(`<h2>${page.title}</h2>`); });",
    'parameter of a function that makes handlers': 'export const page = (title: string) => (_req: express.Request, res: express.Response) => res.send(`<h2>${title}</h2>`);',
    'header': "app.get('/page', (req, res) => { res.send(`<p>${req.headers['user-agent']}</p>`); });",
    'raw URL': 'app.use((req, res) => { res.status(404).send(`No page ${req.originalUrl}`); });',
  }),
];

const safe: readonly Example[] = [
  ...examples('safe', handler, {
    'res.jsonp': 'res.jsonp({ nick: req.body.nick });',
    'status alone': 'res.status(404).end();',
    'type by its short name': "res.type('txt').send(`Nothing for ${req.query.term}`);",
    'end that browsers must not sniff': "res.setHeader('X-Content-Type-Options', 'nosniff'); res.end(`<p>${req.query.term}</p>`);",
    'writeHead with a type': "res.writeHead(200, { 'Content-Type': 'text/plain' }); res.end(`<p>${req.query.term}</p>`);",
    'identifier': 'res.send(`<p>${crypto.randomUUID()}</p>`);',
    'res.json': 'res.json({ nick: req.body.nick });',
    'plain text': "res.type('text/plain').send(req.body.note);",
    'escaped': 'res.send(`<h2>${escapeHtml(req.body.nick)}</h2>`);',
    'object': 'res.send({ echo: req.body });',
    'number': 'res.send(`<p>${Number(req.query.page)}</p>`);',
    'JSON by header': "res.setHeader('Content-Type', 'application/json'); res.end(JSON.stringify({ term: req.query.term }));",
    'cleaned': 'res.send(DOMPurify.sanitize(req.body.html));',
    'JSON in a script without angle brackets': "res.send(`<script>window.STATE = ${JSON.stringify(req.body).replace(/</g, '\\\\u003c')}</script>`);",
    'body as a whole is JSON': 'res.send(req.body);',
  }),
  ...examples('safe', file, {
    'what Hono does not escape': "hono.get('/page', (c) => c.html(raw(c.req.query('term') ?? '')));",
    'text of Hono': "hono.get('/page', (c) => c.text(c.req.query('term') ?? ''));",
    'body of Hono': "hono.get('/page', (c) => c.body(`<p>${c.req.query('term')}</p>`));",
    'tag of Hono': "hono.get('/page', (c) => c.html(html`<p>${c.req.query('term')}</p>`));",
    'string of Fastify is plain text': "server.get('/page', (request, reply) => { reply.send((request.query as any).term); });",
    'returned string of Fastify': "server.get('/page', async (request) => `<p>${(request.query as any).term}</p>`);",
  }),
];

const edits: readonly Example[] = [
  {
    name: 'value alone becomes plain text', verdict: 'dangerous', fix: null,
    code: handler('res.send(req.body.note);'),
    suggestions: [
      handler("res.type('text/plain').send(req.body.note);"), handler('res.send(escapeHtml(req.body.note));'), handler('res.json(req.body.note);'),
    ],
  },
  {
    name: 'escaper that is imported', verdict: 'dangerous', suggestions: [],
    code: handler('res.send(`<h2>${req.body.nick}</h2>`);'),
    fix: handler('res.send(`<h2>${escapeHtml(req.body.nick)}</h2>`);'),
  },
  {
    name: 'JSON in a script', verdict: 'dangerous', fix: null,
    code: handler('res.send(`<script>window.STATE = ${JSON.stringify(req.body)}</script>`);'),
    suggestions: [handler("res.send(`<script>window.STATE = ${JSON.stringify(req.body).replace(/</g, '\\\\u003c')}</script>`);")],
  },
  {
    name: 'escaper that is declared', verdict: 'dangerous', fix: null, packages: { express: '^5.1.0', 'escape-html': '^1.0.3' },
    code: "import express from 'express';\nexpress().get('/', (req, res) => { res.send(`<h2>${req.query.nick}</h2>`); });\n",
    suggestions: ["import express from 'express';\nimport escapeHtml from 'escape-html';\nexpress().get('/', (req, res) => { res.send(`<h2>${escapeHtml(req.query.nick)}</h2>`); });\n"],
  },
  {
    name: 'no edit for an address', verdict: 'dangerous', fix: null, suggestions: [],
    code: handler('res.send(`<a href="${escapeHtml(req.body.site)}">home</a>`);'),
  },
  {
    name: 'no edit without quotes', verdict: 'dangerous', fix: null, suggestions: [],
    code: handler('res.send(`<p class=${req.body.look}>x</p>`);'),
  },
];

const control = handler('res.send(`<p>${req.query.term}</p>`);');

export const entry: Entry = {
  rule: 'no-unescaped-html-response',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'object that was sent', verdict: 'safe', control, code: handler('const found = { id: req.params.id, term: req.query.term }; res.send(found);') },
    { name: 'list that was sent', verdict: 'safe', control, code: handler('res.send([req.query.term]);') },
    {
      name: 'reply.send of Fastify', verdict: 'safe', code: file("server.get('/page', (request, reply) => { reply.send(`<p>${(request.query as any).term}</p>`); });"),
      control: file("server.get('/page', (request, reply) => { reply.type('text/html'); reply.send(`<p>${(request.query as any).term}</p>`); });"),
    },
    { name: 'res.redirect and res.render', verdict: 'safe', control, code: handler("if (req.query.term) return res.render('page', { term: req.query.term }); res.sendStatus(404);") },
    { name: 'buffer', verdict: 'safe', control, code: handler('res.send(Buffer.from(req.body.note));') },
  ],
};
