// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Client } from 'cassandra-driver';

const client = new Client({ contactPoints: ['localhost'], localDataCenter: 'dc1' });
const app = express();

app.get('/readings', async (req, res) => {
  const result = await client.execute(`SELECT * FROM readings WHERE sensor = '${req.query.sensor}'`); // ✗
  await client.execute('SELECT * FROM readings WHERE sensor = ?', [req.query.sensor], { prepare: true }); // ✓
  await client.execute('SELECT * FROM readings WHERE sensor = :sensor', { sensor: req.query.sensor }, { prepare: true }); // ✓
  client.eachRow(`SELECT * FROM readings WHERE sensor = '${req.query.sensor}'`, [], () => {}); // ✗
  client.stream(`SELECT * FROM readings WHERE sensor = '${req.query.sensor}'`); // ✗
  await client.batch([
    { query: `DELETE FROM readings WHERE sensor = '${req.query.sensor}'` }, // ✗
    { query: 'DELETE FROM readings WHERE sensor = ?', params: [req.query.sensor] }, // ✓
  ]);
  await client.execute(`DELETE FROM alarms WHERE sensor = '${result.first().sensor}'`); // ✗ – a stored value
  await client.execute(`DELETE FROM alarms WHERE sensor = '${result.rows[0].sensor}'`); // ✗ – a stored value
  await client.execute(`UPDATE counts SET n = ${result.rowLength}`); // ✓ – a number
  res.json(result.rows);
});

export class Readings {
  constructor(private readonly client: Client) {}

  find(sensor: string, order: string) {
    this.client.execute(`SELECT * FROM readings WHERE sensor = '${sensor}'`); // ✗
    return this.client.execute(`SELECT * FROM readings ORDER BY ${order}`); // ? ts
  }
}
