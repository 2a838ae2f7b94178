// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';

const app = express();
app.use(express.json());
const pool = new Pool();

class Repository {
  constructor(private readonly clients: Pool, private readonly table = 'users') {}

  find(id: string) {
    return this.clients.query(`SELECT * FROM ${this.table} WHERE id = '${id}'`); // ✗
  }

  findBound(id: string) {
    return this.clients.query(`SELECT * FROM ${this.table} WHERE id = $1`, [id]); // ✓
  }
}

class Search {
  constructor(private readonly parameters: any, readonly kind: string) {}

  run() {
    return pool.query(`SELECT * FROM users WHERE id = ${this.parameters.id}`); // ✗
  }

  runBound() {
    return pool.query('SELECT * FROM users WHERE id = $1', [this.parameters.id]); // ✓
  }

  ofKind() {
    return pool.query(`SELECT * FROM users WHERE kind = '${this.kind}'`); // ✓ – always 'user'
  }
}

class Note {
  id: string;

  constructor(given) {
    Object.assign(this, given);
  }

  remove() {
    return pool.query(`DELETE FROM notes WHERE name = ${this.id}`); // ✗
  }
}

class Title extends Note {}

class Amount {
  value: number;

  constructor(given) {
    Object.assign(this, { value: Number(given.value) });
  }
}

const repository = new Repository(new Pool());

app.post('/notes/:id', async (req, res) => {
  await repository.find(req.params.id);
  await repository.findBound(req.params.id);
  const search = new Search(req.params, 'user');
  await search.run();
  await search.runBound();
  await search.ofKind();
  const note = new Note(req.body);
  await note.remove();
  await pool.query(`SELECT * FROM notes ORDER BY ${note.id}`); // ✗
  await pool.query('SELECT * FROM notes WHERE id = $1', [note.id]); // ✓
  await pool.query(`SELECT * FROM notes ORDER BY ${new Title(req.body).id}`); // ✗
  const amount = new Amount(req.body);
  await pool.query(`SELECT * FROM notes WHERE amount = ${amount.value}`); // ✓
  res.end();
});
