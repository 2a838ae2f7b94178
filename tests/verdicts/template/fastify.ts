// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import Handlebars, { escapeExpression } from 'handlebars';
import nunjucks from 'nunjucks';

const app = Fastify();
const environment = nunjucks.configure('views');

app.post('/preview', async (request) => {
  const { source, name } = request.body as { source: string; name: string };
  const own = Handlebars.create();
  return [
    Handlebars.compile(source)({ name }), // ✗
    Handlebars.compile('Hello {{name}}')({ name }), // ✓
    Handlebars.precompile(source), // ✗
    own.compile(`Hello ${escapeExpression(name)}`)({}), // ✗
    nunjucks.renderString(source, { name }), // ✗
    nunjucks.renderString('Hello {{ name }}', { name }), // ✓
    environment.renderString(`Hello ${name}`, {}), // ✗
    nunjucks.compile(source), // ✗
    new nunjucks.Template(source), // ✗
  ];
});

app.post('/page', async (request, reply) => {
  await reply.viewAsync({ raw: `Hello ${request.body.name}` }, {}); // ✗
  await reply.view('hello.ejs', {}, request.body.options); // ?
  await reply.viewAsync('hello.ejs', {}, request.body.options); // ?
  await reply.viewAsync('hello.ejs', request.body); // ✓ – data alone
  if (request.query.short) return reply.view({ raw: 'Hello <%= name %>' }, { name: request.body.name }); // ✓
  return reply.view({ raw: request.body.source }, request.query); // ✗
});
