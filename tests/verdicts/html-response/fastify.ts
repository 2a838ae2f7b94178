// @ts-nocheck: the packages are not installed.
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import escapeHtml from 'escape-html';

const server = Fastify({ logger: true });

server.get('/plain', (request, reply) => {
  reply.send(`Hello ${request.query.name}`); // ✓ – a string is text/plain
});
server.get('/returned', async (request) => {
  return `Hello ${request.query.name}`; // ✓
});
server.get('/typed', (request, reply) => {
  reply.type('text/html').send(`<p>${request.query.name}</p>`); // ✗
});
server.get('/typed/escaped', (request, reply) => {
  reply.type('text/html').send(`<p>${escapeHtml(request.query.name)}</p>`); // ✓
});
server.get('/typed/before', (request, reply) => {
  reply.type('text/html');
  reply.send('<p>' + request.query.name + '</p>'); // ✗
});
server.get('/header', (request, reply) => {
  reply.code(200).header('Content-Type', 'text/html; charset=utf-8').send(`<h1>${request.params.title}</h1>`); // ✗
});
server.get('/header/json', (request, reply) => {
  reply.header('content-type', 'application/json').send(`{"title":"${request.params.title}"}`); // ✓
});
server.get('/html/returned', async (request, reply) => {
  reply.type('text/html');
  return `<p>${request.query.name}</p>`; // ✗
});
server.get('/object', async (request) => {
  return { name: request.query.name }; // ✓
});
server.route({
  method: 'GET',
  url: '/route',
  handler(request, reply) {
    reply.type('text/html').send(`<b>${request.query.q}</b>`); // ✗
  },
});

server.get('/page/:page', { schema: { params: { type: 'object', properties: { page: { type: 'integer' } } } } }, (request, reply) => {
  reply.type('text/html').send(`<p>Page ${request.params.page}</p>`); // ✓ – the schema lets numbers through
});

export async function pages(instance: FastifyInstance) {
  instance.get('/about', (request, reply) => {
    reply.type('text/html').send(`<p>${request.query.team}</p>`); // ✗ ts
  });
}

export function show(request: FastifyRequest<{ Querystring: { q: string } }>, reply: FastifyReply) {
  reply.type('text/html').send(`<p>${request.query.q}</p>`); // ✗ ts
}
