// @ts-nocheck: the packages are not installed.
import express from 'express';
import sql from 'mssql';
import type { ConnectionPool } from 'mssql';

const app = express();
const pool = new sql.ConnectionPool({ server: 'localhost' });

app.get('/parts', async (req, res) => {
  const result = await pool.request().query(`select * from parts where id = ${req.query.id}`); // ✗ – parentheses: not the tag
  await pool.request().query`select * from parts where id in (${req.query.ids})`; // ✓ – the tag binds
  await sql.query`select * from parts where id = ${req.query.id}`; // ✓
  await sql.query('select * from parts where name = \'' + req.query.name + '\''); // ✗
  await pool.request().input('id', sql.Int, req.query.id).query('select * from parts where id = @id'); // ✓
  await pool.request().input('id', req.query.id).query(`select * from parts where [${req.query.column}] = @id`); // ✗ – a name in brackets
  await new sql.Request(pool).batch(`delete from parts where name = '${req.query.name}'`); // ✗
  await pool.query(`select * from parts order by ${req.query.order}`); // ✗
  const connected = await sql.connect(process.env.MSSQL_URL);
  await connected.batch(`delete from parts where name = N'${req.query.name}'`); // ✗
  const transaction = new sql.Transaction(pool);
  await transaction.request().query(`delete from parts where name = '${result.recordset[0].name}'`); // ✗ – a stored value
  const other = pool.transaction();
  await other.request().query(`delete from parts where id = ${result.rowsAffected[0]}`); // ✓ – a number
  const statement = new sql.PreparedStatement(pool);
  await statement.input('id', sql.Int).prepare(`select * from parts where id = @id and name = '${req.query.name}'`); // ✗
  const found = await statement.execute({ id: 1 });
  await sql.batch(`delete from parts where name = '${found.recordsets[0][0].name}'`); // ✗ – a stored value
  new sql.Request().query('select 1', (error, answer) => sql.query(`delete from parts where name = '${answer.recordset[0].name}'`)); // ✗ – a stored value
  res.json(result.recordset);
});

export async function find(db: ConnectionPool, name: string, order: string) {
  await db.request().query(`select * from parts where name = '${name}'`); // ✗ ts
  return db.request().query(`select * from parts order by ${order}`); // ? ts
}
