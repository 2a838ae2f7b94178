// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import * as R from 'ramda';

const app = express();
app.use(express.json());
const pool = new Pool();

app.post('/items', async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE name = '${R.prop('name', req.body)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.path(['filter', 'name'], req.body)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.propOr('a', 'name', req.body)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.pathOr('a', ['filter', 'name'], req.body)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.prop('kind', { kind: 'a', other: req.body.name })}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${R.map((name) => name.trim(), req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.map(Number, req.body.names)[0]}'`); // ✓
  await pool.query(`SELECT * FROM items WHERE name = '${R.filter(Boolean, req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.reject((name) => name === '', req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.sortBy(R.identity, req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.omit(['size'], req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.find((name) => name !== '', req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.pluck('name', req.body.items)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.head(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.last(req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.clone(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.uniq(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.reverse(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.flatten(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.identity(req.body.names)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.trim(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.toLower(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.toUpper(req.body.name)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.join('-', req.body.names)}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.split(',', req.body.name)[0]}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.mergeAll([{ size: 1 }, req.body]).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.mergeDeepRight({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.mergeRight({ size: 1 }, req.body).name}'`); // ✗
  await pool.query(`SELECT * FROM items WHERE name = '${R.concat(['a'], req.body.names)[1]}'`); // ✗
  res.end();
});
