// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import { Client, escapeFilter } from 'ldapts';

const client = new Client({ url: 'ldaps://localhost' });
const app = new Hono();

app.get('/find', async (c) => {
  await client.search('o=x', { filter: escapeFilter`(uid=${c.req.query('user')})` }); // ✓
  const name = c.req.query('name');
  if (!/^\w+$/.test(name)) return c.text('name', 400);
  await client.search('o=x', { filter: `(uid=${name})` }); // ✓
  return c.json(await client.search('o=x', { filter: `(uid=${c.req.query('user')})` })); // ✗
});

export default app;
