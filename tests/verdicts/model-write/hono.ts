// @ts-nocheck: the packages are not installed.
import { PrismaClient } from '@prisma/client';
import { sValidator } from '@hono/standard-validator';
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { createFactory } from 'hono/factory';
import { validator } from 'hono/validator';
import { z } from 'zod';
import { accountSchema } from './schemas';

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

app.post('/checked', zValidator('json', account), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✓ – without other keys
  await prisma.account.create({ data: await c.req.json() }); // ✗ – not what was checked
  return c.body(null, 201);
});
app.post('/loose', zValidator('json', account.passthrough()), async (c) => {
  const data = c.req.valid('json');
  await prisma.account.create({ data }); // ✗
  await prisma.account.create({ data: { email: data.email } }); // ✓
  return c.body(null, 201);
});
app.post('/imported', zValidator('form', accountSchema), async (c) => {
  await prisma.account.create({ data: c.req.valid('form') }); // ?
  return c.body(null, 201);
});
app.post('/standard', sValidator('json', account), zValidator('query', z.looseObject({})), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✓
  await prisma.account.create({ data: c.req.valid('query') }); // ✗
  return c.body(null, 201);
});

const check = (schema: z.ZodType) => zValidator('json', schema, (result, c) => {
  if (!result.success) return c.json({ error: 'no account' }, 422);
});
app.post('/wrapped', check(account), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✓
  return c.body(null, 201);
});
app.post('/wrapped/loose', check(account.passthrough()), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✗
  return c.body(null, 201);
});

app.post('/own', validator('json', (value, c) => {
  if (typeof value.email !== 'string') return c.text('no address', 400);
  return { email: value.email };
}), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✓
  return c.body(null, 201);
});
app.post('/own/whole', validator('json', (value) => value), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✗
  return c.body(null, 201);
});

const factory = createFactory();
export const create = factory.createHandlers(zValidator('json', account), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✓
  return c.body(null, 201);
});
export const replace = factory.createHandlers(zValidator('json', z.record(z.string(), z.string())), async (c) => {
  await prisma.account.update({ where: { id: 1 }, data: c.req.valid('json') }); // ✗
  return c.body(null, 204);
});
export const elsewhere = async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ? – who checks it, and how?
  return c.body(null, 201);
};

export default app;
