// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import { Client, escapeFilter } from 'ldapts';

const client = new Client({ url: 'ldaps://localhost' });
const app = Fastify();

app.get('/find', async (request) => {
  await client.search('o=x', { filter: escapeFilter`(uid=${request.query.user})` }); // ✓
  if (!/^\w+$/.test(request.query.name)) throw new Error('name');
  await client.search('o=x', { filter: `(uid=${request.query.name})` }); // ✓
  return client.search('o=x', { filter: `(uid=${request.query.user})` }); // ✗
});

app.listen({ port: 3000 });
