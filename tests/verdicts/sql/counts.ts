// @ts-nocheck: the packages are not installed.
// How many rows there are, and which number a new one has: in the text, numbers change nothing.
import express from 'express';
import { createClient as createClickHouse } from '@clickhouse/client';
import type { D1Database } from '@cloudflare/workers-types';
import { DuckDBInstance } from '@duckdb/node-api';
import { createClient as createLibsql } from '@libsql/client';
import { MikroORM } from '@mikro-orm/postgresql';
import { neon } from '@neondatabase/serverless';
import { connect } from '@planetscale/database';
import BetterSqlite from 'better-sqlite3';
import bookshelfFactory from 'bookshelf';
import { sql as bun } from 'bun';
import { drizzle } from 'drizzle-orm/node-postgres';
import duckdb from 'duckdb';
import knexFactory from 'knex';
import { Kysely, PostgresDialect, sql as kyselySql } from 'kysely';
import mariadb from 'mariadb';
import massive from 'massive';
import mysql from 'mysql2/promise';
import { Pool } from 'pg';
import pgPromise from 'pg-promise';
import postgres from 'postgres';
import { createPool, sql as slonikSql } from 'slonik';
import snowflake from 'snowflake-sdk';
import sqlite3 from 'sqlite3';
import { Sequelize } from 'sequelize';

const pool = new Pool();
const app = express();

app.get('/seats', async (req, res) => {
  const set = await createClickHouse().query({ query: 'SELECT code FROM seats', format: 'JSONEachRow' });
  const clickHouse = await set.json();
  await pool.query(`SELECT * FROM seats LIMIT ${clickHouse.length}`); // ✓
  await pool.query(`SELECT * FROM seats LIMIT ${clickHouse[0].size}`); // ? – a stored value
  const reader = await (await (await DuckDBInstance.create()).connect()).runAndReadAll('SELECT code FROM seats');
  await pool.query(`SELECT * FROM seats LIMIT ${reader.getRows().length}`); // ✓
  await pool.query(`SELECT * FROM seats WHERE code = '${reader.getRows()[0][0]}'`); // ✗ – a stored value
  const libsql = await createLibsql({ url: 'file:a.db' }).execute('DELETE FROM seats');
  await pool.query(`SELECT * FROM seats LIMIT ${libsql.rowsAffected}`); // ✓
  const orm = await MikroORM.init({});
  const mikro = await orm.em.execute('select code from seats');
  await pool.query(`SELECT * FROM seats LIMIT ${mikro.length}`); // ✓
  const neonRows = await neon(process.env.DATABASE_URL)`SELECT code FROM seats`;
  await pool.query(`SELECT * FROM seats LIMIT ${neonRows.length}`); // ✓
  await pool.query(`SELECT * FROM seats WHERE code = '${neonRows[0].code}'`); // ✗ – a stored value
  const planetscale = await connect({}).execute('SELECT code FROM seats');
  await pool.query(`SELECT * FROM seats LIMIT ${planetscale.rows.length}`); // ✓
  const lite = new BetterSqlite('seats.db').prepare('DELETE FROM seats').run();
  await pool.query(`SELECT * FROM seats LIMIT ${lite.changes} OFFSET ${lite.lastInsertRowid}`); // ✓
  const authors = (await bookshelfFactory(knexFactory({})).model('Author', {}).fetchAll()).toJSON();
  await pool.query(`SELECT * FROM seats LIMIT ${authors.length}`); // ✓
  const bunRows = await bun`SELECT code FROM seats`;
  await pool.query(`SELECT * FROM seats LIMIT ${bunRows.length}`); // ✓
  const { rows: drizzleRows } = await drizzle(pool).execute('SELECT code FROM seats');
  await pool.query(`SELECT * FROM seats LIMIT ${drizzleRows.length}`); // ✓
  new duckdb.Database(':memory:').all('SELECT code FROM seats', (error, rows) => {
    pool.query(`SELECT * FROM seats LIMIT ${rows.length}`); // ✓
  });
  const kysely = await kyselySql`SELECT code FROM seats`.execute(new Kysely({ dialect: new PostgresDialect({}) }));
  await pool.query(`SELECT * FROM seats LIMIT ${kysely.rows.length}`); // ✓
  const maria = await mariadb.createPool({}).query('DELETE FROM seats');
  await pool.query(`SELECT * FROM seats LIMIT ${maria.affectedRows}`); // ✓
  const tests = await (await massive({})).query('SELECT code FROM seats');
  await pool.query(`SELECT * FROM seats LIMIT ${tests.length}`); // ✓
  const [changed] = await mysql.createPool({}).query('DELETE FROM seats');
  await pool.query(`SELECT * FROM seats LIMIT ${changed.affectedRows} OFFSET ${changed.insertId}`); // ✓
  const events = await pgPromise()({}).query('SELECT code FROM seats');
  await pool.query(`SELECT * FROM seats LIMIT ${events.length}`); // ✓
  const letters = await postgres()`SELECT code FROM seats`;
  await pool.query(`SELECT * FROM seats LIMIT ${letters.length}`); // ✓
  const books = await (await createPool('')).query(slonikSql.unsafe`SELECT code FROM seats`);
  await pool.query(`SELECT * FROM seats LIMIT ${books.rowCount}`); // ✓
  snowflake.createConnection({}).execute({
    sqlText: 'SELECT code FROM seats',
    complete: (error, statement, rows) => {
      pool.query(`SELECT * FROM seats LIMIT ${rows.length}`); // ✓
    },
  });
  new sqlite3.Database(':memory:').all('SELECT code FROM seats', (error, rows) => {
    pool.query(`SELECT * FROM seats LIMIT ${rows.length}`); // ✓
  });
  const seat = await knexFactory({}).table('seats').first();
  await pool.query(`SELECT * FROM seats WHERE code = '${seat.code}'`); // ✗ – a stored value
  const Ticket = new Sequelize('').define('ticket', {});
  const ticket = await Ticket.findOne({ where: { id: 1 } });
  await pool.query(`SELECT * FROM seats WHERE code = '${ticket.get('code')}'`); // ✗ – a stored value
  await pool.query(`SELECT * FROM ${ticket.dataValues.place}`); // ? – a stored name
  res.json({});
});

export async function count(database: D1Database) {
  const { results } = await database.prepare('SELECT code FROM seats').all();
  await pool.query(`SELECT * FROM seats LIMIT ${results.length}`); // ✓
}
