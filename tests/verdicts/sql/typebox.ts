// @ts-nocheck: the packages are not installed.
import express from 'express';
import Fastify from 'fastify';
import { Pool } from 'pg';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';

const pool = new Pool();
const app = express();
app.use(express.json());

const Item = Type.Object({
  id: Type.String({ format: 'uuid' }),
  name: Type.String({ maxLength: 80 }),
  size: Type.Integer({ minimum: 1 }),
  order: Type.Union([Type.Literal('asc'), Type.Literal('desc')]),
  tags: Type.Array(Type.String({ pattern: '^[a-z]+$' })),
  place: Type.Optional(Type.Object({ floor: Type.Number(), city: Type.String() })),
});
const check = Compile(Item);

app.post('/items', async (req, res) => {
  const item = Value.Parse(Item, req.body);
  await pool.query(`SELECT * FROM items WHERE id = '${item.id}' AND size = ${item.size} AND tag = '${item.tags[0]}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${item.name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE city = '${item.place.city}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE floor = ${item.place.floor} ORDER BY name ${item.order}`); // ✓
  await pool.query(`SELECT * FROM items WHERE color = '${item.color}'`); // ✗ – keys that the schema does not name are kept
  res.json({});
});

app.put('/items', async (req, res) => {
  const { body } = req;
  if (!check.Check(body)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM items WHERE id = '${body.id}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${body.name}'`); // ✗
  const parsed = check.Parse(req.query);
  await pool.query(`SELECT * FROM items WHERE size = ${parsed.size}`); // ✓
  Value.Assert(Type.String({ format: 'date' }), req.query.since);
  await pool.query(`SELECT * FROM items WHERE made > '${req.query.since}'`); // ✓
  res.json({});
});

const server = Fastify();
server.get('/items/:id', { schema: { params: Type.Object({ id: Type.Integer() }), querystring: { type: 'object', properties: { name: Type.String(), age: Type.Integer() } } } }, async (request) => {
  await pool.query(`SELECT * FROM items WHERE id = ${request.params.id}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${request.query.name}'`); // ✗
});
