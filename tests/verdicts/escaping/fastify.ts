// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import DOMPurify from 'isomorphic-dompurify';

Fastify().post('/preview', async (request, reply) => {
  const { text } = request.body as { text: string };
  reply.type('text/html').send(DOMPurify.sanitize(text, { ADD_TAGS: ['script'] })); // ✗
  return reply.type('text/html').send(DOMPurify.sanitize(text)); // ✓
});
