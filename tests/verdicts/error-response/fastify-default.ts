// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import { charge } from './payments.js';

const server = Fastify({ logger: true }); // ?

server.post('/pay', async (request, reply) => charge(request.body)); // ✓
server.post('/refund', async (request, reply) => {
  try {
    return await charge(request.body);
  } catch ({ stack }) {
    return reply.code(500).send({ ok: false, stack }); // ✗
  }
});

await server.listen({ port: 3000 });
