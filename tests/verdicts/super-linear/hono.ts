// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';

const app = new Hono();

app.post('/x', async (c) => {
  const { text } = await c.req.json();
  const exponential = /^(\d+,?)+$/.test(text); // ✗
  const quadratic = text.replace(/\/+$/, ''); // ✗
  const linear = text.replace(/\//g, ''); // ✓
  const short = text.slice(0, 100).replace(/\/+$/, ''); // ✓
  return c.json({ exponential, quadratic, linear, short });
});

export default app;
