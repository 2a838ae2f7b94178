// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();

router.post('/settings/:section', async (ctx) => {
  const settings = {};
  settings[ctx.params.section][ctx.query.key] = ctx.query.value; // ✗
  settings[Number(ctx.params.section)][ctx.query.key] = ctx.query.value; // ✓
  if (!Object.hasOwn(settings, ctx.params.section)) ctx.throw(404);
  settings[ctx.params.section][ctx.query.key] = ctx.query.value; // ✓
  ctx.body = settings;
});

app.use(router.routes());
app.listen(3000);
