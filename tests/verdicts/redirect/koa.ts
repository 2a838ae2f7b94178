// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();

router.get('/login', (ctx) => {
  ctx.redirect(ctx.query.next); // ✗
  ctx.back(ctx.query.next); // ✗
  ctx.set('Location', ctx.query.next); // ✗
  ctx.set({ Location: ctx.query.next }); // ✗
  ctx.append('Location', ctx.query.next); // ✗
  ctx.redirect('/users/' + ctx.params.id); // ✓
  if (ctx.query.next === '/home') ctx.redirect(ctx.query.next); // ✓
  ctx.redirect(encodeURIComponent(ctx.query.next)); // ✓
});

app.use(router.routes());
