// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';

const app = Fastify();

app.post('/x', async (request, reply) => {
  const text = request.body.text;
  const exponential = /^(\d+,?)+$/.test(text); // ✗
  const quadratic = text.replace(/\/+$/, ''); // ✗
  const linear = text.replace(/\//g, ''); // ✓
  if (typeof text !== 'string' || text.length > 100) return reply.code(400).send();
  const short = text.replace(/\/+$/, ''); // ✓
  return { exponential, quadratic, linear, short };
});
