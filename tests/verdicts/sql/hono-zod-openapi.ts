// @ts-nocheck: the packages are not installed.
import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi';
import { Pool } from 'pg';

const pool = new Pool();
const app = new OpenAPIHono();
const identifier = z.object({ id: z.uuid() });
const find = createRoute({ method: 'get', path: '/users/{id}', request: { params: identifier }, responses: {} });

app.openapi(find, async (c) => {
  await pool.query(`SELECT * FROM users WHERE city = '${c.req.query('city')}'`); // ✗ – not what was checked
  await pool.query(`SELECT * FROM users ORDER BY ${c.req.valid('query').sort}`); // ? – the route's description is not read
  await pool.query('SELECT * FROM users WHERE id = $1', [c.req.valid('param').id]); // ✓
  const { id } = identifier.parse(c.req.param());
  const { rows } = await pool.query(`SELECT * FROM users WHERE id = '${id}'`); // ✓
  return c.json(rows);
});

export default app;
