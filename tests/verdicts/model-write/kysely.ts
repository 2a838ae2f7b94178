// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Kysely, PostgresDialect } from 'kysely';
import { database } from './database';

const db = new Kysely({ dialect: new PostgresDialect({}) });
const app = express();
app.use(express.json());

app.post('/birds/:id', async (req, res) => {
  await db.insertInto('birds').values(req.body).execute(); // ✗
  await db.insertInto('birds').values({ name: req.body.name }).execute(); // ✓
  await db.updateTable('birds').set(req.body).where('id', '=', req.params.id).execute(); // ✗
  await db.updateTable('birds').set({ name: req.body.name }).execute(); // ✓
  await db.insertInto('birds').values({ name: req.body.name }).onConflict((oc) => oc.column('id').doUpdateSet(req.body)).execute(); // ✗
  await db.transaction().execute((trx) => trx.insertInto('birds').values({ ...req.body }).execute()); // ✗
  await database.insertInto('birds').values(req.body).executeTakeFirst(); // ✗ – a member of this library alone
  res.sendStatus(201);
});
