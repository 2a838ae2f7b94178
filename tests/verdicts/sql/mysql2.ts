// @ts-nocheck: the packages are not installed.
import express from 'express';
import mysql from 'mysql2/promise';
import * as mysqlCallback from 'mysql2';
import SqlString from 'sqlstring';
import type { Pool, RowDataPacket } from 'mysql2/promise';

const pool = mysql.createPool({ uri: process.env.MYSQL_URL, namedPlaceholders: true });
const legacy = mysqlCallback.createConnection({ host: 'localhost' });
const router = express.Router();

router.get('/articles', async (req, res) => {
  const [rows] = await pool.query(`SELECT * FROM articles WHERE title = "${req.query.title}"`); // ✗ – a string in MySQL
  await pool.query('SELECT * FROM articles WHERE title = ?', [req.query.title]); // ✓
  await pool.execute(`SELECT * FROM articles WHERE id = ${req.query.id}`); // ✗
  await pool.execute('SELECT * FROM articles WHERE id = :id', { id: req.query.id }); // ✓
  await pool.query({ sql: `SELECT * FROM articles WHERE author = '${req.query.author}'`, timeout: 2000 }); // ✗
  await pool.query({ sql: 'SELECT * FROM articles WHERE author = ?', values: [req.query.author] }); // ✓
  await pool.query(`SELECT * FROM articles WHERE author = ${mysql.escape(String(req.query.author))}`); // ✓
  await pool.query(`SELECT * FROM articles ORDER BY ${mysql.escapeId(String(req.query.sort))}`); // ✓
  await pool.query(`SELECT * FROM ${SqlString.escapeId(req.query.table, true)} WHERE author = ${SqlString.escape(String(req.query.author))}`); // ✓
  await pool.query(SqlString.format('SELECT * FROM articles WHERE author = ?', [req.query.author])); // ✓
  await pool.query('SELECT ?? FROM articles', [req.query.columns]); // ✓
  await pool.query(`SELECT * FROM \`${req.query.table}\``); // ✗
  await pool.query(`SELECT * FROM articles WHERE id IN (?)`, [req.query.ids]); // ✓
  await pool.query(`SELECT * FROM articles # ${req.query.note}`); // ✗ – a line comment of MySQL
  res.json(rows);
});

router.post('/articles/:id', async (req, res) => {
  const connection = await pool.getConnection();
  await connection.beginTransaction();
  await connection.execute(`UPDATE articles SET title = '${req.body.title}' WHERE id = ?`, [req.params.id]); // ✗
  await connection.execute('UPDATE articles SET title = ? WHERE id = ?', [req.body.title, req.params.id]); // ✓
  const statement = await connection.prepare(`DELETE FROM drafts WHERE article = '${req.params.id}'`); // ✗
  await statement.execute([]);
  await connection.commit();
  res.sendStatus(204);
});

router.get('/legacy', (req, res) => {
  legacy.query('SELECT * FROM articles WHERE slug = \'' + req.query.slug + '\'', (error, rows) => res.json(rows)); // ✗
  legacy.query('SELECT * FROM articles WHERE slug = ?', [req.query.slug], (error, rows) => { // ✓
    legacy.query(`SELECT * FROM tags WHERE name = '${rows[0].tag}'`, () => res.json(rows)); // ✗ – a stored value
  });
  legacy.promise().query(`SELECT * FROM articles WHERE slug = '${req.query.slug}'`); // ✗
});

export async function countByState(db: Pool, state: string, minimum: number) {
  await db.query(`SELECT COUNT(*) FROM articles WHERE state = '${state}'`); // ✗ ts
  await db.query(`SELECT COUNT(*) FROM articles WHERE words > ${minimum}`); // ✓ ts
  const [rows] = await db.execute<RowDataPacket[]>('SELECT COUNT(*) AS n FROM articles WHERE state = ?', [state]); // ✓
  return rows[0].n;
}

export async function archive(table: string, before: Date) {
  await pool.query(`INSERT INTO archive SELECT * FROM ${table}`); // ?
  await pool.query(`DELETE FROM entries WHERE created < '${before.toISOString()}'`); // ✓ ts
}
