// filename: src/proxy.ts
// @ts-nocheck: the packages are not installed.
import { Pool } from 'pg';

const pool = new Pool();

export async function proxy(request) {
  const host = request.headers.get('host');
  await pool.query(`SELECT id FROM tenants WHERE host = '${request.cookies.get('tenant')?.value}'`); // ✗
  const { rows } = await pool.query('SELECT id FROM tenants WHERE host = $1', [host]); // ✓
  if (rows.length === 0) return new Response(null, { status: 404 });
}
