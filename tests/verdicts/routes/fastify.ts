// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import { authenticate } from './guards';
import * as keys from './keys';
import * as reports from './reports';

const server = Fastify();

server.get('/keys', { onRequest: [authenticate] }, keys.list); // ✓
server.get('/keys/:id', { preHandler: authenticate }, keys.show); // ✓
server.put('/keys/:id', { onRequest: [authenticate] }, keys.update); // ✓
server.delete('/keys/:id', keys.remove); // ✗ – its siblings are guarded

server.register(async (instance) => {
  instance.addHook('onRequest', authenticate);
  instance.get('/reports', reports.list); // ✓
  instance.post('/reports', reports.create); // ✓
});

server.post('/feedback', keys.create); // ?
server.post('/login', keys.login); // ✓
server.get('/health', async () => ({ up: true })); // ✓
server.route({ method: 'DELETE', url: '/settings', onRequest: [authenticate], handler: keys.reset }); // ✓

server.get('/tokens', { preHandler: [authenticate] }, keys.list); // ✓
server.post('/tokens', { preHandler: [] }, keys.create); // ✗ – nothing stands in the list

server.register(async (instance) => {
  instance.addHook('preHandler', async (request, reply) => {
    if (!request.session.user) return reply.code(401).send();
  });
  instance.delete('/files/:id', keys.remove); // ✓
  instance.register(async (inner) => {
    inner.delete('/files/:id/tags', keys.remove); // ✓ – hooks of outer plugins run too
  });
});

server.register(async (instance) => {
  instance.delete('/parts/:id', keys.remove); // ? – hooks of other plugins do not
});

server.get('/admin/keys', { onRequest: [authenticate] }, keys.list); // ?
server.put('/state', async (request, reply) => { // ✓
  if (request.headers['x-api-key'] !== process.env.API_KEY) return reply.code(401).send();
  return { done: true };
});
server.patch('/state', async () => { // ✓ – it refuses everybody
  throw server.httpErrors.methodNotAllowed();
});
