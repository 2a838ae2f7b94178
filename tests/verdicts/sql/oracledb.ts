// @ts-nocheck: the packages are not installed.
import express from 'express';
import oracledb from 'oracledb';
import type { Connection } from 'oracledb';

const app = express();

app.get('/staff', async (req, res) => {
  const pool = await oracledb.createPool({ connectString: 'localhost/XEPDB1' });
  const connection = await pool.getConnection();
  const result = await connection.execute(`SELECT * FROM staff WHERE name = '${req.query.name}'`); // ✗
  await connection.execute('SELECT * FROM staff WHERE name = :name', { name: req.query.name }); // ✓
  await connection.execute('SELECT * FROM staff WHERE name = :1', [req.query.name]); // ✓
  await connection.execute(`SELECT * FROM staff WHERE id = ${req.query.id}`, [], { maxRows: 1 }); // ✗
  await connection.executeMany(`INSERT INTO ${req.query.table} VALUES (:1)`, [[1], [2]]); // ✗
  connection.queryStream(`SELECT * FROM staff WHERE name = '${req.query.name}'`); // ✗
  await connection.execute(`DELETE FROM badges WHERE name = '${result.rows[0].NAME}'`); // ✗ – a stored value
  const single = await oracledb.getConnection();
  await single.execute(`SELECT * FROM staff ORDER BY ${req.query.order}`); // ✗
  const known = await oracledb.getPool('staff').getConnection();
  await known.execute(`SELECT * FROM staff WHERE id = ${result.rowsAffected}`); // ✓ – a number
  res.json(result.rows);
});

oracledb.getConnection({}, (error, connection) => {
  connection.execute('SELECT * FROM staff', (failure, result) => {
    connection.execute(`DELETE FROM badges WHERE name = '${result.rows[0].NAME}'`); // ✗ – a stored value
  });
});

export async function find(db: Connection, name: string, order: string) {
  await db.execute(`SELECT * FROM staff WHERE name = '${name}'`); // ✗ ts
  return db.execute(`SELECT * FROM staff ORDER BY ${order}`); // ? ts
}
