// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';

const app = express();
app.use(express.json());
const pool = new Pool();

app.post('/tables', async (req, res) => {
  const { table } = req.body;
  switch (table) {
    case 'users':
    case 'groups':
      await pool.query(`SELECT * FROM ${table}`); // ✓ – either of two names
      break;
    default:
      await pool.query(`SELECT * FROM ${table}`); // ✗
  }
  switch (table) {
    case req.body.other:
    case 'roles':
      await pool.query(`SELECT * FROM ${table}`); // ✗
  }
  res.end();
});

app.post('/columns', async (req, res) => {
  switch (req.body.column) {
    case 'name': case 'mail':
      await pool.query(`SELECT ${req.body.column} FROM users`); // ✓
      break;
    case 'age':
      await pool.query(`SELECT ${req.body.column} FROM users`); // ✓
    default:
      await pool.query(`SELECT ${req.body.column} FROM users`); // ✗ – what is in no case comes here, too
  }
  res.end();
});

app.post('/changed', async (req, res) => {
  let table = req.body.table;
  switch (table) {
    case 'users':
    case 'groups':
      table = req.body.other;
      await pool.query(`SELECT * FROM ${table}`); // ✗
      break;
    case 'roles':
    case 'rights':
      await pool.query(`SELECT * FROM ${table}`); // ✓
      break;
    default:
      return res.sendStatus(400);
  }
  await pool.query(`SELECT * FROM ${table}`); // ✗
  return res.end();
});
