// @ts-nocheck: the packages are not installed.
import express, { Request, Response } from 'express';
import Fastify from 'fastify';
import { createServer, ServerResponse } from 'node:http';
import escapeHtml from 'escape-html';
import serialize from 'serialize-javascript';
import { renderToString, renderToStaticMarkup } from 'react-dom/server';
import ReactDOMServer from 'react-dom/server';
import render from 'preact-render-to-string';
import { renderToString as renderVue } from 'vue/server-renderer';
import { HUB_STYLES, config } from './config';
import db from './db';
import { App } from './app';
import headStyles from './styles';
const app = express();
const FRONTEND_URL = process.env.FRONTEND_URL;
const HEAD = `<link rel="stylesheet" href="/style.css"><script src="/app.js"></script>`;

app.get('/ssr', (req, res) => {
  const html = renderToString(App({ url: req.url }));
  res.send(`<!doctype html><div id="root">${html}</div>`); // ✓
});
app.get('/ssr2', (req, res) => {
  const html = ReactDOMServer.renderToStaticMarkup(App({ q: req.query.q }));
  res.status(200);
  res.send('<!DOCTYPE html>' + html); // ✓
});
app.get('/preact', (req, res) => { res.send(`<main>${render(App({ q: req.query.q }))}</main>`); }); // ✓
app.get('/vue', async (req, res) => { res.send(`<main>${await renderVue(App({ q: req.query.q }))}</main>`); }); // ✓
app.get('/ssr3', (req, res) => {
  const state = { q: req.query.q };
  res.send(`<div>${renderToString(App(state))}</div><script>window.__STATE__ = ${serialize(state)}</script>`); // ✓
});
app.get('/ssr4', (req, res) => {
  const state = { q: req.query.q };
  res.send(`<script>window.__STATE__ = ${serialize(state, { unsafe: true })}</script>`); // ✗
});
app.get('/ssr5', (req, res) => {
  const state = { q: req.query.q };
  res.send(`<script>window.__STATE__ = ${JSON.stringify(state).replace(/</g, '\\u003c').replace(/\u2028/g, '\\u2028')}</script>`); // ✓
});
app.get('/ssr6', (req, res) => {
  const state = { q: req.query.q };
  res.send(`<script>window.__STATE__ = ${JSON.stringify(state).replace(/<\/script/gi, '<\\/script')}</script>`); // ✗
});
app.get('/ssr7', (req, res) => {
  const state = { q: req.query.q };
  res.send(`<script type="application/json" id="s">${JSON.stringify(state)}</script>`); // ✗
});
app.get('/ssr8', (req, res) => {
  const state = { q: req.query.q };
  res.send(`<div data-state="${escapeHtml(JSON.stringify(state))}"></div>`); // ✓
});
app.get('/ssr9', (req, res) => {
  const state = { q: req.query.q };
  res.send(`<div data-state='${JSON.stringify(state)}'></div>`); // ✗
});
app.get('/ssr10', (req, res) => { res.send(`<script>var q = "${escapeHtml(req.query.q)}";</script>`); }); // ✗
app.get('/ssr11', (req, res) => { res.send(`<script>var page = ${Number(req.query.page)};</script>`); }); // ✓
app.get('/ssr12', (req, res) => { res.send(`<script>var q = ${JSON.stringify(req.query.q)};</script>`); }); // ✗
app.get('/ssr13', (req, res) => { res.send(`<script>location.href = '${FRONTEND_URL}/login';</script>`); }); // ✓
app.get('/ssr14', (req, res) => {
  res.send(`<script>location.href = '/x?q=${encodeURIComponent(String(req.query.q))}';</script>`); // ✗
});
app.get('/ssr15', (req, res) => { res.send(`<button onclick="go('${escapeHtml(req.query.q)}')">x</button>`); }); // ✗
app.get('/ssr16', (req, res) => {
  res.send(`<button onclick="go(${Number(req.query.q)})" data-q="${escapeHtml(req.query.q)}">x</button>`); // ✓
});
app.get('/css1', (req, res) => { res.send(`<style>body { color: ${req.query.color} }</style>`); }); // ✗
app.get('/css2', (req, res) => {
  res.send(`<p style="color: ${escapeHtml(req.query.color)}">x</p><style>${HUB_STYLES}</style>`); // ✓ names
});
app.get('/css3', (req, res) => { res.send(`<style>body { color: ${escapeHtml(req.query.color)} }</style>`); }); // ✗ – rules of its own
app.get('/css4', (req, res) => { res.send(`<style>body { margin: ${Number(req.query.margin)}px }</style>`); }); // ✓
app.get('/css5', (req, res) => {
  const color = req.query.color;
  if (!/^[a-z]+$/.test(color)) return res.sendStatus(400);
  res.send(`<style>body { color: ${color} }</style>`); // ✓
});
app.get('/com1', (req, res) => { res.send(`<!-- ${req.query.q} --><p>x</p>`); }); // ✗
app.get('/tag1', (req, res) => { res.send(`<${req.query.tag}>x`); }); // ✗
app.get('/tag2', (req, res) => {
  const level = Math.min(6, Number(req.query.level));
  res.send(`<h${level}>x</h${level}>`); // ✓
});
app.get('/att1', (req, res) => {
  res.send(`<input ${req.query.checked ? 'checked' : ''} name="x" value='${escapeHtml(req.query.v)}'>`); // ✓
});
app.get('/att2', (req, res) => { res.send(`<input ${req.query.attr}="x">`); }); // ✗
app.get('/att3', (req, res) => { res.send(`<iframe srcdoc="${escapeHtml(req.query.html)}"></iframe>`); }); // ✗
app.get('/att4', (req, res) => {
  res.send(`<a href="https://example.com/${encodeURIComponent(String(req.query.p))}?q=${encodeURIComponent(String(req.query.q))}">x</a>`); // ✓
});
app.get('/att5', (req, res) => {
  res.send(`<a href="/u/${escapeHtml(req.params.name)}">x</a><img src="${escapeHtml(req.query.src)}">`); // ✓
});
app.get('/att6', (req, res) => { res.send(`<script src="${escapeHtml(req.query.src)}"></script>`); }); // ✗
app.get('/att7', (req, res) => { res.send(`<script src="/js/${escapeHtml(req.query.src)}"></script>`); }); // ✓
app.get('/att8', (req, res) => { res.send(`<form action="${escapeHtml(req.query.next)}"></form>`); }); // ✗
app.get('/att9', (req, res) => {
  const url = new URL(String(req.query.next));
  if (url.protocol !== 'https:') return res.sendStatus(400);
  res.send(`<a href="${escapeHtml(url.href)}">x</a>`); // ✓
});
app.get('/att10', (req, res) => {
  const next = String(req.query.next);
  if (!/^https?:\/\//.test(next)) { res.sendStatus(400); return; } res.send(`<a href="${escapeHtml(next)}">x</a>`); // ✓
});
app.get('/att11', (req, res) => {
  const next = String(req.query.next);
  const safe = next.startsWith('/') && !next.startsWith('//') ? next : '/';
  res.send(`<a href="${escapeHtml(safe)}">x</a>`); // ✓
});
app.get('/att12', (req, res) => {
  res.send(`<meta http-equiv="refresh" content="0; url=/${'?url=' + encodeURIComponent(String(req.query.url))}">`); // ✓
});
app.get('/att13', (req, res) => {
  res.send(`<meta property="og:image" content="${decodeURIComponent(String(req.query.img))}">`); // ✗
});
app.get('/att14', (req, res) => {
  res.send("<a href='/x?q=" + encodeURIComponent(String(req.query.q)) + "'>x</a>"); // ✗
});
app.get('/att15', (req, res) => { res.send(`<a href="mailto:${escapeHtml(req.query.mail)}">x</a>`); }); // ✓
app.get('/att16', (req, res) => {
  res.send(`<a class="${req.query.active === '1' ? 'on' : 'off'}" title="${escapeHtml(`Go to ${req.query.q}`)}">x</a>`); // ✓
});
app.get('/t1', (req, res) => {
  res.send(`<title>${escapeHtml(req.query.q)}</title><textarea>${escapeHtml(req.query.t)}</textarea>`); // ✓
});
app.get('/t2', (req, res) => { res.send(`<textarea>${req.query.t}</textarea>`); }); // ✗
app.get('/parts', (req, res) => {
  const parts = ['<ul>'];
  for (const item of [].concat(req.query.item ?? [])) parts.push(`<li>${escapeHtml(item)}</li>`);
  parts.push('</ul>');
  res.send(parts.join('')); // ✓
});
app.get('/parts2', (req, res) => {
  const parts = ['<ul>'];
  for (const item of [].concat(req.query.item ?? [])) parts.push(`<li>${item}</li>`); // ✗
  parts.push('</ul>');
  res.send(parts.join(''));
});
app.get('/cond', (req, res) => {
  const { error, q } = req.query;
  res.send(`<form>${error ? `<p class="error">${escapeHtml(error)}</p>` : ''}<input name="q" value="${escapeHtml(q ?? '')}"></form>${headStyles ? HEAD : ''}`); // ✓
});
app.get('/cond2', (req, res) => {
  const { error, q } = req.query;
  res.send(`<form>${error ? `<p class="error">${error}</p>` : ''}<input name="q" value="${escapeHtml(q ?? '')}"></form>`); // ✗
});
app.get('/feed', async (req, res) => {
  const posts = await db.posts.findAll();
  const feed = posts.map((p) => `<div><img src="${p.avatar}"><strong>${p.username}</strong></div>`).join(''); // ?
  res.send(`<html><head>${HEAD}</head><body>${feed}</body></html>`);
});
app.get('/feed2', async (req, res) => {
  const posts = await db.posts.findAll();
  const feed = posts.map((p) => `<div><img src="${escapeHtml(p.avatar)}"><strong>${escapeHtml(p.username)}</strong> ${p.likes.length} ${new Date(p.at).toLocaleDateString()}</div>`).join('');
  res.send(`<html><head>${HEAD}</head><body>${feed}</body></html>`); // ✓
});
app.get('/fn', (req, res) => {
  const render = (q: string) => { const safe = escapeHtml(q); return `<p>${safe}</p>`; };
  res.send(render(req.query.q)); // ✓
});
app.get('/trunc', (req, res) => {
  res.send(`<p>${escapeHtml(req.query.q).slice(0, 20)}</p><p>${escapeHtml(String(req.query.q).slice(0, 20))}</p>`); // ✓
});
app.get('/upper', (req, res) => { res.send(`<p>${escapeHtml(req.query.q).toUpperCase().trim()}</p>`); }); // ✓
app.get('/br', (req, res) => { res.send(`<p>${escapeHtml(req.query.q).replace(/\n/g, '<br>')}</p>`); }); // ✓
app.get('/br2', (req, res) => { res.send(`<p>${escapeHtml(req.query.q).split('\n').join('<br>')}</p>`); }); // ✓
app.get('/br3', (req, res) => {
  res.send(`<p>${escapeHtml(req.query.q).split('\n').map((line) => `<span>${line}</span>`).join('<br>')}</p>`); // ✓
});
app.get('/hl', (req, res) => {
  const q = escapeHtml(req.query.q);
  res.send('<p>some text</p>'.replace('text', `<b>${q}</b>`)); // ✓
});
app.get('/hl2', (req, res) => { res.send('<p>__NAME__</p>'.replace('__NAME__', req.query.q as string)); }); // ✗
app.get('/hl3', (req, res) => { res.send('<p>__NAME__</p>'.replace('__NAME__', escapeHtml(req.query.q))); }); // ✓
app.get('/un', (req, res) => { res.send(`<p>${unescape(escapeHtml(req.query.q))}</p>`); }); // ✗
app.get('/obj', (req, res) => {
  const view = { title: escapeHtml(req.query.q), n: 1 };
  res.send(`<p>${view.title} ${view.n}</p>`); // ✓
});
app.get('/obj2', (req, res) => {
  const safe = Object.fromEntries(Object.entries(req.query).map(([k, v]) => [k, escapeHtml(String(v))]));
  res.send(`<p>${safe.q}</p>`); // ✓
});
app.get('/env', (req, res) => { res.send(`<p>${process.env.VERSION} ${config.version} ${config.name}</p>`); }); // ✓ names
app.get('/id/:id', (req, res) => {
  const id = req.params.id;
  if (!/^[\w-]+$/.test(id)) return res.status(400).send('Bad id');
  res.send(`<a href="/x/${id}">${id}</a>`); // ✓
});
app.get('/role', (req, res) => {
  const roles = new Set(['a', 'b']);
  const role = String(req.query.role);
  if (!roles.has(role)) throw new Error('x');
  res.send(`<p>${role}</p>`); // ✓
});
app.use((req, res) => { res.status(404).type('txt').send('Not found: ' + req.originalUrl); }); // ✓
app.use((req, res) => { res.status(404).send('<h1>404</h1>'); }); // ✓
app.use((err: any, req: Request, res: Response, next: any) => {
  res.status(err.status || 500).send(`<h1>Error</h1><pre>${escapeHtml(err.stack)}</pre>`); // ✓
});
app.use((err: any, req: Request, res: Response, next: any) => {
  res.status(err.status || 500).send({ error: { message: err.message, path: req.path } }); // ✓
});
app.use((err: any, req: Request, res: Response, next: any) => { res.status(500).end(err.message); }); // ✓
export class Controller {
  constructor(private readonly service: any) {}
  show = async (req: Request, res: Response) => { const user = await this.service.find(req.params.id); res.send(user); }; // ✓
  async page(req: Request, res: Response) { res.send(`<h1>${req.params.id}</h1>`); } // ✗
  private sendJson(res: ServerResponse, data: unknown) { res.setHeader('Content-Type', 'application/json'); res.end(JSON.stringify(data)); } // ✓
}
createServer((req, res) => {
  const url = new URL(req.url!, `http://${req.headers.host}`);
  switch (url.pathname) {
    case '/': res.writeHead(200, { 'Content-Type': 'text/html' }); res.end(`<p>${escapeHtml(url.searchParams.get('q') ?? '')}</p>`); break; // ✓
    case '/x': res.writeHead(200, { 'Content-Type': 'text/html' }); res.end(`<p>${url.searchParams.get('q')}</p>`); break; // ✗
    case '/j': res.writeHead(200, { 'Content-Type': 'application/json' }); res.end(JSON.stringify({ q: url.searchParams.get('q') })); break; // ✓
    default: res.statusCode = 404; res.end('Not found: ' + url.pathname); // ✓
  }
});
