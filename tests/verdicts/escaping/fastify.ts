// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import view from '@fastify/view';
import handlebars from 'handlebars';
import nunjucks from 'nunjucks';
import DOMPurify from 'isomorphic-dompurify';

Fastify().post('/preview', async (request, reply) => {
  const { text } = request.body as { text: string };
  reply.type('text/html').send(DOMPurify.sanitize(text, { ADD_TAGS: ['script'] })); // ✗
  return reply.type('text/html').send(DOMPurify.sanitize(text)); // ✓
});

const app = Fastify();
app.register(view, { engine: { nunjucks }, options: { autoescape: false } }); // ✗
app.register(view, { engine: { nunjucks }, options: { autoescape: true } }); // ✓
app.register(view, { engine: { nunjucks } }); // ✓
app.register(view, { engine: { handlebars }, options: { compileOptions: { noEscape: true } } }); // ✗
app.register(view, { engine: { handlebars }, options: { compileOptions: { strict: true } } }); // ✓
app.register(cookie, { options: { autoescape: false } }); // ✓ – another plugin
