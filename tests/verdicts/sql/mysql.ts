// @ts-nocheck: the packages are not installed.
import express from 'express';
import mysql from 'mysql';
import type { Connection, Pool } from 'mysql';

const connection = mysql.createConnection({ host: 'localhost' });
const pool = mysql.createPool({ connectionLimit: 10 });
const cluster = mysql.createPoolCluster();
const app = express();
app.use(express.json());

app.post('/cars', (req, res) => {
  connection.query(`SELECT * FROM cars WHERE plate = '${req.body.plate}'`, (error, rows) => res.json(rows)); // ✗
  connection.query('SELECT * FROM cars WHERE plate = ?', [req.body.plate], (error, rows) => { // ✓
    connection.query(`SELECT * FROM owners WHERE name = "${rows[0].owner}"`); // ✗ – a stored value
    connection.query(`SELECT * FROM owners WHERE id = ${rows.insertId}`); // ✓
  });
  connection.query({ sql: `SELECT * FROM cars WHERE brand = '${req.body.brand}'`, timeout: 4000 }); // ✗
  connection.query({ sql: 'SELECT * FROM cars WHERE brand = ?', values: [req.body.brand] }); // ✓
  connection.query(`SELECT * FROM cars WHERE brand = ${mysql.escape(String(req.body.brand))}`); // ✓
  connection.query(`SELECT * FROM cars ORDER BY ${pool.escapeId(String(req.body.order))}`); // ✓
  connection.query(mysql.format('SELECT * FROM cars WHERE brand = ?', [req.body.brand])); // ✓
  connection.query(mysql.format(`SELECT * FROM cars WHERE brand = '${req.body.brand}'`)); // ✗
  pool.getConnection((error, client) => {
    client.query('SELECT * FROM cars WHERE id = ' + req.body.id); // ✗
    client.release();
  });
  cluster.of('*').query(`SELECT * FROM cars WHERE id = ${req.body.id}`); // ✗
  cluster.getConnection((error, client) => client.query(`SELECT * FROM cars WHERE id = ${req.body.id}`)); // ✗
});

export function find(db: Pool, plate: string, other: Connection, order: string) {
  db.query(`SELECT * FROM cars WHERE plate = '${plate}'`); // ✗ ts
  other.query(`SELECT * FROM cars ORDER BY ${order}`); // ? ts
}
