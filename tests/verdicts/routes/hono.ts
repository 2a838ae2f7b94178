// @ts-nocheck: the packages are not installed.
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { bearerAuth } from 'hono/bearer-auth';
import { bodyLimit } from 'hono/body-limit';
import { cache } from 'hono/cache';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { createFactory, createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { jwk } from 'hono/jwk';
import { jwt } from 'hono/jwt';
import { logger } from 'hono/logger';
import { prettyJSON } from 'hono/pretty-json';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { timeout } from 'hono/timeout';
import { timing } from 'hono/timing';
import { rateLimiter } from 'hono-rate-limiter';
import { authenticate, requireRole } from './guards';
import * as books from './books';

const shop = new Hono();
shop.get('/orders', jwt({ secret: process.env.JWT_SECRET, alg: 'HS256' }), books.list); // ✓
shop.get('/orders/:id', basicAuth({ username: 'shop', password: process.env.SHOP }), books.show); // ✓
shop.put('/orders/:id', bearerAuth({ token: process.env.TOKEN }), books.update); // ✓
shop.delete('/orders/:id', // ✗ – its siblings are guarded
  bodyLimit({ maxSize: 1024 }), cache({ cacheName: 'orders' }), compress(), cors(), csrf(), etag(), prettyJSON(), requestId(), timeout(5000), timing(),
  rateLimiter({ limit: 10, keyGenerator: (c) => c.req.header('x-forwarded-for') }),
  books.remove,
);
shop.post('/orders/webhook', books.webhook); // ✓ – public by nature
shop.post('/login', books.login); // ✓

const chained = new Hono()
  .get('/carts', authenticate, books.list) // ✓
  .get('/carts/:id', authenticate, books.show) // ✓
  .put('/carts/:id', authenticate, books.update) // ✓
  .delete('/carts/:id', books.remove); // ✗

const requireUser = createMiddleware(async (c, next) => {
  if (!c.get('user')) throw new HTTPException(401, { message: 'log in first' });
  await next();
});
const attachUser = createMiddleware(async (c, next) => {
  c.set('user', await books.find(c.req.header('authorization')));
  await next();
});

const drafts = new Hono();
drafts.use(attachUser);
drafts.get('/drafts/:id', requireUser, books.show); // ✓
drafts.put('/drafts/:draft', books.update); // ✗ – the step above guards the GET
drafts.post('/comments', requireUser, books.create); // ✓
drafts.post('/likes', async (c) => c.json(await books.like(c.get('user')))); // ? – it reads who calls, and takes nobody too
drafts.post('/stars', async (c) => { // ✓ – the handler asks
  const user = c.var.user;
  if (!user) return c.json({ error: 'log in first' }, 401);
  return c.json(await books.like(user));
});

const office = new Hono();
office.use('/files/*', authenticate);
office.use('/staff', authenticate);
office.post('/files', books.create); // ✓ – the wildcard matches nothing, too
office.post('/files/:id/pages', books.create); // ✓
office.post('/staff', books.create); // ✓
office.post('/staff/:id', books.create); // ? – the path of a step is no beginning
office.on(['PUT', 'PATCH'], ['/rooms/:id', '/halls/:id'], authenticate, books.update); // ✓
office.on('DELETE', '/rooms/:id', books.remove); // ✗
office.get('/admin/rooms', authenticate, books.list); // ? – anybody who is logged in
office.get('/admin/halls', authenticate, requireRole('admin'), books.list); // ✓

const factory = createFactory();
const handlers = factory.createHandlers(authenticate, books.create);
const open = factory.createHandlers(logger(), async (c) => c.json(await books.create(await c.req.json())));
const desks = factory.createApp();
desks.post('/desks', ...handlers); // ✓
desks.post('/chairs', ...open); // ?

const guarded = new Hono();
guarded.post('/pens', books.create); // ✓ – a guard stands where it is mounted
const loose = new Hono();
loose.post('/pens', books.create); // ?
const early = new Hono();
early.post('/pens', books.create); // ? – the guard comes later
const based = new Hono().basePath('/v2');
based.use(authenticate);
based.post('/pens', books.create); // ✓

const app = new Hono();
app.use('*', logger(), secureHeaders());
app.get('/assets/*', serveStatic({ root: './public' }));
app.route('/early', early);
app.use('/api/*', authenticate);
app.route('/api', guarded);
app.route('/loose', loose).route('/shop', shop).route('/office', office);
const api = app.basePath('/api');
api.post('/erasers', books.create); // ✓ – the guard of /api/*
based.route('/inner', new Hono().post('/clips', books.create)); // ✓
app.all('/rest/*', authenticate);
app.delete('/rest/orders/:id', books.remove); // ✓

const anybody = jwk({ jwks_uri: 'https://id.example.com/keys', alg: ['RS256'], allow_anon: true }); // ✗ – it lets requests without a token through
app.post('/votes', anybody, async (c) => c.json(await books.vote(await c.req.json())));
const somebody = jwk({ jwks_uri: 'https://id.example.com/keys', alg: ['RS256'] });
app.post('/ratings', somebody, async (c) => c.json(await books.vote(await c.req.json()))); // ✓

serve({ fetch: app.fetch, port: 3000 });
