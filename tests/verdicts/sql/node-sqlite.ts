// @ts-nocheck: the packages are not installed.
import express from 'express';
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';

const database = new DatabaseSync('tasks.db');
const sql = database.createTagStore();
const app = express();

app.get('/tasks', (req, res) => {
  const tasks = database.prepare(`SELECT * FROM tasks WHERE state = '${req.query.state}'`).all(); // ✗
  database.prepare('SELECT * FROM tasks WHERE state = ?').all(req.query.state); // ✓
  database.prepare('SELECT * FROM tasks WHERE state = :state').get({ state: req.query.state }); // ✓
  database.exec(`DELETE FROM tasks WHERE state = '${req.query.state}'`); // ✗
  sql.all`SELECT * FROM tasks WHERE state = ${req.query.state}`; // ✓ – the tag binds
  const task = database.prepare('SELECT * FROM tasks').get();
  database.prepare(`DELETE FROM logs WHERE task = '${task.name}'`).run(); // ✗ – a stored value
  const { changes } = database.prepare('DELETE FROM logs').run();
  database.exec(`INSERT INTO counts VALUES (${changes})`); // ✓ – a number
  res.json(tasks);
});

export function rename(db: DatabaseSync, name: string, statement: StatementSync, table: string) {
  db.prepare(`UPDATE tasks SET name = '${name}'`).run(); // ✗ ts
  db.exec(`DELETE FROM ${table}`); // ? ts
  for (const row of statement.iterate()) db.exec(`DELETE FROM logs WHERE task = '${row.name}'`); // ✗ ts – a stored value
}
