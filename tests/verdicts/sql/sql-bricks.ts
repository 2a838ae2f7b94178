// @ts-nocheck: the packages are not installed.
import express from 'express';
import sql from 'sql-bricks';

const app = express();

app.get('/goods', (req, res) => {
  const { column, name, table } = req.query;
  sql.select().from('goods').where({ name }); // ✓
  sql.select().from('goods').where(sql(`name = '${name}'`)); // ✗
  sql.select().from('goods').where(sql('name = $1', name)); // ✓
  sql.select(`max(${column})`).from('goods'); // ✗
  sql.select('name').from(`goods_${table}`); // ✗
  sql.select('name').from('goods').orderBy(column).groupBy('name'); // ✗
  sql.select('name').from('goods').groupBy(column); // ✗
  sql.update('goods', { name }).where({ id: 1 }); // ✓
  res.end();
});

export const find = (table: string) => sql.select().from(table); // ?
