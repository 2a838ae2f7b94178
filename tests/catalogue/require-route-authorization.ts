import { examples, type Entry, type Example } from './example.ts';

const express = (code: string) => `import express from 'express';\nimport { auth, requireAuth, requireRole, verifySignature } from './guards';\n`
  + `import { login, list, show, create, update, remove, hook, exportAll, validate, schema } from './handlers';\n`
  + `const app = express();\nconst router = express.Router();\n${code}\n`;
const fastify = (code: string) => `import Fastify from 'fastify';\nimport { auth, list, create, remove } from './handlers';\nconst server = Fastify();\n${code}\n`;

const dangerous: readonly Example[] = [
  ...examples('dangerous', express, {
    'deletion without the guard that its siblings have': "router.get('/orders/:id', auth, show);\nrouter.put('/orders/:id', auth, update);\nrouter.delete('/orders/:id', remove);",
    'two methods of one route()': "router.route('/').get(auth('listOrders'), list).post(validate(schema), create);",
    'check that lets everybody through': "import { expressjwt } from 'express-jwt';\napp.delete('/orders/:id', expressjwt({ secret: 's', algorithms: ['HS256'], credentialsRequired: false }), async (req, res) => { await remove(req.params.id); res.end(); });",
  }),
  ...examples('dangerous', fastify, {
    'hook of the sibling': "server.get('/keys', { onRequest: [auth] }, list);\nserver.post('/keys', create);",
    'empty list of guards': "server.get('/keys', { preHandler: [auth] }, list);\nserver.put('/keys', { preHandler: [auth] }, create);\nserver.post('/keys', { preHandler: [] }, create);",
    'empty list of @fastify/auth': "server.get('/keys', { preHandler: server.auth([auth]) }, list);\nserver.put('/keys', { preHandler: server.auth([auth]) }, create);\nserver.delete('/keys', { preHandler: server.auth([]) }, remove);",
    'decorated guard': "server.get('/keys', { onRequest: [server.authenticate] }, list);\nserver.post('/keys', create);",
  }),
];

const unproven: readonly Example[] = [
  ...examples('unproven', express, {
    'deletion below an administrative path': "app.delete('/admin/orders/:id', async (req, res) => { await remove(req.params.id); res.end(); });",
    'administrative reading': "app.get('/admin/export', exportAll);",
    'administrative path whose guard only authenticates': "app.delete('/admin/orders/:id', requireAuth, remove);",
    'principal that nobody asks for': "import { clerkMiddleware } from '@clerk/express';\napp.use(clerkMiddleware());\napp.post('/orders', create);",
  }),
  ...examples('unproven', fastify, { 'deletion': "server.delete('/orders/:id', remove);" }),
];

const safe: readonly Example[] = [
  ...examples('safe', express, {
    'guard of a path': "app.use('/api', requireAuth);\napp.post('/api/orders', create);",
    'webhook with a signature beside guarded routes': "router.get('/orders', auth, list);\nrouter.post('/orders/webhook', verifySignature, hook);",
    'guard behind the login': "router.post('/login', login);\nrouter.use(requireAuth);\nrouter.post('/orders', create);",
    'guard of all methods and paths': "app.all('*splat', requireAuth);\napp.post('/orders', create);",
    'role on an administrative path': "app.delete('/admin/orders/:id', requireAuth, requireRole('admin'), remove);",
    'refusal in the handler': "app.delete('/orders/:id', async (req, res) => { if (!req.user) return res.status(401).end(); await remove(req.params.id); res.end(); });",
    'reading of what is no secret': "app.get('/articles', list);",
    'public by nature': "app.post('/register', create);\napp.post('/auth/refresh', create);\napp.post('/newsletter', create);",
    'OPTIONS': "app.options('/admin/orders', list);",
    'wrapper by its name': "app.post('/orders', requireAuth(create));",
  }),
  ...examples('safe', fastify, {
    'hook of the whole server': "server.addHook('onRequest', async (request, reply) => { if (!request.headers.authorization) return reply.code(401).send(); });\nserver.post('/keys', create);",
    'guards on both': "server.get('/keys', { onRequest: [auth] }, list);\nserver.post('/keys', { onRequest: [auth] }, create);",
  }),
];

const edits: readonly Example[] = [
  {
    name: 'guard of the sibling', verdict: 'dangerous', fix: null,
    code: express("router.get('/orders/:id', auth, show);\nrouter.delete('/orders/:id', remove);"),
    suggestions: [express("router.get('/orders/:id', auth, show);\nrouter.delete('/orders/:id', auth, remove);")],
  },
  {
    name: 'guard with its argument, first in the chain', verdict: 'dangerous', fix: null,
    code: express("router.route('/').get(auth('listOrders'), list).post(validate(schema), create);"),
    suggestions: [express("router.route('/').get(auth('listOrders'), list).post(auth('listOrders'), validate(schema), create);")],
  },
  {
    name: 'hook of the sibling', verdict: 'dangerous', fix: null,
    code: fastify("server.get('/keys', { onRequest: [auth] }, list);\nserver.post('/keys', create);"),
    suggestions: [fastify("server.get('/keys', { onRequest: [auth] }, list);\nserver.post('/keys', { onRequest: [auth] }, create);")],
  },
];

const control = express("app.delete('/orders/:id', remove);");

export const entry: Entry = {
  rule: 'require-route-authorization',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'recovery of a password', verdict: 'safe', control, code: express("app.post('/forgot-password', create);\napp.post('/reset-password/:token', update);") },
    { name: 'word that only contains a sensitive one', verdict: 'safe', code: express("app.get('/reorder', list);"), control: express("app.get('/orders', list);") },
    { name: 'file without a server framework', verdict: 'safe', control, code: "import { router } from './own-router';\nimport { list, remove } from './handlers';\nrouter.delete('/admin/orders/:id', remove);\nrouter.get('/admin', list);" },
    { name: 'map that is no router', verdict: 'safe', control, code: "const router = new Map();\nrouter.delete('/admin/orders', 1);\nexport const headers = (h: Headers) => h.delete('/admin');" },
  ],
};
