// @ts-nocheck: the packages are not installed.
import express from 'express';
import { CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely';

const db = new Kysely({ dialect: new PostgresDialect({}) });
const app = express();

app.get('/birds', async (req, res) => {
  const birds = await db.selectFrom('birds').where('name', '=', req.query.name).orderBy(req.query.column).execute(); // ✓
  await sql`SELECT * FROM birds WHERE name = ${req.query.name}`.execute(db); // ✓ – the tag binds
  await sql.raw(`SELECT * FROM birds WHERE name = '${req.query.name}'`).execute(db); // ✗
  await sql`SELECT * FROM birds ORDER BY ${sql.raw(req.query.order)}`.execute(db); // ✗
  await sql`SELECT * FROM ${sql.table(req.query.table)} ORDER BY ${sql.ref(req.query.order)}`.execute(db); // ✓
  await sql`SELECT * FROM birds WHERE name = ${sql.lit(req.query.name)}`.execute(db); // ? – quotes are doubled, backslashes in some versions
  await sql`SELECT * FROM birds WHERE name = ${sql.lit(Number(req.query.id))} AND kind = ${sql.literal('owl')}`.execute(db); // ✓
  await db.executeQuery(CompiledQuery.raw(`SELECT * FROM birds WHERE name = '${req.query.name}'`)); // ✗
  await db.executeQuery(CompiledQuery.raw('SELECT * FROM birds WHERE name = $1', [req.query.name])); // ✓
  const nest = await db.selectFrom('nests').executeTakeFirst();
  const { rows } = await sql`SELECT * FROM nests`.execute(db);
  await db.transaction().execute(async (trx) => {
    await trx.executeQuery(CompiledQuery.raw(`DELETE FROM nests WHERE bird = '${birds[0].name}'`)); // ✗ – a stored value
    await sql.raw(`DELETE FROM nests WHERE bird = '${nest.bird}'`).execute(trx); // ✗ – a stored value
    await sql.raw(`DELETE FROM nests WHERE bird = '${rows[0].bird}'`).execute(trx); // ✗ – a stored value
  });
  res.json(birds);
});

export async function find(trx: Transaction<object>, name: string, text: string) {
  await sql.raw(`SELECT * FROM birds WHERE name = '${name}'`).execute(trx); // ✗
  const answer = await trx.executeQuery(CompiledQuery.raw(text)); // ?
  return sql.raw(`DELETE FROM birds WHERE name = '${answer.rows[0].name}'`); // ✗ ts – a stored value
}
