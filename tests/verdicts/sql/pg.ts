// @ts-nocheck: the packages are not installed.
import express from 'express';
import pg, { Client, Pool } from 'pg';
import type { PoolClient } from 'pg';
import Cursor from 'pg-cursor';
import QueryStream from 'pg-query-stream';
import { format } from 'node:util';
import { createHash, randomUUID } from 'node:crypto';
import { defaultRegion, ORDER_COLUMNS, STATUS_LIST } from './constants';
import { slugify } from './text';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const client = new Client();
const replica = new pg.Pool({ max: 4 });
const app = express();
app.use(express.json());

const ORDERS = 'orders';
const sortable = { date: 'created_at', total: 'total_cents' };

app.get('/orders', async (req, res) => {
  await pool.query(`SELECT * FROM orders WHERE status = '${req.query.status}'`); // ✗
  await pool.query('SELECT * FROM orders WHERE status = $1', [req.query.status]); // ✓
  await pool.query('SELECT * FROM orders WHERE id = ' + req.query.id); // ✗
  await replica.query({ text: `SELECT * FROM orders WHERE note LIKE '%${req.query.q}%'` }); // ✗
  await replica.query({ text: 'SELECT * FROM orders WHERE note LIKE $1', values: [`%${req.query.q}%`] }); // ✓
  await pool.query(`SELECT * FROM ${ORDERS} WHERE id = $1`, [req.query.id]); // ✓
  await pool.query(`SELECT * FROM orders ORDER BY ${req.query.sort}`); // ✗ – names cannot be bound
  await pool.query(`SELECT * FROM orders ORDER BY ${sortable[req.query.sort] ?? 'id'}`); // ✓
  await pool.query(`SELECT * FROM orders ORDER BY created_at ${req.query.dir === 'asc' ? 'ASC' : 'DESC'}`); // ✓
  await pool.query(`SELECT * FROM orders LIMIT ${req.query.limit}`); // ✗
  await pool.query(`SELECT * FROM orders LIMIT ${Number(req.query.limit)}`); // ✓
  await pool.query(`SELECT * FROM orders WHERE region = '${defaultRegion}'`); // ? – an imported value
  await pool.query(`SELECT ${ORDER_COLUMNS} FROM orders WHERE status IN (${STATUS_LIST})`); // ✓ names – imported constants
  await pool.query(`SELECT * FROM orders WHERE slug = '${slugify(req.query.title)}'`); // ✗ – glued instead of bound
  await pool.query(format('SELECT * FROM orders WHERE status = \'%s\'', req.query.status)); // ✗
  await pool.query(`SELECT * FROM orders WHERE status = ${pg.escapeLiteral(req.query.status)}`); // ✓
  await pool.query(`SELECT ${client.escapeIdentifier(req.query.column)} FROM orders`); // ✓
  await pool.query(`SELECT * FROM orders WHERE digest = '${createHash('sha256').update(req.query.q).digest('hex')}'`); // ✓
  await pool.query(`SELECT * FROM orders WHERE token = '${randomUUID()}'`); // ✓
  await pool.query(`SELECT * FROM orders /* ${req.query.trace} */`); // ✗ – a comment can be closed
  await pool.query(`SELECT * FROM orders WHERE created_at > now() - INTERVAL '${req.query.days} days'`); // ✗
  res.json({});
});

app.post('/orders/search', async (req, res) => {
  const { rows } = await pool.query('SELECT name, owner FROM saved_searches WHERE id = $1', [req.body.id]);
  await pool.query(`SELECT * FROM orders WHERE owner = '${rows[0].owner}'`); // ✗ – a stored value
  await pool.query(`SELECT * FROM orders WHERE total > ${rows[0].minimum}`); // ✗
  await pool.query(`SELECT * FROM ${rows[0].name}`); // ? – a stored name
  const placeholders = req.body.ids.map((_, index) => `$${index + 1}`).join(', ');
  await pool.query(`SELECT * FROM orders WHERE id IN (${placeholders})`, req.body.ids); // ✓
  await pool.query(`SELECT * FROM orders WHERE id IN (${req.body.ids.join(', ')})`); // ✗
  await pool.query(`SELECT * FROM orders WHERE id IN (${req.body.ids.map(Number).join(', ')})`); // ✓
  await pool.query(`SELECT * FROM orders WHERE id = ANY($1)`, [req.body.ids]); // ✓
  res.json(rows);
});

app.post('/transfer', async (req, res) => {
  const connection = await pool.connect();
  await connection.query('BEGIN'); // ✓
  await connection.query(`UPDATE accounts SET owner = '${req.body.owner}' WHERE id = $1`, [req.body.id]); // ✗
  await connection.query('UPDATE accounts SET owner = $1 WHERE id = $2', [req.body.owner, req.body.id]); // ✓
  await connection.query(`INSERT INTO audit (actor, note) VALUES ('${req.body.actor}', 'moved')`); // ✗
  const cursor = connection.query(new Cursor(`SELECT * FROM entries WHERE account = '${req.body.id}'`)); // ✗
  const stream = connection.query(new QueryStream('SELECT * FROM entries WHERE account = $1', [req.body.id])); // ✓
  connection.release();
  res.json({ cursor, stream });
});

export async function findByEmail(email: string) {
  return pool.query(`SELECT * FROM users WHERE email = '${email}'`); // ✗ – a parameter, quoted
}

export async function findByEmailBound(email: string) {
  return pool.query('SELECT * FROM users WHERE email = $1', [email]); // ✓
}

export async function findById(id: number) {
  return pool.query(`SELECT * FROM users WHERE id = ${id}`); // ✓ ts
}

export async function findByAnyId(id) {
  return pool.query(`SELECT * FROM users WHERE id = ${id}`); // ✗ – a parameter in a value's place
}

export async function findByState(connection: PoolClient, state: 'open' | 'closed') {
  await connection.query(`SELECT * FROM tickets WHERE state = ${state}`); // ✓ ts
  return connection.query(`SELECT * FROM tickets WHERE state = '${state}'`); // ✓ ts
}

export async function listPage(column: string, limit: string) {
  await pool.query(`SELECT * FROM users LIMIT ${limit}`); // ?
  return pool.query(`SELECT * FROM users ORDER BY ${column}`); // ?
}

export async function runStatement(statement: string) {
  return pool.query(statement); // ?
}

export async function createPartition(suffix: string) {
  await pool.query(`CREATE TABLE entries_${suffix} PARTITION OF entries`); // ?
  await pool.query(`SET application_name = '${suffix}'`); // ? – SET cannot bind
  await pool.query('VACUUM entries'); // ✓
}

export async function purge(days: string) {
  await pool.query(`DELETE FROM sessions WHERE seen < now() - INTERVAL '${days} days'`); // ?
  await pool.query(`DELETE FROM sessions WHERE host = '${process.env.HOSTNAME}'`); // ✓
}
