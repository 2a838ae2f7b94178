// @ts-nocheck: the packages are not installed.
import express from 'express';
import pg from 'pg';
import { isName } from './names';

const app = express();
const pool = new pg.Pool();
const isId = (text) => /^\d+$/.test(text);

app.get('/split', async (req, res) => {
  const { ids } = req.query;
  const list = ids.split(',');
  if (!list.every((id) => /^\d+$/.test(id))) return res.sendStatus(400);
  await pool.query(`SELECT * FROM t WHERE id IN (${ids})`); // ✓
  await pool.query(`SELECT * FROM t WHERE id IN (${list})`); // ✓
  await pool.query(`SELECT * FROM t WHERE id IN (${list.join(',')})`); // ✓
  await pool.query(`SELECT * FROM t WHERE id IN (${req.query.other})`); // ✗
});

app.get('/inline', async (req, res) => {
  const ids = String(req.query.ids);
  if (!ids.split(',').every(isId)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM t WHERE id IN (${ids})`); // ✓
});

app.get('/refused', async (req, res) => {
  const ids = String(req.query.ids);
  if (ids.split(',').some((id) => !isId(id))) return res.sendStatus(400);
  await pool.query(`SELECT * FROM t WHERE id IN (${ids})`); // ✓
});

app.get('/loop', async (req, res) => {
  const ids = String(req.query.ids);
  for (const id of ids.split(',')) if (!isId(id)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM t WHERE id IN (${ids})`); // ✓
});

app.post('/list', async (req, res) => {
  const { ids } = req.body;
  if (!ids.every(isId)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM t WHERE id IN (${ids})`); // ✓
});

app.get('/columns', async (req, res) => {
  const columns = String(req.query.columns);
  if (!columns.split(',').every((column) => ['id', 'name'].includes(column))) return res.sendStatus(400);
  await pool.query(`SELECT ${columns} FROM t`); // ✓
});

app.get('/unknown', async (req, res) => {
  const columns = String(req.query.columns);
  if (!columns.split(',').every(isName)) return res.sendStatus(400);
  await pool.query(`SELECT ${columns} FROM t`); // ?
});

app.get('/no-exit', async (req, res) => {
  const ids = String(req.query.ids);
  if (!ids.split(',').every(isId)) res.status(400);
  await pool.query(`SELECT * FROM t WHERE id IN (${ids})`); // ✗
});

app.get('/some', async (req, res) => {
  const ids = String(req.query.ids);
  if (!ids.split(',').some(isId)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM t WHERE id IN (${ids})`); // ✗ – one of them is a number
});

app.get('/limit', async (req, res) => {
  const ids = String(req.query.ids);
  if (!ids.split(',', 3).every(isId)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM t WHERE id IN (${ids})`); // ✗ – the rest is not looked at
});

app.get('/separator', async (req, res) => {
  const ids = String(req.query.ids);
  if (!ids.split("'").every(isId)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM t WHERE name = '${ids}'`); // ✗ – the separator ends the text
});

app.post('/kept', async (req, res) => {
  const typed = req.body.ids.filter((id: unknown) => typeof id === 'number');
  await pool.query(`SELECT * FROM t WHERE id IN (${typed})`);
  const whole = req.body.ids.filter(Number.isInteger);
  await pool.query(`SELECT * FROM t WHERE id IN (${whole})`);
  const some = req.body.ids.filter((id: string) => id.length > 0);
  await pool.query(`SELECT * FROM t WHERE id IN (${some})`); // ✗ – that of any text
  const names = req.body.names.filter((name: string) => /^[\w ]+$/.test(name));
  await pool.query(`SELECT * FROM t WHERE id IN (${names})`); // ✗ – words that stand unquoted
});
