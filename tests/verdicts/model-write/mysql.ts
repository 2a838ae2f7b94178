// @ts-nocheck: the packages are not installed.
import express from 'express';
import mysql from 'mysql';

const connection = mysql.createConnection({ host: 'localhost' });
const app = express();
app.use(express.json());

app.post('/cars/:id', (req, res) => {
  connection.query('INSERT INTO cars SET ?', req.body, () => res.end()); // ✗
  connection.query('INSERT INTO cars SET ?', { plate: req.body.plate }, () => res.end()); // ✓
  connection.query('UPDATE cars SET ? WHERE id = ?', [req.body, req.params.id]); // ✗
  connection.query('UPDATE cars SET plate = ? WHERE id = ?', [req.body.plate, req.params.id]); // ✓
  connection.query(mysql.format('INSERT INTO cars SET ?', req.body)); // ✗
});
