// @ts-nocheck: the packages are not installed.
import { PrismaClient } from '@prisma/client';
import { Hono } from 'hono';
import { z } from 'zod';

const prisma = new PrismaClient();
const app = new Hono();
const account = z.object({ email: z.string(), name: z.string() });

app.post('/accounts', async (c) => {
  await prisma.account.create({ data: await c.req.json() }); // ✗
  const body = await c.req.json();
  await prisma.account.create({ data: body }); // ✗
  await prisma.account.create({ data: { ...body, owner: 1 } }); // ✗
  const { email, name } = body;
  await prisma.account.create({ data: { email, name } }); // ✓
  await prisma.account.create({ data: account.parse(await c.req.json()) }); // ✓
  await prisma.account.create({ data: await c.req.parseBody() }); // ✗
  await prisma.account.create({ data: Object.fromEntries(await c.req.formData()) }); // ✗
  return c.json({}, 201);
});
app.put('/accounts/:id', async (c) => {
  await prisma.account.update({ where: { id: c.req.param('id') }, data: c.req.query() }); // ✗
  await prisma.account.update({ where: c.req.param(), data: { name: c.req.query('name') } }); // ✓
  return c.body(null, 204);
});

export default app;
