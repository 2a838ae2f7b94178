// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, getSignedCookie } from 'hono/cookie';
import { validator } from 'hono/validator';
import { Pool } from 'pg';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import { filterSchema } from './schemas';

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

const page = z.object({ limit: z.coerce.number().int(), sort: z.enum(['name', 'age']), name: z.string() });
app.get('/search', zValidator('query', page), zValidator('param', z.object({ id: z.uuid() })), zValidator('header', filterSchema), async (c) => {
  const { limit, sort, name } = c.req.valid('query');
  await pool.query(`SELECT * FROM users ORDER BY ${sort} LIMIT ${limit}`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${name}'`); // ✗
  await pool.query(`SELECT * FROM users WHERE id = '${c.req.valid('param').id}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE age = ${c.req.valid('header')['x-age']}`); // ?
  await pool.query(`SELECT * FROM users ORDER BY ${c.req.query('sort')}`); // ✗ – not what was checked
  return c.body(null);
});
app.get('/own', validator('query', (value) => ({ ids: [value.id].flat().map(Number), name: value.name })), validator('cookie', ({ theme }) => ({ theme })), async (c) => {
  const { ids, name } = c.req.valid('query');
  await pool.query(`SELECT * FROM users WHERE id IN (${ids.join(',')})`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${name}'`); // ✗
  await pool.query(`SELECT * FROM users WHERE theme = '${c.req.valid('cookie').theme}'`); // ✗
  return c.body(null);
});
