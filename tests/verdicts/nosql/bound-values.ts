// @ts-nocheck: the packages are not installed.
import express from 'express';
import mysql from 'mysql';

const connection = mysql.createConnection({ host: 'localhost' });
const app = express();
app.use(express.json());

app.post('/login', (req, res) => {
  connection.query('SELECT * FROM members WHERE name = ? AND password = ?', [String(req.body.name), req.body.password], () => {}); // ✗
  connection.query('SELECT * FROM members WHERE name = ?', [`${req.body.name}`], () => {}); // ✓
  connection.query('SELECT * FROM members WHERE name = ?', req.body.name, () => {}); // ✗ – one value needs no list
  connection.query({ sql: 'SELECT * FROM members WHERE name = ?', values: [req.body.name] }, () => {}); // ✗
  connection.query('SELECT * FROM members WHERE id = ?', [Number(req.body.id)], () => {}); // ✓
  connection.query('SELECT * FROM members WHERE id IN (?)', [req.body.ids], () => {}); // ✗
  connection.query('UPDATE members SET name = ? WHERE id = 1', [req.body.name], () => {}); // ✗ – it becomes further columns
  connection.query('INSERT INTO members (name) VALUES (?)', [req.body.name], () => {}); // ?
  connection.query('UPDATE members SET ? WHERE id = ?', [req.body, Number(req.body.id)], () => {}); // ✓ – columns are wanted there: no-mass-assignment
  connection.query('SELECT * FROM ??', [req.body.table], () => {}); // ✓ – a name is made of its text
  connection.query(mysql.format('SELECT * FROM members WHERE name = ?', [req.body.name])); // ✗
  const { email } = req.body;
  if (typeof email !== 'string') return res.sendStatus(400);
  connection.query('SELECT * FROM members WHERE email = ?', [email], () => {}); // ✓
  const values = [];
  values.push(req.body.city); // ✗
  connection.query('SELECT * FROM members WHERE city = ?', values, () => {});
  connection.query(statementOf('members'), [req.body.name], () => {}); // ?
  connection.query('SELECT * FROM members WHERE name = ?', [normalize(req.body.name)], () => {}); // ?
});

app.get('/members/:name', (req, res) => {
  connection.query('SELECT * FROM members WHERE name = ?', [req.params.name], () => {}); // ✓
  connection.query('SELECT * FROM members WHERE name = ?', [req.query.name], () => {}); // ✓ – a list is several values
  res.end();
});

export function find(name) {
  connection.query('SELECT * FROM members WHERE name = ?', [name], () => {}); // ✓ – of a value of another file nothing is said
}
