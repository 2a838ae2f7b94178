// filename: app/notes/actions.ts
// @ts-nocheck: the packages are not installed.
'use server';

import { Pool } from 'pg';

const pool = new Pool();

export async function add(form) {
  try {
    await pool.query('INSERT INTO notes (title) VALUES ($1)', [form.get('title')]);
    return { ok: true };
  } catch (error) {
    return { ok: false, message: error.stack }; // ✗ – what an action returns is sent
  }
}

export async function remove(id) {
  try {
    await pool.query('DELETE FROM notes WHERE id = $1', [id]);
  } catch (error) {
    return { message: error.message }; // ?
  }
}

export async function rename(id, title) {
  try {
    await pool.query('UPDATE notes SET title = $1 WHERE id = $2', [title, id]);
  } catch (error) {
    console.error(error);
    return { message: 'The note cannot be renamed' }; // ✓
  }
}

async function internal(id) {
  try {
    await pool.query('SELECT 1 FROM notes WHERE id = $1', [id]);
  } catch (error) {
    return error.stack; // ✓ – no action
  }
}

export async function check(id) {
  return (await internal(id)) ? 'failed' : 'done';
}
