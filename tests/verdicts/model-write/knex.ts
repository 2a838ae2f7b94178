// @ts-nocheck: the packages are not installed.
import express from 'express';
import knexFactory from 'knex';

const knex = knexFactory({ client: 'pg' });
const app = express();
app.use(express.json());

app.post('/teams', async (req, res) => {
  await knex('teams').insert(req.body); // ✗
  await knex('teams').insert({ name: req.body.name, owner: req.body.owner }); // ✓
  await knex('teams').where({ id: req.params.id }).update({ ...req.body }); // ✗
  await knex('teams').where({ id: req.params.id }).update({ name: req.body.name }); // ✓
  await knex('teams').insert({ name: req.body.name }).onConflict('id').merge(req.body); // ✗
  await knex('teams').upsert(req.body); // ✗
  await knex.batchInsert('teams', [req.body], 10); // ✗
  await knex.transaction(async (trx) => trx('teams').insert(req.body)); // ✗
  await knex('teams').where(req.body); // ✓ – no write
  res.sendStatus(201);
});
