// @ts-nocheck: the packages are not installed.
// packages: express@^4.0.0
import express from 'express';
import mongoSanitize from 'express-mongo-sanitize';
import { MongoClient } from 'mongodb';

const members = new MongoClient('mongodb://localhost').db().collection('members');
const app = express();
app.use(express.json());

app.post('/early', async (req, res) => {
  res.json(await members.findOne({ name: req.body.name })); // ✗ – before the middleware
});

app.use(mongoSanitize());

app.post('/login', async (req, res) => {
  res.json(await members.findOne({ name: req.body.name })); // ✓
});
