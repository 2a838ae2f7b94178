// @ts-nocheck: the packages are not installed.
import express from 'express';
import Database from 'libsql';
import { createClient } from '@libsql/client';
import { createClient as createWebClient } from '@libsql/client/web';
import type { Client, Transaction } from '@libsql/client';

const client = createClient({ url: 'file:local.db' });
const web = createWebClient({ url: process.env.TURSO_URL });
const local = new Database('local.db');
const app = express();

app.get('/links', async (req, res) => {
  const { rows } = await client.execute(`SELECT * FROM links WHERE slug = '${req.query.slug}'`); // ✗
  await client.execute('SELECT * FROM links WHERE slug = ?', [req.query.slug]); // ✓
  await client.execute({ sql: `SELECT * FROM links WHERE slug = '${req.query.slug}'`, args: [] }); // ✗
  await client.execute({ sql: 'SELECT * FROM links WHERE slug = :slug', args: { slug: req.query.slug } }); // ✓
  await client.batch([
    `DELETE FROM links WHERE slug = '${req.query.slug}'`, // ✗
  ]);
  await client.batch([
    { sql: 'INSERT INTO visits VALUES (?)', args: [req.query.slug] }, // ✓
    { sql: `INSERT INTO visits VALUES ('${req.query.slug}')`, args: [] }, // ✗
  ], 'write');
  await client.batch([['INSERT INTO visits VALUES (?)', [req.query.slug]], 'DELETE FROM old']); // ✓
  await client.migrate([`DROP TABLE ${req.query.table}`]); // ✗
  await web.executeMultiple(`DELETE FROM links WHERE slug = '${req.query.slug}'; VACUUM`); // ✗
  const tx = await client.transaction('write');
  await tx.execute(`DELETE FROM visits WHERE link = '${rows[0].slug}'`); // ✗ – a stored value
  local.prepare(`SELECT * FROM links WHERE slug = '${req.query.slug}'`).all(); // ✗
  local.prepare('SELECT * FROM links WHERE slug = ?').all(req.query.slug); // ✓
  res.json(rows);
});

export async function visit(db: Client, tx: Transaction, slug: string, table: string) {
  await db.execute(`INSERT INTO visits VALUES ('${slug}')`); // ✗ ts
  await tx.execute(`SELECT * FROM ${table}`); // ? ts
}
