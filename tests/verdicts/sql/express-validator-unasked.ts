// @ts-nocheck: the packages are not installed.
import express from 'express';
import { param } from 'express-validator';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();

app.get('/items/:id', param('id').isUUID(), async (req, res) => {
  await pool.query(`SELECT * FROM items WHERE id = '${req.params.id}'`); // ✗ – nobody asks what the chain found
  await pool.query('SELECT * FROM items WHERE id = $1', [req.params.id]); // ✓
  res.json({});
});
