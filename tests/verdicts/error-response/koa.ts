// packages: koa@^3.0.0, pg@^8.13.0
// @ts-nocheck: the packages are not installed.
import Koa, { type Context, type Next } from 'koa';
import Router from '@koa/router';
import jsonError from 'koa-json-error';
import { Pool } from 'pg';
import { z } from 'zod';
import { charge } from './payments.js';

const pool = new Pool();
const app = new Koa();
const router = new Router();

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    ctx.status = error.status || 500;
    ctx.body = { message: 'Internal Server Error', stack: error.stack }; // ✗
    ctx.app.emit('error', error, ctx); // ✓ – a listener of the program
  }
});
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    ctx.status = error.statusCode || 500;
    ctx.body = error.message; // ?
  }
});
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    ctx.status = error.status || 500;
    ctx.body = { error: error.expose ? error.message : 'Internal Server Error' }; // ✓ – Koa's own rule
  }
});
export async function answerErrors(ctx: Context, next: Next) {
  try {
    await next();
  } catch (error) {
    if (process.env.NODE_ENV === 'development') ctx.body = { stack: error.stack }; // ✓
    else ctx.body = { error: 'Internal Server Error' }; // ✓
  }
}
app.on('error', (error, ctx) => {
  console.error(error.stack); // ✓ – a log
  ctx.body = { stack: error.stack }; // ✗
});
app.on('error', (error, ctx) => { ctx.response.body = String(error); }); // ?

router.post('/pay', async (ctx) => {
  try {
    ctx.body = await charge(ctx.request.body); // ✓
  } catch (error) {
    ctx.status = 500;
    ctx.body = `Failed: ${error.stack}`; // ✗
  }
});
router.get('/items', async (ctx) => {
  try {
    ctx.body = await pool.query('SELECT * FROM items');
  } catch (error) {
    ctx.response.status = 500;
    ctx.response.body = { error }; // ✗ – what pg says of the statement
  }
});
router.get('/orders', async ({ response }) => {
  try {
    response.body = await pool.query('SELECT * FROM orders');
  } catch (error) {
    response.status = 500;
    response.body = { error: error.detail }; // ✗
  }
});
router.get('/parts', async (ctx) => {
  try {
    ctx.body = await pool.query('SELECT * FROM parts');
  } catch (error) {
    ctx.throw(500, 'Internal Server Error', { cause: error }); // ✓ – of a 500 Koa sends its name alone
  }
});

router.get('/sheets', async (ctx) => {
  try {
    ctx.body = await charge(ctx.query);
  } catch (error) {
    ctx.throw(400, error.message); // ?
  }
});
router.get('/lists', async (ctx) => {
  try {
    ctx.body = await charge(ctx.query);
  } catch (error) {
    ctx.throw(500, error.stack); // ✓
  }
});
router.get('/charts', async (ctx) => {
  try {
    ctx.body = await charge(ctx.query);
  } catch (error) {
    ctx.throw(422, `cannot draw: ${error.stack}`); // ✗
  }
});
router.get('/pages', async (ctx) => {
  try {
    await ctx.render('page', { page: await charge(ctx.query) }); // ✓
  } catch (error) {
    await ctx.render('error', { error }); // ✗
  }
});
router.get('/sizes', async (ctx) => {
  try {
    ctx.body = z.object({ size: z.coerce.number() }).parse(ctx.query);
  } catch (error) {
    ctx.status = 400;
    ctx.body = { error: error.message }; // ✓ – what a schema says
  }
});

app.use(jsonError()); // ✗
app.use(jsonError({ postFormat: (error, { stack, ...rest }) => rest })); // ✓
app.use(router.routes());
app.listen(3000);
