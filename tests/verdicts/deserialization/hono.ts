// packages: hono@^4.0.0
// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import { load, safeLoad } from 'js-yaml';

const app = new Hono();

app.post('/yaml', async (c) => {
  const text = await c.req.text();
  const first = safeLoad(text); // ✓
  return c.json([first, load(text)]); // ✗
});
