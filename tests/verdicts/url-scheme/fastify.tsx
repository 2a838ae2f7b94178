// packages: react@^18.3.0
// filename: src/app.tsx
import Fastify from 'fastify';
import { renderToString } from 'react-dom/server';

Fastify().get('/out', async (request, reply) => {
  const { url } = request.query as { url: string };
  reply.type('text/html').send(renderToString(<iframe src={url} />)); // ✗
  reply.type('text/html').send(renderToString(<iframe src={`/frames/${url}`} />)); // ✓
  if (new URL(url).protocol !== 'https:') return reply.code(400).send();
  return reply.type('text/html').send(renderToString(<iframe src={url} />)); // ✓
});
