// @ts-nocheck: the packages are not installed.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';

const app = new Hono();

app.get('/files/:name', async (c) => {
  const name = c.req.param('name');
  const page = await readFile(path.join('files', name), 'utf8'); // ✗
  if (name.includes('/') || name.includes('..')) return c.notFound();
  return c.text(page + (await readFile(path.join('files', name), 'utf8'))); // ✓
});

app.post('/files', async (c) => {
  const body = await c.req.parseBody();
  const file = body['file'] as File;
  await writeFile(`files/${file.name}`, new Uint8Array(await file.arrayBuffer())); // ✗
  await writeFile(`files/${path.basename(file.name)}`, new Uint8Array(await file.arrayBuffer())); // ✓
  return c.text('stored');
});
