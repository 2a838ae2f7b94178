// @ts-nocheck: the packages are not installed.
// packages: mysql2@~3.16.0
import Fastify from 'fastify';
import mysql from 'mysql2/promise';
import { createConnection, format } from 'mysql2';

const pool = mysql.createPool({ host: 'localhost' });
const connection = createConnection({ host: 'localhost' });
const app = Fastify();

app.post('/login', async (request) => {
  const { name, password } = request.body;
  await pool.query('SELECT * FROM members WHERE name = ? AND password = ?', [name, String(password)]); // ✗
  await pool.query('SELECT * FROM members WHERE name = :name', { name }); // ?
  connection.query('SELECT * FROM members WHERE name = ?', [name], () => {}); // ✗
  connection.query(format('SELECT * FROM members WHERE name = ?', [name])); // ✗
  await pool.execute('SELECT * FROM members WHERE name = ?', [name]); // ✓ – bound by the server
  const [rows] = await pool.query('SELECT * FROM members WHERE name = ? AND password = ?', [String(name), String(password)]); // ✓
  return rows;
});
