// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const app = express();
app.use(express.json());

const userQuery = z.object({
  id: z.uuid(),
  age: z.coerce.number().int().min(0).max(150),
  state: z.enum(['active', 'locked']),
  name: z.string().min(1).max(80),
  email: z.email(),
  slug: z.string().regex(/^[a-z0-9-]+$/),
  tags: z.array(z.string()),
  since: z.coerce.date(),
});

app.get('/users', async (req, res) => {
  const query = userQuery.parse(req.query);
  await pool.query(`SELECT * FROM users WHERE id = '${query.id}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE age > ${query.age}`); // ✓
  await pool.query(`SELECT * FROM users WHERE state = '${query.state}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${query.name}'`); // ✗ – any text
  await pool.query(`SELECT * FROM users WHERE email = '${query.email}'`); // ✗ – an address may hold an apostrophe
  await pool.query(`SELECT * FROM users WHERE slug = '${query.slug}'`); // ✓
  await pool.query(`SELECT * FROM users ORDER BY ${query.slug}`); // ✗ – unquoted, a slug is a name
  await pool.query(`SELECT * FROM users WHERE tag = '${query.tags[0]}'`); // ✗
  await pool.query(`SELECT * FROM users WHERE created > '${query.since.toISOString()}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE id = '${req.query.id}'`); // ✗ – the checked value is another one
  res.json({});
});

app.post('/users', async (req, res) => {
  const result = userQuery.safeParse(req.body);
  if (!result.success) {
    res.status(400).json(result.error.issues);
    return;
  }
  await pool.query(`SELECT * FROM users WHERE id = '${result.data.id}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${result.data.name}'`); // ✗
  res.json({});
});

app.put('/users', async (req, res) => {
  const { id, name } = await userQuery.pick({ id: true, name: true }).parseAsync(req.body);
  await pool.query(`UPDATE users SET name = '${name}' WHERE id = $1`, [id]); // ✗
  await pool.query(`UPDATE users SET name = $1 WHERE id = '${id}'`, [name]); // ✓
  res.sendStatus(204);
});
