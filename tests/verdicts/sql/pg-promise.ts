// @ts-nocheck: the packages are not installed.
import express from 'express';
import pgPromise from 'pg-promise';
import type { IDatabase, ITask } from 'pg-promise';

const pgp = pgPromise({ capSQL: true });
const db = pgp(process.env.DATABASE_URL);
const app = express();

app.get('/events/:id', async (req, res) => {
  const event = await db.one('SELECT * FROM events WHERE id = $1', [req.params.id]); // ✓
  await db.oneOrNone(`SELECT * FROM events WHERE id = ${req.params.id}`); // ✗
  await db.any("SELECT * FROM events WHERE name = '" + req.query.name + "'"); // ✗
  await db.manyOrNone('SELECT * FROM events WHERE name = ${name} AND place = $<place>', req.query); // ✓ – names in a plain string are bound
  await db.none(pgp.as.format('DELETE FROM events WHERE id = $1', req.params.id)); // ✓
  await db.any('SELECT * FROM events ORDER BY ${order:raw}', { order: req.query.order }); // ✗ – written as it is
  await db.any('SELECT * FROM events ORDER BY $<order:raw> LIMIT $/limit/', req.query); // ✗
  await db.any('SELECT * FROM events WHERE place = $1 ORDER BY $2^', [req.query.place, req.query.order]); // ✗
  await db.any('SELECT * FROM events ORDER BY $1:raw', req.query.order); // ✗
  await db.any('SELECT * FROM events ORDER BY $1:raw', ['name']); // ✓
  await db.any('SELECT * FROM events WHERE place = $1 ORDER BY $2:raw', [req.query.place, 'name']); // ✓ – the other one is bound
  await db.any('SELECT * FROM events ORDER BY $1:name, $2~', [req.query.order, req.query.other]); // ✓ – quoted as names
  await db.any('SELECT * FROM events WHERE place IN ($1:csv)', [req.query.places]); // ✓
  await db.any('SELECT * FROM events WHERE id > $1:value', [req.query.id]); // ✗ – nothing stands around it
  await db.any('SELECT * FROM events WHERE id > $1#', [Number(req.query.id)]); // ✓
  await db.any("SELECT * FROM events WHERE name LIKE '%$1:value%'", [req.query.name]); // ? – its quotes are doubled
  await db.none(pgp.as.format('DELETE FROM events WHERE $1:raw', [req.query.where])); // ✗
  await db.none(pgp.as.format(`DELETE FROM events WHERE id = '${req.params.id}'`)); // ✗
  await db.none(`UPDATE events SET place = ${pgp.as.text(req.query.place)} WHERE ${pgp.as.name(req.query.column)} = 1`); // ✓
  await db.each(`SELECT * FROM events WHERE name = '${req.query.name}'`, [], (row) => row); // ✗
  await db.map('SELECT * FROM events WHERE name = $1', [req.query.name], (row) => row.id); // ✓
  await db.multi(`SELECT * FROM events ORDER BY ${req.query.order}; SELECT 1`); // ✗
  await db.multiResult(`SELECT * FROM events WHERE id = ${req.params.id}`); // ✗
  await db.tx(async (t) => {
    await t.none(`DELETE FROM guests WHERE event = '${req.params.id}'`); // ✗
    await t.none('DELETE FROM guests WHERE event = $1', [req.params.id]); // ✓
    await t.result(`DELETE FROM guests WHERE name = '${event.host}'`); // ✗ – a stored value
  });
  await db.task('counting', (t) => t.one(`SELECT count(*) FROM guests WHERE event = '${req.params.id}'`)); // ✗
  const session = await db.connect();
  await session.query(`SELECT * FROM events WHERE name = '${req.query.name}'`); // ✗
  res.json(event);
});

export class Guests {
  constructor(private readonly db: IDatabase<object>) {}

  find(name: string) {
    return this.db.any(`SELECT * FROM guests WHERE name = '${name}'`); // ✗ ts
  }

  sorted(task: ITask<object>, column: string) {
    return task.any(`SELECT * FROM guests ORDER BY ${column}`); // ? ts
  }
}
