// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import { parse } from 'node:url';

const app = new Hono();
const hosts = ['img.example', 'cdn.example'];

app.get('/checked', async (c) => {
  const target = URL.parse(c.req.query('target') ?? '');
  if (target === null || !hosts.includes(target.hostname)) return c.text('host', 400);
  return fetch(target); // ✓
});

app.get('/made', async (c) => {
  const target = new URL(c.req.query('target') ?? '');
  if (!hosts.includes(target.hostname)) return c.text('host', 400);
  return fetch(target); // ✓
});

app.get('/unchecked', async (c) => {
  const target = URL.parse(c.req.query('target') ?? '');
  if (target === null) return c.text('no URL', 400);
  return fetch(target); // ✗
});

app.get('/other-parser', async (c) => {
  const text = c.req.query('target') ?? '';
  if (!hosts.includes(parse(text).hostname ?? '')) return c.text('host', 400);
  return fetch(text); // ✗ – the older parser reads other hosts than fetch
});
