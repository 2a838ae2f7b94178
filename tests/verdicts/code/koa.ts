// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import Router from '@koa/router';
import bodyParser from 'koa-bodyparser';
import * as handlers from './handlers';

const app = new Koa();
const router = new Router();
app.use(bodyParser());

router.post('/filter', async (ctx) => {
  const keep = new Function('item', `return ${ctx.request.body.filter}`); // ✗
  ctx.body = [1, 2].filter(keep);
});
router.get('/page/:name', async ({ params, query }) => {
  const { default: page } = await import('./pages/' + params.name); // ✗
  const known = ['home', 'about'].find((name) => name === params.name) ?? 'home';
  await import('./pages/' + known); // ✓
  await handlers[query.action](); // ✗
  return page;
});

app.use(router.routes());
