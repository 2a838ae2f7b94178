// @ts-nocheck: the packages are not installed.
import express from 'express';
import { neon, Pool } from '@neondatabase/serverless';
import type { NeonQueryFunction } from '@neondatabase/serverless';

const sql = neon(process.env.DATABASE_URL);
const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const app = express();

app.get('/posts', async (req, res) => {
  const posts = await sql`SELECT * FROM posts WHERE author = ${req.query.author}`; // ✓ – the tag binds
  await sql.query(`SELECT * FROM posts WHERE author = '${req.query.author}'`); // ✗
  await sql.query('SELECT * FROM posts WHERE author = $1', [req.query.author]); // ✓
  await sql(`SELECT * FROM posts WHERE id = ${req.query.id}`); // ✗
  await sql`SELECT * FROM ${sql.unsafe(req.query.table)}`; // ✗
  await sql`SELECT * FROM ${sql.unsafe('posts')} WHERE id = ${req.query.id}`; // ✓
  await sql.transaction((tx) => [tx.query(`DELETE FROM posts WHERE slug = '${req.query.slug}'`), tx`SELECT 1`]); // ✗
  await pool.query(`SELECT * FROM posts WHERE title LIKE '%${req.query.q}%'`); // ✗
  await pool.query('SELECT * FROM posts WHERE title LIKE $1', [`%${req.query.q}%`]); // ✓
  res.json(posts);
});

export async function findPost(run: NeonQueryFunction<false, false>, slug: string) {
  await run.query(`SELECT * FROM posts WHERE slug = '${slug}'`); // ✗ ts
  return run.query(`SELECT * FROM posts ORDER BY ${slug}`); // ? ts
}
