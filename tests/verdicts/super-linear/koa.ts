// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import Router from '@koa/router';
import bodyParser from 'koa-bodyparser';

const app = new Koa();
const router = new Router();
app.use(bodyParser());

router.post('/x', (ctx) => {
  const text = ctx.request.body.text;
  const exponential = /^(\d+,?)+$/.test(text); // ✗
  const quadratic = text.replace(/\/+$/, ''); // ✗
  const linear = text.replace(/\//g, ''); // ✓
  const short = text.substring(0, 100).replace(/\/+$/, ''); // ✓
  ctx.body = { exponential, quadratic, linear, short };
});

app.use(router.routes());
