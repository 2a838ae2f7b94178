// @ts-nocheck: the packages are not installed.
// packages: express@^5.1.0, mongodb@^6.0.0
import express from 'express';
import { MongoClient } from 'mongodb';

const members = new MongoClient('mongodb://database.internal').db('app').collection('members');

const findMember = (by) => members.findOne(by);

function findActive(by = {}) {
  const filter = Object.assign({ active: true }, by);
  return members.findOne(filter);
}

function findOld(by) {
  if (typeof by.email !== 'string') throw new TypeError('Only texts.');
  by = { email: by.email, year: 1990 };
  return members.findOne(by);
}

const byName = (name) => ({ name: name }); // ✗

export function findAny(by) {
  return members.findOne(by); // ?
}

const router = express.Router();

router.post('/members/find', async (req, res) => {
  const { email, name, code } = req.body;
  await findMember({ email, name: String(name) }); // ✗
  await findMember({ name: String(name) }); // ✓
  await findActive({ code }); // ✗
  await findOld({ email }); // ✓
  await findOld({ email, code }); // ✓ – what the function does not read stays out
  await findMember(byName(name));
  await findMember({ $or: [{ active: true }, { code }] }); // ✗
  if (typeof code !== 'string') return res.sendStatus(400);
  await findMember({ code }); // ✓
  res.end();
});

export default router;
