// @ts-nocheck: the packages are not installed.
import express from 'express';
import { createClient } from '@clickhouse/client';
import type { ClickHouseClient } from '@clickhouse/client';

const client = createClient({ url: 'http://localhost:8123' });
const app = express();

app.get('/hits', async (req, res) => {
  const set = await client.query({ query: `SELECT * FROM hits WHERE page = '${req.query.page}'`, format: 'JSONEachRow' }); // ✗
  await client.query({ query: 'SELECT * FROM hits WHERE page = {page:String}', query_params: { page: req.query.page } }); // ✓
  await client.command({ query: `OPTIMIZE TABLE ${req.query.table}` }); // ✗
  const rows = await set.json();
  await client.exec({ query: `INSERT INTO pages VALUES ('${rows[0].page}')` }); // ✗ – a stored value
  res.json(rows);
});

export async function count(db: ClickHouseClient, page: string, table: string) {
  await db.query({ query: `SELECT count() FROM hits WHERE page = '${page}'` }); // ✗ ts
  return db.query({ query: `SELECT count() FROM ${table}` }); // ? ts
}
