// @ts-nocheck: the packages are not installed.
import { arktypeValidator } from '@hono/arktype-validator';
import { tbValidator } from '@hono/typebox-validator';
import { vValidator } from '@hono/valibot-validator';
import { PrismaClient } from '@prisma/client';
import { Hono } from 'hono';
import { accountSchema } from './schemas';

const prisma = new PrismaClient();
const app = new Hono();

app.post('/typebox', tbValidator('json', accountSchema), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ?
  await prisma.account.create({ data: await c.req.json() }); // ✗
  await prisma.account.create({ data: { email: c.req.valid('json').email } }); // ✓
  return c.body(null, 201);
});
app.post('/valibot', vValidator('json', accountSchema), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ?
  return c.body(null, 201);
});
app.post('/arktype', arktypeValidator('form', accountSchema), async (c) => {
  await prisma.account.create({ data: c.req.valid('form') }); // ?
  return c.body(null, 201);
});

export default app;
