// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';

const app = new Hono();

async function ask(target: URL) {
  return fetch(target); // ✗
}

async function askOwn(target: URL) {
  return fetch(target, { redirect: 'manual' }); // ✓
}

export async function askAny(target: URL) {
  return fetch(target); // ?
}

app.get('/any', async (c) => ask(new URL(c.req.query('target') ?? '')));

app.get('/own', async (c) => {
  const target = new URL('/search', 'https://api.example');
  target.searchParams.set('q', c.req.query('q') ?? '');
  await askAny(target);
  return askOwn(target);
});
