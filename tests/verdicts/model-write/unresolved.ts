// @ts-nocheck: the packages are not installed.
import express from 'express';
import database from './database';

const router = express.Router();

router.post('/guests', (req, res) => {
  database.query('INSERT INTO guests SET ?', req.body, () => res.sendStatus(201)); // ✗ – only MySQL's drivers expand an object there
});

router.put('/guests/:id', async (req, res) => {
  await database.query('UPDATE guests SET ? WHERE id = ?', [req.body, req.params.id]); // ✗
  await database.query('UPDATE guests SET ? WHERE id = ?', [{ name: req.body.name }, req.params.id]); // ✓
  await database.query('UPDATE guests SET name = ? WHERE id = ?', [req.body, req.params.id]); // ✓ – one column
  await database.query('Set ? aside for the guest', req.body);
  res.sendStatus(204);
});

export function add(guest, done) {
  database.query('INSERT INTO guests SET ?', guest, done); // ?
}
