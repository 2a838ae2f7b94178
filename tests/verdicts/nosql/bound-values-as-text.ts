// @ts-nocheck: the packages are not installed.
import express from 'express';
import mysql from 'mysql';
import { MongoClient } from 'mongodb';

const pool = mysql.createPool({ host: 'localhost', stringifyObjects: true });
const members = new MongoClient('mongodb://localhost').db().collection('members');
const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  pool.query('SELECT * FROM members WHERE name = ?', [req.body.name], () => {}); // ✓ – an object is written as a text
  res.json(await members.findOne({ name: req.body.name })); // ✗
});
