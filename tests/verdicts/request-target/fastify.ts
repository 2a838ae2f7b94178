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

app.get('/chosen', async (request) => {
  const regions: Record<string, string> = { eu: 'https://eu.example.com', us: 'https://us.example.com' };
  await got(`https://${request.headers['x-server']}/status`); // ✗
  await got(`https://api.example.com/status`, { headers: { 'x-server': String(request.headers['x-server']) } }); // ✓
  return got(regions[String(request.headers['x-region'])] ?? regions.eu).json(); // ✓
});
