// @ts-nocheck: the packages are not installed.
import { arktypeValidator } from '@hono/arktype-validator';
import { tbValidator } from '@hono/typebox-validator';
import { vValidator } from '@hono/valibot-validator';
import { PrismaClient } from '@prisma/client';
import { Type } from '@sinclair/typebox';
import { type } from 'arktype';
import { Hono } from 'hono';
import * as v from 'valibot';
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

app.post('/typebox/open', tbValidator('json', Type.Object({ email: Type.String() })), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✗ – with all its other keys
  return c.body(null, 201);
});
app.post('/typebox/closed', tbValidator('json', Type.Object({ email: Type.String() }, { additionalProperties: false })), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✓
  return c.body(null, 201);
});
app.post('/valibot/object', vValidator('json', v.object({ email: v.string() })), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✓
  return c.body(null, 201);
});
app.post('/valibot/loose', vValidator('json', v.looseObject({ email: v.string() })), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✗
  return c.body(null, 201);
});
app.post('/arktype/open', arktypeValidator('json', type({ email: 'string' })), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✗ – it keeps other keys
  return c.body(null, 201);
});
app.post('/arktype/closed', arktypeValidator('json', type({ '+': 'reject', email: 'string' })), async (c) => {
  await prisma.account.create({ data: c.req.valid('json') }); // ✓
  return c.body(null, 201);
});

export default app;
