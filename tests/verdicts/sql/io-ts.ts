// @ts-nocheck: the packages are not installed.
import express from 'express';
import { isRight } from 'fp-ts/Either';
import * as t from 'io-ts';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
app.use(express.json());

const Item = t.intersection([t.type({ id: t.number, name: t.string, place: t.type({ floor: t.Int }) }), t.partial({ order: t.keyof({ asc: null, desc: null }), tags: t.array(t.number) })]);
const Strict = t.strict({ id: t.number });

app.post('/items', async (req, res) => {
  const result = Item.decode(req.body);
  if (!isRight(result)) return res.sendStatus(400);
  const item = result.right;
  await pool.query(`SELECT * FROM items WHERE id = ${item.id} AND floor = ${item.place.floor} AND tag = ${item.tags[0]} ORDER BY name ${item.order}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${item.name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE color = '${item.color}'`); // ✗ – other keys are kept
  const strict = Strict.decode(req.body);
  if (strict._tag === 'Left') return res.sendStatus(400);
  await pool.query(`SELECT * FROM items WHERE color = '${strict.right.color}'`); // ✓
  if (!Strict.is(req.query)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM items WHERE id = ${req.query.id}`); // ✓
  res.json({});
});
