// @ts-nocheck: the packages are not installed.
import express from 'express';
import { MongoClient } from 'mongodb';

const app = express();
app.use(express.json());
const users = new MongoClient('mongodb://localhost').db('app').collection('users');
const tagOf = Object.prototype.toString;
const isString = (value) => ({}).toString.call(value) === '[object String]';
const other = { toString: (value) => String(value) };

app.post('/inline', async (req, res) => {
  const { name } = req.body;
  if (Object.prototype.toString.call(name) !== '[object String]') return res.sendStatus(400);
  res.json(await users.findOne({ name })); // ✓
});

app.post('/kept', async (req, res) => {
  const { name } = req.body;
  if (tagOf.call(name) !== '[object String]') return res.sendStatus(400);
  res.json(await users.findOne({ name })); // ✓
});

app.post('/predicate', async (req, res) => {
  const { name } = req.body;
  if (!isString(name)) return res.sendStatus(400);
  res.json(await users.findOne({ name })); // ✓
});

app.post('/object', async (req, res) => {
  const { name } = req.body;
  if (Object.prototype.toString.call(name) !== '[object Object]') return res.sendStatus(400);
  res.json(await users.findOne({ name })); // ✗
});

app.post('/text', async (req, res) => {
  const { name } = req.body;
  if (Object.prototype.toString.call(name) === '[object String]') return res.sendStatus(400);
  res.json(await users.findOne({ name })); // ✗
});

app.post('/other', async (req, res) => {
  const { name } = req.body;
  if (other.toString.call(name) === '[object String]') console.info('text');
  res.json(await users.findOne({ name })); // ✗
});
