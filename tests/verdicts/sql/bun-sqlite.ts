// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Database } from 'bun:sqlite';

const db = new Database('shop.db');
const second = Database.open('second.db');
const app = express();

app.get('/items', (req, res) => {
  const items = db.query(`SELECT * FROM items WHERE name = '${req.query.name}'`).all(); // ✗
  db.query('SELECT * FROM items WHERE name = ?').all(req.query.name); // ✓
  db.query('SELECT * FROM items WHERE name = $name').get({ $name: req.query.name }); // ✓
  const item = db.prepare('SELECT * FROM items').get();
  db.run(`DELETE FROM stock WHERE item = '${item.name}'`); // ✗ – a stored value
  db.run('DELETE FROM stock WHERE item = ?', [req.query.name]); // ✓
  second.exec(`DELETE FROM stock WHERE item = '${req.query.name}'`); // ✗
  const [first] = db.query('SELECT name FROM items').values();
  db.prepare(`SELECT * FROM stock WHERE item = '${first[0]}'`).all(); // ✗ – a stored value
  const { lastInsertRowid } = db.query('INSERT INTO items DEFAULT VALUES').run();
  db.exec(`DELETE FROM stock WHERE id = ${lastInsertRowid}`); // ✓ – a number
  res.json(items);
});

export function find(database: Database, name: string, table: string) {
  database.query(`SELECT * FROM items WHERE name = '${name}'`).get(); // ✗ ts
  database.query(`SELECT * FROM ${table}`).get(); // ? ts
}
