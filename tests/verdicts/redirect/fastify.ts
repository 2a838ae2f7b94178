// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';

const app = Fastify();
const schema = { querystring: { type: 'object', properties: { next: { type: 'string', enum: ['/home', '/profile'] } } } };

app.get('/login', async (request, reply) => {
  reply.header('Location', request.query.next); // ✗
  reply.headers({ location: request.query.next }); // ✗
  return reply.redirect(request.query.next); // ✗
});
app.get('/old', async (request, reply) => reply.redirect(302, request.query.next)); // ✗
app.get('/checked', { schema }, async (request, reply) => reply.redirect(request.query.next)); // ✓
app.get('/users/:id', async (request, reply) => reply.redirect(`/users/${request.params.id}`)); // ✓
app.get('/list', async (request, reply) => {
  if (!['/home', '/profile'].includes(request.query.next)) return reply.redirect('/');
  return reply.redirect(request.query.next); // ✓
});
app.get('/begun', async (request, reply) => {
  const next = String(request.query.next);
  if (!/^\/(?![/\\])/.test(next)) return reply.redirect('/');
  return reply.redirect(next); // ? – a tab behind the slash is sent as it is
});
app.get('/typed', async (request, reply) => {
  const { next } = request.query;
  return reply.redirect(next && typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/'); // ?
});
app.get('/whole', async (request, reply) => {
  const next = String(request.query.next);
  return reply.redirect(/^\/(?![/\\])[^\t\r\n]*$/.test(next) ? next : '/'); // ✓
});
app.get('/tabless', async (request, reply) => {
  const next = String(request.query.next);
  return reply.redirect(/^\/(?![/\\])/.test(next) && !next.includes('\t') ? next : '/'); // ✓
});
