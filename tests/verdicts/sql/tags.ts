// @ts-nocheck: the packages are not installed.
// Tags that bind, and what puts a text into them as it is.
import express from 'express';
import { SQL, sql as bunSql } from 'bun';
import createConnectionPool, { sql as databases } from '@databases/pg';
import { connect } from '@planetscale/database';
import statement from 'sql-template-strings';
import tag, { raw } from 'sql-template-tag';
import { Pool } from 'pg';

const pool = new Pool();
const planetscale = connect({ url: process.env.DATABASE_URL });
const app = express();

app.get('/shops', async (req, res) => {
  const query = statement`SELECT * FROM shops WHERE name = ${req.query.name}`;
  query.append(statement` AND town = ${req.query.town}`); // ✓
  query.append(` AND town = '${req.query.town}'`); // ✗
  query.append(' ORDER BY name').setName('shops').append(` LIMIT ${req.query.limit}`); // ✗
  await pool.query(query); // ✓
  await pool.query(tag`SELECT * FROM shops WHERE name = ${req.query.name}`); // ✓
  await pool.query(tag`SELECT * FROM shops ORDER BY ${raw(req.query.order)}`); // ✗
  await pool.query(tag`SELECT * FROM shops ORDER BY ${raw('name')}`); // ✓
  await createConnectionPool().query(databases`SELECT * FROM shops WHERE name = ${req.query.name}`); // ✓
  await createConnectionPool().query(databases`SELECT * FROM ${databases.__dangerous__rawValue(req.query.table)}`); // ✗
  const [shop] = await bunSql`SELECT * FROM shops WHERE name = ${req.query.name}`; // ✓
  await bunSql.unsafe(`DELETE FROM visits WHERE shop = '${shop.name}'`); // ✗ – a stored value
  await new SQL('mysql://localhost').begin((tx) => tx.unsafe(`DELETE FROM visits WHERE shop = '${req.query.name}'`)); // ✗
  const { rows } = await planetscale.execute('SELECT * FROM shops WHERE name = ?', [req.query.name]); // ✓
  await planetscale.execute(`DELETE FROM visits WHERE shop = '${rows[0].name}'`); // ✗ – a stored value
  await planetscale.transaction((tx) => tx.execute(`DELETE FROM visits WHERE shop = "${req.query.name}"`)); // ✗
  res.json(rows);
});
