// @ts-nocheck: the packages are not installed.
import { createHash } from 'node:crypto';
import bcrypt from 'bcryptjs';
import { Hono } from 'hono';
import { users } from './users';

const app = new Hono();

app.post('/register', async (c) => {
  const { email, password } = await c.req.json();
  await users.insert({ email, password: createHash('sha1').update(password).digest('hex') }); // ✗ names
  const body = await c.req.json();
  await users.insert({ email, password: createHash('sha1').update(body.password).digest('hex') }); // ✗
  await users.insert({ email, password: await bcrypt.hash(password, 12) }); // ✓
  await users.insert({ email, etag: createHash('sha1').update(email).digest('hex') }); // ✓
  return c.json({}, 201);
});
app.post('/worker', async (c) => {
  const { password } = await c.req.parseBody();
  await users.insert({ password: await crypto.subtle.digest('SHA-256', new TextEncoder().encode(password)) }); // ✗ names
  return c.json({}, 201);
});

export default app;
