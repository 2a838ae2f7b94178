// packages: express@^4.21.0, express-mongo-sanitize@^2.2.0
// @ts-nocheck: the packages are not installed.
import express from 'express';
import { MongoClient } from 'mongodb';

const members = new MongoClient('mongodb://localhost').db().collection('members');
const app = express();

app.post('/login', async (req, res) => {
  await members.findOne({ name: req.body.name }); // ? – another file may take operators out of the body
  await members.findOne({ name: String(req.body.name) }); // ✓
  await members.find({ $where: `this.name === '${req.body.name}'` }).toArray(); // ✗ – that is no operator
  res.json(await members.findOne({ owner: req.user.id })); // ✓ names
});
