// @ts-nocheck: the packages are not installed.
import { OpenAPIHono, createRoute, defineOpenAPIRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { Pool } from 'pg';
import { imported } from './routes';

const pool = new Pool();
const app = new OpenAPIHono({
  defaultHook: async (result, c) => {
    if (!result.success) await pool.query(`INSERT INTO refused VALUES ('${c.req.header('user-agent')}')`); // ✗
  },
});
const identifier = z.object({ id: z.uuid() });
const find = createRoute({
  method: 'get', path: '/users/{id}',
  request: { params: identifier, query: z.object({ city: z.string(), page: z.coerce.number() }), headers: z.object({ 'x-tenant': z.uuid() }) },
  responses: {},
});

app.openapi(find, async (c) => {
  await pool.query(`SELECT * FROM users WHERE city = '${c.req.query('city')}'`); // ✗ – not what was checked
  await pool.query(`SELECT * FROM users WHERE city = '${c.req.valid('query').city}'`); // ✗ – any text
  await pool.query(`SELECT * FROM users LIMIT 10 OFFSET ${c.req.valid('query').page}`); // ✓
  await pool.query(`SELECT * FROM users WHERE tenant = '${c.req.valid('header')['x-tenant']}'`); // ✓
  await pool.query('SELECT * FROM users WHERE id = $1', [c.req.valid('param').id]); // ✓
  const { rows } = await pool.query(`SELECT * FROM users WHERE id = '${c.req.valid('param').id}'`); // ✓
  return c.json(rows);
});

app.openapi(createRoute({
  method: 'post', path: '/users', responses: {},
  request: { body: { required: true, content: { 'application/json': { schema: z.object({ name: z.string(), size: z.number() }) } } } },
}), async (c) => {
  const user = c.req.valid('json');
  await pool.query(`INSERT INTO users (name) VALUES ('${user.name}')`); // ✗
  await pool.query(`INSERT INTO users (size) VALUES (${user.size})`); // ✓
  return c.json({});
}, async (result, c) => {
  await pool.query(`INSERT INTO refused VALUES ('${c.req.header('user-agent')}')`); // ✗
});

const note = { schema: z.object({ kind: z.enum(['a', 'b']), title: z.string() }) };
const add = createRoute({ method: 'post', path: '/notes', responses: {}, request: { body: { content: { 'application/x-www-form-urlencoded': note } } } });
const addNote: RouteHandler<typeof add> = async (c) => {
  await pool.query(`INSERT INTO notes (kind) VALUES ('${c.req.valid('form').kind}')`); // ✓
  await pool.query(`INSERT INTO notes (title) VALUES ('${c.req.valid('form').title}')`); // ✗
  return c.json({});
};
app.openapi(add, addNote);

app.openapi(imported, async (c) => {
  await pool.query(`SELECT * FROM users ORDER BY ${c.req.valid('query').sort}`); // ? – the route's description is in another file
  return c.json({});
});

const search = defineOpenAPIRoute({
  route: createRoute({ method: 'get', path: '/search', responses: {}, request: { query: z.object({ q: z.string(), n: z.coerce.number() }) } }),
  handler: async (c) => {
    await pool.query(`SELECT * FROM users WHERE name = '${c.req.valid('query').q}'`); // ✗
    await pool.query(`SELECT * FROM users LIMIT ${c.req.valid('query').n}`); // ✓
    return c.json({});
  },
});
app.openapiRoutes([search] as const);

export default app;
