// packages: koa@^3.0.0
// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import Koa, { type Context, type Next } from 'koa';
import Router from '@koa/router';
import OldRouter from 'koa-router';
import compose from 'koa-compose';
import mount from 'koa-mount';
import jwt from 'koa-jwt';
import passport from 'koa-passport';
import session from 'koa-session';
import helmet from 'koa-helmet';
import cors from '@koa/cors';
import ratelimit from 'koa-ratelimit';
import CSRF from 'koa-csrf';
import serve from 'koa-static';
import logger from 'koa-logger';
import bodyParser from '@koa/bodyparser';
import upload from '@koa/multer';
import { authenticate, requireRole, asyncHandler } from './guards';
import * as orders from './orders';
import * as posts from './posts';
import * as accounts from './accounts';

export const orderRouter = new Router({ prefix: '/orders' });
orderRouter.get('/', authenticate, orders.list); // ✓
orderRouter.get('/:id', authenticate, orders.show); // ✓
orderRouter.put('/:id', authenticate, orders.update); // ✓
orderRouter.del('/:id', orders.remove); // ✗ – a GET of the same path is guarded
orderRouter.post('/webhook', orders.webhook); // ✓ – public by nature

export const namedRouter = new OldRouter().prefix('/parts');
namedRouter.get('list', '/parts', authenticate, orders.list); // ✓
namedRouter.get('show', '/parts/:id', authenticate, orders.show); // ✓
namedRouter.delete('remove', '/parts/:id', orders.remove); // ✗

export const postRouter = new Router();
postRouter.use(authenticate);
postRouter.post('/posts', posts.create); // ✓
postRouter.delete('/posts/:id', requireRole('admin'), posts.remove); // ✓

export const lateRouter = new Router();
lateRouter.post('/login', accounts.login); // ✓
lateRouter.post('/comments', posts.create); // ? – the guard stands behind it
lateRouter.use(authenticate);
lateRouter.post('/notes', posts.create); // ✓

export const pathRouter = new Router();
pathRouter.use('/office', authenticate);
pathRouter.post('/office/orders', orders.create); // ✓
pathRouter.post('/stock/orders', orders.create); // ?
pathRouter.all('/depot/(.*)', requireRole('clerk'));
pathRouter.delete('/depot/orders/:id', orders.remove); // ✓

export const composedRouter = new Router();
const guarded = compose([bodyParser(), authenticate]);
composedRouter.get('/files/:id', guarded, posts.show); // ✓
composedRouter.put('/files/:id', guarded, asyncHandler(posts.update)); // ✓
composedRouter.delete('/files/:id', compose([bodyParser()]), posts.remove); // ✗
composedRouter.post('/folders', upload().single('file'), posts.create); // ?

export const tokenRouter = new Router();
tokenRouter.use(jwt({ secret: process.env.JWT_SECRET }).unless({ path: [/^\/public/] }));
tokenRouter.post('/tokens', accounts.create); // ✓
export const visitorRouter = new Router();
const anybody = jwt({ secret: process.env.JWT_SECRET, passthrough: true }); // ✗ – it lets requests without a token through
visitorRouter.post('/likes', anybody, async (ctx) => {
  ctx.body = await posts.like(ctx.request.body.post);
});
export const localRouter = new Router();
localRouter.post('/stars', passport.authenticate('jwt', { session: false }), posts.like); // ✓

// Handlers and steps that refuse.
export const inlineRouter = new Router();
inlineRouter.post('/a', async (ctx) => { // ✓
  if (!ctx.state.user) ctx.throw(401);
  ctx.body = await posts.create(ctx.state.user, ctx.request.body);
});
inlineRouter.post('/b', async (ctx) => { // ✓
  ctx.assert(ctx.state.user, 401, 'log in first');
  ctx.body = await posts.create(ctx.state.user, ctx.request.body);
});
inlineRouter.post('/c', async (ctx) => { // ✓
  if (!ctx.isAuthenticated()) {
    ctx.status = 401;
    ctx.body = { error: 'log in first' };
    return;
  }
  ctx.body = await posts.create(ctx.request.body);
});
inlineRouter.post('/d', async (ctx) => { // ✓
  if (ctx.request.headers.authorization !== `Bearer ${process.env.TOKEN}`) {
    ctx.status = 401;
  } else {
    ctx.body = await posts.create(ctx.request.body);
  }
});
inlineRouter.post('/e', async (ctx) => { // ✓
  if (ctx.get('x-api-key') !== process.env.API_KEY) return ctx.throw(403, 'wrong key');
  ctx.body = await posts.create(ctx.request.body);
});
inlineRouter.post('/f', async (ctx) => { ctx.body = await posts.create(ctx.request.body); }); // ?
inlineRouter.post('/g', async (ctx) => { ctx.throw(405); }); // ✓ – it refuses everybody
inlineRouter.put('/g', async (ctx) => { ctx.status = 405; }); // ✓
const requireUser = async (ctx: Context, next: Next) => {
  if (ctx.session.userId) return next();
  ctx.status = 401;
};
const requireOwner = (kind: string) => async (ctx, next) => {
  const found = await orders.find(kind, ctx.params.id);
  if (found.owner !== ctx.state.user.id) ctx.throw(403);
  await next();
};
const attachTime = async (ctx, next) => { ctx.state.began = Date.now(); await next(); };
inlineRouter.get('/drafts/:id', requireUser, posts.show); // ✓
inlineRouter.put('/drafts/:draft', attachTime, posts.update); // ✗ – the function above guards the GET
inlineRouter.patch('/drafts/:id', requireOwner('draft'), posts.update); // ✓

// Routers in each other, whole applications.
const api = new Router({ prefix: '/api' });
const inner = new Router();
inner.post('/items', orders.create); // ✓ – a guard stands where it is mounted
inner.delete('/items/:id', orders.remove); // ✓
api.use('/v1', authenticate, inner.routes());
const open = new Router();
open.post('/carts', orders.create); // ?
api.use('/v2', open.routes(), open.allowedMethods());

const app = new Koa();
app.keys = [process.env.KEY];
app.use(logger()).use(helmet()).use(cors()).use(bodyParser()).use(serve('public')).use(ratelimit({ driver: 'memory', db: new Map() }));
app.use(session({ secure: true, sameSite: 'lax' }, app)).use(new CSRF());
app.use(passport.initialize()).use(passport.session());
app.use(api.routes()).use(api.allowedMethods());
http.createServer(app.callback()).listen(3000);

const shop = new Koa();
const shopRouter = new Router();
shopRouter.post('/invoices', orders.create); // ✓ – the application around it is guarded
shop.use(shopRouter.routes());
const back = new Koa();
const backRouter = new Router();
backRouter.post('/stocks', orders.create); // ?
back.use(backRouter.middleware());
const main = new Koa();
main.use(mount('/back', back));
main.use(mount('/shop', authenticate)).use(mount('/shop', shop));
main.listen(3001);
