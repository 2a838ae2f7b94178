// @ts-nocheck: the packages are not installed.
import express from 'express';
import { createPool, sql } from 'slonik';
import { raw } from 'slonik-sql-tag-raw';

const app = express();

app.get('/books', async (req, res) => {
  const pool = await createPool(process.env.DATABASE_URL);
  const books = await pool.any(sql.unsafe`SELECT * FROM books WHERE title = ${req.query.title}`); // ✓ – untyped, and bound
  await pool.query(sql.unsafe`SELECT * FROM books WHERE ${raw(`title = '${req.query.title}'`)}`); // ✗
  await pool.query(sql.unsafe`SELECT * FROM books WHERE ${raw('title = $1', [req.query.title])}`); // ✓
  await pool.query(sql.unsafe`SELECT * FROM books ORDER BY ${sql.identifier([req.query.order])}`); // ✓
  await pool.transaction(async (connection) => {
    const book = await connection.one(sql.unsafe`SELECT * FROM books LIMIT 1`);
    await connection.query(sql.unsafe`SELECT * FROM books WHERE ${raw(`author = '${book.author}'`)}`); // ✗ – a stored value
  });
  res.json(books);
});
