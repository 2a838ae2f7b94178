// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import { validate } from 'uuid';

const pool = new Pool();
const app = express();

app.get('/items/:id', async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE id = '${req.params.id}'`); // ✗ – before the check
  if (!validate(req.params.id)) return res.sendStatus(404);
  await pool.query(`SELECT * FROM items WHERE id = '${req.params.id}'`); // ✓
  res.json({});
});
