// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';

const app = new Hono();

app.post('/settings/:section', async (c) => {
  const settings = {};
  const { key, value } = await c.req.json();
  settings[c.req.param('section')][key] = value; // ✗
  settings[Number(c.req.param('section'))][key] = value; // ✓
  const section = c.req.query('section');
  if (['__proto__', 'constructor', 'prototype'].includes(section)) return c.text('section', 400);
  settings[section][key] = value; // ✓
  return c.json(settings);
});

export default app;
