// @ts-nocheck: the packages are not installed.
import { admin } from './admin.js';
import * as keys from './keys.js';
import { requireLogin } from './guards.js';
import { users } from './users.js';

export function expressRoutes(app) {
  app.get('/health', (req, res) => res.json({ ok: true })); // ✓
  app.get('/keys', requireLogin, async (req, res) => res.json(await keys.list())); // ✓
  app.get('/keys/:id', requireLogin, async (req, res) => res.json(await keys.show(req.params.id))); // ✓
  app.put('/keys/:id', requireLogin, async (req, res) => res.json(await keys.update(req.params.id, req.body))); // ✓
  app.delete('/keys/:id', async (req, res) => res.json(await keys.remove(req.params.id))); // ✗
}

export async function fastifyRoutes(instance) {
  instance.register(import('@fastify/cors'));
  instance.get('/keys', { onRequest: requireLogin }, keys.list); // ✓
  instance.get('/keys/:id', { onRequest: requireLogin }, keys.show); // ✓
  instance.put('/keys/:id', { onRequest: requireLogin }, keys.update); // ✓
  instance.delete('/keys/:id', keys.remove); // ✗
  instance.delete('/teams/:id', async (request) => users.remove(request.params.id)); // ?
}

admin.post('/settings', async (req, res) => res.json(await users.configure(req.body))); // ?
admin.post('/tokens', requireLogin, async (req, res) => res.json(await users.configure(req.body))); // ✓
