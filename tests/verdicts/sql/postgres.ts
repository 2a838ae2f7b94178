// @ts-nocheck: the packages are not installed.
import express from 'express';
import postgres from 'postgres';
import type { Sql } from 'postgres';

const sql = postgres(process.env.DATABASE_URL);
const app = express();

app.get('/letters', async (req, res) => {
  const { q, by, id } = req.query;
  await sql`SELECT * FROM letters WHERE subject = ${q}`; // ✓ – the tag binds
  await sql`SELECT ${sql(by)} FROM letters`; // ✓ – a name, which the library quotes
  await sql.unsafe(`SELECT * FROM letters WHERE subject = '${q}'`); // ✗
  await sql.unsafe('SELECT * FROM letters WHERE subject = $1', [q]); // ✓
  await sql.unsafe('SELECT * FROM letters ORDER BY ' + by); // ✗
  await sql.begin(async (run) => {
    await run.unsafe(`DELETE FROM letters WHERE id = ${id}`); // ✗
    await run`DELETE FROM letters WHERE id = ${id}`; // ✓
    await run.savepoint((inner) => inner.unsafe(`DELETE FROM letters WHERE subject = '${q}'`)); // ✗
  });
  const reserved = await sql.reserve();
  await reserved.unsafe(`SELECT * FROM letters WHERE subject LIKE '%${q}%'`); // ✗
  await reserved.unsafe('SELECT count(*) FROM letters'); // ✓
  const [letter] = await sql`SELECT subject, box FROM letters LIMIT 1`;
  await sql.unsafe(`SELECT * FROM ${letter.box}`); // ? – a value of the database
  res.json(letter);
});

export async function find(run: Sql, subject: string) {
  await run.unsafe(`SELECT * FROM letters WHERE subject = '${subject}'`); // ✗ ts
  return run`SELECT * FROM letters WHERE subject = ${subject}`; // ✓
}
