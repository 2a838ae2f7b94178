// filename: pages/api/notes.ts
// @ts-nocheck: the packages are not installed.
import { Pool } from 'pg';

const pool = new Pool();

export default async function handler(req, res) {
  try {
    const { rows } = await pool.query('SELECT id FROM notes');
    return res.status(200).json(rows);
  } catch (error) {
    if (req.method === 'POST') return res.status(500).json({ error: error.stack }); // ✗
    if (req.method === 'PUT') return res.status(500).send(error.message); // ?
    return res.status(500).json({ error: 'The notes cannot be read' }); // ✓
  }
}
