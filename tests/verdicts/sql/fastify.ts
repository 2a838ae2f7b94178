// @ts-nocheck: the packages are not installed.
import Fastify from 'fastify';
import { Pool } from 'pg';
import { searchSchema } from './schemas';
import { checkRange } from './checks';

const pool = new Pool();
const server = Fastify();

const params = { type: 'object', properties: { id: { type: 'integer' }, slug: { type: 'string', pattern: '^[a-z0-9-]+$' }, name: { type: 'string' } } };

server.get('/items/:id/:slug/:name', { schema: { params } }, async (request) => {
  await pool.query(`SELECT * FROM items WHERE id = ${request.params.id}`); // ✓
  await pool.query(`SELECT * FROM items WHERE slug = '${request.params.slug}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${request.params.name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE id = ${request.query.id}`); // ✗ – the schema is one of the path
});

server.get('/search', { schema: searchSchema }, async (request) => {
  await pool.query(`SELECT * FROM items WHERE name = '${request.query.name}'`); // ?
  await pool.query(`SELECT * FROM items WHERE agent = '${request.cookies.agent}'`); // ✗ – no schema checks a cookie
});

server.get('/range/:from', { preHandler: [checkRange] }, async (request) => {
  await pool.query(`SELECT * FROM items WHERE made > '${request.params.from}'`); // ?
});

server.route({
  method: 'POST',
  url: '/items',
  schema: { body: { type: 'object', properties: { kind: { type: 'string', enum: ['new', 'used'] }, size: { type: ['integer', 'null'] } } } },
  preValidation: async (request) => {
    await pool.query(`SELECT * FROM kinds WHERE name = '${request.body.kind}'`); // ✗ – it runs before the check
  },
  handler: async (request) => {
    const { kind, size, color } = request.body;
    await pool.query(`SELECT * FROM kinds WHERE name = '${kind}' AND size = ${size}`); // ✓
    await pool.query(`SELECT * FROM kinds WHERE color = '${color}'`); // ✗ – the schema does not name it
  },
});

server.register(async (instance) => {
  instance.addHook('preHandler', async (request, reply) => {
    if (!/^\d+$/.test(request.params.id)) return reply.code(400).send();
  });
  instance.get('/orders/:id', async (request) => {
    await pool.query(`SELECT * FROM orders WHERE id = '${request.params.id}'`); // ✓
    await pool.query(`SELECT * FROM orders WHERE code = '${request.query.code}'`); // ✗
  });
});

server.route({
  method: 'GET',
  url: '/stores',
  async handler(this: unknown, request) {
    await pool.query(`SELECT * FROM stores WHERE city = '${request.query.city}'`); // ✗ ts – `this` is no parameter
    await pool.query(`SELECT * FROM stores WHERE id = ${Number(request.query.id)}`); // ✓
  },
});
