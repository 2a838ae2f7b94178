// @ts-nocheck: the packages are not installed.
import { type } from 'arktype';
import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
app.use(express.json());

const Item = type({
  id: 'string.uuid',
  name: '0 < string <= 80',
  'age?': 'number.integer >= 0',
  order: "'asc' | 'desc' = 'asc'",
  slug: /^[a-z0-9-]+$/,
  tags: 'string.alphanumeric[]',
  place: { city: 'string', floor: 'number' },
  page: 'string.integer.parse',
});

app.post('/items', async (req, res) => {
  const item = Item(req.body);
  if (item instanceof type.errors) return res.status(400).send(item.summary);
  await pool.query(`SELECT * FROM items WHERE id = '${item.id}' AND age = ${item.age} AND slug = '${item.slug}' AND tag = '${item.tags[0]}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${item.name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE city = '${item.place.city}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE floor = ${item.place.floor} ORDER BY name ${item.order} OFFSET ${item.page}`); // ✓
  await pool.query(`SELECT * FROM items WHERE color = '${item.color}'`); // ✗ – other keys are kept
  res.json({});
});

app.put('/items', async (req, res) => {
  const item = Item.assert(req.body);
  await pool.query(`SELECT * FROM items WHERE id = '${item.id}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${item.name}'`); // ✗
  const Order = type("'asc' | 'desc'");
  if (!Order.allows(req.query.order)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM items ORDER BY name ${req.query.order}`); // ✓
  const Odd = type('string.uuid').pipe((id) => change(id));
  await pool.query(`SELECT * FROM items WHERE odd = '${Odd.assert(req.query.odd)}'`); // ?
  res.json({});
});
