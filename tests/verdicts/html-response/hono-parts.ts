// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import { getSignedCookie } from 'hono/cookie';
import { validator } from 'hono/validator';

const app = new Hono();

app.get('/', async (c) => {
  const all = c.req.queries();
  const cookies = await getSignedCookie(c, process.env.SECRET);
  const form = await c.req.parseBody({ all: true });
  const nested = await c.req.parseBody({ dot: true });
  if (all.kind) return c.html(`<p>${all.kind[0]}</p>`); // ✗
  if (cookies.name) return c.html(`<p>${cookies.name}</p>`); // ?
  if (form.name) return c.html(`<p>${form.name}</p>`); // ✗
  if (nested.user) return c.html(`<p>${nested.user.name}</p>`); // ✗
  return c.html(`<p>${Number(all.page[0])}</p>`); // ✓
});
