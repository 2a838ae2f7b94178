// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';

const app = new Hono();

app.get('/proxy', async (c) => {
  const url = c.req.query('url') ?? '';
  if (c.req.header('x-old')) return fetch(url); // ✗
  if (new URL(url).hostname !== 'img.example.com') return c.notFound();
  return fetch('https://img.example.com/?from=' + encodeURIComponent(url)); // ✓
});
app.get('/request', (c) => fetch(new Request(c.req.query('url')))); // ✗
