// @ts-nocheck: the packages are not installed.
// packages: express@^5.0.0
import express from 'express';
import mongoSanitize from 'express-mongo-sanitize';
import { MongoClient } from 'mongodb';

const members = new MongoClient('mongodb://localhost').db().collection('members');
const app = express();
app.use(express.json());
app.use(mongoSanitize());

app.post('/login', async (req, res) => {
  await members.findOne({ name: req.body.name }); // ✗ – it throws with Express 5
  res.json(await members.findOne({ name: mongoSanitize.sanitize(req.body.name) })); // ✓
});
