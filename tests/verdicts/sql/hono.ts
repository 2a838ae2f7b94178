// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, getSignedCookie } from 'hono/cookie';
import { Pool } from 'pg';

const pool = new Pool();
const app = new Hono();

app.get('/users', async (c) => {
  const { city } = c.req.query();
  await pool.query(`SELECT * FROM users WHERE name = '${c.req.query('name')}'`); // ✗
  await pool.query(`SELECT * FROM users WHERE city = '${city}'`); // ✗
  await pool.query(`SELECT * FROM users WHERE tag = '${(c.req.queries('tag') ?? []).join('')}'`); // ✗
  await pool.query(`SELECT * FROM users LIMIT ${Number(c.req.query('limit'))}`); // ✓
  const { rows } = await pool.query('SELECT * FROM users WHERE name = $1', [c.req.query('name')]); // ✓
  return c.json(rows);
});

app.get('/users/:id', async (c) => {
  const id = c.req.param('id');
  await pool.query('SELECT * FROM users WHERE id = ' + id); // ✗
  if (!/^\d+$/.test(id)) return c.notFound();
  const { rows } = await pool.query('SELECT * FROM users WHERE id = ' + id); // ✓
  return c.json(rows[0]);
});

app.post('/users', async (c) => {
  const { name } = await c.req.json();
  const body = await c.req.json<{ name: string }>();
  const form = await c.req.parseBody();
  await pool.query(`INSERT INTO users (name) VALUES ('${name}')`); // ✗
  await pool.query(`INSERT INTO users (name) VALUES ('${body.name}')`); // ✗
  await pool.query(`INSERT INTO users (name) VALUES ('${form['name']}')`); // ✗
  await pool.query(`INSERT INTO notes (text) VALUES ('${await c.req.text()}')`); // ✗
  await pool.query('INSERT INTO users (name) VALUES ($1)', [body.name]); // ✓
  return c.body(null, 204);
});

app.on(['PUT', 'PATCH'], ['/users/:id'], async (c) => {
  await pool.query(`UPDATE users SET agent = '${c.req.header('user-agent')}'`); // ✗
  await pool.query(`UPDATE users SET theme = '${getCookie(c, 'theme')}'`); // ✗
  await pool.query(`UPDATE users SET theme = '${await getSignedCookie(c, c.env.SECRET, 'theme')}'`); // ✗ – it may hold a quote
  await pool.query(`UPDATE users SET path = '${c.req.path}'`); // ✗
  await pool.query(`UPDATE users SET method = '${c.req.method}'`); // ✓
  await pool.query(`UPDATE users SET region = '${c.env.REGION}'`); // ✓
  return c.text('done');
});

const audit: MiddlewareHandler = async (c, next) => {
  await pool.query(`INSERT INTO log (url) VALUES ('${c.req.url}')`); // ✗
  await next();
};
app.use('*', audit);

class UserController {
  async find(c: Context) {
    await pool.query(`SELECT * FROM users WHERE id = '${c.req.param('id')}'`); // ✗
    return c.json({});
  }
}
const controller = new UserController();
app.get('/people/:id', controller.find);
app.get('/people', (c) => controller.find(c));
app.notFound(async (c) => {
  await pool.query(`INSERT INTO misses (path) VALUES ('${c.req.path}')`); // ✗
  await pool.query('INSERT INTO misses (path) VALUES ($1)', [c.req.path]); // ✓
  return c.text('not here', 404);
});
