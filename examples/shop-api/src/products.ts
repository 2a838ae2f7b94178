import { Router } from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const sortable = ['name', 'price', 'created_at'];

export const products = Router();

products.get('/search', async (req, res) => {
  const { term } = req.query;
  const { rows } = await pool.query(`SELECT * FROM products WHERE name = '${term}'`); // flaw: no-sql-injection
  res.json(rows);
});

products.get('/', async (req, res) => {
  const order = sortable.includes(String(req.query.sort)) ? req.query.sort : 'name';
  const { rows } = await pool.query(`SELECT * FROM products ORDER BY ${order}`);
  res.json(rows);
});
