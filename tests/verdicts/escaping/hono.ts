// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import escapeHtml from 'escape-html';
import { banner } from './banner.js';

const app = new Hono();

app.get('/found', (c) => {
  const term = c.req.query('term') ?? '';
  c.html(raw(term)); // ✗
  c.html(html`<p>${raw(term)}</p>`); // ✗
  c.html(html`<p>${raw(`<b>${term}</b>`)}</p>`); // ✗
  c.html(raw(banner.text())); // ?
  c.html(raw(escapeHtml(term))); // ✓
  if (term === 'all') c.html(raw(term)); // ✓
  return c.html(html`<p>${term}</p>${raw('<hr>')}`); // ✓
});
