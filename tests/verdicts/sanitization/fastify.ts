// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import cors from '@fastify/cors';
import { readFile } from 'node:fs/promises';

const app = Fastify();

app.register(cors, { origin: [/example\.com$/] }); // ✗
app.register(cors, { origin: async (origin) => origin.startsWith('https://example.com') }); // ✗
app.register(cors, { origin: async (origin) => origin === 'https://example.com' }); // ✓
app.register(other, { origin: [/example\.com$/] }); // ✓ – another plugin

app.get('/notes', async (request) => {
  const name = String(request.query.name).replace(/\.\.\//g, ''); // ✗
  return readFile(`/srv/notes/${name}`, 'utf8');
});

app.get('/first', async (request) => {
  const name = String(request.query.name).replace('../', ''); // ✗
  return readFile(`/srv/notes/${name}`, 'utf8');
});

app.get('/letters', async (request) => {
  const name = String(request.query.name).replace(/[^a-z]/g, ''); // ✓
  return readFile(`/srv/notes/${name}`, 'utf8');
});
