// @ts-nocheck: the packages are not installed.
import Database from 'better-sqlite3';
import express from 'express';
import Fastify from 'fastify';

const db = new Database('notes.db', { fileMustExist: true });
const app = express();
const fastify = Fastify({ logger: true });

db.pragma('journal_mode = WAL'); // ✓
db.exec('CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, title TEXT)'); // ✓

const insert = db.prepare('INSERT INTO notes (title) VALUES (?)'); // ✓
const byTag = (tag: string) => db.prepare(`SELECT * FROM notes WHERE tag = '${tag}'`).all(); // ✗ – a parameter, quoted

app.get('/notes', (req, res) => {
  const rows = db.prepare(`SELECT * FROM notes WHERE title LIKE '%${req.query.q}%'`).all(); // ✗
  db.prepare('SELECT * FROM notes WHERE title LIKE ?').all(`%${req.query.q}%`); // ✓
  const statement = db.prepare('SELECT * FROM notes WHERE id = ' + req.query.id); // ✗
  db.prepare(`SELECT * FROM notes WHERE id = ${Number.parseInt(req.query.id, 10)}`).get(); // ✓
  db.exec(`DELETE FROM notes WHERE title = '${req.query.title}'`); // ✗
  db.pragma(`table_info(${req.query.table})`); // ✗
  insert.run(req.query.title);
  res.json([rows, statement.get()]);
});

fastify.get('/notes/:id', async (request) => {
  const note = db.prepare(`SELECT * FROM notes WHERE id = '${request.params.id}'`).get(); // ✗
  const same = db.prepare('SELECT * FROM notes WHERE id = @id').get({ id: request.params.id }); // ✓
  db.prepare(`SELECT * FROM tags WHERE name = '${note.tag}'`).all(); // ✗ – a stored value
  return { note, same };
});

fastify.delete('/notes', async (request) => {
  const remove = db.transaction((titles) => {
    for (const title of titles) db.prepare(`DELETE FROM notes WHERE title = '${title}'`).run(); // ✗
  });
  remove(request.body.titles);
  return { done: true };
});

export function rebuild(table: string, columns: readonly string[]) {
  db.exec(`CREATE INDEX ${table}_title ON notes (title)`); // ?
  return db.prepare(`SELECT ${columns.join(', ')} FROM notes`).all(); // ?
}
