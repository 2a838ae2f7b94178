// @ts-nocheck: the packages are not installed.
// packages: fastify@^5.0.0, @fastify/sensible@^6.0.0
import Fastify from 'fastify';
import sensible, { httpErrors } from '@fastify/sensible';
import { charge } from './payments.js';

const server = Fastify({ logger: true });
server.register(sensible);
server.setErrorHandler((error, request, reply) => reply.code(500).send({ failed: true }));

server.post('/pay', async (request, reply) => {
  try {
    return await charge(request.body);
  } catch (error) {
    if (error.code === 'LOCKED') return reply.conflict('It is being paid.'); // ✓
    request.log.error(error);
    return reply.internalServerError(error.stack); // ✗
  }
});
server.post('/pay/message', async (request, reply) => {
  try {
    return await charge(request.body);
  } catch (error) {
    return reply.badGateway(error.message); // ?
  }
});
server.post('/pay/whole', async (request, reply) => {
  try {
    return await charge(request.body);
  } catch (error) {
    return reply.internalServerError(error); // ?
  }
});
server.post('/pay/status', async (request, reply) => {
  try {
    return await charge(request.body);
  } catch (error) {
    return reply.getHttpError(502, `not paid: ${error.stack}`); // ✗
  }
});
server.post('/pay/thrown', async (request) => {
  try {
    return await charge(request.body);
  } catch (error) {
    throw server.httpErrors.serviceUnavailable(error.stack); // ✗
  }
});
server.post('/pay/created', async (request) => {
  try {
    return await charge(request.body);
  } catch (error) {
    if (error.code === 'LOCKED') throw httpErrors.conflict('It is being paid.'); // ✓
    throw httpErrors.createError(500, error.stack); // ✗
  }
});
server.post('/pay/caught', async (request) => {
  try {
    return await charge(request.body);
  } catch (error) {
    request.log.warn(httpErrors.internalServerError(error.stack)); // ✓ – it is not thrown
    throw httpErrors.internalServerError(); // ✓
  }
});

await server.listen({ port: 3000 });
