// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Model } from 'objection';
import { Animal } from '../animal';

class Person extends Model {
  static tableName = 'persons';
}
const app = express();
app.use(express.json());

app.post('/persons/:id', async (req, res) => {
  const person = await Person.query().insert(req.body); // ✗
  await Person.query().insert({ name: req.body.name }); // ✓
  await Person.query().insertAndFetch(req.body); // ✗
  await Person.query().patch(req.body).where('id', req.params.id); // ✗
  await Person.query().findById(req.params.id).update(req.body); // ✗
  await Person.query().patchAndFetchById(req.params.id, req.body); // ✗
  await Person.query().patchAndFetchById(req.params.id, { name: req.body.name }); // ✓
  await Person.query().upsertGraph(req.body); // ✗
  await Person.relatedQuery('pets').for(person.id).insert(req.body); // ✗
  Person.fromJson(req.body); // ✗
  await person.$query().patch(req.body); // ✗
  person.$set(req.body); // ✗
  Object.assign(person, req.body); // ✗
  await Animal.query().updateAndFetchById(req.params.id, req.body); // ✗ – a member of this library alone
  await person.$query().patch({ name: req.body.name }); // ✓
  res.json(person.toJSON());
});
