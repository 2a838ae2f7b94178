// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import * as yup from 'yup';

const pool = new Pool();
const app = express();
app.use(express.json());

const schema = yup.object({
  id: yup.string().uuid().required(),
  name: yup.string().trim().min(1).max(80).required(),
  state: yup.mixed().oneOf(['active', 'locked']).default('active'),
  page: yup.number().integer().positive(),
  slug: yup.string().matches(/^[a-z0-9-]+$/),
  email: yup.string().email(),
  tags: yup.array().of(yup.number()),
  since: yup.date(),
});
const shaped = yup.object().shape({ id: yup.string().uuid(), term: yup.string().test('term', 'wrong', (term) => isTerm(term)) });

app.get('/users', async (req, res) => {
  const query = await schema.validate(req.query, { abortEarly: false });
  await pool.query(`SELECT * FROM users WHERE id = '${query.id}' AND state = '${query.state}' AND slug = '${query.slug}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${query.name}'`); // ✗
  await pool.query(`SELECT * FROM users WHERE email = '${query.email}'`); // ✗ – an address may hold an apostrophe
  await pool.query(`SELECT * FROM users WHERE tag = ${query.tags[0]} OFFSET ${query.page}`); // ✓
  await pool.query(`SELECT * FROM users WHERE made > '${query.since.toISOString()}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE other = '${query.other}'`); // ✗ – keys without a schema are kept
  const cast = schema.cast(req.query);
  await pool.query(`SELECT * FROM users WHERE id = '${cast.id}'`); // ✗ – converted, not checked
  const { id, term } = shaped.validateSync(req.query, { stripUnknown: true });
  await pool.query(`SELECT * FROM users WHERE id = '${id}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE term = '${term}'`); // ?
  res.json({});
});

app.post('/users', async (req, res) => {
  if (!(await yup.string().uuid().isValid(req.body.id))) return res.sendStatus(400);
  await pool.query(`SELECT * FROM users WHERE id = '${req.body.id}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${req.body.name}'`); // ✗
  res.json({});
});
