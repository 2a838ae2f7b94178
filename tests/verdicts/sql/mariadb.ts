// @ts-nocheck: the packages are not installed.
import express from 'express';
import mariadb from 'mariadb';
import { createPool } from 'mariadb/callback';
import type { PoolConnection } from 'mariadb';

const pool = mariadb.createPool({ host: 'localhost' });
const cluster = mariadb.createPoolCluster();
const callbacks = createPool({ host: 'localhost' });
const app = express();

app.get('/rooms', async (req, res) => {
  const rows = await pool.query(`SELECT * FROM rooms WHERE name = '${req.query.name}'`); // ✗
  await pool.query('SELECT * FROM rooms WHERE name = ?', [req.query.name]); // ✓
  await pool.execute(`SELECT * FROM rooms WHERE floor = ${req.query.floor}`); // ✗
  await pool.query({ namedPlaceholders: true, sql: 'SELECT * FROM rooms WHERE floor = :floor' }, { floor: req.query.floor }); // ✓
  await pool.batch(`INSERT INTO ${req.query.table} VALUES (?)`, [[1], [2]]); // ✗
  await pool.query(`SELECT * FROM rooms WHERE name = ${pool.escape(req.query.name)} ORDER BY ${pool.escapeId(req.query.order)}`); // ✓
  const connection = await pool.getConnection();
  await connection.query({ sql: `SELECT * FROM rooms WHERE name = "${req.query.name}"` }); // ✗
  connection.queryStream(`SELECT * FROM rooms WHERE name = '${req.query.name}'`); // ✗
  const statement = await connection.prepare(`SELECT * FROM rooms WHERE name = '${req.query.name}'`); // ✗
  const found = await statement.execute([]);
  await connection.query(`SELECT * FROM guests WHERE room = '${found[0].name}'`); // ✗ – a stored value
  await cluster.of('reader').query(`SELECT * FROM rooms WHERE name = '${req.query.name}'`); // ✗
  callbacks.getConnection((error, client) => client.query(`SELECT * FROM rooms WHERE name = '${req.query.name}'`)); // ✗
  callbacks.query('SELECT * FROM rooms', (error, all) => callbacks.query(`SELECT * FROM guests WHERE room = '${all[0].name}'`)); // ✗ – a stored value
  res.json(rows);
});

export async function close(connection: PoolConnection, room: string, order: string) {
  await connection.execute(`UPDATE rooms SET open = 0 WHERE name = '${room}'`); // ✗ ts
  await connection.query(`SELECT * FROM rooms ORDER BY ${order}`); // ? ts
}
