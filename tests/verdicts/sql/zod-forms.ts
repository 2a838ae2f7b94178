// @ts-nocheck: the packages are not installed.
import express from 'express';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
app.use(express.json());
const Note = z.object({ id: z.uuid(), title: z.string() });

app.post('/notes', async (req, res) => {
  const a0 = Note.decode(req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a0.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a0.title}'`); // ✗
  const a1 = await Note.decodeAsync(req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a1.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a1.title}'`); // ✗
  const a2 = Note.safeDecode(req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a2.success ? a2.data.id : ''}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a2.success ? a2.data.title : ''}'`); // ✗
  const a3 = await Note.safeDecodeAsync(req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a3.success ? a3.data.id : ''}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a3.success ? a3.data.title : ''}'`); // ✗
  const a4 = await Note.safeParseAsync(req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a4.success ? a4.data.id : ''}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a4.success ? a4.data.title : ''}'`); // ✗
  const a5 = await Note.spa(req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a5.success ? a5.data.id : ''}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a5.success ? a5.data.title : ''}'`); // ✗
  const a6 = z.decode(Note, req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a6.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a6.title}'`); // ✗
  const a7 = await z.decodeAsync(Note, req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a7.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a7.title}'`); // ✗
  const a8 = z.parse(Note, req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a8.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a8.title}'`); // ✗
  const a9 = await z.parseAsync(Note, req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a9.id}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a9.title}'`); // ✗
  const a10 = z.safeDecode(Note, req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a10.success ? a10.data.id : ''}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a10.success ? a10.data.title : ''}'`); // ✗
  const a11 = await z.safeDecodeAsync(Note, req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a11.success ? a11.data.id : ''}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a11.success ? a11.data.title : ''}'`); // ✗
  const a12 = z.safeParse(Note, req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a12.success ? a12.data.id : ''}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a12.success ? a12.data.title : ''}'`); // ✗
  const a13 = await z.safeParseAsync(Note, req.body);
  await pool.query(`SELECT * FROM notes WHERE id = '${a13.success ? a13.data.id : ''}'`); // ✓
  await pool.query(`SELECT * FROM notes WHERE title = '${a13.success ? a13.data.title : ''}'`); // ✗
  res.json({});
});
