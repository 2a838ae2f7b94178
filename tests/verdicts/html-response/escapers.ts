// @ts-nocheck: the packages are not installed.
import express from 'express';
import jwt from 'jsonwebtoken';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { renderToString } from 'react-dom/server';
import { html, raw } from './html';
import { generateToken, renderInvoice } from './services';
import template from './template';
import ejs from 'ejs';
import Handlebars from 'handlebars';
import mustache from 'mustache';
import pug from 'pug';
import nunjucks from 'nunjucks';

const router = express.Router();

const htmlEscapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (c) => htmlEscapes[c]);
}
const escapeChained = (s: unknown) =>
  String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#039;');
function escapeByInlineTable(s = '') {
  return s.replace(/[<>&"']/g, (ch) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' }[ch]!));
}
function escapeBySwitch(s: string) {
  return s.replace(/[<>&"']/g, (ch) => {
    switch (ch) {
      case '<': return '&lt;';
      case '>': return '&gt;';
      case '&': return '&amp;';
      case '"': return '&quot;';
      default: return '&#39;';
    }
  });
}
function escapeByCode(s: string) { return s.replace(/[^a-zA-Z0-9 ]/g, (c) => `&#${c.charCodeAt(0)};`); }
const escapeNullish = (s) => {
  if (s == null) return '';
  return String(s).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
};
const map = new Map([['<', '&lt;'], ['>', '&gt;'], ['&', '&amp;'], ['"', '&quot;'], ["'", '&#39;']]);
const escapeByMap = (s: string) => s.replace(/[<>&"']/g, (c) => map.get(c) ?? c);
const escapeFirst = (s: string) => s.replace(/</, '&lt;');
function reduceTag(strings: TemplateStringsArray, ...values: unknown[]) {
  return strings.reduce((out, string, i) => out + string + (i < values.length ? escapeHtml(String(values[i])) : ''), '');
}
function loopTag(strings: TemplateStringsArray, ...values: any[]) {
  let result = strings[0];
  for (let i = 0; i < values.length; i++) {
    result += escapeChained(values[i]) + strings[i + 1];
  }
  return result;
}
function rawTag(strings, ...values) {
  return String.raw({ raw: strings }, ...values.map((v) => escapeHtml(v)));
}
router.get('/e1', (req, res) => {
  res.send(`<p title="${escapeHtml(req.query.a as string)}">${escapeHtml(req.query.q as string)}</p>`); // ✓
});
router.get('/e2', (req, res) => { res.send(`<p title="${escapeChained(req.query.a)}">${escapeChained(req.query.q)}</p>`); }); // ✓
router.get('/e3', (req, res) => {
  res.send(`<p title="${escapeByInlineTable(req.query.a as string)}">${escapeByInlineTable(req.query.q as string)}</p>`); // ✓
});
router.get('/e4', (req, res) => {
  res.send(`<p title="${escapeBySwitch(req.query.a as string)}">${escapeBySwitch(req.query.q as string)}</p>`); // ✓
});
router.get('/e5', (req, res) => {
  res.send(`<p title="${escapeByCode(req.query.a as string)}">${escapeByCode(req.query.q as string)}</p>`); // ✓
});
router.get('/e6', (req, res) => { res.send(`<p title="${escapeNullish(req.query.a)}">${escapeNullish(req.query.q)}</p>`); }); // ✓
router.get('/e7', (req, res) => {
  res.send(`<p title="${escapeByMap(req.query.a as string)}">${escapeByMap(req.query.q as string)}</p>`); // ✓
});
router.get('/e8', (req, res) => { res.send(`<p>${escapeFirst(req.query.q as string)}</p>`); }); // ✗
router.get('/e9', (req, res) => { res.send(`<p class=${escapeChained(req.query.q)}></p>`); }); // ✗
router.get('/e10', (req, res) => { res.send(`<a href="${escapeChained(req.query.q)}"></a>`); }); // ✗
router.get('/h1', (req, res) => { res.send(reduceTag`<p>${req.query.q}</p>`); }); // ✓
router.get('/h2', (req, res) => { res.send(loopTag`<p>${req.query.q}</p>`); }); // ✓
router.get('/h3', (req, res) => { res.send(rawTag`<p>${req.query.q}</p>`); }); // ✓
router.get('/h4', (req, res) => { res.send(html`<p>${req.query.q}</p>`.toString()); }); // ?
router.get('/h5', (req, res) => { res.send(String(html`<p>${req.query.q}</p>`)); }); // ?
router.post('/token', (req, res) => { res.send(jwt.sign({ sub: req.body.id }, process.env.SECRET!)); }); // ✓
router.post('/token2', (req, res) => { const token = generateToken(req.body.id); res.send(token); }); // ✓
router.post('/token3', (req, res) => { res.status(201).send(randomBytes(20).toString('hex')); }); // ✓
router.get('/file', (req, res) => { res.send(fs.readFileSync(path.join(__dirname, 'index.html'), 'utf8')); }); // ✓
router.get('/file2', (req, res) => { fs.readFile('index.html', 'utf8', (err, data) => { res.send(data); }); }); // ✓
router.get('/file3', (req, res) => {
  fs.readFile('index.html', 'utf8', (err, data) => { res.send(data.replace('__TITLE__', escapeChained(req.query.title))); }); // ✓
});
router.get('/invoice', async (req, res) => { const page = await renderInvoice(req.params.id); res.send(page); }); // ?
router.get('/ejs', async (req, res) => { res.send(ejs.render('<p><%= q %></p>', { q: req.query.q })); }); // ✓
router.get('/hbs', async (req, res) => {
  const t = Handlebars.compile('<p>{{q}}</p>');
  res.send(t({ q: req.query.q })); // ✓
});
router.get('/must', async (req, res) => { res.send(mustache.render('<p>{{q}}</p>', { q: req.query.q })); }); // ✓
router.get('/pug', async (req, res) => { res.send(pug.renderFile('x.pug', { q: req.query.q })); }); // ✓
router.get('/nj', async (req, res) => { res.send(nunjucks.render('x.html', { q: req.query.q })); }); // ✓
router.get('/view', async (req, res) => {
  res.render('x', { q: req.query.q }, (err, out) => { res.send(out); }); // ✓
});
router.get('/id', (req, res) => {
  const { id } = z.object({ id: z.string().uuid() }).parse(req.params);
  res.send(`<p>${id}</p>`); // ✓
});
router.get('/enum', (req, res) => {
  const { id } = z.object({ id: z.enum(['a', 'b']) }).parse(req.params);
  res.send(`<p>${id}</p>`); // ✓
});
router.get('/num', (req, res) => {
  const page = parseInt(req.query.page as string, 10) || 1;
  res.send(`<p>${page}</p>`); // ✓
});
router.get('/allow', (req, res) => {
  const lang = ['de', 'en'].includes(req.query.lang as string) ? req.query.lang : 'en';
  res.send(`<html lang="${lang}"></html>`); // ✓
});
router.get('/table', (req, res) => {
  const titles: Record<string, string> = { a: 'A', b: 'B' };
  res.send(`<p>${titles[req.query.t as string] ?? 'x'}</p>`); // ✓
});
router.get('/date', (req, res) => {
  const d = new Date(req.query.d as string);
  res.send(`<p>${d.toISOString()} ${d.toLocaleDateString()} ${d}</p>`); // ✓
});
router.get('/len', (req, res) => {
  res.send(`<p>${(req.query.q as string).length} of ${req.query.n as any > 3} ${!!req.query.x}</p>`); // ✓
});
router.get('/len2', (req, res) => { res.send(`You typed ${(req.query.q as string).length} chars`); }); // ✓
router.get('/json', (req, res) => {
  res.set('content-type', 'application/json').send(JSON.stringify({ q: req.query.q })); // ✓
});
router.get('/json2', (req, res) => { res.send(JSON.stringify({ q: req.query.q })); }); // ✗
router.get('/json3', (req, res) => { res.end(JSON.stringify({ q: req.query.q })); }); // ✓
router.get('/json4', (req, res) => { res.type('json'); res.end(JSON.stringify(req.body)); }); // ✓
router.get('/json5', (req, res) => { res.contentType('application/json'); res.send(JSON.stringify(req.body)); }); // ✓
router.get('/redirect', (req, res) => { res.redirect(`/x?q=${encodeURIComponent(req.query.q as string)}`); }); // ✓
router.get('/fmt', (req, res) => {
  res.format({ text: () => res.send(`hi ${req.query.q}`), html: () => res.send(`<p>${escapeChained(req.query.q)}</p>`), json: () => res.send({ q: req.query.q }), default: () => res.status(406).send('Not Acceptable') }); // ✓
});
router.get('/fmt2', (req, res) => {
  res.format({ 'text/plain': function () { res.send(`hi ${req.query.q}`); }, 'text/html': function () { res.send('<p>x</p>'); } }); // ✓
});
router.get('/fmt3', (req, res) => {
  res.format({ 'text/plain'() { res.send(`hi`); }, 'text/html': function () { res.send(`<p>${req.query.q}</p>`); } }); // ✗
});
router.get('/bool', (req, res) => { res.send(req.query.a === req.query.b); }); // ✓
router.get('/obj', (req, res) => { const user = { name: req.body.name, age: req.body.age }; res.send(user); }); // ✓
router.get('/arr', (req, res) => { const names = req.body.users.map((u) => u.name); res.send(names); }); // ✓
router.get('/arr2', (req, res) => { res.send([req.body.a, req.body.b]); }); // ✓
router.get('/spread', (req, res) => { res.send({ ...req.body }); }); // ✓
router.get('/all', (req, res) => { res.send(req.query); }); // ✓
router.get('/err', async (req, res) => {
  try { await renderInvoice(req.params.id); } catch (e) { res.status(500).send(e.message); } // ✓
});
router.get('/err2', async (req, res) => {
  try { await renderInvoice(req.params.id); } catch (e) { res.status(500).send(`<h1>${e.message}</h1>`); } // ?
});
router.get('/err3', async (req, res) => {
  const r = z.object({ q: z.string() }).safeParse(req.query);
  if (!r.success) return res.status(400).send(r.error.message);
  res.send('ok'); // ✓
});
router.get('/404/:id', async (req, res) => { res.status(404).send(`User ${req.params.id} not found`); }); // ✗
router.get('/404b/:id(\\d+)', async (req, res) => { res.status(404).send(`User ${req.params.id} not found`); }); // ✓
router.get('/nosniff', async (req, res) => {
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.end(`User ${req.params.id} not found`); // ✓
});
router.get('/nosniff2', async (req, res) => {
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.send(`User ${req.params.id} not found`); // ✗
});
router.get('/end', async (req, res) => { res.end(`User ${req.params.id} not found`); }); // ✓
router.get('/end2', async (req, res) => { res.status(404).end(`<p>User ${req.params.id} not found</p>`); }); // ✗
export default router;
