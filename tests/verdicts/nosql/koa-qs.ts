// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import qs from 'koa-qs';
import { MongoClient } from 'mongodb';

const app = qs(new Koa());
const users = new MongoClient('mongodb://localhost').db().collection('users');

app.use(async (ctx) => {
  ctx.body = await users.findOne({ name: ctx.query.name }); // ✗ – `?name[$ne]=` is an object
  ctx.body = await users.findOne({ name: String(ctx.query.name) }); // ✓
});
