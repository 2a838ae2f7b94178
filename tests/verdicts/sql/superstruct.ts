// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import { array, assert, create, defaulted, enums, integer, is, mask, min, number, object, optional, pattern, refine, size, string, type, validate } from 'superstruct';

const pool = new Pool();
const app = express();
app.use(express.json());

const Item = object({
  slug: pattern(string(), /^[a-z0-9-]+$/),
  name: size(string(), 1, 80),
  count: min(integer(), 1),
  order: defaulted(enums(['asc', 'desc']), 'asc'),
  prices: optional(array(number())),
  code: refine(string(), 'code', (value) => isCode(value)),
});
const Open = type({ id: number() });

app.post('/items', async (req, res) => {
  const item = create(req.body, Item);
  await pool.query(`SELECT * FROM items WHERE slug = '${item.slug}' AND count = ${item.count} AND price = ${item.prices[0]}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${item.name}' ORDER BY name ${item.order}`); // ✗
  await pool.query(`SELECT * FROM items WHERE code = '${item.code}'`); // ?
  const masked = mask(req.body, Item);
  await pool.query(`SELECT * FROM items ORDER BY name ${masked.order}`); // ✓
  const [error, value] = validate(req.body, Item);
  if (error) return res.sendStatus(400);
  await pool.query(`SELECT * FROM items WHERE slug = '${value.slug}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${value.name}'`); // ✗
  res.json({});
});

app.put('/items', async (req, res) => {
  assert(req.body, Open);
  await pool.query(`SELECT * FROM items WHERE id = ${req.body.id}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${req.body.name}'`); // ✗ – other keys are kept
  if (!is(req.query.order, enums(['asc', 'desc']))) return res.sendStatus(400);
  await pool.query(`SELECT * FROM items ORDER BY name ${req.query.order}`); // ✓
  res.json({});
});
