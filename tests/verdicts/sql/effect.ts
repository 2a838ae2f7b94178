// @ts-nocheck: the packages are not installed.
import { Schema } from 'effect';
import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
app.use(express.json());

const Item = Schema.Struct({
  id: Schema.String.check(Schema.isUUID()),
  name: Schema.String.pipe(Schema.maxLength(80)),
  size: Schema.Number,
  order: Schema.Literal('asc', 'desc'),
  slug: Schema.String.pipe(Schema.pattern(/^[a-z0-9-]+$/)),
  tags: Schema.Array(Schema.Number),
});
const decode = Schema.decodeUnknownSync(Item);

app.post('/items', async (req, res) => {
  const item = decode(req.body);
  await pool.query(`SELECT * FROM items WHERE id = '${item.id}' AND size = ${item.size} AND slug = '${item.slug}' AND tag = ${item.tags[0]} ORDER BY name ${item.order}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${item.name}'`); // ✗
  const { name } = await Schema.decodeUnknownPromise(Item)(req.query);
  await pool.query(`SELECT * FROM items WHERE name = '${name}'`); // ✗
  if (!Schema.is(Schema.Literal('asc', 'desc'))(req.query.order)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM items ORDER BY name ${req.query.order}`); // ✓
  Schema.asserts(Schema.Number)(req.body.size);
  await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  res.json({});
});
