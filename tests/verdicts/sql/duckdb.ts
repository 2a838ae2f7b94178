// @ts-nocheck: the packages are not installed.
import express from 'express';
import duckdb from 'duckdb';
import { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

const database = new duckdb.Database(':memory:');
const connection = database.connect();
const app = express();

app.get('/flights', async (req, res) => {
  connection.all(`SELECT * FROM flights WHERE code = '${req.query.code}'`, (error, rows) => res.json(rows)); // ✗
  connection.all('SELECT * FROM flights WHERE code = ?', req.query.code, (error, rows) => { // ✓
    database.run(`DELETE FROM seats WHERE code = '${rows[0].code}'`); // ✗ – a stored value
  });
  database.exec(`COPY flights TO '${req.query.file}'`); // ✗
  database.prepare(`SELECT * FROM flights WHERE code = '${req.query.code}'`); // ✗
  const instance = await DuckDBInstance.create('flights.duckdb');
  const client = await instance.connect();
  const reader = await client.runAndReadAll(`SELECT * FROM flights WHERE code = '${req.query.code}'`); // ✗
  await client.run('SELECT * FROM flights WHERE code = $1', [req.query.code]); // ✓
  await client.runAndReadUntil(`SELECT * FROM flights WHERE code = '${req.query.code}'`, 100); // ✗
  await client.stream(`SELECT * FROM '${req.query.file}'`); // ✗
  await client.prepare(`SELECT * FROM flights WHERE code = '${req.query.code}'`); // ✗
  const [row] = reader.getRowObjects();
  await client.run(`DELETE FROM seats WHERE code = '${row.code}'`); // ✗ – a stored value
  const created = await DuckDBConnection.create();
  await created.run(`SELECT * FROM flights ORDER BY ${req.query.order}`); // ✗
});

export function find(db: DuckDBConnection, code: string, order: string) {
  db.run(`SELECT * FROM flights WHERE code = '${code}'`); // ✗ ts
  return db.runAndReadAll(`SELECT * FROM flights ORDER BY ${order}`); // ? ts
}
