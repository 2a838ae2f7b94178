// @ts-nocheck: the packages are not installed.
import render from '@koa/ejs';
import Router from '@koa/router';
import Koa from 'koa';

const app = new Koa();
const router = new Router();
render(app, { root: 'views', layout: 'main' });

router.get('/profile', async (ctx) => {
  await ctx.render('profile', ctx.query); // ✗ – it reads `layout` from it
  await ctx.render('profile', { name: ctx.query.name }); // ✓
});

app.use(router.routes());
