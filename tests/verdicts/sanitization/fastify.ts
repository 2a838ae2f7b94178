// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import { readFile } from 'node:fs/promises';

const app = Fastify();

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
