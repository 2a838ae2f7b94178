// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';

const server = Fastify();

server.get('/', async (request, reply) => {
  reply.type('text/html');
  reply.send(`<p>${request.query.name}</p>`); // ✗
  reply.send(`<p>${request.headers.referer}</p>`); // ✗
  reply.send(`<p>${request.ip}</p>`); // ✓
  reply.send(`<p>${request.method} ${request.protocol}</p>`); // ✓
  reply.send(`<p>${request.hostname}</p>`); // ?
  reply.send(`<p>${request.url}</p>`); // ?
  reply.send(`<p>${request.rawBody}</p>`); // ✗
});
