// packages: express@^4.21.0
// @ts-nocheck: the packages are not installed.
import express from 'express';
import cookieParser from 'cookie-parser';
import { MongoClient } from 'mongodb';

const members = new MongoClient('mongodb://localhost').db().collection('members');
const app = express();
app.use(express.json(), cookieParser());

app.post('/login', async (req, res) => {
  const { name, password } = req.body;
  await members.findOne({ name, password: String(password) }); // ✗
  await members.findOne({ name: `${name}`, password }); // ✗
  await members.findOne({ session: req.cookies.session }); // ✗ – `j:{…}` is an object
  await members.findOne({ session: String(req.cookies.session) }); // ✓
  res.end();
});

app.get('/members/:id', async (req, res) => {
  await members.findOne({ name: req.query.name }); // ✗ – Express 4 reads name[$ne]=
  await members.findOne({ id: req.params.id }); // ✓
  await members.findOne({ agent: req.headers['user-agent'] }); // ✓
  if (typeof req.query.name !== 'string') return res.sendStatus(400);
  res.json(await members.findOne({ name: req.query.name })); // ✓
});

app.listen(3000);
