// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { getCookie } from 'hono/cookie';
import DOMPurify from 'isomorphic-dompurify';

const app = new Hono().basePath('/pages');

app.get('/hello', (c) => c.html(`<h1>Hello ${c.req.query('name')}</h1>`)); // ✗
app.get('/hello/:name', (c) => c.html('<h1>' + c.req.param('name') + '</h1>')); // ✗
app.get('/whole', (c) => c.html(c.req.query('page') ?? '')); // ✗
app.get('/tagged', (c) => c.html(html`<h1 title="${c.req.query('t')}">${c.req.query('name')}</h1>`)); // ✓
app.get('/text', (c) => c.text(c.req.query('q') ?? '')); // ✓
app.get('/json', (c) => c.json({ q: c.req.query('q') })); // ✓
app.get('/body', (c) => c.body(`<p>${c.req.query('q')}</p>`)); // ✓ – text/plain
app.get('/number', (c) => c.html(`<p>${Number(c.req.query('q'))}</p>`)); // ✓
app.get('/clean', (c) => c.html(DOMPurify.sanitize(c.req.query('q') ?? ''))); // ✓

app.get('/tags', (c) => c.html(html`<div>
  ${raw('<hr>')}
  ${html`<b>${c.req.query('b')}</b>`}
  ${['<i>', c.req.query('c')]}
  ${raw(`<i>${Number(c.req.query('d'))}</i>`)}
</div>`)); // ✓
app.get('/raw', (c) => c.html(raw(c.req.query('q') ?? ''))); // ✗ no-disabled-escaping ✓ – told where it is marked
app.get('/raw/part', (c) => c.html(html`<p>${raw(c.req.query('q') ?? '')}</p>`)); // ✗ no-disabled-escaping ✓
app.get('/link', (c) => c.html(html`<a href="${c.req.query('to')}">go</a>`)); // ✗ – escaping does not stop `javascript:`
app.get('/class', (c) => c.html(html`<p class=${c.req.query('class')}>go</p>`)); // ✗ – no quotes around it
app.get('/script', (c) => c.html(html`<script>var page = ${c.req.query('page')}</script>`)); // ✗

const layout = (title: unknown, body: unknown) => html`<title>${title}</title><body>${body}</body>`;
app.get('/layout', (c) => c.html(layout(c.req.query('t'), html`<p>${c.req.query('q')}</p>`))); // ✓
const page = (title: unknown, body: string) => `<title>${title}</title>${body}`; // ✗
app.get('/page', (c) => c.html(page('Search', c.req.query('q') ?? '')));

app.get('/header', (c) => {
  c.header('Content-Type', 'text/html');
  return c.body(`<p>${c.req.query('q')}</p>`); // ✗
});
app.get('/headers', (c) => c.body(`<p>${c.req.query('q')}</p>`, 200, { 'Content-Type': 'text/html' })); // ✗
app.get('/init', (c) => c.newResponse(`<p>${c.req.query('q')}</p>`, { status: 200, headers: { 'content-type': 'text/html' } })); // ✗
app.get('/init/plain', (c) => c.newResponse(`<p>${c.req.query('q')}</p>`, 200)); // ✓
app.get('/plain', (c) => {
  c.header('Content-Type', 'text/html');
  return c.text(`<p>${c.req.query('q')}</p>`); // ✓ – text() sets the type itself
});
app.get('/text/html', (c) => c.text(`<p>${c.req.query('q')}</p>`, 200, { 'content-type': 'text/html' })); // ✗
app.get('/html/plain', (c) => c.html(`<p>${c.req.query('q')}</p>`, 200, { 'content-type': 'text/plain' })); // ✓

app.post('/form', async (c) => {
  const { title } = await c.req.parseBody();
  const { note } = await c.req.json();
  if (note) return c.html(`<p>${note}</p>`); // ✗
  return c.html(`<h1>${title}</h1>`, 201); // ✗
});
app.get('/agent', (c) => c.html(`<p>${c.req.header('User-Agent')}</p>`)); // ? – who sends it sees it
app.get('/from', (c) => c.html(`<p>${c.req.header('Referer')}</p>`)); // ✗
app.get('/theme', (c) => c.html(`<p>${getCookie(c, 'theme')}</p>`)); // ?
app.get('/path/*', (c) => c.html(`<p>${c.req.path} not found</p>`)); // ✗ – it is decoded
app.notFound((c) => c.html(`<p>${c.req.url} not found</p>`, 404)); // ?

app.get('/response', (c) => new Response(`<p>${c.req.query('q')}</p>`, { headers: { 'content-type': 'text/html' } })); // ✗
app.get('/response/plain', (c) => new Response(`<p>${c.req.query('q')}</p>`)); // ✓
app.post('/data', async (c) => {
  const data = await c.req.formData();
  if (c.req.raw.headers.get('accept') === 'text/html') return c.html(`<p>${data.get('note')}</p>`); // ✗
  const url = new URL(c.req.raw.url);
  return c.html(`<p>${url.searchParams.get('q')}</p>`); // ✗
});

export const show = (c: Context) => c.html(`<h1>${c.req.param('title')}</h1>`); // ✗
export default app;
