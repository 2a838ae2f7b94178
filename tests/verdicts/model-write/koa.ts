// packages: koa@^3.0.0, @prisma/client@^6.0.0, mongoose@^9.0.0
// @ts-nocheck: the packages are not installed.
import Koa, { type Context } from 'koa';
import Router from 'koa-router';
import bodyParser from 'koa-bodyparser';
import { PrismaClient } from '@prisma/client';
import mongoose from 'mongoose';
import { z } from 'zod';

const prisma = new PrismaClient();
const Account = mongoose.model('Account', new mongoose.Schema({ name: String, role: String }));
const app = new Koa();
const router = new Router();
app.use(bodyParser());

const account = z.object({ email: z.string(), name: z.string() });

router.post('/a', async (ctx) => { ctx.body = await prisma.account.create({ data: ctx.request.body }); }); // ✗
router.post('/b', async (ctx) => {
  const { name, email } = ctx.request.body;
  ctx.body = await prisma.account.create({ data: { name, email } }); // ✓
});
router.post('/c', async (ctx) => { ctx.body = await prisma.account.create({ data: account.parse(ctx.request.body) }); }); // ✓
router.put('/d/:id', async (ctx) => {
  ctx.body = await Account.findByIdAndUpdate(ctx.params.id, ctx.request.body); // ✗
});
router.put('/e/:id', async (ctx) => {
  const found = await Account.findById(ctx.params.id);
  Object.assign(found, ctx.request.body); // ✗
  await found.save();
});
router.patch('/f/:id', async (ctx) => {
  ctx.body = await Account.findByIdAndUpdate(ctx.params.id, { ...ctx.query, updated: new Date() }); // ✗
});
router.patch('/g/:id', async ({ request: { body }, params }) => {
  await Account.updateOne({ _id: params.id }, { $set: body }); // ✗
  await Account.updateOne({ _id: params.id }, { $set: { name: body.name } }); // ✓
});

export class Accounts {
  static async create(ctx: Context) { ctx.body = await Account.create(ctx.request.body); } // ✗
  async replace(ctx: Context) {
    const { name } = ctx.request.body;
    ctx.body = await Account.create({ name }); // ✓
  }
}

app.use(router.routes());
app.listen(3000);
