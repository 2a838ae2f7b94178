// @ts-nocheck: the packages are not installed.
import express from 'express';
import mysql from 'mysql2/promise';

const pool = mysql.createPool({ uri: process.env.MYSQL_URL });
const app = express();
app.use(express.json());

app.post('/subscriptions', async (req, res) => {
  await pool.query('INSERT INTO subscriptions SET ?', req.body); // ✗
  await pool.query('INSERT INTO subscriptions SET ?', { email: req.body.email }); // ✓
  await pool.query('INSERT INTO subscriptions SET ?', [req.body]); // ✗
  await pool.query('UPDATE subscriptions SET ? WHERE id = ?', [req.body, req.query.id]); // ✗
  await pool.query('UPDATE subscriptions SET ? WHERE id = ?', [{ plan: req.body.plan }, req.query.id]); // ✓
  await pool.query('UPDATE subscriptions SET plan = ? WHERE id = ?', [req.body.plan, req.query.id]); // ✓
  const { plan, email } = req.body;
  await pool.query('INSERT INTO subscriptions SET ?', { plan, email, created: new Date() }); // ✓
  res.sendStatus(201);
});

export async function save(subscription) {
  return pool.query('INSERT INTO subscriptions SET ?', subscription); // ?
}
