// @ts-nocheck: the packages are not installed.
// packages: fastify@^5.0.0, @fastify/type-provider-typebox@^6.0.0, pg@^8.0.0
import Fastify from 'fastify';
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Pool } from 'pg';

const pool = new Pool();
const app = Fastify().withTypeProvider<TypeBoxTypeProvider>();
const Listing = Type.Object({ category: Type.Union([Type.Literal('book'), Type.Literal('toy')]), sku: Type.String({ pattern: '^[A-Z0-9]{4,12}$' }), search: Type.String(), limit: Type.Integer() });

app.get('/products', { schema: { querystring: Listing } }, async (request) => {
  const { category, limit, search, sku } = request.query;
  await pool.query(`SELECT * FROM products WHERE category = '${category}' LIMIT ${limit}`); // ✓
  await pool.query(`SELECT * FROM products WHERE sku = '${sku}'`); // ✓
  return pool.query(`SELECT * FROM products WHERE name LIKE '%${search}%'`); // ✗
});
