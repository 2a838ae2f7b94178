// @ts-nocheck: the packages are not installed.
import express from 'express';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { cities } from './schema';
import { db as other } from './db';

const db = drizzle(process.env.DATABASE_URL);
const app = express();
app.use(express.json());

app.post('/cities/:id', async (req, res) => {
  await db.insert(cities).values(req.body).returning(); // ✗
  await db.insert(cities).values({ name: req.body.name }).returning(); // ✓
  await db.insert(cities).values([{ ...req.body, id: 1 }]); // ✗
  await db.update(cities).set(req.body).where(eq(cities.id, req.params.id)); // ✗
  await db.update(cities).set({ name: req.body.name }).where(eq(cities.id, req.params.id)); // ✓
  await db.insert(cities).values({ name: req.body.name }).onConflictDoUpdate({ target: cities.id, set: req.body }); // ✗
  await db.transaction(async (tx) => tx.update(cities).set(req.body)); // ✗
  await other.insert(cities).values(req.body).onConflictDoNothing(); // ✗ – a member of this library alone
  res.sendStatus(201);
});
