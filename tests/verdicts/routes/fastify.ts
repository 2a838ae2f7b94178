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
