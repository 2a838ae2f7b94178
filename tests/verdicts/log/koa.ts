// packages: koa@^3.0.0
// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import Router from '@koa/router';
import koaBody from 'koa-body';
import logger from 'koa-pino-logger';

const app = new Koa();
const router = new Router();
app.use(koaBody());
app.use(logger({ redact: ['otp'] }));

router.post('/orders', async (ctx) => {
  const { card, note, ...rest } = ctx.request.body;
  console.log('order', ctx.request.body.cardNumber); // ✗
  console.log('order', note); // ✓
  console.log('order', rest.phoneNumber); // ✗
  console.dir(ctx.headers); // ✗
  console.dir(ctx.request.header); // ✗
  console.log(ctx); // ✗ – its request's headers are printed
  console.log(ctx.request); // ✗
  console.log(ctx.method, ctx.path, ctx.status); // ✓
  console.warn({ agent: ctx.get('user-agent'), auth: ctx.get('authorization') }); // ✗
  console.log(ctx.cookies.get('access_token')); // ✗
  ctx.log.info({ headers: ctx.headers }, 'request'); // ✗
  ctx.log.info({ otp: ctx.request.body.otp }); // ✓ – redacted
  ctx.log.info({ id: ctx.params.id }, 'order'); // ✓
  ctx.request.log.info({ password: ctx.request.body.password }); // ✗
  ctx.status = 204;
});
router.post('/login', async (ctx) => {
  console.log(ctx.request.body); // ✗ – it holds credentials
  ctx.body = { done: true };
});
export const register = async (ctx) => {
  console.log(`register ${ctx.request.body.password}`); // ✗
  console.log('register', ctx.request.headers); // ✗
  console.log('register', ctx.request.body.plan); // ✓
  ctx.body = { done: true };
};
app.on('error', (error, ctx) => { console.error(error.message, ctx.url); }); // ✓
app.use(router.routes());
app.listen(3000);
