import cookie from '@fastify/cookie';
import secureSession from '@fastify/secure-session';
import escapeHtml from 'escape-html';
import Fastify from 'fastify';
import mysql from 'mysql2/promise';
import { config } from '../config.js';
import { staffOnly } from './plugins/staff-only.js';
import { productRoutes } from './routes/products.js';
import { reportRoutes } from './routes/reports.js';
import { staffRoutes } from './routes/staff.js';

// unproven no-error-detail-response – without an error handler, Fastify answers with the message of every error
const app = Fastify({ logger: true, trustProxy: true });
const warehouse = mysql.createPool(config.warehouse);

await app.register(cookie);
// dangerous require-secure-auth-cookie – @fastify/secure-session does not set Secure by itself
await app.register(secureSession, {
  sessionName: 'session',
  cookieName: 'admin_session',
  key: config.admin.sessionKey,
  cookie: { path: '/', sameSite: 'strict' },
});
await app.register(staffOnly);
await app.register(productRoutes, { prefix: '/products' });
await app.register(reportRoutes, { prefix: '/reports', warehouse });
await app.register(staffRoutes, { prefix: '/staff' });

app.get<{ Querystring: { notice?: string } }>('/', async (request, reply) => {
  reply.type('text/html');
  // dangerous no-unescaped-html-response, repaired by --fix – the notice of the address bar becomes markup
  return `<h1>Administration</h1><p class="notice">${request.query.notice ?? ''}</p>`;
});

app.get<{ Querystring: { notice?: string } }>('/help', async (request, reply) => {
  // safe no-unescaped-html-response – escaped
  return reply.type('text/html').send(`<h1>Help</h1><p class="notice">${escapeHtml(request.query.notice ?? '')}</p>`);
});

app.get<{ Querystring: { name?: string } }>('/greeting', async (request) => {
  // safe no-unescaped-html-response – Fastify sends a string as plain text
  return `Hello ${request.query.name}`;
});

await app.listen({ port: config.admin.port, host: '127.0.0.1' });
