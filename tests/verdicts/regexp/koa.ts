// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import Router from '@koa/router';
import { escapeRegExp } from 'lodash';

const app = new Koa();
const router = new Router();

router.get('/search', async (ctx) => {
  const safe = new RegExp(escapeRegExp(ctx.query.q)); // ✓
  if (!['a', 'b'].includes(ctx.query.letter)) ctx.throw(400);
  const letter = new RegExp(ctx.query.letter); // ✓
  ctx.body = new RegExp(ctx.query.q).test('a') || safe.test('a') || letter.test('a'); // ✗
});

app.use(router.routes());
app.listen(3000);
