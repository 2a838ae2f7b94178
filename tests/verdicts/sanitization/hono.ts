// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';

const app = new Hono();

app.get('/found', (c) => {
  const term = String(c.req.query('term')).replace(/</, '&lt;'); // ✗
  return c.html(`<p>${term}</p>`);
});

app.get('/all', (c) => {
  const term = String(c.req.query('term')).replace(/</g, '&lt;'); // ✓
  return c.html(`<p>${term}</p>`);
});
