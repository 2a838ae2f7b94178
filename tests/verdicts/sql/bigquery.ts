// @ts-nocheck: the packages are not installed.
import { BigQuery } from '@google-cloud/bigquery';
import express from 'express';

const client = new BigQuery();
const app = express();
app.use(express.json());

app.post('/visits', async (req, res) => {
  await client.query(`SELECT * FROM visits WHERE page = '${req.body.page}'`); // ✗
  await client.query({ query: `SELECT * FROM visits WHERE page = '${req.body.page}'` }); // ✗
  await client.query({ query: 'SELECT * FROM visits WHERE page = @page', params: { page: req.body.page } }); // ✓
  await client.createQueryJob({ query: `SELECT * FROM ${req.body.table}` }); // ✗
  const [rows] = await client.dataset('web').query('SELECT page FROM visits');
  await client.query(`SELECT * FROM visits WHERE id = ${rows.length}`); // ✓
  await client.query(`SELECT * FROM visits WHERE page = '${rows[0].page}'`); // ✗ – a stored value between quotes
  res.end();
});
