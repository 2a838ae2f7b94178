// @ts-nocheck: the packages are not installed.
import express from 'express';
import snowflake from 'snowflake-sdk';
import type { Connection } from 'snowflake-sdk';

const connection = snowflake.createConnection({ account: 'example' });
const pool = snowflake.createPool({ account: 'example' }, { max: 4 });
const app = express();

app.get('/sales', (req, res) => {
  connection.execute({
    sqlText: `SELECT * FROM sales WHERE region = '${req.query.region}'`, // ✗
    complete: (error, statement, rows) => {
      connection.execute({ sqlText: `SELECT * FROM stores WHERE name = '${rows[0].store}'` }); // ✗ – a stored value
      res.json(rows);
    },
  });
  connection.execute({ sqlText: 'SELECT * FROM sales WHERE region = ?', binds: [req.query.region] }); // ✓
  pool.use(async (client) => {
    client.execute({ sqlText: `SELECT * FROM sales ORDER BY ${req.query.order}` }); // ✗
  });
});

export function find(db: Connection, region: string, order: string) {
  db.execute({ sqlText: `SELECT * FROM sales WHERE region = '${region}'` }); // ✗ ts
  db.execute({ sqlText: `SELECT * FROM sales ORDER BY ${order}` }); // ? ts
}
