// @ts-nocheck: the packages are not installed.
import express from 'express';
import massive from 'massive';

const app = express();
app.use(express.json());

app.post('/tests/:id', async (req, res) => {
  const db = await massive(process.env.DATABASE_URL);
  await db.tests.insert(req.body); // ✗
  await db.tests.insert({ name: req.body.name }); // ✓
  await db.tests.save({ ...req.body, id: 1 }); // ✗
  await db.tests.update({ id: req.params.id }, req.body); // ✗
  await db.tests.update({ id: req.params.id }, { name: req.body.name }); // ✓
  res.sendStatus(201);
});
