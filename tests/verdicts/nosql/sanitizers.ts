// @ts-nocheck: the packages are not installed.
// packages: express@^4.0.0, express-mongo-sanitize@^2.2.0
import express from 'express';
import sanitize from 'mongo-sanitize';
import { MongoClient } from 'mongodb';

const members = new MongoClient('mongodb://localhost').db().collection('members');
const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  await members.findOne({ name: req.body.name }); // ? – the project has middleware that takes operators away
  await members.findOne({ name: sanitize(req.body.name) }); // ✓
  await members.find({ $where: `this.age > ${req.body.age}` }).toArray(); // ✗ – text is left as it is
  const clean = sanitize(req.body);
  await members.findOne({ name: clean.name }); // ✓
  res.end();
});

app.post('/confirm', async (req, res) => {
  const { code, mail } = req.body;
  sanitize(code);
  await members.findOne({ code }); // ✓
  await members.findOne({ mail }); // ?
  res.end();
});
