// @ts-nocheck: the packages are not installed.
// packages: express@^5.1.0, pg@^8.0.0
import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
app.use(express.json());

class Search {
  table = 'users';
  limit = 20;

  constructor(given) {
    Object.assign(this, given);
  }

  find() {
    return pool.query('SELECT id FROM ' + this.table); // ✗
  }

  page() {
    return pool.query(`SELECT id FROM users LIMIT ${this.limit}`); // ✗
  }
}

class Chosen {
  table = 'users';
  order = 'id';

  constructor(given) {
    Object.assign(this, { table: given.table });
  }

  find() {
    return pool.query('SELECT id FROM ' + this.table); // ✗
  }

  sorted() {
    return pool.query('SELECT id FROM users ORDER BY ' + this.order); // ✓
  }
}

class Configured {
  table = 'users';

  constructor(given) {
    Object.assign(this, given);
  }

  find() {
    return pool.query('SELECT id FROM ' + this.table); // ✓
  }
}

app.post('/searches', async (req, res) => {
  const search = new Search(req.body);
  const chosen = new Chosen(req.body);
  const configured = new Configured({ table: 'members' });
  res.json([await search.find(), await search.page(), await chosen.find(), await chosen.sorted(), await configured.find()]);
});
