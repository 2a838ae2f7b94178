// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import Router from '@koa/router';
import { bodyParser } from '@koa/bodyparser';
import { MongoClient } from 'mongodb';

const members = new MongoClient('mongodb://localhost').db().collection('members');
const app = new Koa();
const router = new Router();

router.post('/login', async (ctx) => {
  ctx.body = await members.findOne({ name: ctx.request.body.name }); // ✗
});

router.post('/checked', async (ctx) => {
  const { name } = ctx.request.body;
  if (typeof name !== 'string') ctx.throw(400);
  ctx.body = await members.findOne({ name }); // ✓
});

router.get('/members/:id', async (ctx) => {
  await members.findOne({ name: ctx.query.name }); // ✓ – texts and lists
  await members.findOne({ name: String(ctx.request.body.name) }); // ✓
  ctx.body = await members.findOne({ id: ctx.params.id }); // ✓
});

app.use(bodyParser()).use(router.routes());
app.listen(3000);
