// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import { MongoClient } from 'mongodb';

const members = new MongoClient('mongodb://localhost').db().collection('members');
const app = new Hono();

app.post('/login', async (c) => {
  const body = await c.req.json();
  await members.findOne({ name: c.req.query('name') }); // ✓
  await members.findOne({ id: c.req.param('id') }); // ✓
  await members.findOne({ name: String(body.name) }); // ✓
  return c.json(await members.findOne({ name: body.name })); // ✗
});

app.post('/checked', async (c) => {
  const { name } = await c.req.json();
  if (typeof name !== 'string') return c.text('name', 400);
  return c.json(await members.findOne({ name })); // ✓
});

export default app;
