// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import * as v from 'valibot';

const pool = new Pool();
const app = express();
app.use(express.json());

const Query = v.object({
  id: v.pipe(v.string(), v.uuid()),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  state: v.optional(v.picklist(['active', 'locked']), 'active'),
  page: v.pipe(v.string(), v.transform(Number), v.number(), v.integer(), v.minValue(1)),
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  email: v.pipe(v.string(), v.email()),
  site: v.pipe(v.string(), v.url()),
  tags: v.array(v.pipe(v.string(), v.check((tag) => isTag(tag)))),
});
const parseQuery = v.parser(Query);

app.get('/users', async (req, res) => {
  const query = v.parse(Query, req.query);
  await pool.query(`SELECT * FROM users WHERE id = '${query.id}' AND state = '${query.state}' AND slug = '${query.slug}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${query.name}'`); // ✗
  await pool.query(`SELECT * FROM users WHERE email = '${query.email}'`); // ✓ – no apostrophe passes
  await pool.query(`SELECT * FROM users WHERE site = '${query.site}'`); // ✗
  await pool.query(`SELECT * FROM users OFFSET ${query.page}`); // ✓
  await pool.query(`SELECT * FROM users WHERE tag = '${query.tags[0]}'`); // ? – a check of one's own
  const { id, name } = parseQuery(req.query);
  await pool.query(`SELECT * FROM users WHERE id = '${id}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${name}'`); // ✗
  res.json({});
});

app.post('/users', async (req, res) => {
  const result = v.safeParse(Query, req.body);
  if (!result.success) return res.status(400).json(result.issues);
  await pool.query(`SELECT * FROM users WHERE id = '${result.output.id}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${result.output.name}'`); // ✗
  res.json({});
});

app.put('/users', async (req, res) => {
  const { output } = v.safeParse(Query, req.body);
  await pool.query(`SELECT * FROM users WHERE id = '${output.id}'`); // ✗ – nobody asks whether it passed
  const asked = v.safeParse(Query, req.body);
  if (asked.issues) console.error(asked.issues);
  await pool.query(`SELECT * FROM users WHERE id = '${asked.output.id}'`); // ? – the branch goes on
  res.json({});
});

app.get('/users/:id', async (req, res) => {
  if (!v.is(v.pipe(v.string(), v.uuid()), req.params.id)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM users WHERE id = '${req.params.id}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${req.query.name}'`); // ✗
  const filter = req.query.filter;
  v.assert(v.picklist(['new', 'old']), filter);
  await pool.query(`SELECT * FROM users WHERE age = '${filter}'`); // ✓
  res.json({});
});
