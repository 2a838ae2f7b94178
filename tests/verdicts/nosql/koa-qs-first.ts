// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import qs from 'koa-qs';
import bodyParser from 'koa-bodyparser';
import { MongoClient } from 'mongodb';

const app = new Koa();
qs(app, 'first');
app.use(bodyParser());
const users = new MongoClient('mongodb://localhost').db().collection('users');

app.use(async (ctx) => {
  ctx.body = await users.findOne({ name: ctx.query.name }); // ✓ – the first of the texts
  ctx.body = await users.findOne({ name: ctx.request.body.name }); // ✗
});
