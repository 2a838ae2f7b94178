// packages: koa@^3.0.0
// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import Router from '@koa/router';
import bodyParser from 'koa-bodyparser';
import yaml from 'js-yaml';
import { unserialize } from 'node-serialize';

const app = new Koa();
const router = new Router();
app.use(bodyParser());

router.post('/yaml', async (ctx) => {
  ctx.body = yaml.load(ctx.request.body.text); // ?
  ctx.body = yaml.load('a: 1'); // ✓
  ctx.body = unserialize(ctx.query.text); // ✗
});

app.use(router.routes());
