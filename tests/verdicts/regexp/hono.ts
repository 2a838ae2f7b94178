// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import escapeText from 'escape-string-regexp';

const app = new Hono();

app.get('/search', (c) => {
  const safe = new RegExp(escapeText(c.req.query('q'))); // ✓
  const word = c.req.query('word');
  if (!/^\w+$/.test(word)) return c.text('word', 400);
  const guarded = new RegExp(word); // ✓
  return c.json(new RegExp(c.req.query('q')).test('a') || safe.test('a') || guarded.test('a')); // ✗
});

export default app;
