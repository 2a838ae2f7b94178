// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import * as radash from 'radash';

const app = express();
app.use(express.json());
const pool = new Pool();

app.post('/items', async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE name = '${radash.clone(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.sift(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.unique(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.sort(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.flat(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.trim(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.capitalize(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.title(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.first(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.last(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.draw(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.assign({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.omit(req.body, ['size']).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.pick(req.body, ['name']).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.get(req.body, 'filter.name')}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${radash.get({ kind: 'a', other: req.body.name }, 'kind')}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${radash.map(req.body.names, (name) => name)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE size = ${radash.toInt(req.body.size)}`); // ✓
  await pool.query(`SELECT * FROM items WHERE size = ${radash.toFloat(req.body.size)}`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${radash.dash(req.body.name)}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${radash.snake(req.body.name)}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${radash.camel(req.body.name)}'`); // ✓
  if (radash.isNumber(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (radash.isInt(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (radash.isDate(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✓
  if (radash.isString(req.body.size)) await pool.query(`SELECT * FROM items WHERE size = ${req.body.size}`); // ✗
  res.end();
});
