// @ts-nocheck: the packages are not installed.
// packages: express@^5.1.0, mysql2@^3.0.0
import express from 'express';
import mysql from 'mysql2';
import { loadItem } from './items.js';

const connection = mysql.createConnection({ host: 'database.internal' });
const findUser = (id, done) => connection.query('SELECT * FROM users WHERE id = ?', [id], done);
const app = express();

app.get('/users/:id', (req, res) => {
  findUser(req.params.id, (error, rows) => {
    if (error) return res.status(500).json({ error: error.sqlMessage }); // ✗ – the helper hands the driver's error on
    res.json(rows);
  });
});
app.get('/users/:id/name', (req, res) => {
  findUser(req.params.id, (error, rows) => {
    if (error) return res.status(500).json({ error: 'not found', number: error.errno }); // ✓
    res.json(rows[0].name);
  });
});
app.get('/items/:id', (req, res) => {
  loadItem(req.params.id, (error, item) => {
    if (error) return res.status(500).json({ error: error.sqlMessage }); // ?
    res.json(item);
  });
});
app.get('/sizes/:id', (req, res) => {
  loadItem(req.params.id, (item, size) => {
    if (item) return res.json({ message: item.hint }); // ✓ – nothing says that it is an error
    res.json(size);
  });
});
app.listen(3000);
