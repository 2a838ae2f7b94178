// @ts-nocheck: the packages are not installed.
// Statements that programs put together from parts that are safe, and beside them the nearest that are not.
import express from 'express';
import { format } from 'node:util';
import { readFileSync } from 'node:fs';
import { Pool } from 'pg';
import mysql from 'mysql2/promise';
import Database from 'better-sqlite3';
import { statuses, Tables } from './tables';
import config from './config';

const pool = new Pool();
const my = mysql.createPool({});
const lite = new Database('test.db');
const app = express();
app.use(express.json());

const FIELDS = 'id, name';
const baseQuery = `SELECT ${FIELDS} FROM users`;
const sortable = { name: 'u.name', date: 'u.created_at' };
const sortableColumns = new Map([['name', 'u.name'], ['date', 'u.created_at']]);
const openColumns = new Map();
const writable = ['name', 'email'];
const directions = new Set(['ASC', 'DESC']);

// Lists of placeholders

app.post('/lists', async (req, res) => {
  const { ids, rows } = req.body;
  const marks = ids.map(() => '?').join(',');
  await my.execute(`SELECT * FROM t WHERE id IN (${marks})`, ids); // ✓
  await my.execute(`SELECT * FROM t WHERE id IN (${Array(ids.length).fill('?').join(',')})`, ids); // ✓
  await my.execute(`SELECT * FROM t WHERE id IN (${new Array(ids.length).fill('?')})`, ids); // ✓
  await my.execute(`SELECT * FROM t WHERE id IN (${'?,'.repeat(ids.length).slice(0, -1)})`, ids); // ✓
  await my.execute(`SELECT * FROM t WHERE id IN (${ids.fill(req.query.id).join(',')})`, ids); // ✗
  lite.prepare(`SELECT * FROM t WHERE id IN (${ids.map(() => '?')})`).all(...ids); // ✓
  await pool.query(`SELECT * FROM t WHERE id IN (${Array.from({ length: ids.length }, (_, i) => `$${i + 1}`).join(', ')})`, ids); // ✓
  await pool.query(`SELECT * FROM t WHERE a = $1 AND id IN (${ids.map((id, index) => '$' + (index + 2)).join()})`, [1, ...ids]); // ✓
  await pool.query(`INSERT INTO t (a, b) VALUES ${rows.map((_, i) => `($${i * 2 + 1}, $${i * 2 + 2})`).join(', ')}`, rows.flat()); // ✓
  await my.query(`INSERT INTO t (a, b) VALUES ${rows.map(() => '(?, ?)').join(', ')}`, rows.flat()); // ✓
  await my.query(`INSERT INTO t (a, b) VALUES ${rows.map((row) => `('${row.a}', 1)`).join(', ')}`); // ✗
  await my.query('INSERT INTO t (a, b) VALUES ?', [rows]); // ✓
  res.end();
});

// Conditions that are collected

app.get('/search', async (req, res) => {
  const conditions = ['deleted = false'];
  const params = [];
  if (req.query.name) {
    params.push(req.query.name);
    conditions.push(`name = $${params.length}`);
  }
  if (req.query.age) {
    params.push(req.query.age);
    conditions.push(`age > $${params.length}`);
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  await pool.query(`SELECT * FROM users ${where} ORDER BY id LIMIT $${params.length + 1}`, [...params, 10]); // ✓

  let sql = 'SELECT * FROM users WHERE 1 = 1';
  let index = 1;
  if (req.query.name) sql += ` AND name = $${index++}`;
  if (req.query.email) sql += ` AND email = $${index++}`;
  sql += req.query.sort === 'name' ? ' ORDER BY name' : ' ORDER BY id';
  await pool.query(sql, [req.query.name, req.query.email]); // ✓

  const glued = ['deleted = false'];
  if (req.query.name) glued.push(`name = '${req.query.name}'`); // ✗
  await pool.query('SELECT * FROM users WHERE ' + glued.join(' AND '));

  const values = [];
  const limit = req.query.limit ? `LIMIT $${values.push(req.query.limit)}` : '';
  await pool.query(`SELECT * FROM users WHERE a = $${values.push(req.query.a)} ${limit}`, values); // ✓

  const archived = req.query.archived ? 'AND archived' : '';
  await pool.query(`${baseQuery} WHERE a = $1 ${archived}`, [req.query.a]); // ✓
  await pool.query(baseQuery + ' WHERE name = $1 LIMIT 10', [req.query.name]); // ✓
  res.end();
});

// Names from tables and lists

app.get('/sorted', async (req, res) => {
  const direction = req.query.direction === 'desc' ? 'DESC' : 'ASC';
  await pool.query(`SELECT * FROM users u ORDER BY u.id ${direction}`); // ✓
  await pool.query(`SELECT * FROM users u ORDER BY ${sortable[req.query.sort] ?? 'u.id'} ${direction}`); // ✓
  await pool.query(`SELECT * FROM users u ORDER BY ${sortableColumns.get(req.query.sort) ?? 'u.id'}`); // ✓
  openColumns.set(req.query.sort, req.query.column);
  await pool.query(`SELECT * FROM users u ORDER BY ${openColumns.get(req.query.sort)}`); // ✗
  const column = sortable[req.query.sort];
  if (!column) {
    res.sendStatus(400);
    return;
  }
  await pool.query(`SELECT * FROM users u ORDER BY ${column}`); // ✓
  let order;
  switch (req.query.order) {
    case 'name':
      order = 'u.name';
      break;
    default:
      order = 'u.id';
  }
  await pool.query(`SELECT * FROM users u ORDER BY ${order}`); // ✓
  await pool.query(`SELECT * FROM users u ORDER BY u.id ${req.query.way}`); // ✗
  if (!directions.has(req.query.way)) return;
  await pool.query(`SELECT * FROM users u ORDER BY u.id ${req.query.way}`); // ✓
  const table = req.params.kind === 'user' ? 'users' : 'groups';
  await pool.query(`DELETE FROM ${table} WHERE id = $1`, [req.params.id]); // ✓
  res.end();
});

app.patch('/users/:id', async (req, res) => {
  const fields = writable.filter((field) => req.body[field] !== undefined);
  const assignments = fields.map((field, index) => `${field} = $${index + 1}`).join(', ');
  await pool.query(`UPDATE users SET ${assignments} WHERE id = $${fields.length + 1}`, [...fields, req.params.id]); // ✓

  const keys = Object.keys(req.body).filter((key) => writable.includes(key));
  await my.query(`UPDATE users SET ${keys.map((key) => `${key} = ?`).join(', ')} WHERE id = ?`, [...keys, req.params.id]); // ✓
  const pairs = Object.entries(req.body).filter(([key]) => writable.includes(key));
  await my.query(`UPDATE users SET ${pairs.map(([key]) => `${key} = ?`).join(', ')} WHERE id = ?`, [...pairs.flat(), req.params.id]); // ✓
  const assigned = [];
  for (const key of Object.keys(req.body)) {
    if (!writable.includes(key)) continue;
    assigned.push(`${key} = ?`);
  }
  await my.query(`UPDATE users SET ${assigned.join(', ')} WHERE id = ?`, [req.params.id]); // ✓

  const given = Object.keys(req.body);
  await my.query(`UPDATE users SET ${given.map((key) => `${key} = ?`).join(', ')} WHERE id = ?`, [req.params.id]); // ✗ – the keys of the body
  await my.query(`INSERT INTO users (${given.map((key) => mysql.escapeId(key)).join(', ')}) VALUES (${given.map(() => '?')})`, Object.values(req.body)); // ✓
  res.end();
});

// Numbers, dates, switches

app.get('/numbers/:id', async (req, res) => {
  const page = Math.max(1, Number.parseInt(req.query.page, 10) || 1);
  const size = Math.min(100, Number(req.query.size) || 20);
  await pool.query(`SELECT * FROM users LIMIT ${size} OFFSET ${(page - 1) * size}`); // ✓
  await my.query(`SELECT * FROM users LIMIT ${(page - 1) * 10}, 10`); // ✓
  await pool.query(`SELECT * FROM users WHERE n = ${req.body.items.length}`); // ✓
  await pool.query(`SELECT * FROM users WHERE active = ${req.query.active === 'true'}`); // ✓
  await pool.query(`SELECT * FROM users WHERE active = ${req.query.active ? 1 : 0}`); // ✓
  await pool.query(`SELECT * FROM users WHERE created < '${new Date().toISOString()}' AND day = '${new Date().toLocaleDateString()}'`); // ✓
  await pool.query(`SELECT * FROM users WHERE year = ${new Date().getFullYear()} AND t < ${Date.now()}`); // ✓
  const { rows } = await pool.query('SELECT * FROM users');
  await pool.query(`SELECT * FROM users WHERE n < ${rows.length}`); // ✓
  await pool.query(`SELECT * FROM users WHERE n < ${rows[0].n}`); // ✗ – a stored value
  if (!/^\d+$/.test(req.params.id)) return;
  await pool.query(`SELECT * FROM users WHERE id = ${req.params.id}`); // ✓
  for (let step = 0; step < 3; step++) await pool.query(`SELECT * FROM users WHERE n = ${step}`); // ✓
  await pool.query(format('SELECT * FROM users LIMIT %d', req.query.limit)); // ✓
  await pool.query(format('SELECT * FROM users WHERE name = \'%s\' LIMIT %d', req.query.name, 10)); // ✗
  res.end();
});

// Quotes that are doubled by hand are enough where no backslash is read

app.get('/quotes', async (req, res) => {
  const name = req.query.name.replace(/'/g, "''");
  await pool.query(`SELECT * FROM users WHERE name = '${name}'`); // ?
  await my.query(`SELECT * FROM users WHERE name = '${name}'`); // ✗
  await pool.query(`SELECT * FROM users WHERE name = ${name}`); // ✗
  await pool.query(`SELECT * FROM users WHERE name = '${req.query.name.replace("'", "''")}'`); // ✗
  await pool.query(`SELECT * FROM users WHERE name = '${req.query.name.replace(/'/g, '')}'`); // ?
  res.end();
});

// Parts of the program's own

export async function ownParts(kind, isActive: boolean, limit = 10) {
  await pool.query(`SELECT * FROM ${Tables.Users} WHERE status = $1`, [statuses.active]); // ✓ names
  await pool.query(`SELECT * FROM ${config.schema}.users`); // ✓ names
  await pool.query(`SELECT * FROM users WHERE active = ${isActive}`); // ✓ ts
  await pool.query(`SELECT * FROM users WHERE n = ${limit}`); // ✓ ts
  await pool.query(`SELECT * FROM users WHERE column = '${sortable[kind]}'`); // ✓
  for (const [name, order] of Object.entries({ first: 1, second: 2 })) {
    await pool.query(`INSERT INTO t (name, n) VALUES ('${name}', ${order})`); // ✓
  }
  const schema = `test_${Date.now()}`;
  await pool.query(`CREATE SCHEMA ${schema}`); // ✓
  await pool.query(readFileSync('schema.sql', 'utf8')); // ?
}

// A repository for every table

export class Repository {
  constructor(table) {
    this.table = table;
  }

  insert(data) {
    const keys = Object.keys(data);
    const marks = keys.map((_, index) => `$${index + 1}`).join(', ');
    return pool.query(`INSERT INTO fixed (a, b) VALUES (${marks}) RETURNING *`, Object.values(data)); // ✓
  }

  insertAnywhere(data) {
    return pool.query(`INSERT INTO ${this.table} (${Object.keys(data).join(', ')}) VALUES ($1)`, Object.values(data)); // ?
  }

  findByName(name) {
    return pool.query(`SELECT * FROM fixed WHERE name = '${name}'`); // ✗ – a parameter, quoted
  }
}
