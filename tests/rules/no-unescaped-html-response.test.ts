import { noUnescapedHtmlResponse as rule } from '../../src/rules/no-unescaped-html-response.ts';
import { currentPackages } from '../helpers/packages.ts';
import { testRule, type ExpectedError, type InvalidCase, type RuleCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;

const prelude = `import express from 'express';
import { Pool } from 'pg';
const app = express(); app.use(express.json());
const pool = new Pool();
`;
const withEscaper = `import escapeHtml from 'escape-html';
${prelude}`;
const handler = (body: string, before = prelude) => `${before}app.post('/x/:id', async (req, res) => { ${body} });`;

interface Edits {
  /** bodies after the suggestions, in order, each behind its message */
  readonly suggestions?: readonly (readonly [messageId: string, body: string])[];
  /** body after `--fix` */
  readonly fix?: string;
  readonly before?: string;
}

const safe = (body: string, before = prelude): RuleCase => ({ name: body, code: handler(body, before), options: strict });
const reported = (messageId: string, body: string, { before = prelude, fix, suggestions = [] }: Edits, options?: object): InvalidCase => ({
  name: body,
  code: handler(body, before),
  ...(options ? { options } : {}),
  errors: [{ messageId, suggestions: suggestions.map(([id, output]) => ({ messageId: id, output: handler(output, before) })) }],
  ...(fix === undefined ? {} : { output: handler(fix, before) }),
});
const dangerous = (messageId: string, body: string, edits: Edits = {}): InvalidCase => reported(messageId, body, edits);
const unproven = (messageId: string, body: string, edits: Edits = {}): InvalidCase => reported(messageId, body, edits, strict);
/** Silent by default, reported as unproven in strict. */
const onlyInStrict = (body: string): RuleCase => ({ name: `${body} (default)`, code: handler(body) });

const sendX = (...bodies: [string, string, ...string[]]): Edits => ({
  suggestions: bodies.map((body, index) => [['sendPlainText', 'sendJson', 'escape'][index] as string, body] as const),
});
const plainOrEscape = (...[plain, escaped]: [string, string]): Edits => ({ before: withEscaper, suggestions: [['sendPlainText', plain], ['escape', escaped]] });

testRule(rule, {
  valid: [
    // text
    safe('res.send(`<p>${escapeHtml(req.query.q)}</p>`);', withEscaper),
    safe('res.send(`<p>${Number(req.query.page)}</p>`);'),
    safe("res.send('<p>' + ['de', 'en'].find((lang) => lang === req.query.lang) + '</p>');"),
    safe('res.send(`<p>${process.env.VERSION}</p>`);'),
    // attributes
    safe('res.send(`<input value="${escapeHtml(req.body.v)}">`);', withEscaper),
    safe("res.send(`<input value='${escapeHtml(req.body.v)}'>`);", withEscaper),
    safe('res.send(`<a href="/items?q=${encodeURIComponent(req.body.q)}">x</a>`);'),
    safe('res.send(`<a href="/u/${escapeHtml(req.body.name)}">x</a>`);', withEscaper),
    safe('res.send(`<img src="${escapeHtml(req.body.src)}">`);', withEscaper),
    safe('res.send(`<script src="/js/${escapeHtml(req.body.src)}"></script>`);', withEscaper),
    safe("if (!/^https?:\\/\\//.test(req.body.url)) return; res.send(`<a href=\"${escapeHtml(req.body.url)}\">x</a>`);", withEscaper),
    safe("const url = new URL(req.body.url); if (!['http:', 'https:'].includes(url.protocol)) return; res.send(`<a href=\"${escapeHtml(url.href)}\">x</a>`);", withEscaper),
    safe('res.send(`<input ${req.body.on ? "checked" : ""}>`);'),
    // scripts
    safe("res.send(`<script>const q = ${JSON.stringify(req.body).replace(/</g, '\\\\u003c')}</script>`);"),
    safe('res.send(`<script>const page = ${Number(req.query.page)}</script>`);'),
    safe('res.send(`<button onclick="go(${Number(req.query.page)})">x</button>`);'),
    safe("res.send(`<p title='${escapeHtml(JSON.stringify(req.body))}'>x</p>`);", withEscaper),
    // what is no HTML
    safe("res.type('text/plain').send(req.body.message);"),
    safe('res.json({ name: req.body.name });'),
    safe('res.send({ name: req.body.name });'),
    safe('res.send([req.body.name]);'),
    safe('res.send(req.body);'),
    safe('res.send(Buffer.from(req.body.text));'),
    safe("res.setHeader('Content-Disposition', 'attachment; filename=a.html'); res.send(req.body.text);"),
    safe("res.end('You wrote ' + req.body.text);"),
    safe('res.end(JSON.stringify({ text: req.body.text }));'),
    // values that are not proven, in text without markup
    safe("const { rows } = await pool.query('SELECT name FROM users'); res.send(rows[0].name);"),
    safe('try { await pool.query(""); } catch (error) { res.status(500).send(error.message); }'),
    onlyInStrict("const { rows } = await pool.query('SELECT name FROM users'); res.send(`<p>${rows[0].name}</p>`);"),
    onlyInStrict('res.send(`<p>${req.headers["user-agent"]}</p>`);'),
    onlyInStrict("res.send(`<p>${Buffer.from(req.headers.authorization.slice(6), 'base64').toString()}</p>`);"),
    onlyInStrict('res.send(`Cannot find ${req.originalUrl}`);'),
    onlyInStrict('res.type(req.app.locals.type); res.send(req.body.text);'),
    'const response = { send(text) {} }; export function handle(text) { response.send(`<p>${text}</p>`); }',
    "import { app } from './app'; app.get('/', (one, other) => { other.send(`<p>${one}</p>`); });",
  ],
  invalid: [
    // the whole text
    dangerous('whole', 'res.send(req.body.text);', sendX("res.type('text/plain').send(req.body.text);", 'res.json(req.body.text);')),
    dangerous('whole', 'res.status(201).send(String(req.query.text).trim());', sendX(
      "res.status(201).type('text/plain').send(String(req.query.text).trim());", 'res.status(201).json(String(req.query.text).trim());',
    )),
    dangerous('whole', 'res.send(req.body.text);', {
      before: withEscaper,
      suggestions: [['sendPlainText', "res.type('text/plain').send(req.body.text);"], ['escape', 'res.send(escapeHtml(req.body.text));'], ['sendJson', 'res.json(req.body.text);']],
    }),
    dangerous('whole', "res.type('html').send(req.body.text);"),
    dangerous('whole', 'res.end(req.body.text);', sendX("res.type('text/plain').end(req.body.text);", 'res.json(req.body.text);')),
    dangerous('whole', 'res.write(req.body.text); res.end();'),
    dangerous('whole', 'res.send(JSON.stringify({ text: req.body.text }));', {
      suggestions: [['sendJson', "res.type('application/json').send(JSON.stringify({ text: req.body.text }));"]],
    }),
    dangerous('whole', 'const { marked } = await import("marked"); res.send(await marked.parse(req.body.text));', { before: withEscaper }),
    // text between tags
    dangerous('markup', 'res.send(`<p>${req.body.text}</p>`);'),
    dangerous('markup', 'res.send(`<p>${req.body.text}</p>`);', { before: withEscaper, fix: 'res.send(`<p>${escapeHtml(req.body.text)}</p>`);' }),
    dangerous('markup', "res.send('<p>' + (req.body.text || 'none') + '</p>');", { before: withEscaper, fix: "res.send('<p>' + (escapeHtml(req.body.text || 'none')) + '</p>');" }),
    dangerous('markup', 'res.send(`<p>${req.body.short ? req.body.a : req.body.b.trim()}</p>`);', {
      before: withEscaper, fix: 'res.send(`<p>${escapeHtml(req.body.short ? req.body.a : req.body.b.trim())}</p>`);',
    }),
    dangerous('markup', 'res.send(`<p>${req.body.short ? escapeHtml(req.body.a) : req.body.b}</p>`);', { before: withEscaper }),
    dangerous('markup', "let text = escapeHtml(req.body.a); if (req.body.b) text = req.body.b; res.send(`<p>${text}</p>`);", { before: withEscaper }),
    dangerous('markup', "res.send(`<p>${req.body.text || '<i>none</i>'}</p>`);", { before: withEscaper }),
    dangerous('markup', "res.send(`<p>${req.body.tags.join('<br>')}</p>`);", { before: withEscaper }),
    dangerous('markup', 'res.send(`<title>${req.body.text}</title>`);', { before: withEscaper, fix: 'res.send(`<title>${escapeHtml(req.body.text)}</title>`);' }),
    dangerous('markup', "res.status(404).send(`No item ${req.params.id}`);", plainOrEscape(
      "res.status(404).type('text/plain').send(`No item ${req.params.id}`);", 'res.status(404).send(`No item ${escapeHtml(req.params.id)}`);',
    )),
    dangerous('markup', 'res.send(`<ul>${req.body.items.map((item) => `<li>${item}</li>`).join("")}</ul>`);', {
      before: withEscaper, fix: 'res.send(`<ul>${req.body.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`);',
    }),
    dangerous('markup', 'let html = ""; for (const item of req.body.items) html += `<li>${item}</li>`; res.send(html);', {
      before: withEscaper, fix: 'let html = ""; for (const item of req.body.items) html += `<li>${escapeHtml(item)}</li>`; res.send(html);',
    }),
    {
      name: 'two values in one text',
      code: handler('res.send(`<p>${req.body.a}</p><p>${req.body.b}</p>`);', withEscaper),
      errors: [{ messageId: 'markup' }, { messageId: 'markup' }],
      output: handler('res.send(`<p>${escapeHtml(req.body.a)}</p><p>${escapeHtml(req.body.b)}</p>`);', withEscaper),
    },
    dangerous('markup', 'res.send(`<!-- ${req.body.text} -->`);', { before: withEscaper, suggestions: [['escape', 'res.send(`<!-- ${escapeHtml(req.body.text)} -->`);']] }),
    dangerous('style', 'res.send(`<style>p { color: ${req.body.color} }</style>`);', { before: withEscaper }),
    dangerous('style', 'res.send(`<style>p { color: ${escapeHtml(req.body.color)} }</style>`);', { before: withEscaper }),
    // attributes
    dangerous('markup', 'res.send(`<input value="${req.body.v}">`);', { before: withEscaper, suggestions: [['escape', 'res.send(`<input value="${escapeHtml(req.body.v)}">`);']] }),
    dangerous('markup', "res.send(`<input value='${encodeURIComponent(req.body.v)}'>`);", { before: withEscaper }),
    dangerous('unquoted', 'res.send(`<div class=${escapeHtml(req.body.c)}>x</div>`);', { before: withEscaper }),
    dangerous('url', 'res.send(`<a href="${escapeHtml(req.body.url)}">x</a>`);', { before: withEscaper }),
    dangerous('url', 'res.send(`<form action="${escapeHtml(req.body.url)}"></form>`);', { before: withEscaper }),
    dangerous('source', 'res.send(`<script src="${escapeHtml(req.body.url)}"></script>`);', { before: withEscaper }),
    dangerous('document', 'res.send(`<iframe srcdoc="${escapeHtml(req.body.html)}"></iframe>`);', { before: withEscaper }),
    // scripts
    dangerous('script', 'res.send(`<script>const q = "${escapeHtml(req.body.q)}";</script>`);', { before: withEscaper }),
    dangerous('script', 'res.send(`<script>const q = ${req.body.q};</script>`);'),
    dangerous('script', 'res.send(`<button onclick="go(\'${escapeHtml(req.body.q)}\')">x</button>`);', { before: withEscaper }),
    dangerous('script', 'res.send(`<a href="javascript:go(\'${escapeHtml(req.body.q)}\')">x</a>`);', { before: withEscaper }),
    dangerous('json', 'res.send(`<script>const q = ${JSON.stringify(req.body)};</script>`);', {
      suggestions: [['escapeJson', "res.send(`<script>const q = ${JSON.stringify(req.body).replace(/</g, '\\\\u003c')};</script>`);"]],
    }),
    dangerous('json', 'res.send(`<script>const q = ${JSON.stringify({ q: req.body.q })};</script>`);', {
      suggestions: [['escapeJson', "res.send(`<script>const q = ${JSON.stringify({ q: req.body.q }).replace(/</g, '\\\\u003c')};</script>`);"]],
    }),
    dangerous('json', 'const json = JSON.stringify(req.body.data); res.send(`<script>const q = ${json};</script>`);', {
      suggestions: [['escapeJson', "const json = JSON.stringify(req.body.data); res.send(`<script>const q = ${json.replace(/</g, '\\\\u003c')};</script>`);"]],
    }),
    dangerous('json', 'res.send(`<script type="application/json">${JSON.stringify({ q: req.body.q })}</script>`);', {
      suggestions: [['escapeJson', "res.send(`<script type=\"application/json\">${JSON.stringify({ q: req.body.q }).replace(/</g, '\\\\u003c')}</script>`);"]],
    }),
    // names
    dangerous('name', 'res.send(`<${req.body.tag}>`);'),
    dangerous('name', 'res.send(`<input ${req.body.attribute}="x">`);'),
    // other ways to send, other frameworks
    dangerous('markup', "res.write('<ul>'); res.write('text ' + req.body.text); res.end();"),
    {
      name: 'fastify',
      code: "import Fastify from 'fastify'; const app = Fastify(); app.get('/', (request, reply) => { reply.type('text/html').send(`<p>${request.query.q}</p>`); });",
      errors: [{ messageId: 'markup', data: { source: '`request.query.q`', line: '1', sink: "`reply.type('text/html').send`" } }],
    },
    {
      name: 'fastify, returned',
      code: "import Fastify from 'fastify'; const app = Fastify(); app.get('/', async (request, reply) => { reply.type('text/html'); return `<p>${request.query.q}</p>`; });",
      errors: [{ messageId: 'markup', data: { source: '`request.query.q`', line: '1', sink: '`return`' } }],
    },
    {
      name: 'node',
      code: "import { createServer } from 'node:http'; createServer((request, response) => { response.end(new URL(request.url, 'http://x').searchParams.get('q')); });",
      errors: [{ messageId: 'whole' }],
    },
    // unproven
    unproven('unproven', "const { rows } = await pool.query('SELECT name FROM users'); res.send(`<p>${rows[0].name}</p>`);", {
      before: withEscaper, suggestions: [['escape', "const { rows } = await pool.query('SELECT name FROM users'); res.send(`<p>${escapeHtml(rows[0].name)}</p>`);"]],
    }),
    unproven('unproven', 'res.send(`<p>${req.headers["user-agent"]}</p>`);'),
    unproven('unproven', 'res.send(`Cannot find ${req.originalUrl}`);'),
    unproven('unproven', "res.send(`<p>${Buffer.from(req.headers.authorization.slice(6), 'base64').toString()}</p>`);"),
    unproven('unproven', 'res.send(`<p>${req.auth.payload.name}</p>`);'),
    unproven('unprovenType', 'res.type(req.app.locals.type); res.send(req.body.text);'),
    {
      name: 'one report for each response: the first origin that is not proven',
      code: handler('const { rows } = await pool.query(""); res.send(`<p>${rows[0].name}</p><p>${rows[0].city}</p>`);'),
      options: strict,
      errors: [{ messageId: 'unproven', data: { source: '`rows[0].name`', sink: '`res.send`', what: 'tags or quotes', line: '4' } }],
    },
    {
      name: 'treatRequestUrlAsHtml',
      code: handler('res.send(`<p>${req.originalUrl}</p>`);'),
      options: { treatRequestUrlAsHtml: true },
      errors: [{ messageId: 'markup' }],
    },
    ...escapers(),
    ...ofHono(),
  ],
});

/** Where the escaper comes from. */
function escapers(): InvalidCase[] {
  const text = (escaped: string) => `app.get('/', (req, res) => { res.send(\`<p title="${escaped}">x</p>\`); });`;
  const plain = text('${req.query.q}');
  const through = (name: string, before: string, rest: Partial<InvalidCase> = {}): InvalidCase => {
    const error: ExpectedError = {
      messageId: 'markup', suggestions: [{ messageId: 'escape', data: { name }, output: `${before}${text(`\${${name}(req.query.q)}`)}` }],
    };
    return { name: `${name}: ${before}`, code: `${before}${plain}`, errors: [error], ...rest };
  };
  const esm = "import express from 'express';\nconst app = express();\n";
  const declared = { ...currentPackages, 'escape-html': '^1.0.3' };
  const added = (name: string, line: string, rest: Partial<InvalidCase>): InvalidCase => ({
    name: `${name}: ${line}`,
    code: `${esm}${plain}`,
    errors: [{
      messageId: 'markup',
      suggestions: [{ messageId: 'escape', data: { name }, output: `${esm.replace('\n', `\n${line}\n`)}${text(`\${${name}(req.query.q)}`)}` }],
    }],
    ...rest,
  });
  return [
    through('he.escape', `import he from 'he';\n${esm}`),
    through('escape', `import { escape } from 'lodash';\n${esm}`),
    through('_.escape', `import _ from 'lodash';\n${esm}`),
    through('escapeHtml', `const express = require('express');\nconst escapeHtml = require('escape-html');\nconst app = express();\n`, { filename: 'src/file.cjs' }),
    through('escapeText', `${esm}function escapeText(text) { return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;'); }\n`),
    through('escapeText', `${esm}const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };\nconst escapeText = (text) => String(text).replace(/[&<>"']/g, (c) => entities[c]);\n`),
    {
      name: 'no escapers: one that keeps quotes, one that adds markup',
      code: `${esm}const strip = (text) => text.replace(/</g, '&lt;');\nconst title = (text) => \`<h1>\${strip(text)}</h1>\`;\n${plain}`,
      errors: [{ messageId: 'markup' }],
    },
    {
      name: 'an escaper that is shadowed',
      code: `import escapeHtml from 'escape-html';\n${esm}app.get('/', (req, res) => { const escapeHtml = 1; res.send(\`<p>\${req.query.q}\${escapeHtml}</p>\`); });`,
      errors: [{ messageId: 'markup' }],
    },
    added('escapeHtml', "import escapeHtml from 'escape-html';", { packages: declared }),
    added('encode', "import { encode } from './html.js';", { options: { escape: { module: './html.js', name: 'encode' } } }),
    added('escapeHtml', "import escapeHtml from '@acme/html';", { options: { escape: { module: '@acme/html', name: 'default' } } }),
  ];
}

/** The tag of Hono that escapes what stands in a template. */
function ofHono(): InvalidCase[] {
  const file = (body: string, imports = ''): string => `import { Hono } from 'hono';\n${imports}const app = new Hono();\napp.get('/', (c) => ${body});\n`;
  const tag = "import { html } from 'hono/html';\n";
  const text = (body: string): string => body.replace('c.html(', 'c.text(').replace('html`', '`');
  const tagged = (before: string, after: string, imports = ''): InvalidCase => ({
    name: before,
    code: file(before, imports),
    errors: [{ messageId: 'markup', suggestions: [{ messageId: 'tagPage', data: { name: 'html' }, output: file(after, tag) }] }],
  });
  const untouched = (body: string, imports = ''): InvalidCase => ({ name: body, code: file(body, imports), errors: [{ messageId: 'markup' }] });
  return [
    tagged('c.html(`<p>${c.req.query("q")}</p>`)', 'c.html(html`<p>${c.req.query("q")}</p>`)'),
    tagged('c.html(`<p>${c.req.param("id")} of ${process.env.PAGES} and ${1 + 1}</p>`, 404)', 'c.html(html`<p>${c.req.param("id")} of ${process.env.PAGES} and ${1 + 1}</p>`, 404)'),
    tagged('c.html(`<p>${c.req.query("q")}${html`<b>x</b>`}</p>`)', 'c.html(html`<p>${c.req.query("q")}${html`<b>x</b>`}</p>`)', tag),
    {
      name: 'the whole',
      code: file("c.html(c.req.query('q') ?? '')"),
      errors: [{ messageId: 'whole', suggestions: [
        { messageId: 'sendPlainText', output: file(text("c.html(c.req.query('q') ?? '')")) }, { messageId: 'sendJson', output: file("c.json(c.req.query('q') ?? '')") },
      ] }],
    },
    // The other hole may hold markup, which the tag would show as text.
    untouched('c.html(`<p>${c.req.query("q")}</p>${footer}`)', "import { footer } from './footer';\n"),
    untouched('c.html(`<p>${c.req.query("q")}</p>${"<hr>"}`)'),
    untouched('c.html(`<ul>${[c.req.query("q")].map((q) => `<li>${q}</li>`).join("")}</ul>`)'),
    // The name stands for something else.
    untouched('c.html(`<p>${c.req.query("q")}</p>`)', 'const html = 1;\n'),
    untouched('c.html("<p>" + c.req.query("q") + "</p>")'),
  ];
}
