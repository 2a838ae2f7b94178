// @ts-nocheck: the packages are not installed.
import express from 'express';
import sqlite3 from 'sqlite3';
import { open } from 'sqlite';
import type { Database } from 'sqlite';

const app = express();

app.get('/songs', async (req, res) => {
  const db = await open({ filename: 'songs.db', driver: sqlite3.Database });
  const songs = await db.all(`SELECT * FROM songs WHERE title = '${req.query.title}'`); // ✗
  await db.all('SELECT * FROM songs WHERE title = ?', [req.query.title]); // ✓
  const song = await db.get('SELECT * FROM songs WHERE title = :title', { ':title': req.query.title }); // ✓
  await db.run(`DELETE FROM plays WHERE song = '${song.title}'`); // ✗ – a stored value
  const { lastID } = await db.run('INSERT INTO plays DEFAULT VALUES');
  await db.exec(`DELETE FROM plays WHERE id = ${lastID}`); // ✓ – a number
  await db.exec(`DELETE FROM plays WHERE song = '${req.query.title}'`); // ✗
  await db.each(`SELECT * FROM plays WHERE song = '${req.query.title}'`, (error, row) => row); // ✗
  const statement = await db.prepare(`SELECT * FROM plays WHERE song = '${req.query.title}'`); // ✗
  const [play] = await statement.all();
  await db.run(`DELETE FROM plays WHERE song = '${play.song}'`); // ✗ – a stored value
  db.getDatabaseInstance().run(`DELETE FROM plays WHERE song = '${req.query.title}'`); // ✗
  res.json(songs);
});

export async function count(db: Database, title: string, table: string) {
  await db.get(`SELECT count(*) FROM plays WHERE song = '${title}'`); // ✗ ts
  return db.get(`SELECT count(*) FROM ${table}`); // ? ts
}
