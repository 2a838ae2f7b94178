// filename: src/app.tsx
import Fastify from 'fastify';
import { renderToStaticMarkup } from 'react-dom/server';
import escapeHtml from 'escape-html';

const app = Fastify();

app.post('/preview', async (request, reply) => {
  const { text } = request.body as { text: string };
  reply.type('text/html').send(renderToStaticMarkup(<p dangerouslySetInnerHTML={{ __html: text }} />)); // ✗
  reply.type('text/html').send(renderToStaticMarkup(<p dangerouslySetInnerHTML={{ __html: escapeHtml(text) }} />)); // ✓
  if (!/^\w+$/.test(text)) return reply.code(400).send();
  return reply.type('text/html').send(renderToStaticMarkup(<p dangerouslySetInnerHTML={{ __html: text }} />)); // ✓
});
