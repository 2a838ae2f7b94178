// @ts-nocheck: the packages are not installed.
import Router from '@koa/router';
import Koa from 'koa';
import { Pool } from 'pg';

const pool = new Pool();
const router = new Router();

router.get('/notes/:id', async (ctx) => {
  ctx.body = await pool.query(`SELECT * FROM notes WHERE id = ${ctx.params.id}`); // ✓ – it holds for routes before it, too
});

router.param('id', (id, ctx, next) => {
  if (!/^\d+$/.test(id)) {
    ctx.status = 400;
    return;
  }
  return next();
});

router.param('page', (page, ctx, next) => {
  ctx.params.page = Number(page);
  return next();
});

router.param('slug', (slug, ctx, next) => {
  if (!/^\w+$/.test(slug)) ctx.state.odd = true;
  return next();
});

router.param('name', async (name, ctx, next) => {
  ctx.state.user = await pool.query(`SELECT * FROM users WHERE name = '${name}'`); // ✗
  ctx.state.same = await pool.query('SELECT * FROM users WHERE name = $1', [name]); // ✓
  return next();
});

router.get('/pages/:page/:slug', async (ctx) => {
  ctx.body = await pool.query(`SELECT * FROM pages OFFSET ${ctx.params.page}`); // ✓
  ctx.body = await pool.query(`SELECT * FROM pages WHERE slug = '${ctx.params.slug}'`); // ✗ – it goes on all the same
});

router.get('/others/:other', async (ctx) => {
  ctx.body = await pool.query(`SELECT * FROM notes WHERE id = ${ctx.params.other}`); // ✗
});

const nested = new Router();
nested.get('/:id', async (ctx) => {
  ctx.body = await pool.query(`SELECT * FROM drafts WHERE id = ${ctx.params.id}`); // ✓ – what the router around it checks
});
nested.get('/:other/open', async (ctx) => {
  ctx.body = await pool.query(`SELECT * FROM drafts WHERE id = ${ctx.params.other}`); // ✗
});
router.use('/drafts', nested.routes());

const shared = new Router();
shared.get('/:id', async (ctx) => {
  ctx.body = await pool.query(`SELECT * FROM files WHERE id = ${ctx.params.id}`); // ✗ – the application has it, too
});
router.use('/files', shared.routes());

const app = new Koa();
app.use(shared.routes());
app.use(router.routes());
app.listen(3000);
