// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import { Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Value } from '@sinclair/typebox/value';

const pool = new Pool();
const app = express();
const Item = Type.Object({ id: Type.String({ format: 'uuid' }), name: Type.String(), kind: Type.Enum({ New: 'new' }) });
const compiled = TypeCompiler.Compile(Item);

app.post('/items', async (req, res) => {
  const item = Value.Parse(Item, req.body);
  await pool.query(`SELECT * FROM items WHERE id = '${item.id}' AND kind = '${item.kind}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${item.name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE color = '${item.color}'`); // ✓ – taken away
  const decoded = Value.Decode(Item, req.body);
  await pool.query(`SELECT * FROM items WHERE id = '${decoded.id}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE color = '${decoded.color}'`); // ✗
  const again = compiled.Decode(req.body);
  await pool.query(`SELECT * FROM items WHERE id = '${again.id}'`); // ✓
  if (compiled.Check(req.query)) {
    await pool.query(`SELECT * FROM items WHERE id = '${req.query.id}'`); // ✓
    await pool.query(`SELECT * FROM items WHERE name = '${req.query.name}'`); // ✗
  }
  if (!Value.Check(Type.RegExp(/^\d+$/), req.params.size)) throw new Error('size');
  await pool.query(`SELECT * FROM items WHERE size = ${req.params.size}`); // ✓
  res.json({});
});
