// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import format from 'pg-format';

const pool = new Pool();
const app = express();

app.get('/goods', async (req, res) => {
  const { column, name } = req.query;
  await pool.query(format('SELECT 1 FROM goods WHERE name = %L ORDER BY %I', name, column)); // ✓
  await pool.query(format("SELECT 1 FROM goods WHERE name LIKE '100%%' AND name = %1$L", name)); // ✓
  await pool.query(format('SELECT 1 FROM goods ORDER BY %s', column)); // ✗
  await pool.query(`SELECT 1 FROM goods WHERE name = ${format.literal(name)} ORDER BY ${format.ident(column)}`); // ✓
  await pool.query(`SELECT 1 FROM goods ORDER BY ${format.string(column)}`); // ✗
  await pool.query(`SELECT 1 FROM goods WHERE name = '${format.literal(name)}'`); // ? – quotes in quotes
  res.end();
});
