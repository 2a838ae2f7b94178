// @ts-nocheck: the packages are not installed.
import { createReadStream } from 'node:fs';
import path from 'node:path';
import Fastify from 'fastify';

const app = Fastify();
const schema = { params: { type: 'object', properties: { name: { type: 'string', pattern: '^[a-z]+$' } } } };

app.get('/data/:name', async (request) => createReadStream('./data/' + request.params.name)); // ✗
app.get('/checked/:name', { schema }, async (request) => createReadStream('./data/' + request.params.name)); // ✓
app.get('/names/:name', async (request) => createReadStream('./data/' + path.basename(request.params.name))); // ✓

app.get('/guarded', async (request, reply) => {
  const file = path.join('/srv/data', request.query.file);
  if (!file.startsWith('/srv/data/')) return reply.code(403).send();
  return createReadStream(file); // ✓
});

app.get('/assets/:name', async (request, reply) => reply.sendFile(request.params.name)); // ✓ – below the root of the plugin
app.get('/tenants/:name', async (request, reply) => reply.sendFile('index.html', path.join('/srv', request.params.name))); // ✗
app.get('/reports/:name', async (request, reply) => reply.download(request.params.name, 'report.pdf')); // ✓
app.get('/reports/:root/:name', async (request, reply) => reply.download(request.params.name, 'report.pdf', { root: request.params.root })); // ✗
app.get('/pages/:name', async (request, reply) => reply.view(request.params.name, {})); // ✗
app.get('/terms', async (request, reply) => reply.view('terms', { name: request.query.name })); // ✓
