// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import got from 'got';
import { useAgent } from 'request-filtering-agent';
import nodeFetch from 'node-fetch';
import ssrfFilter from 'ssrf-req-filter';

const app = Fastify();
const schema = { body: { type: 'object', properties: { url: { type: 'string', enum: ['https://a.example.com', 'https://b.example.com'] } } } };

app.post('/any', async (request) => {
  await nodeFetch(request.body.url); // ✗
  await nodeFetch(request.body.url, { agent: useAgent(request.body.url) }); // ✓
  await nodeFetch(request.body.url, { agent: ssrfFilter(request.body.url) }); // ✓
  await got(request.body.url); // ✗
  await got.post(request.body.url); // ✗
  return got({ url: request.body.url }).json(); // ✗
});
app.post('/listed', { schema }, async (request) => got(request.body.url).json()); // ✓
app.post('/users/:id', async (request) => got(`https://api.example.com/users/${encodeURIComponent(request.params.id)}`).json()); // ✓
