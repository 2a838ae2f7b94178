// packages: koa@^3.0.0, pg@^8.13.0
// @ts-nocheck: the packages are not installed.
import Koa, { type Context, type ParameterizedContext } from 'koa';
import Router, { type RouterContext } from '@koa/router';
import { koaBody } from 'koa-body';
import { Pool } from 'pg';
import { checkRange, runSearch } from './checks';

const pool = new Pool();
const app = new Koa();
const router = new Router({ prefix: '/items' });

router.get('/:id', async (ctx) => {
  await pool.query(`SELECT * FROM items WHERE id = ${ctx.params.id}`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${ctx.query.name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${ctx.request.query.name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE agent = '${ctx.headers['user-agent']}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE agent = '${ctx.get('user-agent')}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE agent = '${ctx.request.header['user-agent']}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE owner = '${ctx.cookies.get('owner')}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE path = '${ctx.path}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE path = '${ctx.querystring}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE ip = '${ctx.ip}' AND verb = '${ctx.method}'`); // ✓
  await pool.query('SELECT * FROM items WHERE id = $1 AND name = $2', [ctx.params.id, ctx.query.name]); // ✓
  await pool.query(`SELECT * FROM items WHERE id = ${Number(ctx.params.id)}`); // ✓
  if (!/^\d+$/.test(ctx.params.id)) ctx.throw(400);
  ctx.body = await pool.query(`SELECT * FROM items WHERE id = ${ctx.params.id}`); // ✓ – what is no number was thrown at
});

router.get('/by-owner/:owner', async (ctx) => {
  ctx.assert(/^[a-z]+$/.test(ctx.params.owner), 400, 'no owner');
  ctx.body = await pool.query(`SELECT * FROM items WHERE owner = '${ctx.params.owner}'`); // ✓
});

router.post('/', koaBody(), async (ctx) => {
  const { name, size } = ctx.request.body;
  await pool.query(`INSERT INTO items (name, size) VALUES ('${name}', ${size})`); // ✗ ✗
  await pool.query('INSERT INTO items (name, size) VALUES ($1, $2)', [name, size]); // ✓
  ctx.status = 201;
});

// Parameters taken apart, annotations, functions that are given the context.
router.get('/found', async ({ params, query, request }) => {
  await pool.query(`SELECT * FROM items WHERE name = '${query.name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${request.query.name}' AND id = ${Number(params.id)}`); // ✗
});
async function load(context: Context) {
  return pool.query(`SELECT * FROM items WHERE name = '${context.query.name}'`); // ✗
}
const remove = async ({ params }: RouterContext) => {
  await pool.query(`DELETE FROM items WHERE id = ${params.id}`); // ✗
};
const count = async (ctx: ParameterizedContext) => pool.query(`SELECT count(*) FROM items WHERE kind = '${ctx.query.kind}'`); // ✗
async function byName(ctx) {
  return pool.query(`SELECT * FROM items WHERE name = '${ctx.query.name}'`); // ✗ – its only caller is a handler
}
router.get('/names', async (ctx) => { ctx.body = await byName(ctx); });
router.delete('/:id', remove).get('/loaded', load).get('/count', count);

// What steps leave for those behind them.
router.use(async (ctx, next) => { ctx.state.term = ctx.query.term; await next(); });
router.get('/terms', async (ctx) => {
  await pool.query(`SELECT * FROM items WHERE term = '${ctx.state.term}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE tenant = '${ctx.state.tenant}'`); // ? – written elsewhere
});

// Values that cannot be seen.
router.get('/range/:from', checkRange, async (ctx) => {
  await pool.query(`SELECT * FROM items WHERE made > ${ctx.params.from}`); // ?
});
router.get('/searched', async (ctx) => { ctx.body = await runSearch(ctx.query); }); // ✓

app.use(router.routes());
app.listen(3000);
