// @ts-nocheck: the packages are not installed.
import express from 'express';
import massive from 'massive';

const app = express();

app.get('/tests', async (req, res) => {
  const db = await massive(process.env.DATABASE_URL);
  const rows = await db.query(`SELECT * FROM tests WHERE name = '${req.query.name}'`); // ✗
  await db.query('SELECT * FROM tests WHERE name = $1', [req.query.name]); // ✓
  await db.tests.where(`name = '${req.query.name}'`); // ✗
  await db.tests.where('name = $1', [req.query.name]); // ✓
  await db.tests.find({ name: req.query.name }); // ✓
  await db.withTransaction(async (tx) => {
    const test = await tx.tests.findOne({ id: req.query.id });
    await tx.query(`DELETE FROM results WHERE test = '${test.name}'`); // ✗ – a stored value
    await tx.query(`DELETE FROM ${tables[req.query.table]}`); // ?
  });
  res.json(rows);
});
