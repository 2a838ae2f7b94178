// @ts-nocheck: the packages are not installed.
import express from 'express';
import sqlite3 from 'sqlite3';
import type { Database } from 'sqlite3';

const db = new sqlite3.Database(':memory:');
const verbose = sqlite3.verbose();
const other = new verbose.Database('notes.db');
const app = express();

app.get('/notes', (req, res) => {
  db.all(`SELECT * FROM notes WHERE title = '${req.query.title}'`, (error, rows) => res.json(rows)); // ✗
  db.all('SELECT * FROM notes WHERE title = ?', [req.query.title], (error, rows) => { // ✓
    db.run(`DELETE FROM tags WHERE note = '${rows[0].title}'`); // ✗ – a stored value
  });
  db.get('SELECT * FROM notes WHERE title = $title', { $title: req.query.title }, (error, row) => { // ✓
    db.run(`DELETE FROM tags WHERE note = '${row.title}'`); // ✗ – a stored value
  });
  db.each(`SELECT * FROM notes WHERE id = ${req.query.id}`, (error, row) => row); // ✗
  db.run('UPDATE notes SET title = ? WHERE id = ?', req.query.title, req.query.id); // ✓
  other.run('INSERT INTO notes VALUES (\'' + req.query.title + '\')'); // ✗
  other.map(`SELECT id, title FROM notes WHERE title = '${req.query.title}'`, () => {}); // ✗
  other.exec(`DELETE FROM notes WHERE title = '${req.query.title}'`); // ✗
  const statement = db.prepare(`SELECT * FROM notes WHERE title = '${req.query.title}'`); // ✗
  statement.get((error, row) => db.run(`DELETE FROM tags WHERE note = '${row.title}'`)); // ✗ – a stored value
  db.prepare('SELECT * FROM notes WHERE title = ?').all(req.query.title, (error, rows) => res.json(rows)); // ✓
  db.serialize(() => db.run(`DELETE FROM notes WHERE id = ${req.query.id}`)); // ✗
});

export function remove(database: Database, title: string, table: string) {
  database.run(`DELETE FROM notes WHERE title = '${title}'`); // ✗ ts
  database.run(`DELETE FROM ${table}`); // ? ts
}
