// @ts-nocheck: the packages are not installed.
import childProcess from 'node:child_process';
import util from 'node:util';
import Koa from 'koa';
import Router from '@koa/router';
import bodyParser from 'koa-bodyparser';

const app = new Koa();
const router = new Router();
const execute = util.promisify(childProcess.exec);
app.use(bodyParser());

router.post('/dig', async (ctx) => {
  ctx.body = await execute(`dig ${ctx.request.body.domain}`); // ✗
});
router.post('/lookup', async (ctx) => {
  const { domain } = ctx.request.body;
  if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(domain)) ctx.throw(400);
  ctx.body = await execute(`dig ${domain}`); // ✓
});
router.get('/show/:commit', async ({ params, query }) => {
  childProcess.spawn('git', ['show', params.commit]); // ✗
  childProcess.spawn('git', ['show', '--end-of-options', params.commit]); // ✓
  childProcess.spawn('git', ['show', `refs/heads/${params.commit}`]); // ✓
  childProcess.execFileSync(query.tool, []); // ✗
});

app.use(router.routes());
