// filename: pages/notes.tsx
// @ts-nocheck: the packages are not installed.
import { Pool } from 'pg';

const pool = new Pool();

export async function getServerSideProps({ query }) {
  try {
    const { rows } = await pool.query('SELECT id FROM notes WHERE title = $1', [query.title]);
    return { props: { rows } }; // ✓
  } catch (error) {
    return { props: { error: error.stack } }; // ✗ – the properties of a page are in its source
  }
}
