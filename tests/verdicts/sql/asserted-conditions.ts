// @ts-nocheck: the packages are not installed.
// packages: pg@^8.0.0, express@^5.0.0
import express from 'express';
import { Pool } from 'pg';
import { demand } from './demand';

const pool = new Pool();
const app = express();

function ensure(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

const warn = (condition: unknown, message: string) => {
  if (!condition) console.warn(message);
};

function unless(condition: unknown) {
  if (!condition) return;
  console.log('passed');
}

function replaced(condition: unknown) {
  condition = true;
  if (!condition) throw new Error('never');
}

app.get('/notes', async (req, res) => {
  const { a, b, c, d, e } = req.query as Record<string, string>;
  ensure(/^\d+$/.test(a) && ['x', 'y'].includes(b), 'a number and a letter');
  await pool.query(`SELECT * FROM notes WHERE id = ${a} AND kind = '${b}'`); // ✓
  warn(/^\d+$/.test(c), 'no number');
  await pool.query(`SELECT * FROM notes WHERE id = ${c}`); // ✗
  unless(/^\d+$/.test(d));
  replaced(/^\d+$/.test(d));
  await pool.query(`SELECT * FROM notes WHERE id = ${d}`); // ✗
  demand(/^\d+$/.test(e));
  await pool.query(`SELECT * FROM notes WHERE title = $1`, [e]); // ✓
  res.end();
});
