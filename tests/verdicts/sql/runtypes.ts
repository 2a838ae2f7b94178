// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import { Array, Literal, Number, Object, String, Union } from 'runtypes';

const pool = new Pool();
const app = express();
app.use(express.json());

const Item = Object({ id: Number, name: String, order: Union(Literal('asc'), Literal('desc')), tags: Array(Number), code: String.withConstraint((code) => isCode(code)) });

app.post('/items', async (req, res) => {
  const item = Item.parse(req.body);
  await pool.query(`SELECT * FROM items WHERE id = ${item.id} AND tag = ${item.tags[0]} ORDER BY name ${item.order}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${item.name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE code = '${item.code}'`); // ?
  await pool.query(`SELECT * FROM items WHERE color = '${item.color}'`); // ✓ – taken away
  const checked = Item.check(req.body);
  await pool.query(`SELECT * FROM items WHERE color = '${checked.color}'`); // ✗
  if (!Item.guard(req.query)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM items WHERE id = ${req.query.id}`); // ✓
  Number.assert(req.body.size);
  await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  res.json({});
});
