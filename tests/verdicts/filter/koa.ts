// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import Router from '@koa/router';
import { Client, escapeFilter } from 'ldapts';

const client = new Client({ url: 'ldaps://localhost' });
const app = new Koa();
const router = new Router();

router.get('/find', async (ctx) => {
  await client.search('o=x', { filter: escapeFilter`(uid=${ctx.query.user})` }); // ✓
  if (!['ann', 'bob'].includes(ctx.query.name)) ctx.throw(400);
  await client.search('o=x', { filter: `(uid=${ctx.query.name})` }); // ✓
  ctx.body = await client.search('o=x', { filter: `(uid=${ctx.query.user})` }); // ✗
});

app.use(router.routes());
app.listen(3000);
