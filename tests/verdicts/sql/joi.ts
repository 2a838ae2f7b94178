// @ts-nocheck: the packages are not installed.
import express from 'express';
import Joi from 'joi';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
app.use(express.json());

const schema = Joi.object({
  id: Joi.string().guid({ version: 'uuidv4' }).required(),
  name: Joi.string().trim().min(1).max(80).required(),
  state: Joi.string().valid('active', 'locked').default('active'),
  page: Joi.number().integer().min(1).max(100),
  slug: Joi.string().pattern(/^[a-z0-9-]+$/),
  email: Joi.string().email(),
  tags: Joi.array().items(Joi.string().alphanum(), Joi.number()),
  place: { city: Joi.string(), floor: Joi.number() },
  kind: Joi.alternatives().try(Joi.string().hex(), Joi.boolean()),
});
const paging = Joi.object().keys({ order: Joi.string().custom((value) => check(value)) });

app.get('/users', async (req, res) => {
  const { error, value } = schema.validate(req.query);
  if (error) return res.status(400).json({ message: error.message });
  await pool.query(`SELECT * FROM users WHERE id = '${value.id}' AND state = '${value.state}' AND slug = '${value.slug}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${value.name}'`); // ✗
  await pool.query(`SELECT * FROM users WHERE email = '${value.email}'`); // ✗
  await pool.query(`SELECT * FROM users WHERE tag = '${value.tags[0]}' AND kind = '${value.kind}' OFFSET ${value.page}`); // ✓
  await pool.query(`SELECT * FROM users WHERE city = '${value.place.city}'`); // ✗
  await pool.query(`SELECT * FROM users WHERE floor = ${value.place.floor}`); // ✓
  res.json({});
});

app.post('/users', async (req, res) => {
  const value = await schema.validateAsync(req.body);
  await pool.query(`SELECT * FROM users WHERE id = '${value.id}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${value.name}'`); // ✗
  const { order } = Joi.attempt(req.query, paging);
  await pool.query(`SELECT * FROM users ORDER BY ${order}`); // ?
  res.json({});
});

app.put('/users', async (req, res) => {
  const { value } = schema.validate(req.body);
  await pool.query(`SELECT * FROM users WHERE id = '${value.id}'`); // ✗ – validate does not throw, and nobody asks
  const result = schema.validate(req.body);
  if (result.error !== undefined) {
    throw result.error;
  }
  await pool.query(`SELECT * FROM users WHERE id = '${result.value.id}'`); // ✓
  res.json({});
});

app.get('/users/:id', async (req, res) => {
  Joi.assert(req.params.id, Joi.string().uuid());
  await pool.query(`SELECT * FROM users WHERE id = '${req.params.id}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE name = '${req.query.name}'`); // ✗
  res.json({});
});
