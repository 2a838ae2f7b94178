// @ts-nocheck: the packages are not installed.
// packages: mysql2@^3.9.0
import express from 'express';
import { MongoClient } from 'mongodb';
import mysql from 'mysql2/promise';

const pool = mysql.createPool({ host: 'localhost' });
const members = new MongoClient('mongodb://localhost').db().collection('members');
const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  await pool.query('SELECT * FROM members WHERE name = ?', [req.body.name]); // ? – 3.17.0 writes a text, 3.16.0 names and values
  await pool.query('SELECT * FROM members WHERE name = ?', [String(req.body.name)]); // ✓
  res.json(await members.findOne({ name: req.body.name })); // ✗
});
