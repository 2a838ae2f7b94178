// @ts-nocheck: the packages are not installed.
// No import tells what `db` is: a constant start with verb and table grammar does (DESIGN 3, shaped).
import express, { Router } from 'express';
import { db } from '../db';
import { searchIndex } from '../search';
import queryClient from '../query-client';

const router = Router();

router.get('/users', async (req, res) => {
  await db.query(`SELECT * FROM users WHERE name = '${req.query.name}'`); // ✗
  await db.query('SELECT * FROM users WHERE name = ?', [req.query.name]); // ✓
  await db.get(`INSERT INTO visits (page) VALUES ('${req.query.page}')`); // ✗
  await db.run('UPDATE users SET seen = 1 WHERE id = ' + req.query.id); // ✗
  await db.all(`DELETE FROM sessions WHERE user = '${req.query.id}'`); // ✗
  await searchIndex.query(`title:${req.query.title}`); // ✓
  await searchIndex.execute(`update ${req.query.name} please`); // ✓
  await queryClient.query({ query: `query { user(id: "${req.query.id}") { name } }` }); // ✓
  console.log(`SELECT * FROM users WHERE name = '${req.query.name}'`); // ✓
  await fetch('/search?q=' + encodeURIComponent(`SELECT a FROM b WHERE c = '${req.query.q}'`)); // ✓
  document.querySelectorAll(`select[name="${req.query.name}"]`); // ✓
  res.json({});
});

class UserRepository {
  constructor(private readonly connection, private readonly table) {}

  find(name: string) {
    return this.connection.query(`SELECT * FROM users WHERE name = '${name}'`); // ✗ – a parameter, quoted
  }

  all() {
    return this.connection.query(`SELECT * FROM ${this.table}`); // ? – a name that cannot be seen
  }
}

export default { router, UserRepository };
