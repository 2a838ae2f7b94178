// @ts-nocheck: the packages are not installed.
import express from 'express';
import mysql from 'mysql2';
import { Client, Query } from 'pg';
import pgPromise from 'pg-promise';

const connection = mysql.createConnection({});
const client = new Client();
const app = express();

app.get('/seats', (req, res) => {
  connection.query(`SELECT * FROM seats WHERE code = ${connection.escape(String(req.query.code))}`); // ✓
  connection.query(`SELECT * FROM seats WHERE code = ${req.query.code}`); // ✗
  connection.execute(`SELECT * FROM seats WHERE code = '${req.query.code}'`); // ✗
  connection.execute('SELECT * FROM seats WHERE code = ?', [req.query.code]); // ✓
  connection.prepare(`SELECT * FROM seats WHERE code = '${req.query.code}'`, () => {}); // ✗
  connection.prepare('SELECT * FROM seats WHERE code = ?', (error, statement) => statement.execute([req.query.code])); // ✓
  connection.execute(`SELECT * FROM ${places[req.query.place]}`); // ?
  client.query(new Query(`SELECT * FROM seats WHERE code = '${req.query.code}'`)); // ✗
  client.query(new Query('SELECT * FROM seats WHERE code = $1', [req.query.code])); // ✓
  client.query(`SELECT * FROM seats WHERE code = '${pgPromise.as.value(String(req.query.code))}'`); // ?
  res.json({});
});
