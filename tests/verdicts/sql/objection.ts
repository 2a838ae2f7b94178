// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Model, raw } from 'objection';
import { Animal } from '../animal';

class Person extends Model {
  static tableName = 'persons';
}
const app = express();

app.get('/persons', async (req, res) => {
  const persons = await Person.query().where('name', req.query.name).orderBy(req.query.column); // ✓
  await Person.query().whereRaw(`name = '${req.query.name}'`); // ✗
  await Person.query().whereRaw('name = ?', [req.query.name]); // ✓
  await Person.query().where(raw(`lower(name) = '${req.query.name}'`)); // ✗
  await Person.query().where(raw('lower(name) = ?', req.query.name)); // ✓
  await Person.query().select(Person.raw(`coalesce(name, '${req.query.name}')`)); // ✗
  await Person.query().where((builder) => builder.whereRaw(`name = '${req.query.name}'`)); // ✗
  await Person.knex().raw(`DELETE FROM persons WHERE name = '${persons[0].name}'`); // ✗ – a stored value
  await Person.transaction(async (trx) => trx.raw(`DELETE FROM persons WHERE name = '${req.query.name}'`)); // ✗
  await persons[0].$relatedQuery('pets').orderByRaw(`name ${req.query.direction}`); // ✗
  await Animal.query().withGraphFetched('owner').whereRaw(`name = '${req.query.name}'`); // ✗ – a member of this library alone
  res.json(persons);
});
