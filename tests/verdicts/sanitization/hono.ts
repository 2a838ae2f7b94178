// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import { cors } from 'hono/cors';

const app = new Hono();

app.use(cors({ origin: (origin) => (origin.endsWith('example.com') ? origin : null) })); // ✗
app.use(cors({ origin: (origin) => (origin.endsWith('.example.com') ? origin : null) })); // ✓

app.get('/found', (c) => {
  const term = String(c.req.query('term')).replace(/</, '&lt;'); // ✗
  return c.html(`<p>${term}</p>`);
});

app.get('/all', (c) => {
  const term = String(c.req.query('term')).replace(/</g, '&lt;'); // ✓
  return c.html(`<p>${term}</p>`);
});
