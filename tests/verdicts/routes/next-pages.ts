// filename: pages/api/admin/users/[id].ts
// @ts-nocheck: the packages are not installed.
import { pool } from '../../../lib/pool';
import { users } from '../../../lib/users';

export default async function handler(req, res) { // ? – administrators' paths need a guard, whatever the method
  await users.remove(req.query.id); // ✓
  await pool.query(`DELETE FROM sessions WHERE user = '${req.query.id}'`); // ✗ no-sql-injection
  res.status(204).end();
}
