// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import { charge } from './payments.js';

const server = Fastify({ logger: true });

server.post('/pay', async (request, reply) => {
  try {
    return await charge(request.body);
  } catch (error) {
    request.log.error(error); // ✓ – a log
    return { failed: true, stack: error.stack }; // ✗
  }
});
server.post('/pay/sent', async (request, reply) => {
  try {
    return await charge(request.body);
  } catch (error) {
    return reply.code(500).send({ error: error.message }); // ?
  }
});
server.post('/pay/handed', async (request, reply) => {
  try {
    return await charge(request.body);
  } catch (error) {
    return reply.send(error); // ?
  }
});
server.post('/pay/constant', async (request, reply) => {
  try {
    return await charge(request.body);
  } catch (error) {
    return reply.code(500).send({ error: 'Internal Server Error' }); // ✓
  }
});
server.setErrorHandler((error, request, reply) => {
  if (error.validation) return reply.code(400).send({ error: error.message }); // ✓ – the schema's message
  reply.code(500).send(`${error.name}: ${error.stack}`); // ✗
});
server.setErrorHandler((error, request, reply) => {
  if (process.env.NODE_ENV === 'development') return reply.code(500).send({ ok: false, stack: error.stack }); // ✓
  reply.code(500).send({ ok: false }); // ✓
});

await server.listen({ port: 3000 });
