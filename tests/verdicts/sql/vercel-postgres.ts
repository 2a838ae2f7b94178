// @ts-nocheck: the packages are not installed.
import express from 'express';
import { createClient, createPool, db, sql } from '@vercel/postgres';
import type { VercelPoolClient } from '@vercel/postgres';

const app = express();
const pool = createPool({ connectionString: process.env.POSTGRES_URL });

app.get('/pets', async (req, res) => {
  const { rows } = await sql`SELECT * FROM pets WHERE name = ${req.query.name}`; // ✓
  await sql.query(`SELECT * FROM pets WHERE name = '${req.query.name}'`); // ✗
  await sql.query('SELECT * FROM pets WHERE name = $1', [req.query.name]); // ✓
  await pool.query(`SELECT * FROM pets WHERE owner = ${req.query.owner}`); // ✗
  const client = await db.connect();
  await client.query(`DELETE FROM pets WHERE name = '${req.query.name}'`); // ✗
  await client.sql`DELETE FROM pets WHERE name = ${req.query.name}`; // ✓
  await pool.query(`SELECT * FROM toys WHERE pet = '${rows[0].name}'`); // ✗ – a stored value
  const single = createClient();
  await single.query({ text: `SELECT * FROM pets WHERE name = '${req.query.name}'` }); // ✗
  await single.query({ text: 'SELECT * FROM pets WHERE name = $1', values: [req.query.name] }); // ✓
  res.json(rows);
});

export function feed(client: VercelPoolClient, food: string, order: string) {
  client.query(`UPDATE pets SET food = '${food}'`); // ✗ ts
  return client.query(`SELECT * FROM pets ORDER BY ${order}`); // ? ts
}
