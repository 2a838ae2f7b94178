// filename: pages/api/orders/[id].ts
// @ts-nocheck: the packages are not installed.
import { Pool } from 'pg';
import { withSession } from '../../../lib/session';

const pool = new Pool();

async function handler(request, response) {
  await pool.query(`SELECT * FROM orders WHERE id = '${request.query.id}'`); // ✗
  await pool.query(`SELECT * FROM orders WHERE name = '${request.body.name}'`); // ✗
  await pool.query(`SELECT * FROM orders WHERE team = '${request.cookies.team}'`); // ✗
  await pool.query('SELECT * FROM orders WHERE id = $1', [request.query.id]); // ✓
  response.status(200).json({ ok: true });
}

export default withSession(handler);
