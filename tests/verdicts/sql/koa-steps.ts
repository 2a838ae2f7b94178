// packages: koa@^3.0.0, pg@^8.13.0, zod@^4.0.0
// @ts-nocheck: the packages are not installed.
import Koa, { type Context, type Next } from 'koa';
import Router from '@koa/router';
import bodyParser from '@koa/bodyparser';
import compose from 'koa-compose';
import { Pool } from 'pg';
import { z } from 'zod';
import { checkItem, validate, validateQuery } from './validation';

const pool = new Pool();
const app = new Koa();
const router = new Router();
app.use(bodyParser());

const item = z.object({ size: z.number().int(), kind: z.enum(['new', 'used']), name: z.string() });

const parsed = (schema: z.ZodSchema) => async (ctx: Context, next: Next) => {
  const result = schema.safeParse(ctx.request.body);
  if (!result.success) ctx.throw(400, 'no item');
  ctx.request.body = result.data;
  await next();
};
const parsedQuery = (schema: z.ZodSchema) => async (ctx: Context, next: Next) => {
  ctx.state.query = schema.parse(ctx.query);
  await next();
};
const checked = (schema: z.ZodSchema) => async (ctx, next) => {
  await schema.parseAsync({ body: ctx.request.body, params: ctx.params });
  return next();
};
const numericId = async (ctx, next) => {
  if (!/^\d+$/.test(ctx.params.id)) ctx.throw(400);
  await next();
};
const wordOnly = async (ctx, next) => {
  ctx.assert(/^[a-z]+$/.test(ctx.request.query.word), 400);
  await next();
};
const answered = async (ctx, next) => {
  if (!/^\d+$/.test(ctx.params.id)) {
    ctx.status = 400;
    return;
  }
  await next();
};

router.post('/a', parsed(item), async (ctx) => {
  await pool.query(`INSERT INTO items (size, kind) VALUES (${ctx.request.body.size}, '${ctx.request.body.kind}')`); // ✓
  await pool.query(`INSERT INTO items (name) VALUES ('${ctx.request.body.name}')`); // ✗ – any string
  await pool.query(`INSERT INTO items (size) VALUES (${ctx.query.size})`); // ✗ – the schema is one of the body
});
router.post('/b', compose([parsed(item)]), async ({ request: { body } }) => {
  await pool.query(`INSERT INTO items (size) VALUES (${body.size})`); // ✓
  await pool.query(`INSERT INTO items (name) VALUES ('${body.name}')`); // ✗
});
router.get('/c', parsedQuery(z.object({ page: z.coerce.number(), word: z.string() })), async (ctx) => {
  await pool.query(`SELECT * FROM items OFFSET ${ctx.state.query.page}`); // ✓
  await pool.query(`SELECT * FROM items WHERE word = '${ctx.state.query.word}'`); // ✗
});
router.post('/d/:id', checked(z.object({ body: item, params: z.object({ id: z.uuid() }) })), async (ctx) => {
  await pool.query(`UPDATE items SET size = ${ctx.request.body.size} WHERE id = '${ctx.params.id}'`); // ✓
  await pool.query(`UPDATE items SET name = '${ctx.request.body.name}'`); // ✗
});
router.get('/e/:id', numericId, async (ctx) => {
  await pool.query(`SELECT * FROM items WHERE id = ${ctx.params.id}`); // ✓
  await pool.query(`SELECT * FROM items WHERE id = ${ctx.request.params.id}`); // ✓ – the same
  await pool.query(`SELECT * FROM items WHERE id = ${ctx.query.id}`); // ✗
});
router.get('/f/:id', answered, async ({ params, query }) => {
  await pool.query(`SELECT * FROM items WHERE id = ${params.id}`); // ✓
  await pool.query(`SELECT * FROM items WHERE id = ${query.id}`); // ✗
});
router.get('/g', wordOnly, async (ctx) => {
  await pool.query(`SELECT * FROM items WHERE word = '${ctx.query.word}'`); // ✓ – the query of the context is that of its request
});
router.get('/h/:id(\\d+)', async (ctx) => {
  await pool.query(`SELECT * FROM items WHERE id = ${ctx.params.id}`); // ✓
});
router.post('/i', validate(item), async (ctx) => {
  await pool.query(`INSERT INTO items (size) VALUES (${ctx.request.body.size})`); // ?
});
router.post('/j', validateQuery, async (ctx) => {
  await pool.query(`SELECT * FROM items OFFSET ${ctx.query.page}`); // ?
  await pool.query(`INSERT INTO items (size) VALUES (${ctx.request.body.size})`); // ✗
});
router.post('/k', async (ctx, next) => { checkItem(ctx); await next(); }, async (ctx) => {
  await pool.query(`INSERT INTO items (size) VALUES (${ctx.request.body.size})`); // ? names
});
router.post('/l', async (ctx, next) => { await next(); }, async (ctx) => {
  await pool.query(`INSERT INTO items (size) VALUES (${ctx.request.body.size})`); // ✗
});

app.use(router.routes());
app.listen(3000);
