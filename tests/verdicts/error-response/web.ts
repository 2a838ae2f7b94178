// @ts-nocheck: the packages are not installed.
import { Pool } from 'pg';

const pool = new Pool();

export async function list() {
  try {
    const { rows } = await pool.query('SELECT id, title FROM notes');
    return Response.json(rows);
  } catch (error) {
    return Response.json({ error: (error as Error).stack }, { status: 500 }); // ✗
  }
}

export async function listWhole() {
  try {
    const { rows } = await pool.query('SELECT id, title FROM notes');
    return Response.json(rows);
  } catch (error) {
    return Response.json({ error }, { status: 500 }); // ✗ – errors of pg hold the statement and its place
  }
}

export async function listAsText() {
  try {
    const { rows } = await pool.query('SELECT id, title FROM notes');
    return new Response(rows.map((row) => row.title).join('\n'));
  } catch (error) {
    return new Response(`Failed: ${error}`, { status: 500 }); // ?
  }
}

export async function listQuietly() {
  try {
    const { rows } = await pool.query('SELECT id, title FROM notes');
    return Response.json(rows);
  } catch (error) {
    console.error(error);
    return Response.json({ error: 'The notes cannot be read' }, { status: 500 }); // ✓
  }
}
