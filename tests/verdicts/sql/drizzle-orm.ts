// @ts-nocheck: the packages are not installed.
import express from 'express';
import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { drizzle as drizzleLite } from 'drizzle-orm/better-sqlite3';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { cities } from './schema';

const db = drizzle(process.env.DATABASE_URL);
const lite = drizzleLite('cities.db');
const app = express();

app.get('/cities', async (req, res) => {
  const found = await db.select().from(cities).where(eq(cities.name, req.query.name)); // ✓
  await db.execute(sql`SELECT * FROM cities WHERE name = ${req.query.name}`); // ✓ – the tag binds
  await db.execute(sql.raw(`SELECT * FROM cities WHERE name = '${req.query.name}'`)); // ✗
  await db.execute(`SELECT * FROM cities WHERE name = '${req.query.name}'`); // ✗
  await db.execute(sql`SELECT * FROM cities ORDER BY ${sql.raw(req.query.order)}`); // ✗
  await db.execute(sql`SELECT * FROM ${sql.identifier(req.query.table)}`); // ✓
  lite.run(`DELETE FROM cities WHERE name = '${req.query.name}'`); // ✗
  lite.all(sql`SELECT * FROM cities WHERE name = ${req.query.name}`); // ✓
  lite.values(`SELECT name FROM cities ORDER BY ${req.query.order}`); // ✗
  await db.execute(`DELETE FROM streets WHERE city = '${found[0].name}'`); // ✗ – a stored value
  const city = await db.query.cities.findFirst();
  const { rows } = await db.execute(sql`SELECT * FROM streets`);
  const all = await db.query.cities.findMany();
  const [added] = await db.insert(cities).values({ name: 'x' }).onConflictDoNothing().returning();
  await db.transaction(async (tx) => {
    await tx.execute(`DELETE FROM streets WHERE city = '${city.name}'`); // ✗ – a stored value
    await tx.execute(`DELETE FROM streets WHERE name = '${rows[0].name}'`); // ✗ – a stored value
    await tx.execute(`DELETE FROM streets WHERE name = '${all[0].name}'`); // ✗ – a stored value
    await tx.execute(`DELETE FROM streets WHERE name = '${added.name}'`); // ✗ – a stored value
  });
  res.json(found);
});

export function find(database: PostgresJsDatabase, name: string, text: string) {
  database.execute(`SELECT * FROM cities WHERE name = '${name}'`); // ✗
  return database.execute(text); // ? ts
}
