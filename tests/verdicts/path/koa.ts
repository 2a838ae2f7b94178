// @ts-nocheck: the packages are not installed.
import { promises as fs } from 'node:fs';
import { basename, join } from 'node:path';
import Koa from 'koa';
import Router from '@koa/router';
import send from 'koa-send';

const app = new Koa();
const router = new Router();

router.get('/notes/:name', async (ctx) => {
  ctx.body = await fs.readFile(join('notes', ctx.params.name), 'utf8'); // ✗
  ctx.body = await fs.readFile(join('notes', basename(ctx.params.name)), 'utf8'); // ✓
  if (!/^[a-z]+\.txt$/.test(ctx.params.name)) return;
  ctx.body = await fs.readFile(join('notes', ctx.params.name), 'utf8'); // ✓
});

router.get('/files/:name', async (ctx) => {
  await send(ctx, ctx.params.name, { root: '/srv/files' }); // ✓
  await send(ctx, ctx.params.name); // ✗ – every file of the program
  await send(ctx, 'index.html', { root: join('/srv', ctx.query.tenant) }); // ✗
});

router.get('/pages/:name', async (ctx) => {
  await ctx.render(ctx.params.name); // ✗
  await ctx.render('terms', { name: ctx.query.name }); // ✓
});

app.use(router.routes());
