// @ts-nocheck: the packages are not installed.
import express from 'express';
import fs from 'node:fs';
import mongoose from 'mongoose';
import { Pool } from 'pg';

const app = express();
app.use(express.json());
const pool = new Pool();
const User = mongoose.model('User', new mongoose.Schema({ email: String }));

/** Nobody calls it here. */
export function passOn(...parts) {
  return pool.query(...parts); // ?
}

/** The statement is constant. */
export function passValues(...values) {
  return pool.query('SELECT * FROM users WHERE id = $1', ...values); // ✓
}

function runText(...parts) {
  return pool.query(...parts); // ✗ – a caller gives a request's text
}

function runBound(...parts) {
  return pool.query(...parts); // ✓
}

function runSecond(name, ...others) {
  return pool.query(...others); // ✗
}

function runSecondBound(name, ...others) {
  return pool.query(...others); // ✓
}

const glue = (...parts) => parts.join('');

class Store {
  run(...parts) {
    return pool.query(...parts);
  }

  find(id) {
    return this.run('SELECT * FROM users WHERE id = $1', [id]); // ✓
  }

  findGlued(id) {
    return this.run(`SELECT * FROM users WHERE id = '${id}'`); // ✗
  }
}

const store = new Store();

app.post('/users', async (req, res) => {
  await runText(req.body.text);
  await runBound('SELECT * FROM users WHERE id = $1', [req.body.id]);
  await runSecond('first', req.body.text);
  await runSecondBound(req.body.text, 'SELECT 1');
  await store.find(req.body.id);
  await store.findGlued(req.body.id);
  await pool.query(...req.body.parts); // ✗
  await pool.query('SELECT * FROM users WHERE id = $1', ...req.body.parts); // ✓
  const bound = ['SELECT * FROM users WHERE id = $1'];
  bound.push([req.body.id]);
  await pool.query(...bound); // ✓
  await pool.query(glue('SELECT * FROM users WHERE id = ', req.body.id)); // ✗
  await pool.query(glue('SELECT * FROM users ', 'WHERE id = 1')); // ✓
  await User.findOne(...req.body.parts); // ✗ no-nosql-injection
  await User.findOne(...[{ email: String(req.body.email) }, ...[]]); // ✓
  fs.readFileSync(...req.body.parts); // ✗ no-path-traversal
  fs.readFileSync('/srv/notes.txt', ...req.body.parts); // ✓
  await pool.query('SELECT * FROM users WHERE id = '.concat(...req.body.parts)); // ✗
  await pool.query('SELECT * FROM users '.concat(...['WHERE ', 'id = 1'])); // ✓
  res.send(...req.body.parts); // ✗ no-unescaped-html-response
  res.send('<p>done</p>', ...req.body.parts); // ✓
});

app.get('/given', (...given) => {
  given[1].send(`<p>${given[0].query.term}</p>`); // ✗ no-unescaped-html-response
  given[1].json(given[0].query.term); // ✓
});

app.get('/taken', (req, ...others) => {
  const [res] = others;
  res.send(`<p>${req.query.term}</p>`); // ✗ no-unescaped-html-response
  res.json(req.query.term); // ✓
});
